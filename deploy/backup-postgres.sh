#!/bin/sh
# Copies the database while the bots run: backup-postgres.sh <copy>
# Where it is and who asks, PostgreSQL's own variables say: PGHOST, PGPORT, PGDATABASE, PGUSER, and PGPASSFILE (https://www.postgresql.org/docs/current/libpq-envars.html).
set -eu
[ $# -eq 1 ] || { echo "Give the file that the copy goes to." >&2; exit 2; }
umask 077
pg_dump --format=custom --no-owner --no-privileges --file="$1.part"
mv -f "$1.part" "$1"

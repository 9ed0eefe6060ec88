#!/bin/sh
# Puts a copy in the place of what the database holds, all or nothing; stop the bots first: restore-postgres.sh <copy>
# Where the database is, the same variables say as for backup-postgres.sh.
set -eu
[ $# -eq 1 ] || { echo "Give the file with the copy." >&2; exit 2; }
pg_restore --clean --if-exists --no-owner --no-privileges --single-transaction --exit-on-error --dbname="${PGDATABASE:?says which database}" "$1"

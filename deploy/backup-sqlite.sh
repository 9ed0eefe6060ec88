#!/bin/sh
# Copies the session file while the bot runs: backup-sqlite.sh <mentorbot.db> <copy>
# SQLite's own copy is whole whatever is written meanwhile; a copy of the file alone would miss what stands in its log (https://www.sqlite.org/backup.html).
set -eu
[ $# -eq 2 ] || { echo "Give the session file and where its copy goes." >&2; exit 2; }
[ -f "$1" ] || { echo "There is no file $1." >&2; exit 2; }
umask 077
part=$2.part
rm -f "$part"
sqlite3 -cmd '.timeout 10000' "$1" "vacuum into '$(printf %s "$part" | sed "s/'/''/g")'"
[ "$(sqlite3 "$part" 'pragma integrity_check')" = ok ] || { echo "The copy is not sound." >&2; exit 1; }
mv -f "$part" "$2"

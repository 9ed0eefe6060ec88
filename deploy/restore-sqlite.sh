#!/bin/sh
# Puts a copy in the place of the session file; stop the bot first: restore-sqlite.sh <copy> <mentorbot.db>
# The file that stood there is kept as <mentorbot.db>.before.
set -eu
[ $# -eq 2 ] || { echo "Give the copy and the session file." >&2; exit 2; }
[ "$(sqlite3 "$1" 'pragma integrity_check')" = ok ] || { echo "$1 is not sound; nothing was changed." >&2; exit 1; }
umask 077
cp "$1" "$2.part"
# The bot's user owns the folder and must be able to open the file; only root can give it away.
[ "$(id -u)" -ne 0 ] || chown --reference="$(dirname "$2")/." "$2.part"
if [ -f "$2" ]; then
    # What still stands in its log belongs to it, and would spoil the copy. Where it is damaged, its log is kept beside it.
    code=0
    said=$(sqlite3 "$2" 'pragma wal_checkpoint(truncate)' 2>/dev/null) || code=$?
    # Somebody writes: https://www.sqlite.org/rescode.html#busy and https://www.sqlite.org/pragma.html#pragma_wal_checkpoint
    case "$code $said" in
        "5 "* | "0 1|"*) rm -f "$2.part"; echo "$2 is in use: stop the bot first. Nothing was changed." >&2; exit 1 ;;
        "0 "*) ;;
        *) echo "$2 cannot be read as a database; it is kept as it is." >&2 ;;
    esac
    rm -f "$2.before-wal" "$2.before-shm"
    mv -f "$2" "$2.before"
    for log in wal shm; do
        [ ! -f "$2-$log" ] || mv -f "$2-$log" "$2.before-$log"
    done
fi
rm -f "$2-wal" "$2-shm"
mv -f "$2.part" "$2"

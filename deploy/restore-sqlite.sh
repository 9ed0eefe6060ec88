#!/bin/sh
# Puts a copy in the place of the session file; stop the bot first: restore-sqlite.sh <copy> <mentorbot.db>
# The file that stood there is kept as <mentorbot.db>.before, or .before.2 and so on where one is kept already.
set -eu
[ $# -eq 2 ] || { echo "Give the copy and the session file." >&2; exit 2; }
[ -f "$1" ] || { echo "There is no copy $1; nothing was changed." >&2; exit 2; }
[ "$(sqlite3 -readonly "$1" 'pragma integrity_check')" = ok ] || { echo "$1 is not sound; nothing was changed." >&2; exit 1; }
# The bot numbers the form of its tables; what bears no number is no memory of it.
[ "$(sqlite3 -readonly "$1" 'pragma user_version')" -gt 0 ] || { echo "$1 is no copy of a session file; nothing was changed." >&2; exit 1; }
umask 077
cp "$1" "$2.part"
# The bot's user owns the folder and must be able to open the file; only root can give it away.
[ "$(id -u)" -ne 0 ] || chown --reference="$(dirname "$2")/." "$2.part"
in_use() {
    rm -f "$2.part"
    echo "$2 is in use: stop the bot first. Nothing was changed." >&2
    exit 1
}
if [ -f "$2" ]; then
    # What still stands in its log belongs to it, and would spoil the copy. Where it is damaged, its log is kept beside it.
    code=0
    said=$(sqlite3 "$2" 'pragma wal_checkpoint(truncate)' 2>/dev/null) || code=$?
    # Somebody writes: https://www.sqlite.org/rescode.html#busy and https://www.sqlite.org/pragma.html#pragma_wal_checkpoint
    case "$code $said" in
        "5 "* | "0 1|"*) in_use "$@" ;;
        # Who closes the file last takes its log away (https://www.sqlite.org/wal.html#the_wal_file): where it still stands, somebody has it open.
        "0 "*) [ ! -f "$2-wal" ] || in_use "$@" ;;
        *) echo "$2 cannot be read as a database; it is kept as it is." >&2 ;;
    esac
    before=$2.before
    number=2
    while [ -e "$before" ]; do
        before=$2.before.$number
        number=$((number + 1))
    done
    mv "$2" "$before"
    for log in wal shm; do
        [ ! -f "$2-$log" ] || mv "$2-$log" "$before-$log"
    done
fi
rm -f "$2-wal" "$2-shm"
mv -f "$2.part" "$2"

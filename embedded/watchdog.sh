# Runs a command for as long as whoever started this script holds its standard input open.
#
#   sh watchdog.sh <log file> <seconds> <command> …
#
# Prints the command's process id. When standard input ends, as it does at any death of the process that holds the
# other end, the command is asked to stop (TERM) and after <seconds> is stopped by force (KILL).
# The watching is done by a process of its own, so that it goes on should this one be killed.
log=$1
patience=$2
shift 2

exec 3<&0
"$@" </dev/null 3<&- >>"$log" 2>&1 &
child=$!
echo "$child"
exec >/dev/null

trap 'kill -TERM "$child" 2>/dev/null' TERM INT HUP

(
  trap '' TERM INT HUP
  while read -r _ <&3; do :; done
  kill -TERM "$child" 2>/dev/null
  waited=0
  while kill -0 "$child" 2>/dev/null; do
    [ "$waited" -ge "$patience" ] && kill -KILL "$child" 2>/dev/null
    sleep 1
    waited=$((waited + 1))
  done
) &
watcher=$!

# A signal to this script interrupts the wait, which then goes on; it is over when the command is.
while :; do
  wait "$child"
  status=$?
  [ "$status" -gt 128 ] && kill -0 "$child" 2>/dev/null || break
done
kill -KILL "$watcher" 2>/dev/null
exit "$status"

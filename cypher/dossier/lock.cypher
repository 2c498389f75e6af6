// Makes imports wait for each other: whoever writes this node first goes first.
// @row none write
MERGE (l:Lock {name: 'import'}) SET l.taken = datetime()

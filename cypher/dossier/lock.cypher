// Makes imports wait for each other: whoever writes this node first goes first.
// @row none write
// @touches nothing
MERGE (l:Lock {name: 'import'}) SET l.taken = datetime()

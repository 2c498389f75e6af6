// Waits until every index answers, ten minutes at most.
// @row none read
CALL db.awaitIndexes(590)

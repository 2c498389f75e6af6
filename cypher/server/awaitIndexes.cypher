// Waits until every index answers, five minutes at most.
// @row none read
CALL db.awaitIndexes(300)

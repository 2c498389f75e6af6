// Waits until the full-text indexes hold what was written last, so that a search after an import finds it.
// @row none read
CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()

// The anchors `it` of a statement, each with its `key` and its `members` beside it: the streams may be thousands, and an anchor that
// held them would be kept with every act.
// @param anchors EventAnchor[]
UNWIND $anchors AS it
AS_OF WithRetaliationsThen(it)
NOW WITH it.key AS key, it.members AS members, {where: it.where} AS it
AS_OF WITH it.key AS key, it.members AS members, {where: it.where, retaliations: it.retaliations} AS it

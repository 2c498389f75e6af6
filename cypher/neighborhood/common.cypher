// The actors that acts tie to each of `ids`, with the number of these acts, each once: first those that have the most where they have the
// fewest, then in all.
// @kept Many acts are read for few rows.
// @row many read
// @col id string
// @col least int
// @col sum int
// @col ties TieCount[]
// @plan NodeUniqueIndexSeek !NodeByLabelScan
TiesOf(a)
WITH DISTINCT a.id AS near, b.id AS id, act WHERE NOT id IN $ids
WITH id, near, count(*) AS count
WITH id, collect({near: near, count: count}) AS ties, min(count) AS least, sum(count) AS sum
WHERE size(ties) = size($ids)
RETURN id, least, sum, ties
ORDER BY least DESC, sum DESC, id

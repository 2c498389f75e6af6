// The actors that acts tie to any of `ids`, those that are known left out: with the number of these acts, each once, and only the first
// by their latest act (RECENT), by that number (FREQUENT), or by their distance from 0 on a scale, added up (INTENSE).
// @param known string[]
// @param by string
// @param scale string
// @param limit int
// @kept Many acts are read for few rows.
// @row many read
// @col id string
// @col count int
// @plan NodeUniqueIndexSeek !NodeByLabelScan
TiesOf(a)
WITH b, act, date, scale, intensity WHERE NOT b.id IN $known
WITH DISTINCT b.id AS id, act, date, scale, intensity
WITH id, count(*) AS count, max(date) AS last, round(sum(CASE WHEN scale = $scale THEN abs(intensity) ELSE 0.0 END), 6) AS strength
ORDER BY CASE $by WHEN 'RECENT' THEN last END DESC, CASE $by WHEN 'FREQUENT' THEN count END DESC, CASE $by WHEN 'INTENSE' THEN strength END DESC, id
RETURN id, count LIMIT $limit

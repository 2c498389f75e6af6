// What ties the actors `ids` to `others`, by kind of act and direction, the first of it by RECENT, FREQUENT or INTENSE: how many acts,
// their first and last day, their intensities where these are measured, and the newest of them.
// @param others string[]
// @param directions string[]
// @param by string
// @param scale string
// @param newest int
// @param limit int
// @kept Many acts are read for few rows.
// @row many read
// @col source string
// @col target string
// @col relation string
// @col count int
// @col first date
// @col last date
// @col scales ScaleSum[]
// @col newest string[]
// @plan NodeUniqueIndexSeek !NodeByLabelScan
TiesOf(a)
WITH * WHERE b.id IN $others AND direction IN $directions
WITH DISTINCT CASE direction WHEN 'OUT' THEN a.id ELSE b.id END AS source, CASE direction WHEN 'OUT' THEN b.id ELSE a.id END AS target, relation, act, date, scale, intensity
WITH source, target, relation, scale, count(*) AS count, sum(intensity) AS sum, sum(abs(intensity)) AS strength, min(date) AS first, max(date) AS last,
  collect(CASE WHEN $newest > 0 THEN {act: act, date: date} END) AS acts
WITH source, target, relation, sum(count) AS count, min(first) AS first, max(last) AS last, collect(acts) AS parts,
  collect(CASE WHEN scale IS NOT NULL THEN {scale: scale, count: count, sum: sum} END) AS scales,
  round(sum(CASE WHEN scale = $scale THEN strength ELSE 0.0 END), 6) AS strength
WITH *, CASE $by WHEN 'RECENT' THEN last END AS day, CASE $by WHEN 'FREQUENT' THEN count WHEN 'INTENSE' THEN strength END AS rank
ORDER BY day DESC, rank DESC, source, target, relation LIMIT $limit
CALL (parts) {
  UNWIND parts AS part
  UNWIND part AS one
  WITH one ORDER BY one.date DESC, one.act DESC LIMIT $newest
  RETURN collect(one.act) AS newest
}
RETURN source, target, relation, count, first, last, scales, newest
ORDER BY day DESC, rank DESC, source, target, relation

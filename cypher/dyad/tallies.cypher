// What lists of acts come to by day, code and scale: how many acts, how many of them cooperative and hostile, and their intensities.
// @kept Many acts are read for few rows.
// @row many read
// @col key string
// @col earliest date
// @col latest date
// @col codebook string?
// @col code string?
// @col scale string?
// @col count int
// @col cooperative int
// @col hostile int
// @col sum float
// @col least float?
// @col most float?
// @plan DirectedRelationshipIndexSeek !NodeByLabelScan
AnchorsOf(anchor)
CALL (anchor, members) {
  UNWIND members AS member
  ActsOf(member)
  AS_OF WITH anchor, e WHERE EventThen(e)
  WITH DISTINCT anchor, e WHERE PassesEvent(e)
  WITH e, CASE WHEN e.intensity IS NOT NULL THEN e.scale END AS scale
  RETURN e.earliest AS earliest, e.latest AS latest, e.codebook AS codebook, e.code AS code, scale, count(*) AS count,
    sum(CASE WHEN e.intensity > 0 THEN 1 ELSE 0 END) AS cooperative, sum(CASE WHEN e.intensity < 0 THEN 1 ELSE 0 END) AS hostile,
    sum(coalesce(e.intensity, 0.0)) AS sum, min(e.intensity) AS least, max(e.intensity) AS most
}
RETURN key, earliest, latest, codebook, code, scale, count, cooperative, hostile, sum, least, most

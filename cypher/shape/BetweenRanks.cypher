// Whether an act lies between the positions by intensity, day and id, exclusive.
// @param lowRank float
// @param lowDate date
// @param lowId string
// @param highRank float
// @param highDate date
// @param highId string
(NOT (it.intensity = $lowRank AND (it.earliest < $lowDate OR (it.earliest = $lowDate AND it.id <= $lowId)))
  AND NOT (it.intensity = $highRank AND (it.earliest > $highDate OR (it.earliest = $highDate AND it.id >= $highId))))

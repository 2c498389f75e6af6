// Whether an act lies between the positions, exclusive.
// @param lowDate date
// @param lowId string
// @param highDate date
// @param highId string
(NOT (it.earliest = $lowDate AND it.id <= $lowId) AND NOT (it.earliest = $highDate AND it.id >= $highId))

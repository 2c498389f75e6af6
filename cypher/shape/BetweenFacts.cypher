// Whether a relationship of a hub's index lies between the positions, exclusive.
// @param lowDate date
// @param lowId string
// @param highDate date
// @param highId string
(NOT (it.date = $lowDate AND it.fact <= $lowId) AND NOT (it.date = $highDate AND it.fact >= $highId))

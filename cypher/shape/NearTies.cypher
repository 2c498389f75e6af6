// Whether ties drawn by a relationship's fact can lie between the positions.
// @param lowDate date
// @param lowFact string
// @param highDate date
// @param highFact string
(NOT (it.date = $lowDate AND it.fact < $lowFact) AND NOT (it.date = $highDate AND it.fact > $highFact))

// Whether a tie lies between the positions, exclusive: by day, then fact, then counterpart and direction (`far`) the other way round.
// @param lowDate date
// @param lowFact string
// @param lowFar string
// @param highDate date
// @param highFact string
// @param highFar string
(NOT (it.date = $lowDate AND (it.fact < $lowFact OR (it.fact = $lowFact AND far >= $lowFar)))
    AND NOT (it.date = $highDate AND (it.fact > $highFact OR (it.fact = $highFact AND far <= $highFar))))

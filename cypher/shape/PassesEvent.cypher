// Whether an act passes the filter of `anchor`. What cannot be known of an act does not hold, so that "not" is the exact opposite.
// @param wheres FilterForm[]
any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(TestsEvent(it), false)))

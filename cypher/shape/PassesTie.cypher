// Whether a tie (its act, `relation`, `direction` and counterpart `b`) passes the filter of `anchor`.
// @param wheres FilterForm[]
any(clause IN $wheres[anchor.where].clauses WHERE all(test IN clause.tests WHERE test.negated <> coalesce(
    CASE test.kind
      WHEN 'TIE' THEN relation IN test.words
      WHEN 'DIRECTION' THEN direction IN test.words
      WHEN 'TOWARD' THEN any(s IN test.standIns[b.id] WHERE it.earliest <= s.to AND s.from <= it.latest)
      ELSE TestsEvent(it)
    END, false)))

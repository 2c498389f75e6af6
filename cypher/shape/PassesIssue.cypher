// Whether an issue passes the filter of a list; one of which it is not known when it began lies in no span.
// @param where FilterClause[]
any(clause IN $where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(
  CASE test.kind
    WHEN 'TYPE' THEN it.type IN test.words
    WHEN 'KIND' THEN it.kind IN test.words
    WHEN 'FACET' THEN any(facet IN it.facets WHERE facet IN test.words)
    WHEN 'ID' THEN it.id IN test.words
    WHEN 'PARTY' THEN EXISTS { (it)-[:PARTY]->(party_:Actor) WHERE party_.id IN test.words }
    WHEN 'PART_OF' THEN EXISTS { (it)-[:PART_OF*1..8]->(whole_:Issue) WHERE whole_.id IN test.words }
    WHEN 'OPENED_POSSIBLY' THEN date(it.opened) <= test.to AND test.from <= date(it.opened) + duration(CASE size(it.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D')
    WHEN 'OPENED_CERTAINLY' THEN test.from <= date(it.opened) AND date(it.opened) + duration(CASE size(it.opened) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D') <= test.to
    NOW WHEN 'CLOSED' THEN it.closed IS NOT NULL
    AS_OF WHEN 'CLOSED' THEN date(it.closed) <= $asOfValid
  END, false)))

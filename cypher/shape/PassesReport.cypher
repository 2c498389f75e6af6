// Whether a report passes the filter of a list; one without a date of publication lies in no span.
// @param where FilterClause[]
any(clause IN $where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(
  CASE test.kind
    WHEN 'LANGUAGE' THEN it.language IN test.words
    WHEN 'ID' THEN it.id IN test.words
    WHEN 'PUBLISHER' THEN EXISTS { (it)-[:PUBLISHED_BY]->(publisher_:Actor) WHERE publisher_.id IN test.words }
    WHEN 'POSSIBLY' THEN it.publishedEarliest <= test.to AND test.from <= it.publishedLatest
    WHEN 'CERTAINLY' THEN test.from <= it.publishedEarliest AND it.publishedLatest <= test.to
  END, false)))

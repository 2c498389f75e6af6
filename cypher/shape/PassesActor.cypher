// Whether an actor passes the filter of a list.
// @param where FilterClause[]
any(clause IN $where WHERE all(test IN clause.tests WHERE test.negated <> coalesce(
  CASE test.kind
    WHEN 'TYPE' THEN it.type IN test.words
    WHEN 'KIND' THEN it.kind IN test.words
    WHEN 'ID' THEN it.id IN test.words
    WHEN 'COUNTRY' THEN EXISTS { (it)-[:OF_COUNTRY]->(country_:Country) WHERE country_.id IN test.words }
    WHEN 'PART_OF' THEN EXISTS { (it)-[:PART_OF*1..8]->(whole_:Actor) WHERE whole_.id IN test.words }
  END, false)))

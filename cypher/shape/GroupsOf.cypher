// What an act counts for where acts are counted by `grouping`: ids or words, each once; empty or null where it has none.
CASE grouping
    WHEN 'NONE' THEN ['all']
    WHEN 'RELATION' THEN [it.relation]
    WHEN 'STATUS' THEN [it.status]
    WHEN 'MONTH' THEN [CASE WHEN date.truncate('month', it.earliest) = date.truncate('month', it.latest) THEN left(toString(it.earliest), 7) END]
    WHEN 'DATASET' THEN [it.dataset]
    WHEN 'ACTOR' THEN COLLECT { MATCH (it)-[part_:SOURCE|TARGET]->() RETURN DISTINCT part_.actor }
    WHEN 'SOURCE' THEN COLLECT { MATCH (it)-[part_:SOURCE]->() RETURN DISTINCT part_.actor }
    WHEN 'TARGET' THEN COLLECT { MATCH (it)-[part_:TARGET]->() RETURN DISTINCT part_.actor }
    WHEN 'COUNTRY' THEN COLLECT { MATCH (it)-[:SOURCE|TARGET]->()-[:OF_COUNTRY*0..1]->(country_:Country) RETURN DISTINCT country_.id }
    WHEN 'SOURCE_COUNTRY' THEN COLLECT { MATCH (it)-[:SOURCE]->()-[:OF_COUNTRY*0..1]->(country_:Country) RETURN DISTINCT country_.id }
    WHEN 'TARGET_COUNTRY' THEN COLLECT { MATCH (it)-[:TARGET]->()-[:OF_COUNTRY*0..1]->(country_:Country) RETURN DISTINCT country_.id }
    WHEN 'ISSUE' THEN COLLECT { MATCH (it)-[about_:CONCERNS]->() RETURN DISTINCT about_.issue }
    WHEN 'PUBLISHER' THEN COLLECT { MATCH (it)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) RETURN DISTINCT publisher_.id }
  END

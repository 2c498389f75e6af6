// Whether an act passes `test`; null where that cannot be known of it.
CASE test.kind
    AS_OF WHEN 'RELATION' THEN it.relation IN test.words OR ('RETALIATES' IN test.words AND any(r IN anchor.retaliations WHERE r.later = it.id))
    NOW WHEN 'RELATION' THEN it.relation IN test.words OR ('RETALIATES' IN test.words AND EXISTS { (it)-[:RESPONDS_TO {as: 'RETALIATES'}]->() })
    WHEN 'STATUS' THEN it.status IN test.words
    WHEN 'POSSIBLY' THEN it.earliest <= test.to AND test.from <= it.latest
    WHEN 'CERTAINLY' THEN test.from <= it.earliest AND it.latest <= test.to
    WHEN 'DATASET' THEN it.dataset IN test.words
    WHEN 'ID' THEN it.id IN test.words
    WHEN 'INTENSITY' THEN it.scale IN test.words AND it.intensity >= test.least AND it.intensity <= test.most
    WHEN 'CODE' THEN it.codebook = test.words[0] AND it.code STARTS WITH test.words[1] AND (size(test.words) < 3 OR it.edition = test.words[2])
    WHEN 'CODE_EXACTLY' THEN it.codebook = test.words[0] AND it.code = test.words[1] AND (size(test.words) < 3 OR it.edition = test.words[2])
    WHEN 'ISSUE' THEN EXISTS { (it)-[about_:CONCERNS]->() WHERE about_.issue IN test.words }
    WHEN 'PUBLISHER' THEN EXISTS { (it)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(publisher_) WHERE publisher_.id IN test.words }
    WHEN 'ACTOR' THEN EXISTS { (it)-[part_:SOURCE|TARGET]->() WHERE type(part_) IN test.words AND any(s IN test.standIns[part_.actor] WHERE it.earliest <= s.to AND s.from <= it.latest) }
    WHEN 'BETWEEN' THEN EXISTS { (it)-[part_:SOURCE]->(), (it)-[other_:TARGET]->() WHERE
      any(s IN test.standIns[part_.actor] WHERE it.earliest <= s.to AND s.from <= it.latest) AND any(s IN test.others[other_.actor] WHERE it.earliest <= s.to AND s.from <= it.latest)
      OR any(s IN test.others[part_.actor] WHERE it.earliest <= s.to AND s.from <= it.latest) AND any(s IN test.standIns[other_.actor] WHERE it.earliest <= s.to AND s.from <= it.latest) }
    AS_OF WHEN 'AGAINST' THEN any(r IN anchor.retaliations WHERE r.later = it.id AND any(who IN r.upon WHERE any(s IN test.standIns[who] WHERE r.earliest <= s.to AND s.from <= r.latest)))
    NOW WHEN 'AGAINST' THEN EXISTS { (it)-[:RESPONDS_TO {as: 'RETALIATES'}]->(earlier_)-[part_:SOURCE]->() WHERE any(s IN test.standIns[part_.actor] WHERE earlier_.earliest <= s.to AND s.from <= earlier_.latest) }
  END

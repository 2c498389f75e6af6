// Lists are read in the order of an index: a page costs the page.
// @row none schema
CREATE INDEX actor_by_name IF NOT EXISTS FOR (n:Actor) ON (n.name, n.id);
CREATE INDEX issue_by_name IF NOT EXISTS FOR (n:Issue) ON (n.name, n.id);
CREATE INDEX event_by_date IF NOT EXISTS FOR (n:Event) ON (n.earliest, n.id);
CREATE INDEX report_by_date IF NOT EXISTS FOR (n:Report) ON (n.publishedEarliest, n.id);
CREATE INDEX source_by_date IF NOT EXISTS FOR ()-[r:SOURCE]-() ON (r.actor, r.date, r.fact);
CREATE INDEX target_by_date IF NOT EXISTS FOR ()-[r:TARGET]-() ON (r.actor, r.date, r.fact);
CREATE INDEX concerns_by_date IF NOT EXISTS FOR ()-[r:CONCERNS]-() ON (r.issue, r.date, r.fact);

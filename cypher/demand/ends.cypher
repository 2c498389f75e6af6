// Whom acts tie, and what they are about, by ids.
// @param ids string[]
// @row many read
// @col key string
// @col date partialDate
// @col sources string[]
// @col targets string[]
// @col issues string[]
MATCH (e:EVENT_VERSION) WHERE e.id IN $ids
AS_OF   AND EventThen(e)
RETURN e.id AS key, e.date AS date, [(e)-[part:SOURCE]->() | part.actor] AS sources, [(e)-[part:TARGET]->() | part.actor] AS targets,
  [(e)-[part:CONCERNS]->() | part.issue] AS issues

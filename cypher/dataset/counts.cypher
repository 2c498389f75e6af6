// How many standing facts are of each dataset, and between which days they lie.
// @param ids string[]
// @row many read
// @col id string
// @col facts int
// @col earliest date?
// @col latest date?
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Event) WHERE e.dataset = id
  RETURN count(e) AS facts, min(e.earliest) AS earliest, max(e.latest) AS latest
}
RETURN id, facts, earliest, latest

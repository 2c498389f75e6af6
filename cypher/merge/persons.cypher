// Which of these are persons whom rows of datasets name.
// @param ids string[]
// @row many read
// @col id string
UNWIND $ids AS id
MATCH (p:Person {id: id})
WHERE EXISTS { (p)<-[:SOURCE|TARGET]-(e:Event) WHERE e.dataset IS NOT NULL }
RETURN id

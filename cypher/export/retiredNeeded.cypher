// A page of the ids of things that were retired that standing events of a dataset refer to, by id.
// @param dataset string
// @param cursor string
// @param limit int
// @row many read
// @col id string
// @plan NodeIndexSeekByRange !Top !Sort
MATCH (n:Retracted) WHERE n.id > $cursor
WITH n ORDER BY n.id
WITH n WHERE EXISTS { (n)<-[:SOURCE|TARGET|CONCERNS|REPORTED_IN]-(e:Event) WHERE e.dataset = $dataset }
WITH n LIMIT $limit
RETURN n.id AS id ORDER BY n.id

// A page of the ids of actors that standing events of a dataset refer to, by id.
// @param dataset string
// @param cursor string
// @param limit int
// @row many read
// @col id string
// @plan NodeUniqueIndexSeekByRange !Top !Sort
MATCH (n:Actor) WHERE n.id > $cursor
WITH n ORDER BY n.id
WITH n WHERE EXISTS { (n)<-[:SOURCE|TARGET]-(e:Event) WHERE e.dataset = $dataset }
WITH n LIMIT $limit
RETURN n.id AS id ORDER BY n.id

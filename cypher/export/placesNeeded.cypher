// A page of the ids of places that standing events of a dataset refer to, by id.
// @param dataset string
// @param cursor string
// @param limit int
// @row many read
// @col id string
// @plan NodeUniqueIndexSeekByRange !Top !Sort
MATCH (n:Place) WHERE n.id > $cursor
WITH n ORDER BY n.id
WITH n WHERE EXISTS { (n)<-[:AT_PLACE]-(e:Event) WHERE e.dataset = $dataset }
WITH n LIMIT $limit
RETURN n.id AS id ORDER BY n.id

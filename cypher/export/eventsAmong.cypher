// Which of these events are of a dataset and stand.
// @param ids string[]
// @param dataset string
// @row many read
// @col id string
// @plan NodeUniqueIndexSeek
MATCH (e:Event) WHERE e.id IN $ids AND e.dataset = $dataset
RETURN e.id AS id

// The facts that stand and that an actor takes part in: acts, tenures, and responses to or by its acts.
// @param id string
// @row many read
// @col id string
MATCH (:Actor {id: $id})<-[:SOURCE|TARGET]-(e:Event)
RETURN e.id AS id
UNION
MATCH (:Actor {id: $id})<-[:SOURCE]-(:Event)<-[:ANSWER|ANSWERED]-(x:Response)
RETURN x.id AS id
UNION
MATCH (:Actor {id: $id})<-[:HOLDER|OFFICE]-(t:Tenure)
RETURN t.id AS id

// Withdraws facts: what they drew goes, they themselves stay as retracted.
// @param ids string[]
// @param reason string
// @param now datetime
// @row one write
// @touches ids
// @col retracted int
MATCH (f:Fact) WHERE f.id IN $ids
WITH f
UndrawEvent(f)
UndrawTenure(f)
UndrawResponse(f)
SET f:Retracted, f.retractedAt = $now, f.reason = $reason
FOREACH (_ IN CASE WHEN f:Event THEN [1] ELSE [] END | SET f:RetractedEvent)
FOREACH (_ IN CASE WHEN f:Tenure THEN [1] ELSE [] END | SET f:RetractedTenure)
FOREACH (_ IN CASE WHEN f:Response THEN [1] ELSE [] END | SET f:RetractedResponse)
REMOVE f:Fact, f:Event, f:Tenure, f:Response
RETURN count(f) AS retracted

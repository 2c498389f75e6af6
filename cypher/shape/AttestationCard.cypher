// What one report says of a fact; `it` is the REPORTED_IN relationship.
// @field report ReportCard
// @field quote string?
// @field asserts string
{report: head(COLLECT { WITH endNode(it) AS report_ RETURN ReportCard(report_) }), quote: it.quote, asserts: it.asserts}

// Whether the span of a node's `earliest` and `latest` lies in the span asked for: surely, or possibly.
// @param from date
// @param to date
// @param certainly boolean
(CASE WHEN $certainly THEN $from <= it.earliest AND it.latest <= $to ELSE it.earliest <= $to AND $from <= it.latest END)

// Whether a tenure is there as of the request's clocks: on record then, and possibly begun by the day.
(coalesce(it.fromEarliest, date('0001-01-01')) <= $asOfValid AND OnRecordThen(it))

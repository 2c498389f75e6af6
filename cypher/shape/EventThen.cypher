// Whether an act is there as of the request's clocks: on record then, and possibly not after the day.
(it.earliest <= $asOfValid AND OnRecordThen(it))

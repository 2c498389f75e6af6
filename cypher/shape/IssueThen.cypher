// Whether an issue is there as of the day of the request's clock: it possibly began by then, or nobody knows when.
coalesce(date(it.opened) <= $asOfValid, true)

// Whether a version of a fact was on record at the instant of the request's clock: recorded by then, and not yet withdrawn or changed.
(it.recordedAt <= $asOfKnown AND (it.retractedAt IS NULL OR $asOfKnown < it.retractedAt))

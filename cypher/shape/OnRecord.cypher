// Whether a fact or a version of one was on record at an instant; null asks for what stands, and for every version.
// @param known datetime?
($known IS NULL OR it.recordedAt <= $known AND (it.retractedAt IS NULL OR $known < it.retractedAt))

// Lists are read in further orders: acts by intensity on a scale and by when they were recorded, reports by title.
// @row none schema
CREATE INDEX event_by_intensity IF NOT EXISTS FOR (n:Event) ON (n.scale, n.intensity, n.earliest, n.id);
CREATE INDEX event_by_record IF NOT EXISTS FOR (n:Event) ON (n.recordedAt, n.id);
CREATE INDEX report_by_title IF NOT EXISTS FOR (n:Report) ON (n.title, n.id);

// What an act counts for where acts are counted by a word that stands on it, or not apart at all.
// @param grouping string
CASE $grouping WHEN 'NONE' THEN 'all' WHEN 'RELATION' THEN it.relation WHEN 'STATUS' THEN it.status WHEN 'DATASET' THEN it.dataset END

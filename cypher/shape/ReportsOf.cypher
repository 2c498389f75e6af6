// What the reports of a fact say, each as [report, asserts, quote, position, rows]: lists travel faster than maps.
[(it)-[said_:REPORTED_IN]->(report_) | [report_.id, said_.asserts, said_.quote, said_.position, said_.rows]]

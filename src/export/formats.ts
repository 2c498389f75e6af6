// Every format that there is, by name.

import { csvTables } from './csv.ts';
import { cytoscape } from './cytoscape.ts';
import type { Format } from './format.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { jsonl } from './jsonl.ts';
import { jsonld } from './jsonld.ts';
import { nodeLink } from './nodeLink.ts';

/** All formats; CSV is three, one a table. */
export const formats: readonly Format[] = [jsonl, ...csvTables, graphml, gexf, nodeLink, cytoscape, jsonld];

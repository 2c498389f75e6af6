import { mkdtempSync, rmSync } from 'node:fs';
import { openDatabase } from '/tmp/wt/cache/src/graph/database.ts';
import { migrate } from '/tmp/wt/cache/src/graph/migrations.ts';
import { importBundled } from '/tmp/wt/cache/src/ingest/dossier/bundled.ts';
import { factPutEvents } from '/tmp/wt/cache/src/generated/cypher/fact.ts';
import { graphBump } from '/tmp/wt/cache/src/generated/cypher/graph.ts';
import { actWith } from '/tmp/wt/cache/tests/cache/act.ts';
import { startOwner } from '/tmp/wt/cache/tests/harness/processes.ts';
import { cypher } from '/tmp/wt/cache/tests/harness/cypher.ts';
const home = mkdtempSync('/tmp/wt/cachetmp/home-');
const owner = await startOwner(home, { ENTENTE_HEAP_MB: '768' });
const at = { uri: owner.uri, user: owner.user, password: owner.password };
const db = await openDatabase(at);
await migrate(db); await importBundled(db);
let n = 0;
const countries = (await cypher<{id: string}>(at, 'MATCH (a:Country) RETURN a.id AS id ORDER BY id')).map(r => r.id);
const round = async () => {
  let left = 15, attempts = 0; const t = performance.now();
  await Promise.all([0, 1, 2].map(async () => { while (left-- > 0) { const rows = Array.from({ length: 400 }, () => { const i = n++; return { ...actWith('event:l-' + i, 'x'), sources: [countries[i % countries.length]], targets: [countries[(i * 7 + 1) % countries.length]] }; }); await db.write((tx) => { attempts++; return factPutEvents(tx, { rows, now: '2031-01-01T00:00:00.000Z' }); }); } }));
  return [Math.round(performance.now() - t), attempts];
};
console.log('warm', await round(), await round());
for (let i = 0; i < 4; i++) {
  const a = await round();
  await cypher(at, "MATCH (g:Graph) SET g.id = 'off'");
  const b = await round();
  await cypher(at, "MATCH (g:Graph) SET g.id = 'graph'");
  console.log('with lock', a, 'without', b);
}
for (let i = 0; i < 2; i++) await db.write((tx) => factPutEvents(tx, { rows: [actWith('event:s', 'y' + i)], now: '2031-01-01T00:00:00.000Z' }), (b) => console.log(b, Buffer.from(b[0].slice(3), 'base64').toString('hex')));
console.log((await db.version())?.bookmarks);
// single small writes
const small = async () => { const t = performance.now(); for (let i = 0; i < 100; i++) await db.write((tx) => factPutEvents(tx, { rows: [actWith('event:s', 'y' + i)], now: '2031-01-01T00:00:00.000Z' })); return ((performance.now() - t) / 100).toFixed(2); };
console.log('small write ms', await small(), await small());
await db.close(); await owner.stop(); rmSync(home, { recursive: true });
process.exit(0);

// The explorer over graphs of another kind: an empty one, and one whose names and texts are hostile.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importDossiers } from '../../src/ingest/dossier/import.ts';
import { openBrowser, type TestBrowser } from '../harness/chromium.ts';
import { openTestGraph } from '../harness/graph.ts';
import { serveGraph, type TestServer } from '../harness/server.ts';
import { buildPages } from './built.ts';
import { settled } from './reading.ts';
import { closeQuiet, soon } from './visits.ts';

let server: TestServer;
let browser: TestBrowser;

beforeAll(async () => {
  buildPages();
  server = await serveGraph(await openTestGraph());
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const open = async (path: string, width = 1280) => {
  const visit = await browser.visit(`${server.url}${path}`, { width });
  await settled(visit.page);
  return visit;
};

describe('an empty graph', () => {
  it('is told of on the first page, with what to do', async () => {
    const visit = await open('/');
    expect(await visit.page.locator('main').textContent()).toContain('The graph is empty. Load a dossier');
    await closeQuiet(visit);
  });
});

describe('hostile names and texts', () => {
  const image = '<img src=x onerror="document.title=`taken`">';
  const turned = 'Abe \u202egnihtemos\u202c';
  // The index of names holds no longer ones.
  const endless = `Long ${'x'.repeat(7_900)}`;
  const formula = '=HYPERLINK("http://127.0.0.1:9/","x")';
  /** A dossier as JSON, which YAML takes too. */
  const dossier = {
    dossier: 'hostile',
    title: 'Hostile names',
    actors: [
      { id: 'person:image', name: image, kind: undefined },
      { id: 'person:turned', name: turned },
      { id: 'person:endless', name: 'Endless' },
      { id: 'organization:press', name: '<b>Press</b>', kind: 'MEDIA' },
    ].map(({ kind, ...actor }) => (kind ? { ...actor, kind } : actor)),
    issues: [
      {
        id: 'dispute:hostile',
        name: '"><script>document.title="taken"</script>',
        kind: 'OTHER',
        parties: ['person:image', 'person:turned'],
      },
    ],
    reports: [
      {
        id: 'report:script',
        title: image,
        url: 'https://example.org/"><script>',
        publisher: 'organization:press',
        published: '2020-01-01',
      },
      { id: 'report:plain', title: formula, publisher: 'organization:press', published: '2020-01-02' },
    ],
    events: [
      {
        id: 'event:hostile',
        relation: 'DEMANDS',
        sources: ['person:image'],
        targets: ['person:turned', 'person:endless'],
        about: ['dispute:hostile'],
        date: '2020-01-01',
        status: 'OCCURRED',
        summary: formula,
        demand: image,
        reports: [{ report: 'report:script', quote: image }, { report: 'report:plain' }],
      },
    ],
  };

  beforeAll(async () => {
    await importDossiers(server.graph.database, [{ name: 'hostile.yaml', content: JSON.stringify(dossier) }]);
    // What a dossier refuses may still stand in a graph that somebody else has written.
    await server.graph.cypher(`MATCH (p:Person {id: 'person:endless'}) SET p.name = $endless`, { endless });
    await server.graph.cypher(`MATCH (r:Report {id: 'report:plain'}) SET r.url = 'javascript:document.title="taken"'`);
  });

  it.each([
    '/',
    '/actor/person:image',
    '/actor/person:turned',
    '/actor/person:endless',
    '/dispute/dispute:hostile',
    '/dyad/person:image/person:turned',
    '/path/person:image/person:turned',
    '/event/event:hostile',
  ])('stay what they are on %s: texts that do nothing and break nothing', async (path) => {
    for (const width of [360, 1280]) {
      const visit = await open(path, width);
      const { page } = visit;
      const figure = page.locator('table.acts .figure').first();
      if (await figure.count()) {
        await figure.click();
        await page.locator('.evidence li').first().waitFor();
      }
      expect(await page.title()).not.toBe('taken');
      expect(await page.locator('main img, main script, main b').count()).toBe(0);
      const links = await page.locator('main a').evaluateAll((all) => all.map((link) => link.protocol as string));
      expect(new Set(links.filter((protocol) => !/^https?:$/.test(protocol)))).toEqual(new Set());
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(await page.evaluate(`/[\\u202a-\\u202e\\u2066-\\u2069]/.test(document.body.textContent)`)).toBe(false);
      await closeQuiet(visit);
    }
  });

  it('links out tell nobody where the reader comes from, and formulas stay texts in CSV', async () => {
    const visit = await open('/event/event:hostile');
    const { page } = visit;
    const outward = page.locator('.evidence a');
    expect(await outward.count()).toBe(1);
    expect(await outward.getAttribute('rel')).toBe('noopener noreferrer nofollow');
    expect(await outward.getAttribute('target')).toBe('_blank');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString('utf8')).toContain(`"'=HYPERLINK(""http`);
    await closeQuiet(visit);
  });

  it('the search shows them as texts, too', async () => {
    const visit = await open('/');
    const { page } = visit;
    await page.locator('search input').fill('endless');
    await page.locator('search input').fill('img onerror');
    await soon(() => page.locator('search [role="status"]').textContent()).not.toBe('');
    expect(await page.locator('search img').count()).toBe(0);
    await closeQuiet(visit);
  });
});

// Names, titles and addresses of a graph that mean harm: they are shown, and do nothing.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importDossiers } from '../../src/ingest/dossier/import.ts';
import { openBrowser, type TestBrowser } from '../harness/chromium.ts';
import { openTestGraph } from '../harness/graph.ts';
import { serveGraph, type TestServer } from '../harness/server.ts';
import { buildPages } from './built.ts';
import { openArticle, practise, strictFrame, visitHost, widgetIn } from './embedHosts.ts';
import { soon } from './visits.ts';

const bidi = '\u202Eelbisnopser\u202C \u2066x\u2069';

/** A dossier without harm, as the import lets in nothing else; what it may not hold is put into the graph behind it. */
const dossier = {
  dossier: 'harm',
  title: 'Harm',
  actors: ['one', 'two', 'long', 'press'].map((name) => ({ id: `organization:${name}`, name, kind: 'COMPANY' })),
  issues: [{ id: 'dispute:harm', name: 'Harm', kind: 'OTHER', parties: ['organization:one', 'organization:two'] }],
  reports: ['script', 'data', 'fine'].map((name) => ({
    id: `report:${name}`,
    title: name,
    publisher: 'organization:press',
    published: '2020-01-02',
    url: 'https://press.example/?a=%22b%22&c=d',
  })),
  events: [
    ['demand-a', 'DEMANDS', 'one', 'two', '2020-01'],
    ['reject-a', 'REJECTS', 'two', 'one', '2020-02-01'],
    ['demand-b', 'DEMANDS', 'two', 'one', '2020-02-03'],
    ['reject-b', 'REJECTS', 'one', 'two', '2020-03-01'],
    ['denied', 'MEETS', 'two', 'long', '2020-04-05'],
  ].map(([id, relation, source, target, date]) => ({
    id: `event:${id}`,
    relation,
    sources: [`organization:${source}`],
    targets: [`organization:${target}`],
    about: ['dispute:harm'],
    date,
    status: id === 'denied' ? 'DENIED' : 'OCCURRED',
    summary: `${id}.`,
    ...(relation === 'DEMANDS' ? { demand: 'That it end.' } : {}),
    reports: ['script', 'data', 'fine'].map((report) => ({ report: `report:${report}`, quote: 'quoted' })),
  })),
  responses: ['a', 'b'].map((name) => ({
    id: `response:${name}`,
    event: `event:reject-${name}`,
    respondsTo: `event:demand-${name}`,
    as: 'REJECTS',
    assertedBy: ['organization:press'],
    reports: [{ report: 'report:fine' }],
  })),
};

/** What stands in the graph in the end: texts by node and property. */
const harm: readonly (readonly [id: string, property: string, text: string])[] = [
  ['organization:one', 'name', '</script><script>window.harm = 1</script><img src=x onerror="window.harm = 2">'],
  ['organization:two', 'name', `\u2028${bidi}\u2029'"><svg onload=window.harm=3>`],
  // As long as the graph's indexes of names and titles take.
  ['organization:long', 'name', 'unbroken'.repeat(1_000)],
  ['report:fine', 'title', 'ünbroken'.repeat(850)],
  ['organization:press', 'name', '{{data}} {{title}} $& $1 <!--'],
  ['dispute:harm', 'name', '<b onclick=window.harm=4>Harm</b>'],
  ['report:script', 'title', '<script>window.harm = 5</script>'],
  ['report:script', 'url', 'javascript:window.harm=6'],
  ['report:data', 'title', `${bidi} title`],
  ['report:data', 'url', 'data:text/html,<script>window.harm=7</script>'],
  ['event:demand-a', 'summary', '</script>\u2028<img src=x onerror=window.harm=8>'],
  ['event:demand-a', 'demand', '<iframe srcdoc="<script>parent.harm=9</script>">'],
  ['event:denied', 'summary', 'w'.repeat(10_000)],
];

let server: TestServer;
let browser: TestBrowser;
beforeAll(async () => {
  buildPages();
  const graph = await openTestGraph();
  // JSON is YAML too.
  await importDossiers(graph.database, [{ name: 'harm.yaml', content: JSON.stringify(dossier) }]);
  for (const [id, property, text] of harm)
    expect(
      await graph.cypher('MATCH (n {id: $id}) SET n[$property] = $text RETURN n.id AS id', { id, property, text }),
    ).toHaveLength(1);
  server = await serveGraph(graph);
  await practise(server, addresses);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const addresses = [
  '/embed/timeline?dispute=dispute:harm',
  '/embed/timeline?actor=organization:two',
  '/embed/trend?between=organization:one,organization:two',
  '/embed/trend?actor=organization:long',
  '/embed/graph?of=organization:one,organization:long',
  '/embed/deadlock?about=dispute:harm',
];

describe('a graph that means harm', () => {
  it.each(addresses)('is shown by %s, and does nothing', async (address) => {
    const host = await openArticle(strictFrame(`${server.url}${address}`));
    await visitHost(
      browser,
      host,
      server,
      async ({ page }) => {
        const kind = new URL(address, server.url).pathname.replace('/embed/', '');
        const widget = await widgetIn(page, kind);
        const marks = widget.locator('main svg [role=button][aria-expanded], main .deadlock li button');
        if ((await marks.count()) > 0) await marks.first().click();
        for (const summary of await widget.locator('summary').all()) await summary.click();
        await page.waitForLoadState('networkidle');
        for (const frame of page.frames()) expect(await frame.evaluate('window.harm')).toBeUndefined();
        expect(await widget.locator('main img, main iframe, main script').count()).toBe(0);
        // Only addresses of the web are links.
        const links = await widget
          .locator('a')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
        expect(links.filter((link) => !/^https?:\/\//.test(link))).toEqual([]);
        const text = await widget.evaluate<string>("document.querySelector('main').textContent");
        expect(text).not.toMatch(/\p{Bidi_Control}/u);
        const over = await widget.evaluate<number>(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect(over).toBeLessThanOrEqual(0);
        expect(await widget.evaluate<number>('document.body.getBoundingClientRect().height')).toBeLessThan(6_000);
      },
      { width: 360 },
    );
    await host.close();
  });

  it('does not leave its block of data, whatever it is called', async () => {
    const text = await (await fetch(`${server.url}${addresses[0]}`)).text();
    expect(text.match(/<\/script>/g)).toHaveLength(2);
    expect(text).not.toMatch(/[\u2028\u2029]/);
    const [, json = ''] = /id="data">(.*?)<\/script>/s.exec(text) ?? [];
    expect(JSON.parse(json).answer.events.nodes).toHaveLength(5);
    expect(text).toContain('<title>Timeline: &lt;b onclick=window.harm=4&gt;Harm&lt;/b&gt;');
  });

  it('is inert in an answer of oEmbed, too', async () => {
    const url = encodeURIComponent(`${server.url}/actor/organization:two`);
    const body = (await (await fetch(`${server.url}/oembed?url=${url}`)).json()) as { html: string; title: string };
    expect(body.html).toMatch(/^<iframe [^<>]*><\/iframe>$/);
    expect(body.title).not.toMatch(/\p{Bidi_Control}/u);
    const host = await openArticle(body.html);
    const visit = await browser.visit(host.url);
    await soon(() => visit.page.frames().length).toBe(2);
    expect(await visit.page.evaluate('window.harm')).toBeUndefined();
    await visit.page.context().close();
    await host.close();
  });
});

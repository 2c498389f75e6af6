// The explorer as a reader uses it: by keyboard alone, by addresses that are shared, and when something goes wrong.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PageActorDocument } from '../../src/web/generated/documents.ts';
import type { TestBrowser, VisitOptions } from '../harness/chromium.ts';
import type { TestServer } from '../harness/server.ts';
import { focused, settled, tabTo } from './reading.ts';
import { beginVisits, closeQuiet, soon, type Visits } from './visits.ts';

let visits: Visits;
let server: TestServer;
let browser: TestBrowser;

beforeAll(async () => {
  visits = await beginVisits();
  ({ server, browser } = visits);
});
afterAll(() => visits?.end());

const labor = '/dispute/dispute:labor-compensation';

const open = async (path: string, options: VisitOptions = {}) => {
  const visit = await browser.visit(`${server.url}${path}`, options);
  await settled(visit.page);
  return visit;
};
const pathOf = (address: string) => address.slice(server.url.length);

describe('by keyboard alone', () => {
  it('a reader searches a name, opens a dispute, finds the deadlock, opens its evidence and changes the date', async () => {
    const visit = await open('/');
    const { page } = visit;
    await page.keyboard.press('/');
    await page.keyboard.type('labor compensation');
    const options = page.locator('.found [role="option"]');
    await soon(() => options.count()).toBeGreaterThan(0);
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.found [aria-selected="true"]').textContent()).toContain('Dispute');
    expect(await page.locator('search input').getAttribute('aria-activedescendant')).not.toBeNull();
    await page.keyboard.press('Enter');
    await soon(() => pathOf(page.url())).toBe(labor);
    await settled(page);
    // The new page has the focus, so that the next Tab goes on from its heading.
    await soon(() => page.evaluate('document.activeElement.tagName')).toBe('H1');
    const { data } = await server.ask(
      `{ issue(id: "dispute:labor-compensation") { name } deadlocks(about: "dispute:labor-compensation") {
           sides { demands(last: 3) { nodes { id reports { report { title } } } } } } }`,
    );
    expect(await page.title()).toBe(`${data.issue.name} – Entente`);
    await tabTo(page, '#deadlocks button[data-act]');
    const act = await page.evaluate<string>('document.activeElement.dataset.act');
    await page.keyboard.press('Enter');
    const evidence = page.locator(`[data-picked="${act}"] .evidence`);
    await evidence.waitFor();
    const asked = data.deadlocks
      .flatMap((deadlock: typeof data) => deadlock.sides)
      .flatMap((side: typeof data) => side.demands.nodes)
      .find(({ id }: { id: string }) => id === act);
    for (const { report } of asked.reports) expect(await evidence.textContent()).toContain(report.title.slice(0, 100));
    expect(pathOf(page.url())).toContain(`picked=${act}`);

    await tabTo(page, 'input[name="at"]', 'Shift+Tab');
    await page.keyboard.type('2019-03-01');
    await page.keyboard.press('Enter');
    await soon(() => page.url()).toContain('at=2019-03-01');
    await settled(page);
    const then = await server.ask(
      `{ demands(about: "dispute:labor-compensation", state: [OPEN], at: "2019-03-01") { totalCount } }`,
    );
    await soon(() => page.locator('main').textContent()).toContain(`${then.data.demands.totalCount} demands are open`);
    await closeQuiet(visit);
  });

  it('the search says what it found, closes by Escape, and is not taken for writing', async () => {
    const visit = await open('/');
    const { page } = visit;
    const field = page.locator('search input');
    await field.fill('김정한');
    const found = page.locator('.found [role="option"]');
    await soon(() => found.first().textContent()).toContain('Kim Jung-han');
    const status = page.locator('search [role="status"]');
    expect(await status.textContent()).toMatch(/^\d+ names? found$/);
    await page.keyboard.press('Escape');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    await field.fill('qqqqzzzz');
    await soon(() => status.textContent()).toContain('Nothing is known by the name “qqqqzzzz”');
    // A slash within a field is a slash.
    await field.fill('');
    await page.keyboard.type('a/b');
    expect(await field.inputValue()).toBe('a/b');
    await closeQuiet(visit);
  });

  it('goes past the head by its first link, and from page to page without losing its place', async () => {
    const visit = await open('/actor/person:yoshihide-suga');
    const { page } = visit;
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await soon(() => page.evaluate('document.activeElement.id')).toBe('main');
    await tabTo(page, 'main a[href^="/office/"], main a[href^="/actor/office:"]');
    const name = await focused(page);
    await page.keyboard.press('Enter');
    await soon(() => page.locator('h1').textContent()).toBe(name);
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    await closeQuiet(visit);
  });
});

describe('what is on the screen stands in the address', () => {
  it('so that a reload, a shared address, back and forward bring it back', async () => {
    const visit = await open('/actor/country:JPN');
    const { page } = visit;
    const shown = async () => ({
      heading: await page.locator('h1').textContent(),
      kinds: await page.locator('.tally').first().locator('li').allTextContents(),
      behind: await page.locator('[data-behind] [data-act]').evaluateAll((rows) => rows.map((row) => row.dataset.act)),
      evidence: await page.locator('[data-behind] .evidence li').count(),
    });
    const all = await shown();
    await page.locator('input[name="from"]').fill('2019-07');
    await page.keyboard.press('Enter');
    await soon(() => page.url()).toContain('from=2019-07');
    await settled(page);
    await page.locator('[data-count="relation.DEMANDS"]').click();
    await page.locator('[data-behind] [data-act]').first().waitFor();
    await page.locator('[data-behind] [data-act] .figure').first().click();
    await page.locator('[data-behind] .evidence li').first().waitFor();
    const chosen = await shown();
    expect(chosen.kinds).not.toEqual(all.kinds);
    const address = page.url();
    await page.reload();
    await settled(page);
    await page.locator('[data-behind] .evidence li').first().waitFor();
    expect(await shown()).toEqual(chosen);
    const other = await open(pathOf(address));
    await other.page.locator('[data-behind] .evidence li').first().waitFor();
    expect(await other.page.locator('[data-behind] .evidence li').count()).toBe(chosen.evidence);
    await closeQuiet(other);

    await page.goBack();
    await settled(page);
    await soon(async () => (await shown()).kinds).toEqual(all.kinds);
    expect(page.url()).toBe(`${server.url}/actor/country:JPN`);
    await page.goForward();
    await settled(page);
    await soon(async () => (await shown()).kinds).toEqual(chosen.kinds);
    await closeQuiet(visit);
  });

  it('and goes along from page to page where it holds for all: clocks, language and theme', async () => {
    // A statement's first plan takes its time, and here it is the page that is tested.
    const filter = { participant: 'country:JPN', rollUp: false };
    await server.ask(PageActorDocument.toString(), { id: 'country:JPN', filter, valid: '2019-03-01' });
    const visit = await open('/dispute/dispute:labor-compensation?valid=2019-03-01&lang=en&theme=dark');
    const { page } = visit;
    const then = await server.ask(
      `query @asOf(valid: "2019-03-01") { events(filter: { issue: "dispute:labor-compensation" }) { totalCount } }`,
    );
    expect(await page.locator('main').textContent()).toContain(`${then.data.events.totalCount} acts`);
    await page.locator('.lists a').first().click();
    await settled(page);
    const { searchParams } = new URL(page.url());
    expect([searchParams.get('valid'), searchParams.get('lang'), searchParams.get('theme')]).toEqual([
      '2019-03-01',
      'en',
      'dark',
    ]);
    expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
    expect(await page.locator('input[name="valid"]').inputValue()).toBe('2019-03-01');
    await page.getByRole('button', { name: 'Back to now' }).click();
    await soon(() => page.url()).not.toContain('valid');
    await closeQuiet(visit);
  });

  it('a page gives away its question, its address, a frame, its figures and its sources', async () => {
    const visit = await open('/dispute/dispute:labor-compensation?from=2019&to=2019');
    const { page } = visit;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = () => page.evaluate<string>('navigator.clipboard.readText()');
    await page.getByRole('button', { name: 'Copy address' }).click();
    await soon(copied).toBe(page.url());
    await page.getByRole('button', { name: 'Copy embed code' }).click();
    await soon(copied).toBe(
      `<iframe src="${server.url}/embed/timeline?dispute=dispute:labor-compensation&amp;from=2019&amp;to=2019" title="Entente" width="100%" height="480" loading="lazy"></iframe>`,
    );
    await page.getByText('The query behind this page').click();
    const playground = await page.getByRole('link', { name: 'Open in playground' }).getAttribute('href');
    const asked = new URL(playground ?? '', server.url).searchParams;
    const answer = await server.ask(asked.get('query') ?? '', JSON.parse(asked.get('variables') ?? '{}'));
    expect(answer.errors).toBeUndefined();
    const rows = await page
      .locator('table.acts')
      .last()
      .locator('[data-act]')
      .evaluateAll((all) => all.map((row) => row.dataset.act));
    expect(rows).toEqual(answer.data.events.nodes.map(({ id }: { id: string }) => id));
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('dispute-labor-compensation.csv');
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    const lines = Buffer.concat(chunks).toString('utf8').split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFid,date,relation,status,/);
    expect(lines.slice(1, -1).map((line) => line.split(',')[0])).toEqual(rows);
    await page.getByText(/^Citations/).click();
    const title = answer.data.events.nodes[0].reports[0].report.title as string;
    await soon(() => page.locator('.citations').textContent()).toContain(title);
    for (const kind of ['SVG', 'PNG']) {
      const [picture] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: kind }).click(),
      ]);
      expect(picture.suggestedFilename()).toBe(`dispute-labor-compensation.${kind.toLowerCase()}`);
      const bytes: Buffer[] = [];
      for await (const chunk of await picture.createReadStream()) bytes.push(chunk as Buffer);
      const head = Buffer.concat(bytes).subarray(0, 8).toString('latin1');
      expect(head).toMatch(kind === 'SVG' ? /^<svg/ : /^\x89PNG/);
    }
    await closeQuiet(visit);
  });
});

describe('what goes wrong', () => {
  it.each([
    ['/actor/person:nobody', 'There is nothing with the id “person:nobody”.'],
    ['/dispute/dispute:none', 'There is nothing with the id “dispute:none”.'],
    ['/event/event:none', 'There is nothing with the id “event:none”.'],
    ['/questions/none', 'There is nothing with the id “none”.'],
  ])('%s is told to be missing', async (path, words) => {
    const visit = await open(path);
    expect(await visit.page.getByRole('alert').textContent()).toContain(words);
    await closeQuiet(visit);
  });

  it('ids that are none are refused in the words of the API', async () => {
    const visit = await open('/dyad/country:JPN/country:JPN');
    const { page } = visit;
    const { errors } = await server.ask('{ dyad(a: "country:JPN", b: "country:JPN") { a { id } } }');
    expect(await page.getByRole('alert').textContent()).toContain(errors?.[0]?.message);
    await page.goto(`${server.url}/actor/country:JPN?from=yesterday`);
    await soon(() => page.getByRole('alert').first().textContent()).toContain('yesterday');
    await page.getByRole('link', { name: 'Take back all choices' }).click();
    await soon(() => page.locator('h1').textContent()).toBe('Japan');
    await page.context().close();
    expect(visit.foreign).toEqual([]);
  });

  it('a server that is gone is told of, and asked again by one click', async () => {
    const visit = await open('/');
    const { page } = visit;
    await page.route('**/graphql', (route) => route.abort());
    await page.locator('.disputes a').first().click();
    const alert = page.getByRole('alert');
    await soon(() => alert.textContent()).toContain('The server does not answer.');
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Ask again' }).click();
    await settled(page);
    await soon(() => page.locator('.lists h2').first().textContent()).toBe('Parties');
    await page.context().close();
    // The browser itself writes of the request that failed; nothing else may stand there.
    for (const error of visit.errors) expect(error).toMatch(/^Failed to load resource: /);
  });
});

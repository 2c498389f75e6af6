// The figures of the explorer's pages: each equals the API's, and opens as many acts as it says, with their reports.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PageThreadsDocument } from '../../src/web/generated/documents.ts';
import type { TestBrowser } from '../harness/chromium.ts';
import type { TestServer } from '../harness/server.ts';
import { countBehind, figures, settled } from './reading.ts';
import { beginVisits, closeQuiet, soon, type Visits } from './visits.ts';

let visits: Visits;
let server: TestServer;
let browser: TestBrowser;

beforeAll(async () => {
  visits = await beginVisits();
  ({ server, browser } = visits);
});
afterAll(() => visits?.end());

const open = async (path: string) => {
  const visit = await browser.visit(`${server.url}${path}`);
  await settled(visit.page);
  return visit;
};
/** What tests read of answers, whose shape they know. */
type Told = Awaited<ReturnType<TestServer['ask']>>['data'];

/** Opens figures and compares what is behind with what they say. */
async function opened(page: Parameters<typeof settled>[0], names: readonly string[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names) {
    const figure = page.locator(`[data-count="${name}"]`);
    await figure.click();
    await soon(() => figure.getAttribute('aria-expanded')).toBe('true');
    counts[name] = await countBehind(page);
    expect(await page.locator('[data-behind] [data-act]').count(), name).toBeGreaterThan(0);
    await figure.click();
    await soon(() => page.locator('[data-behind]').count()).toBe(0);
  }
  return counts;
}

describe('the first page', () => {
  it('says how much there is, and of each dispute how many acts are about it', async () => {
    const visit = await open('/');
    const { page } = visit;
    const { data } = await server.ask(
      `{ events { totalCount } actors { totalCount } reports { totalCount } deadlocks { about { id } }
         disputes(orderBy: DEGREE, first: 8) { nodes { id timeline { totalCount } } } }`,
    );
    for (const name of ['events', 'actors', 'reports']) {
      const text = await page.locator(`[data-number="${name}"] dd`).textContent();
      expect(Number(text?.replace(',', '')), name).toBe(data[name].totalCount);
    }
    const expected = Object.fromEntries(
      data.disputes.nodes.map(({ id, timeline }: Told) => [`dispute.${id}`, timeline.totalCount]),
    );
    expect(await figures(page)).toEqual(expected);
    const names = Object.keys(expected).slice(0, 3);
    const counts = await opened(page, names);
    for (const name of names) expect(counts[name]).toBe(expected[name]);
    const day = Math.floor(Date.now() / 86_400_000);
    expect(await page.locator('[data-deadlock]').getAttribute('data-deadlock')).toBe(
      data.deadlocks[day % data.deadlocks.length].about.id,
    );
    await closeQuiet(visit);
  });
});

describe('the page of an actor', () => {
  it('counts its acts by kind, counterpart and issue', async () => {
    const id = 'ministry:jp-meti';
    const visit = await open(`/actor/${id}?from=2019&to=2019&rollUp=yes`);
    const filter = { participant: id, rollUp: true, during: { from: '2019', to: '2019' } };
    const { data } = await server.ask(
      `query ($filter: EventFilter) { facets(filter: $filter, by: [RELATION, ACTOR, ISSUE], first: 13) { by values { id count } }
         events(filter: $filter) { totalCount } }`,
      { filter },
    );
    const expected = Object.fromEntries(
      data.facets.flatMap(({ by, values }: Told) =>
        values
          .filter((value: Told) => value.id !== id)
          .map((value: Told) => [`${by.toLowerCase()}.${value.id}`, value.count]),
      ),
    );
    const shown = await figures(visit.page);
    expect(shown).toEqual(expected);
    const names = Object.keys(shown).filter((name) => !name.startsWith('issue.'));
    expect(names.length).toBeGreaterThan(8);
    const chosen = names.filter((_, index) => index % 3 === 0);
    expect(await opened(visit.page, chosen)).toEqual(Object.fromEntries(chosen.map((name) => [name, expected[name]])));
    expect(await visit.page.locator('main').textContent()).toContain(`${data.events.totalCount} acts`);
    await closeQuiet(visit);
  });

  it('has the offices of a person with their days and who says so', async () => {
    const visit = await open('/actor/person:yoshihide-suga');
    const { page } = visit;
    const { data } = await server.ask(
      `{ actor(id: "person:yoshihide-suga") { ... on Person { offices { office { name } independentPublishers reports { report { title } } } } } }`,
    );
    const table = page.locator('table.stacked');
    const rows = await table.locator('tbody tr').all();
    expect(rows.length).toBe(data.actor.offices.length);
    for (const [index, office] of data.actor.offices.entries())
      expect(await rows[index]?.textContent()).toContain(office.office.name);
    await table.locator('.figure').first().click();
    for (const { report } of data.actor.offices[0].reports)
      await soon(() => table.textContent()).toContain(report.title.slice(0, 100));
    await closeQuiet(visit);
  });
});

describe('the page of a dispute', () => {
  it('has the positions, the open demands and the acts of a day', async () => {
    const visit = await open('/dispute/dispute:labor-compensation?at=2020-10-29');
    const { page } = visit;
    const { data } = await server.ask(
      `{ issue(id: "dispute:labor-compensation") { ... on Dispute { positions(at: "2020-10-29") { by { id } of { id } state demands { totalCount } } } }
         demands(about: "dispute:labor-compensation", state: [OPEN], at: "2020-10-29") { totalCount }
         events(filter: { issue: "dispute:labor-compensation" }) { totalCount } }`,
    );
    const expected = Object.fromEntries(
      data.issue.positions.map(({ by, of, demands }: Told) => [`demands.${by.id}.${of.id}`, demands.totalCount]),
    );
    const shown = Object.fromEntries(Object.entries(expected).filter(([, count]) => count !== 0));
    expect(await figures(page)).toEqual(shown);
    const [name = ''] = Object.keys(shown);
    // A statement's first plan takes its time, and here it is the page that is tested.
    await server.ask(PageThreadsDocument.toString(), { id: 'dispute:labor-compensation', at: '2020-10-29' });
    await page.locator(`[data-count="${name}"]`).click();
    await page.locator('[data-behind] [data-act]').first().waitFor();
    expect(await page.locator('[data-behind] [data-act]').count()).toBe(Math.min(100, Number(shown[name])));
    const text = await page.locator('main').textContent();
    expect(text).toContain(`${data.demands.totalCount} demands are open`);
    expect(text).toContain(`${data.events.totalCount} acts`);
    await closeQuiet(visit);
  });
});

describe('the page of two actors', () => {
  it('counts what each does to the other, and each number opens as many acts', async () => {
    const visit = await open('/dyad/country:JPN/country:KOR?from=2019&to=2020');
    const { page } = visit;
    const { data } = await server.ask(
      `{ dyad(a: "country:JPN", b: "country:KOR", rollUp: true, filter: { during: { from: "2019", to: "2020" } }) {
           quadMix { rows { codebook quad aToB bToA } uncoded { aToB bToA } }
           balance { aToB { count cooperative neutral hostile unscored } bToA { count cooperative neutral hostile unscored } }
           openDemands { totalCount } events { totalCount } medianReplyDays { aToB bToA } deadlocks { about { id } } } }`,
    );
    const { quadMix, balance, openDemands, events, medianReplyDays, deadlocks } = data.dyad;
    const expected: Record<string, number> = {};
    for (const way of ['aToB', 'bToA']) {
      for (const sign of ['count', 'cooperative', 'neutral', 'hostile', 'unscored'])
        expected[`balance.${sign}.${way}`] = balance[way][sign];
      for (const row of quadMix.rows) expected[`mix.${row.codebook}.${row.quad}.${way}`] = row[way];
      expected[`mix.none.${way}`] = quadMix.uncoded[way];
    }
    const shown = Object.fromEntries(Object.entries(expected).filter(([, count]) => count !== 0));
    expect(await figures(page)).toEqual(shown);
    expect(await opened(page, Object.keys(shown))).toEqual(shown);
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text).toContain(`${openDemands.totalCount} demands are open`);
    expect(text).toContain(`${new Intl.NumberFormat('en').format(events.totalCount)} acts`);
    for (const way of ['aToB', 'bToA']) expect(text).toContain(` ${medianReplyDays[way]} days after`);
    expect(await page.locator('[data-deadlock]').evaluateAll((all) => all.map((one) => one.dataset.deadlock))).toEqual(
      deadlocks.map(({ about }: Told) => about.id),
    );
    await closeQuiet(visit);
  });

  it('draws the series, and each point opens the acts of its interval', async () => {
    const visit = await open('/dyad/country:JPN/country:KOR?from=2019&to=2019&interval=QUARTER&measure=COUNT');
    const { page } = visit;
    const { data } = await server.ask(
      `{ dyad(a: "country:JPN", b: "country:KOR", rollUp: true, filter: { during: { from: "2019", to: "2019" } }) {
           series(interval: QUARTER, measure: COUNT) { time value label imprecise } } }`,
    );
    const points = data.dyad.series.filter(({ value }: Told) => value > 0);
    const stops = page.locator('.trend [role="button"]');
    expect(await stops.count()).toBe(points.length);
    const exact = points.findIndex(({ time, imprecise }: Told) => time === '2019-07-01' && imprecise === 0);
    const [point] = exact >= 0 ? [points[exact]] : points;
    const labels = await stops.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') as string));
    const at = labels.findIndex(
      (label) => label.includes(String(point.value)) && label.startsWith(point.label.split(' → ')[0]),
    );
    await stops.nth(Math.max(at, 0)).click();
    expect(await countBehind(page)).toBeGreaterThan(0);
    await closeQuiet(visit);
  });
});

describe('the page of paths', () => {
  it('has the hops of each path with their acts, and says which is the weakest', async () => {
    const [from, to] = ['organization:supreme-court-of-korea', 'person:junichi-ihara'];
    const visit = await open(`/path/${from}/${to}`);
    const { page } = visit;
    const { data } = await server.ask(
      `{ paths(from: "${from}", to: "${to}", first: 3) { paths { hops { relation acts { totalCount } disputed } weakest { from { id } to { id } } } } }`,
    );
    const expected = Object.fromEntries(
      data.paths.paths.flatMap(({ hops }: Told, path: number) =>
        hops.map((hop: Told, index: number) => [`hop.${path + 1}.${index + 1}`, hop.acts.totalCount]),
      ),
    );
    expect(await figures(page)).toEqual(expected);
    expect(await page.locator('.weakest').count()).toBe(data.paths.paths.length);
    // The hop to be checked first is open by itself, with its reports one step away.
    await page.locator('[data-behind] [data-act] .figure').first().click();
    await page.locator('[data-behind] .evidence').first().waitFor();
    await closeQuiet(visit);
  });

  it('says in words why there is none', async () => {
    const visit = await open('/path/organization:supreme-court-of-korea/person:junichi-ihara?maxHops=1');
    expect(await visit.page.locator('main').textContent()).toContain('They are not connected within so many hops.');
    await closeQuiet(visit);
  });
});

describe('the page of an act', () => {
  it('has every report, and the answers both ways with who denies them', async () => {
    const id = 'event:2019-07-01-meti-announces-controls';
    const visit = await open(`/event/${id}`);
    const { page } = visit;
    const { data } = await server.ask(
      `{ event(id: "${id}") { summary reports { report { title publisher { name } } } responses { event { id } } responseTo { deniedBy { name } respondsTo { id } } } }`,
    );
    const { event } = data;
    expect(await page.locator('h1').textContent()).toBe(event.summary);
    const text = (await page.locator('main').textContent()) ?? '';
    for (const { report } of event.reports) expect(text).toContain(report.title);
    for (const response of event.responseTo) for (const { name } of response.deniedBy) expect(text).toContain(name);
    const rows = await page.locator('.response [data-act]').evaluateAll((all) => all.map((row) => row.dataset.act));
    expect(rows).toEqual([
      ...event.responseTo.map(({ respondsTo }: Told) => respondsTo.id),
      ...event.responses.map((response: Told) => response.event.id),
    ]);
    expect(rows.length).toBeGreaterThan(0);
    await closeQuiet(visit);
  });
});

describe('the ready questions', () => {
  it('run, take other values from their fields, and say what they cite', async () => {
    const visit = await open('/questions/01-what-japan-asks');
    const { page } = visit;
    const answer = await server.ask(
      `{ demands(by: "country:JPN", of: "country:KOR", about: "dispute:labor-compensation", at: "2020-10-29", rollUp: true) { totalCount } }`,
    );
    const total = page.locator('.line', { hasText: 'total count' }).first().locator('dd');
    expect(await total.textContent()).toBe(String(answer.data.demands.totalCount));
    await page.locator('form input[name="at"]').fill('2019-07-01');
    await page.locator('form input[name="first"]').fill('2');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await soon(() => page.url()).toContain('at=2019-07-01');
    await settled(page);
    const then = await server.ask(
      `{ demands(by: "country:JPN", of: "country:KOR", about: "dispute:labor-compensation", at: "2019-07-01", rollUp: true, first: 2) {
           totalCount nodes { demand reports { report { title } } } } }`,
    );
    await soon(() => total.textContent()).toBe(String(then.data.demands.totalCount));
    const text = (await page.locator('.tree').textContent()) ?? '';
    for (const { demand } of then.data.demands.nodes) expect(text).toContain(demand);
    await page.getByText(/^Citations/).click();
    await soon(() => page.locator('.citations').textContent()).toContain(
      then.data.demands.nodes[0].reports[0].report.title,
    );
    await closeQuiet(visit);
  });
});

// The page of graphs in a real browser, over the bundled dossiers: what it draws is what the API answers, for eyes, keys and screen readers.

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { stepsOf } from '../../src/web/drawing/graphSteps.ts';
import { PageGraphDocument } from '../../src/web/generated/documents.ts';
import { openBrowser, type TestBrowser, type VisitOptions } from '../harness/chromium.ts';
import type { TestServer } from '../harness/server.ts';
import { breachesIn } from './axe.ts';
import { beginVisits, closeQuiet, soon, type Visits } from './visits.ts';

let visits: Visits;
let server: TestServer;
let browser: TestBrowser;

beforeAll(async () => {
  visits = await beginVisits();
  ({ server, browser } = visits);
  // Its first plan takes longest.
  await linksOf({ of: ['country:JPN', 'country:KOR'] });
});
afterAll(() => visits?.end());

/** A link of the API's answer, as far as the tests read it. */
interface Link {
  readonly id: string;
  readonly relation: string;
  readonly count: number;
  readonly first: string;
  readonly last: string;
  readonly status: string;
  readonly acts: {
    readonly id: string;
    readonly reports: { readonly report: { readonly publisher: { readonly name: string } } }[];
  }[];
}

/** What the API says of a neighborhood, asked by the page's own question. */
async function linksOf(variables: Record<string, unknown>): Promise<{ links: Link[]; nodes: string[] }> {
  const { data, errors } = await server.ask(PageGraphDocument.toString(), variables);
  expect(errors).toBeUndefined();
  const links = data.neighborhood.links.map(
    // biome-ignore lint/suspicious/noExplicitAny: as the API answers
    ({ relation, count, first, last, from, to, acts }: any): Link => ({
      id: `${from.id} ${relation} ${to.id}`,
      relation,
      count,
      first,
      last,
      status: acts.nodes[0].status,
      acts: acts.nodes,
    }),
  );
  return { links, nodes: data.neighborhood.nodes.map(({ actor }: { actor: { id: string } }) => actor.id) };
}

const both = { of: ['country:JPN', 'country:KOR'] };
const address = '/graph?of=country:JPN,country:KOR';

/** Opens an address of the page and waits until its graph is there. */
async function open(path: string, options: VisitOptions = {}, by: TestBrowser = browser) {
  const visit = await by.visit(`${server.url}${path}`, options);
  await visit.page
    .locator('.graph-svg .node, .graph-big[data-state="settled"], .graph-none')
    .first()
    .waitFor({ timeout: 60_000 });
  await soon(() => visit.page.locator('.graph-body').getAttribute('aria-busy')).toBe('false');
  return visit;
}

/** The rows of the table, page by page. */
async function rowsOf(
  page: Page,
): Promise<{ id: string; count: number; days: string[]; status: string; change: string | null }[]> {
  const rows = [];
  for (;;) {
    rows.push(
      ...(await page.locator('tr[data-edge]').evaluateAll((all) =>
        all.map((row) => ({
          id: row.dataset.edge as string,
          count: Number(row.querySelector('.number').textContent.replace(/\D/g, '')),
          days: [...row.querySelectorAll('time')].map((time) => time.dateTime as string),
          status: row.querySelector('.status').textContent as string,
          change: (row.querySelector('.change')?.textContent ?? null) as string | null,
        })),
      )),
    );
    const next = page.getByRole('button', { name: 'Next rows' });
    if ((await next.count()) === 0 || (await next.isDisabled())) return rows;
    await next.click();
  }
}

const focusedItem = (page: Page) =>
  page.evaluate<string | null>(`document.activeElement?.getAttribute('data-item') ?? null`);
const option = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

describe('what is drawn', () => {
  it('stands in the table as the API answers it, and each node and tie has its words', async () => {
    const { links, nodes } = await linksOf(both);
    expect(links.length).toBeGreaterThan(50);
    const visit = await open(address);
    const rows = await rowsOf(visit.page);
    expect(rows.map(({ id, count, days, status }) => [id, count, ...days, status])).toEqual(
      links.map(({ id, count, first, last, status }) => [id, count, first, last, status.toLowerCase()]),
    );
    const drawn = await visit.page
      .locator('.graph-svg [data-item]')
      .evaluateAll((all) => all.map((one) => one.dataset.item as string));
    expect(new Set(drawn)).toEqual(new Set([...links.map(({ id }) => id), ...nodes]));
    const tie = links.find(({ id }) => id === 'country:JPN DEMANDS country:KOR');
    const last = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(tie?.last ?? ''),
    );
    const label = await visit.page.locator('[data-item="country:JPN DEMANDS country:KOR"]').getAttribute('aria-label');
    expect(label).toBe(
      `Japan demands South Korea, ${tie?.count} acts, newest ${last}, ${tie?.status.toLowerCase()}${label?.endsWith('disputed') ? ', disputed' : ''}`,
    );
    await closeQuiet(visit);
  });

  it('is found again by its address: choices, what is chosen, and the day', async () => {
    const path = `${address}&limit=10&relation=DEMANDS,REJECTS&from=2019-01&to=2019-12`;
    const { links } = await linksOf({
      ...both,
      limit: 10,
      relations: ['DEMANDS', 'REJECTS'],
      during: { from: '2019-01', to: '2019-12' },
    });
    const chosen = links[1] as Link;
    const visit = await open(`${path}&selected=${encodeURIComponent(chosen.id)}`);
    expect((await rowsOf(visit.page)).map(({ id }) => id)).toEqual(links.map(({ id }) => id));
    expect(await visit.page.locator('tr.chosen').getAttribute('data-edge')).toBe(chosen.id);
    expect(await visit.page.locator('.graph-svg .chosen[data-item]').getAttribute('data-item')).toBe(chosen.id);
    await closeQuiet(visit);
  });

  it('says in words what is wrong with a question that the API refuses', async () => {
    const { page } = await browser.visit(`${server.url}/graph?of=country:NOWHERE`);
    await soon(() =>
      page
        .getByRole('alert')
        .allTextContents()
        .then((texts) => texts.join(' ')),
    ).toContain('country:NOWHERE');
    await page.context().close();
  });
});

describe('by the keyboard', () => {
  it('walks along ties, through all of them, opens and leaves', async () => {
    const { links, nodes } = await linksOf({ ...both, limit: 6 });
    const visit = await open(`${address}&limit=6`);
    const { page } = visit;
    // Tab comes to the picture once.
    await page.locator('.graph-slider input').focus();
    await page.keyboard.press('Tab');
    const first = await focusedItem(page);
    expect(nodes).toContain(first);
    const seen = new Set([first]);
    for (let step = 1; step < nodes.length + links.length; step++) {
      await page.keyboard.press('PageDown');
      seen.add(await focusedItem(page));
    }
    expect(seen).toEqual(new Set([...nodes, ...links.map(({ id }) => id)]));
    // From a node an arrow leads to one of its ties, and on to the other end.
    await page.keyboard.press('Home');
    let from = await focusedItem(page);
    let ties = 0;
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowUp', 'ArrowRight']) {
      await page.keyboard.press(key);
      const to = await focusedItem(page);
      if (to !== from && (to?.includes(' ') || from?.includes(' '))) {
        const [tie, end] = (to?.includes(' ') ? [to, from] : [from, to]) as [string, string];
        if (!end.includes(' ')) expect(tie.split(' ')).toContain(end);
        ties++;
      }
      from = to;
    }
    expect(ties).toBeGreaterThan(2);
    // Enter on a tie shows who says so.
    await page.keyboard.press('End');
    const tie = await focusedItem(page);
    await page.keyboard.press('Enter');
    await soon(() => option(page, 'selected')).toBe(tie);
    await page.locator('.graph-chosen [data-act]').first().waitFor();
    expect(await focusedItem(page)).toBe(tie);
    // Escape leaves the picture for the buttons behind it.
    await page.keyboard.press('Escape');
    expect(await page.evaluate(`document.activeElement.getAttribute('aria-label')`)).toBe('Zoom in');
    expect(option(page, 'selected')).toBe(null);
    // Enter on a node shows its ties too, and what stood stays where it was to the others.
    const place = (id: string) =>
      page.locator(`.graph-svg .node[data-item="${id}"]`).evaluate((one) => {
        const [x = 0, y = 0] = (one.getAttribute('transform').match(/-?[\d.]+/g) ?? []).map(Number);
        return [x, y] as [number, number];
      });
    const neighbor = nodes.find((id) => !both.of.includes(id)) ?? '';
    await page.locator(`.graph-svg [data-item="${neighbor}"]`).focus();
    await page.keyboard.press('Enter');
    await soon(() => option(page, 'of')).toBe([...both.of, neighbor].join(','));
    await soon(() => page.locator('.graph-middle > ul li').count()).toBe(3);
    await soon(() => page.locator('.graph-body').getAttribute('aria-busy')).toBe('false');
    const [japan, korea] = [await place('country:JPN'), await place('country:KOR')];
    expect(Math.hypot(japan[0] - korea[0], japan[1] - korea[1])).toBeGreaterThan(20);
    await closeQuiet(visit);
  });

  it('zooms, moves and shows all', async () => {
    const visit = await open(`${address}&limit=6`);
    const { page } = visit;
    const moved = () => page.locator('.graph-svg').getAttribute('class');
    await page.locator('.graph-svg [data-item="country:JPN"]').focus();
    const transform = () => page.locator('.graph-svg [data-item="country:KOR"]').getAttribute('transform');
    const before = await transform();
    await page.keyboard.press('+');
    await soon(transform).not.toBe(before);
    expect(await moved()).toContain('moved');
    await page.keyboard.press('0');
    await soon(transform).toBe(before);
    await page.keyboard.press('Shift+ArrowRight');
    await soon(() => page.locator('.graph-svg > g').getAttribute('transform')).toBe('translate(-60.0 0.0)');
    await page.getByRole('button', { name: 'Show all' }).click();
    await soon(() => page.locator('.graph-svg > g').getAttribute('transform')).toBe('translate(0.0 0.0)');
    await closeQuiet(visit);
  });

  it('lights in the picture what has the focus in the table, and the other way round', async () => {
    const visit = await open(`${address}&limit=6`);
    const { page } = visit;
    const id = (await page.locator('tr[data-edge]').nth(2).getAttribute('data-edge')) ?? '';
    await page.locator('tr[data-edge] button').nth(2).focus();
    await soon(() => page.locator('.graph-svg .lit[data-item]').getAttribute('data-item')).toBe(id);
    const [source, , target] = id.split(' ');
    const near = await page
      .locator('.graph-svg .near[data-item]')
      .evaluateAll((all) => all.map((one) => one.dataset.item as string));
    expect(new Set(near)).toEqual(new Set([id, source, target]));
    await page.locator(`.graph-svg [data-item="${id}"]`).focus();
    await soon(() => page.locator('tr.lit').getAttribute('data-edge')).toBe(id);
    await page.getByRole('columnheader', { name: 'Acts' }).getByRole('button').click();
    const counts = (await rowsOf(page)).map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    await closeQuiet(visit);
  });
});

describe('evidence', () => {
  it('of a tie is one step away: its acts, each with who says so, and more on demand', async () => {
    const { links } = await linksOf(both);
    const tie = links.find(({ count }) => count > 3) as Link;
    const visit = await open(address);
    const { page } = visit;
    await page.locator(`tr[data-edge="${tie.id}"] button`).click();
    const acts = page.locator('.graph-chosen [data-act]');
    await acts.first().waitFor();
    const ids = () => acts.evaluateAll((all) => all.map((one) => one.dataset.act as string));
    expect(await ids()).toEqual(tie.acts.map(({ id }) => id));
    for (const [index, { reports }] of tie.acts.entries()) {
      const text = (await acts.nth(index).textContent()) ?? '';
      for (const { report } of reports) expect(text).toContain(report.publisher.name);
    }
    const hrefs = await acts
      .locator('a[href^="/event/"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') as string));
    expect(hrefs).toEqual(tie.acts.map(({ id }) => `/event/${id}`));
    const [source = '', relation, target = ''] = tie.id.split(' ');
    expect(await page.locator('.graph-chosen a[href^="/dyad/"]').getAttribute('href')).toBe(
      `/dyad/${source}/${target}`,
    );
    await page.getByRole('button', { name: 'Show more' }).click();
    const { data } = await server.ask(
      'query ($filter: EventFilter) { events(filter: $filter, first: 10) { nodes { id } } }',
      { filter: { source, target, relation: [relation] } },
    );
    await soon(ids).toEqual(data.events.nodes.map(({ id }: { id: string }) => id));
    await closeQuiet(visit);
  });
});

describe('through time', () => {
  it('shows at each step the ties whose acts had begun by then', async () => {
    const { links } = await linksOf(both);
    const visit = await open(address);
    const { page } = visit;
    const slider = page.locator('.graph-slider input');
    const shown = async () => {
      const drawn = await page
        .locator('.graph-svg .tie:not(.away)')
        .evaluateAll((all) => all.map((one) => one.dataset.item as string));
      return [...drawn].sort();
    };
    await slider.focus();
    await page.keyboard.press('Home');
    for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowRight');
    const day = stepsOf(links).days[12] ?? '';
    await soon(() => option(page, 'at')).toBe(day);
    const begun = links.filter(({ first }) => first <= day).map(({ id }) => id);
    expect(begun.length).toBeGreaterThan(0);
    expect(begun.length).toBeLessThan(links.length);
    await soon(shown).toEqual([...begun].sort());
    expect((await rowsOf(page)).map(({ id }) => id)).toEqual(begun);
    expect(await page.locator('.graph-slider output').textContent()).toContain(
      `${begun.length} of ${links.length} ties`,
    );
    await page.reload();
    await page.locator('.graph-svg .node').first().waitFor({ timeout: 60_000 });
    await soon(shown).toEqual([...begun].sort());
    await page.getByRole('button', { name: 'Play' }).click();
    await soon(async () => (await shown()).length).toBeGreaterThan(begun.length);
    await page.getByRole('button', { name: 'Pause' }).click();
    await closeQuiet(visit);
  });

  it('tells what appeared, vanished and changed between two dates, as the API’s two answers have it', async () => {
    const [before, after] = [
      await linksOf({ ...both, valid: '2019-06-30' }),
      await linksOf({ ...both, valid: '2019-12-31' }),
    ];
    const told = (link: Link | undefined) => link && `${link.count} ${link.status}`;
    const expected: Record<string, string> = {};
    for (const id of new Set([...before.links, ...after.links].map((link) => link.id))) {
      const [old, now] = [before, after].map(({ links }) => told(links.find((link) => link.id === id)));
      expected[id] =
        old === undefined ? 'appeared' : now === undefined ? 'vanished' : old === now ? 'as before' : 'changed';
    }
    const count = (change: string) => Object.values(expected).filter((each) => each === change).length;
    expect(count('appeared')).toBeGreaterThan(0);
    expect(count('changed')).toBeGreaterThan(0);
    const visit = await open(`${address}&valid=2019-12-31&compare=2019-06-30`);
    const { page } = visit;
    await page.locator('.graph-difference').waitFor();
    expect(Object.fromEntries((await rowsOf(page)).map(({ id, change }) => [id, change]))).toEqual(expected);
    expect(await page.locator('.graph-difference').textContent()).toContain(
      `From 30 June 2019 to 31 December 2019 ${count('appeared')} ties appeared, ${count('vanished')} vanished, ${count('changed')} changed, ${count('as before')} are as before.`,
    );
    expect(await page.locator('.graph-svg .tie .mark.appeared').count()).toBe(count('appeared'));
    expect(await page.locator('.graph-svg .tie .mark.changed').count()).toBe(count('changed'));
    expect((await page.locator('.graph-legend').textContent()) ?? '').toContain('appeared');
    await closeQuiet(visit);
  });
});

describe('files', () => {
  it('are what is shown: PNG, SVG that stands by itself, and CSV', async () => {
    const { links } = await linksOf({ ...both, limit: 6 });
    const visit = await open(`${address}&limit=6`);
    const { page } = visit;
    const saved = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      return readFileSync(await download.path());
    };
    const png = await saved('PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
    const svg = (await saved('SVG')).toString('utf8');
    expect(svg).toContain('South Korea</text>');
    expect(svg).not.toMatch(/var\(|light-dark/);
    const csv = (await saved('CSV')).toString('utf8').trim().split('\r\n');
    expect(csv.length).toBe(links.length + 1);
    expect(csv[1]).toContain(links[0]?.id.split(' ')[0]);
    await closeQuiet(visit);
  });
});

describe('for every reader', () => {
  it.each(['light', 'dark'] as const)('has nothing for axe to find, in %s', async (colorScheme) => {
    const visit = await open(`${address}&limit=10&selected=${encodeURIComponent('country:JPN DEMANDS country:KOR')}`, {
      colorScheme,
    });
    await visit.page.locator('.graph-chosen h2').waitFor();
    expect(await breachesIn(visit.page, '.graph-page')).toEqual([]);
    await closeQuiet(visit);
  });

  it.each([
    [360, 740],
    [1280, 800],
    [3840, 2160],
  ])('has nothing beyond the edge at %i by %i, and names that do not lie on each other', async (width, height) => {
    const visit = await open(address, { width, height });
    const { page } = visit;
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    const boxes = await page.locator('.graph-svg .name:not(.out), .graph-svg .verb:not(.out)').evaluateAll((all) =>
      all.map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return { left, right, top, bottom, text: one.textContent as string };
      }),
    );
    expect(boxes.length).toBeGreaterThan(5);
    const frame = await page.locator('.graph-svg').boundingBox();
    if (!frame) throw new Error('There is no picture.');
    for (const [index, one] of boxes.entries()) {
      expect(one.left, one.text).toBeGreaterThanOrEqual(frame.x - 2);
      expect(one.right, one.text).toBeLessThanOrEqual(frame.x + frame.width + 2);
      for (const other of boxes.slice(index + 1)) {
        // Letters may touch by what a font's line has above and below them.
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        expect(across > 3 && down > 5, `${one.text} on ${other.text}`).toBe(false);
      }
    }
    await closeQuiet(visit);
  });

  it('shows hostile names as text', async () => {
    const name = '<img src=x onerror="document.title=\'taken\'">\u202e"\'&lt;{1}';
    const rename = (to: string) => server.graph.cypher("MATCH (a {id: 'country:KOR'}) SET a.name = $to", { to });
    await rename(name);
    onTestFinished(async () => void (await rename('South Korea')));
    const visit = await open(`${address}&limit=6`);
    const { page } = visit;
    expect(await page.locator('.graph-svg [data-item="country:KOR"]').getAttribute('aria-label')).toContain(
      '<img src=x',
    );
    expect(await page.locator('.graph-page img').count()).toBe(0);
    expect(await page.title()).not.toBe('taken');
    expect(await page.locator('.graph-page').textContent()).not.toContain('\u202e');
    await closeQuiet(visit);
  });
});

describe('a large graph', () => {
  /** Ties of the whole record by who does what to whom, from the export. */
  async function exported() {
    const content = (await (await fetch(`${server.url}/export/node-link.json`)).json()) as {
      edges: { source: string; target: string; relation: string }[];
    };
    const acts = content.edges.filter(({ relation }) => relation !== 'HOLDS');
    return {
      ties: new Set(acts.map(({ source, relation, target }) => `${source} ${relation} ${target}`)),
      nodes: new Set(acts.flatMap(({ source, target }) => [source, target])),
    };
  }

  it('of more than a hundred nodes is drawn by WebGL, its table page by page', async () => {
    const { ties, nodes } = await exported();
    expect(nodes.size).toBeGreaterThan(100);
    const visit = await open('/graph?dataset=all');
    const { page } = visit;
    expect(await page.locator('.graph-big canvas').count()).toBeGreaterThan(2);
    expect(await page.locator('.graph-big').getAttribute('aria-label')).toBe(
      `Graph: ${nodes.size} nodes, ${ties.size} ties`,
    );
    expect(new Set((await rowsOf(page)).map(({ id }) => id))).toEqual(ties);
    // Something is drawn, in more than one colour.
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'PNG', exact: true }).click(),
    ]);
    const colours = await page.evaluate<number>(
      `(async () => {
         const image = new Image();
         image.src = 'data:image/png;base64,${readFileSync(await download.path()).toString('base64')}';
         await image.decode();
         const canvas = document.createElement('canvas');
         [canvas.width, canvas.height] = [image.width, image.height];
         const context = canvas.getContext('2d');
         context.drawImage(image, 0, 0);
         return new Set(new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer)).size;
       })()`,
    );
    expect(colours).toBeGreaterThan(50);
    // What is chosen in the table asks for its acts.
    await page.locator('tr[data-edge] td button').first().click();
    await page.locator('.graph-chosen [data-act] .evidence').first().waitFor({ timeout: 40_000 });
    expect(await breachesIn(page, '.graph-frame')).toEqual([]);
    await closeQuiet(visit);
  });

  it('says how much of it is drawn where it is cut', async () => {
    const { nodes } = await exported();
    const visit = await open('/graph?dataset=all&limit=120');
    expect(await visit.page.locator('.graph-cut').textContent()).toContain(`120 of ${nodes.size} nodes are drawn`);
    await closeQuiet(visit);
  });

  it('stands always in the same places', async () => {
    const pictures = [];
    for (let time = 0; time < 2; time++) {
      const visit = await open('/graph?dataset=all&limit=150');
      const [download] = await Promise.all([
        visit.page.waitForEvent('download'),
        visit.page.getByRole('button', { name: 'SVG', exact: true }).click(),
      ]);
      pictures.push(readFileSync(await download.path(), 'utf8'));
      await closeQuiet(visit);
    }
    expect(pictures[0]).toContain('<path');
    expect(pictures[0]).toBe(pictures[1]);
  });

  it('is a table alone where there is no WebGL, and says so', async () => {
    const without = await openBrowser('--disable-3d-apis');
    onTestFinished(() => without.close());
    const { ties } = await exported();
    const visit = await open('/graph?dataset=all', {}, without);
    expect(await visit.page.locator('.graph-none').textContent()).toContain('it has no WebGL');
    expect(new Set((await rowsOf(visit.page)).map(({ id }) => id))).toEqual(ties);
    await visit.page.context().close();
    expect(visit.foreign).toEqual([]);
  });
});

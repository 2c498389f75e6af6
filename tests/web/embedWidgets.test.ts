// Widgets in the frame of a page of somebody else, as strict as it can be: what they show, by mouse, keyboard and screen reader.

import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/graph/packageRoot.ts';
import type { VisitOptions, Watched } from '../harness/chromium.ts';
import { openArticle, practise, strictFrame, visitHost, widgetIn } from './embedHosts.ts';
import { beginVisits, soon, type Visits } from './visits.ts';

let visits: Visits;
beforeAll(async () => {
  visits = await beginVisits();
  await practise(visits.server, Object.values(addresses));
});
afterAll(() => visits?.end());

const axe = readFileSync(packagePath('node_modules', 'axe-core', 'axe.min.js'), 'utf8');
const labor = 'dispute:labor-compensation';

/** Of each widget an address that shows something. */
const addresses = {
  timeline: `/embed/timeline?dispute=${labor}&from=2019-07&to=2019-08`,
  trend: '/embed/trend?between=country:JPN,country:KOR&interval=QUARTER',
  graph: '/embed/graph?of=ministry:jp-mofa,ministry:kr-mofa&limit=3',
  deadlock: `/embed/deadlock?about=${labor}`,
};
type Kind = keyof typeof addresses;
const kinds = Object.keys(addresses) as Kind[];

/** Looks at a widget in a sandbox without an origin. */
async function framed(
  address: string,
  look: (widget: Frame, page: Page, visit: Watched) => Promise<void>,
  options: VisitOptions = {},
): Promise<void> {
  const { server, browser } = visits;
  const host = await openArticle(strictFrame(`${server.url}${address}`));
  const kind = new URL(address, server.url).pathname.replace('/embed/', '');
  try {
    await visitHost(
      browser,
      host,
      server,
      async (visit) => look(await widgetIn(visit.page, kind), visit.page, visit),
      options,
    );
  } finally {
    await host.close();
  }
}

/** Marks that the keyboard and the mouse reach. */
const marks = (widget: Frame) => widget.locator('main [role=button][aria-expanded], main .deadlock li button');

describe('in a sandbox', () => {
  it.each(kinds)('%s asks nothing once it is loaded, and could store nothing', async (kind) => {
    await framed(addresses[kind], async (widget, page) => {
      // To touch the storage is an error without an origin, and errors are counted.
      expect(await widget.evaluate('self.origin')).toBe('null');
      await page.waitForLoadState('networkidle');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      for (const summary of await widget.locator('summary').all()) await summary.click();
      if (kind !== 'graph') await marks(widget).first().click();
      await page.waitForLoadState('networkidle');
      expect(asked).toEqual([]);
    });
  });

  it('is not let ask anything, even if a script got into it', async () => {
    const { server, browser } = visits;
    const { page, errors } = await browser.visit(`${server.url}${addresses.deadlock}`);
    await page.locator('main.widget').waitFor();
    await page.evaluate("fetch('/graphql').catch(() => 0)");
    await soon(() => errors.join()).toMatch(/connect-src|default-src/);
    await page.context().close();
  });

  it.each(kinds)('%s loads without a breach, and tells its height', async (kind) => {
    await framed(addresses[kind], async (widget, page) => {
      const height = await widget.evaluate<number>('Math.ceil(document.body.getBoundingClientRect().height)');
      await soon(() => page.evaluate('heard.at(-1)')).toEqual({
        data: { type: 'entente:resize', v: 1, height },
        origin: 'null',
      });
      await widget.locator('summary').last().click();
      await soon(() => page.evaluate<number>('heard.at(-1).data.height')).toBeGreaterThan(height);
    });
  });

  it('shows the address of the explorer where it can open no window', async () => {
    const { server, browser } = visits;
    const host = await openArticle(strictFrame(`${server.url}${addresses.timeline}`));
    const { page } = await browser.visit(host.url);
    const widget = await widgetIn(page, 'timeline');
    await widget.getByRole('link', { name: 'Open in Entente' }).click();
    await soon(() => widget.locator('.address').textContent()).toBe(
      `${server.url}/dispute/${labor}?from=2019-07&to=2019-08`,
    );
    await page.context().close();
    await host.close();
  });

  it('says in words why it cannot be shown, and how high that is', async () => {
    const { server, browser } = visits;
    const host = await openArticle(strictFrame(`${server.url}/embed/timeline?actor=country:ZZZ`));
    const visit = await browser.visit(host.url);
    const frame = visit.page.frameLocator('iframe');
    await soon(() => frame.getByRole('alert').textContent()).toContain('there is no actor with the id "country:ZZZ"');
    await soon(() => visit.page.evaluate<number>('heard.at(-1)?.data.height ?? 0')).toBeGreaterThan(60);
    await visit.page.context().close();
    await host.close();
  });
});

describe('figures', () => {
  it('of the timeline are those of the API, mark by mark and row by row', async () => {
    const { data } = await visits.server.ask(
      `{ events(filter: { issue: "${labor}", during: { from: "2019-07", to: "2019-08" }, rollUp: true }, first: 100) { totalCount nodes { id } } }`,
    );
    await framed(addresses.timeline, async (widget) => {
      const { totalCount, nodes } = data.events;
      await soon(() => widget.locator('.facts').textContent()).toContain(`${totalCount} acts`);
      const drawn = await marks(widget).evaluateAll((elements) =>
        elements.reduce(
          (sum, element) => sum + Number(/^(\d+) acts,/.exec(element.getAttribute('aria-label') ?? '')?.[1] ?? 1),
          0,
        ),
      );
      expect(drawn).toBe(totalCount);
      await widget.locator('.table summary').click();
      const rows = widget.locator('table.acts tr[data-act]');
      expect(await rows.evaluateAll((elements) => elements.map((row) => row.getAttribute('data-act')))).toEqual(
        nodes.map(({ id }: { id: string }) => id),
      );
    });
  });

  it('of the trend are those of the API', async () => {
    const { data } = await visits.server.ask(
      '{ dyad(a: "country:JPN", b: "country:KOR", rollUp: true) { series(interval: QUARTER) { time id value } } }',
    );
    await framed(addresses.trend, async (widget) => {
      await widget.locator('.table summary').click();
      const cells = await widget
        .locator('.figures td')
        .evaluateAll((elements) => elements.map((cell) => Number.parseInt(cell.textContent ?? '', 10)));
      expect(cells).toEqual(data.dyad.series.map(({ value }: { value: number }) => value));
      expect(await marks(widget).count()).toBe(cells.filter((value: number) => value > 0).length);
    });
  });

  it('of the deadlock are those of the API', async () => {
    const { data } = await visits.server.ask(
      `{ deadlocks(about: "${labor}") { since { text } sides { demands(state: [REJECTED]) { nodes { id } } rejections { event { id } } } } }`,
    );
    await framed(addresses.deadlock, async (widget) => {
      const acts = await widget
        .locator('.side')
        .evaluateAll((sides) =>
          sides.map((side) => [...side.querySelectorAll('[data-act]')].map((act) => act.getAttribute('data-act'))),
        );
      const expected = data.deadlocks[0].sides.map(
        (side: { demands: { nodes: { id: string }[] }; rejections: { event: { id: string } }[] }) => [
          ...new Set([...side.demands.nodes.map(({ id }) => id), ...side.rejections.map(({ event }) => event.id)]),
        ],
      );
      expect(acts.map((side) => side.sort())).toEqual(expected.map((side: string[]) => side.sort()));
      expect(await widget.locator('.deadlock header').first().textContent()).toContain('Stuck since 23 May 2019');
    });
  });

  it('of the graph are those of the API', async () => {
    const { data } = await visits.server.ask(
      '{ neighborhood(of: ["ministry:jp-mofa", "ministry:kr-mofa"], limit: 3) { nodes { actor { id } } links { relation count } } }',
    );
    await framed(addresses.graph, async (widget) => {
      await widget.locator('.graph-data > summary').click();
      await soon(() => widget.locator('tr[data-edge]').count()).toBe(data.neighborhood.links.length);
    });
  });
});

describe('who says so', () => {
  it.each(kinds)('is one step from a mark of the %s, by mouse', async (kind) => {
    await framed(addresses[kind], async (widget) => {
      if (kind === 'graph') {
        await widget.locator('.graph-data > summary').click();
        await widget.locator('tr[data-edge] button').first().click();
      } else await marks(widget).first().click();
      const behind = widget.locator('section.behind');
      await behind.waitFor();
      const text = (await behind.textContent()) ?? '';
      expect(text).toMatch(/\d independent publisher/);
      expect(text).toMatch(/occurred|planned|expected|denied/);
      const link = behind.locator('.evidence a[href^="http"]').first();
      expect(await link.getAttribute('rel')).toContain('noopener');
      expect(await link.getAttribute('target')).toBe('_blank');
    });
  });

  it.each(['timeline', 'trend'] as const)('is one step from a mark of the %s, by keyboard, and back', async (kind) => {
    await framed(addresses[kind], async (widget, page) => {
      const first = marks(widget).first();
      await first.focus();
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowLeft');
      const label = await widget.evaluate<string>('document.activeElement.getAttribute("aria-label")');
      expect(label).not.toBe(await first.getAttribute('aria-label'));
      await page.keyboard.press('Enter');
      await soon(() => widget.evaluate('document.activeElement.className')).toBe('behind');
      await page.keyboard.press('Escape');
      await soon(() => widget.locator('section.behind').count()).toBe(0);
      expect(await widget.evaluate('document.activeElement.getAttribute("aria-label")')).toBe(label);
      // One stop of the tab key for all marks.
      expect(await widget.locator('svg [role=button][tabindex="0"]').count()).toBe(1);
    });
  });

  it('is there in the words of the reports', async () => {
    await framed(
      `/embed/timeline?between=person:shigeki-takizaki,person:kim-jung-han&relation=DEMANDS&from=2020-10-29&to=2020-10-29`,
      async (widget) => {
        await marks(widget).first().click();
        const text = (await widget.locator('section.behind').textContent()) ?? '';
        for (const words of ['YCPress', 'Takizaki']) expect(text).toContain(words);
        await widget.locator('.citations summary').click();
        await soon(() => widget.locator('.citations li').count()).toBeGreaterThan(2);
      },
    );
  });
});

describe('everyone', () => {
  it.each(kinds.flatMap((kind) => (['light', 'dark'] as const).map((scheme) => [kind, scheme] as const)))(
    '%s has no fault that axe finds, in %s',
    async (kind, scheme) => {
      const { server, browser } = visits;
      const { page, errors, foreign } = await browser.visit(`${server.url}${addresses[kind]}`, {
        colorScheme: scheme,
        width: 700,
      });
      await page.locator('main header h1').waitFor();
      if (kind !== 'graph') await marks(page.mainFrame()).first().click();
      for (const summary of await page.locator('summary').all()) await summary.click();
      await page.waitForLoadState('networkidle');
      // Put in by the browser itself, which no policy of the page stops.
      await page.evaluate(axe);
      // In the picture of a graph long names are cut; to a screen reader they are whole.
      const rules = kind === 'graph' ? "{ 'label-content-name-mismatch': { enabled: false } }" : '{}';
      const found = await page.evaluate<string[]>(
        `axe.run({ rules: ${rules} }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html.slice(0, 200))))`,
      );
      expect(found).toEqual([]);
      expect(errors).toEqual([]);
      expect(foreign).toEqual([]);
      await page.context().close();
    },
  );

  it.each([280, 320, 700, 1600])('is not cut at %d pixels', async (width) => {
    for (const kind of kinds) {
      const { page } = await visits.browser.visit(`${visits.server.url}${addresses[kind]}`, { width });
      await page.locator('main').waitFor();
      const over = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(over, kind).toBeLessThanOrEqual(0);
      await page.context().close();
    }
  });

  it('reads Japanese where that is asked for, dates as well', async () => {
    for (const [kind, words] of [
      ['timeline', ['年表', '独立した発行元', '2019年']],
      ['trend', ['推移', '行為の件数']],
      ['deadlock', ['膠着', '2019年5月23日から膠着']],
      ['graph', ['グラフ']],
    ] as const)
      await framed(`${addresses[kind]}&lang=ja`, async (widget) => {
        expect(await widget.evaluate('document.documentElement.lang')).toBe('ja');
        if (kind === 'timeline') await marks(widget).first().click();
        for (const word of words) await soon(() => widget.locator('main').textContent()).toContain(word);
        expect(await widget.locator('main').textContent()).not.toMatch(/Open in|Who says so|Table:/);
      });
  });

  it('is light or dark where that is asked for, whatever the system', async () => {
    for (const theme of ['light', 'dark'])
      await framed(
        `${addresses.trend}&theme=${theme}`,
        async (widget) => {
          expect(await widget.evaluate('getComputedStyle(document.documentElement).colorScheme')).toBe(theme);
        },
        { colorScheme: theme === 'light' ? 'dark' : 'light' },
      );
  });
});

// The playground as a person uses it, in a real browser over the bundled graph.

import type { Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestBrowser } from '../harness/chromium.ts';
import type { TestServer } from '../harness/server.ts';
import { answerIn, answerNow, queryIn, write } from './editors.ts';
import { readyQuestions } from './questions.ts';
import { beginVisits, closeQuiet, soon, type Visits } from './visits.ts';

let visits: Visits;
let server: TestServer;
let browser: TestBrowser;

beforeAll(async () => {
  visits = await beginVisits();
  ({ server, browser } = visits);
});
afterAll(() => visits?.end());

const [first] = readyQuestions;
/** Words of the article that the first question's answer quotes. */
const quote =
  'Takizaki will require the South Korean side to take measures acceptable to Japan during the negotiations';

const open = (search = '') => browser.visit(`${server.url}/graphql${search}`);

describe('the ready questions', () => {
  it('opens on one, with its answer: who asks, who says so, in which words', async () => {
    const visit = await open();
    const answer = await answerIn(visit.page);
    expect(await queryIn(visit.page)).toBe(first?.query);
    expect(JSON.parse(answer).errors).toBeUndefined();
    for (const words of ['Shigeki Takizaki', 'YCPress', quote, 'OCCURRED']) expect(answer).toContain(words);
    const shown = visit.page.locator('.graphiql-response .view-lines');
    await soon(() => shown.textContent()).toContain('"demands"');
    await closeQuiet(visit);
  });

  it('are all in the panel; each click shows text and answer, and names it in the address', async () => {
    const visit = await open();
    const { page } = visit;
    await answerIn(page);
    const panel = page.getByRole('region', { name: 'Ready questions' });
    expect(await panel.getByRole('button').count()).toBe(readyQuestions.length);
    let shown = '';
    for (const { name, title, answers, query } of readyQuestions) {
      const button = panel.getByRole('button', { name: title });
      expect(await button.locator('span').textContent()).toBe(answers);
      await button.click();
      shown = await answerIn(page);
      const answer = JSON.parse(shown);
      expect(answer.errors, name).toBeUndefined();
      expect(Object.keys(answer.data), name).not.toHaveLength(0);
      expect(await queryIn(page)).toBe(query);
      await soon(() => page.url()).toBe(`${server.url}/graphql?question=${name}`);
      await soon(() => button.getAttribute('aria-current')).toBe('true');
      expect(await page.title()).toContain(title);
    }
    const last = readyQuestions.at(-1);
    await page.reload();
    expect(await answerIn(page)).toBe(shown);
    expect(await queryIn(page)).toBe(last?.query);
    const chosen = panel.getByRole('button', { name: last?.title ?? '' });
    await soon(async () => ((await chosen.boundingBox())?.y ?? 800) < 700).toBe(true);
    await closeQuiet(visit);
  });

  it('run anew at a quick second click, and only the last answer stays', async () => {
    const visit = await open();
    const { page } = visit;
    await answerIn(page);
    // The first of the two answers comes after the second.
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const ofFirst = (request: Request) => request.postData()?.includes('# How is the Supreme Court') === true;
    await page.route('**/graphql', async (route) => {
      if (ofFirst(route.request())) await held;
      await route.continue().catch(() => undefined);
    });
    const ended = Promise.race([
      page.waitForEvent('requestfinished', ofFirst),
      page.waitForEvent('requestfailed', ofFirst),
    ]);
    await page.getByRole('button', { name: 'How is the Supreme Court' }).click();
    await page.getByRole('button', { name: 'Which office did Suga hold' }).click();
    expect(await answerIn(page)).toContain('Chief Cabinet Secretary of Japan');
    release();
    await ended;
    expect(await answerIn(page)).toContain('Chief Cabinet Secretary of Japan');
    await closeQuiet(visit);
  });
});

describe('the address', () => {
  it('opens and runs the question that it names', async () => {
    const visit = await open('?question=06-what-followed-the-export-controls');
    expect(await answerIn(visit.page)).toContain('GSOMIA');
    expect(await queryIn(visit.page)).toContain('# What followed the export controls of July 2019');
    expect(await visit.page.title()).toContain('What followed the export controls of July 2019');
    expect(await visit.page.locator('.notice').count()).toBe(0);
    await closeQuiet(visit);
  });

  it('is told to name no question when it names an unknown one', async () => {
    const visit = await open('?question=nonsense<b>');
    const { page } = visit;
    const alert = page.locator('.notice[role=alert]');
    await soon(() => alert.textContent()).toContain('There is no ready question “nonsense<b>”.');
    expect(await answerIn(page)).toContain(quote);
    await alert.getByRole('button', { name: 'Close' }).click();
    expect(await alert.count()).toBe(0);
    await closeQuiet(visit);
  });

  it('carries a query of one’s own, which waits for a click or Ctrl-Enter', async () => {
    const query = '{ actor(id: "person:kim-jung-han") { name } }';
    const visit = await open(`?query=${encodeURIComponent(query)}`);
    const { page } = visit;
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await queryIn(page)).toBe(query);
    expect(await answerNow(page)).toBe('');
    await page.getByRole('button', { name: 'Execute query (Ctrl-Enter)' }).click();
    expect(await answerIn(page)).toContain('Kim Jung-han');
    await write(page, '{ actor(id: "country:JPN") { name }');
    await page.keyboard.press('Control+Enter');
    await soon(() => answerNow(page)).toContain('"Japan"');
    await closeQuiet(visit);
  });

  it('drops the name of a question that is changed, and a reload brings the change back', async () => {
    const visit = await open(`?question=${first?.name}`);
    const { page } = visit;
    await answerIn(page);
    await write(page, 'query Mine { actor(id: "country:KOR") { name }');
    await soon(() => page.url()).toBe(`${server.url}/graphql`);
    // GraphiQL stores what is typed a moment later.
    await soon(() => page.evaluate<string>("localStorage.getItem('graphiql:tabState')")).toContain('query Mine');
    await page.reload();
    await soon(() => queryIn(page)).toContain('query Mine');
    expect(await answerNow(page)).toBe('');
    await closeQuiet(visit);
  });
});

describe('the editor', () => {
  it('suggests what fits, by workers that the policy lets in', async () => {
    const visit = await open();
    const { page } = visit;
    await answerIn(page);
    await write(page, '{ meeti');
    const suggestions = page.locator('.suggest-widget .monaco-list-row');
    await soon(() => suggestions.allInnerTexts()).toEqual([expect.stringContaining('meetings')]);
    await page.keyboard.press('Enter');
    await page.keyboard.type('(about: "dispute:labor-compensation") { tot');
    await soon(() => suggestions.allInnerTexts()).toEqual([expect.stringContaining('totalCount')]);
    await closeQuiet(visit);
  });

  it('marks what the schema does not have', async () => {
    const visit = await open();
    const { page } = visit;
    await answerIn(page);
    await write(page, '{ nothingOfTheKind');
    await page.locator('.squiggly-error').first().waitFor();
    await closeQuiet(visit);
  });

  it('explains the schema', async () => {
    const visit = await open();
    const { page } = visit;
    await answerIn(page);
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    const docs = page.locator('.graphiql-doc-explorer');
    await docs.getByRole('link', { name: 'Query', exact: true }).click();
    await soon(() => docs.textContent()).toContain(
      'Who demands what of whom: events with the relation DEMANDS, newest first.',
    );
    await docs.getByRole('link', { name: 'demands', exact: true }).click();
    await soon(() => docs.textContent()).toContain('Only demands made on or before the last day of this date.');
    await closeQuiet(visit);
  });
});

// The playground for everyone: when something goes wrong, in light and dark, by keyboard, on a telephone, without storage.

import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { openBrowserWithoutStorage, type TestBrowser, type VisitOptions } from '../harness/chromium.ts';
import type { TestServer } from '../harness/server.ts';
import { contrastsOf } from './contrast.ts';
import { answerIn, answerNow, write } from './editors.ts';
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

const open = (options: VisitOptions = {}) => browser.visit(`${server.url}/graphql`, options);

describe('what goes wrong', () => {
  /** The console tells of every answer that is no 200; nothing else may stand there. */
  const onlyStatus = (errors: string[]) => {
    for (const error of errors) expect(error).toMatch(/^Failed to load resource: /);
  };

  it('is told in the words of the API', async () => {
    const { page, errors } = await open();
    await answerIn(page);
    await write(page, '{ events(first: 1000) { totalCount');
    await page.keyboard.press('Control+Enter');
    await soon(() => answerNow(page)).toContain('first: 1000 is not possible; ask for 1 to 100');
    await write(page, '{ actor(id: 5) {');
    await page.keyboard.press('Control+Enter');
    await soon(() => answerNow(page)).toContain('Syntax Error');
    await page.context().close();
    onlyStatus(errors);
  });

  it('is told in plain words when the server is gone, or something else answers in its place', async () => {
    const { page, errors } = await open();
    await answerIn(page);
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: 'What is Kim expected to ask?' }).click();
    expect(await answerIn(page)).toContain('The server does not answer.');
    await page.unroute('**/graphql');
    await page.route('**/graphql', (route) =>
      route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad' }),
    );
    await page.getByRole('button', { name: 'What is Kim expected to ask?' }).click();
    expect(await answerIn(page)).toContain('The answer, with status 502, is not JSON');
    await page.context().close();
    onlyStatus(errors);
  });

  it('is waited for while the graph starts', async () => {
    const state: Parameters<typeof createApp>[0] = { database: null, draining: false };
    const app = await createApp(state, ({ error }) => console.error(error));
    onTestFinished(() => app.close());
    const url = await app.listen({ host: '127.0.0.1', port: 0 });
    const { page, errors } = await browser.visit(`${url}/graphql`);
    await soon(() => errors.length).toBeGreaterThan(0);
    expect(await answerNow(page)).toBe('');
    state.database = server.graph.database;
    expect(await answerIn(page)).toContain(quote);
    await page.context().close();
    onlyStatus(errors);
  });
});

describe('for every reader', () => {
  it('is legible in light and in dark, and follows the system from one to the other', async () => {
    const grounds = new Map<string, string>();
    for (const colorScheme of ['light', 'dark'] as const) {
      const visit = await open({ colorScheme });
      const { page } = visit;
      await answerIn(page);
      const ground = () =>
        page.locator('.graphiql-container').evaluate((element) => {
          return element.ownerDocument.defaultView.getComputedStyle(element).backgroundColor as string;
        });
      grounds.set(colorScheme, await ground());
      const { checked, faint } = await contrastsOf(page.locator('.graphiql-plugin'));
      expect(faint, colorScheme).toEqual([]);
      expect(checked).toBeGreaterThan(2 * readyQuestions.length);
      const editor = (theme: string) => page.locator(`.graphiql-response .monaco-editor.${theme}`).count();
      expect(await editor(colorScheme === 'light' ? 'vs' : 'vs-dark')).toBe(1);
      await page.emulateMedia({ colorScheme: colorScheme === 'light' ? 'dark' : 'light' });
      await soon(() => editor(colorScheme === 'light' ? 'vs-dark' : 'vs')).toBe(1);
      expect(await ground()).not.toBe(grounds.get(colorScheme));
      await closeQuiet(visit);
    }
    expect(new Set(grounds.values()).size).toBe(2);
  });

  it('is reached by the keyboard, and shows where it stands', async () => {
    const visit = await open();
    const { page } = visit;
    await answerIn(page);
    const focused = page.locator(':focus');
    const outline = () =>
      focused.evaluate((element) => {
        const style = element.ownerDocument.defaultView.getComputedStyle(element);
        return `${style.outlineStyle} ${style.outlineWidth}`;
      });
    const sideBar = await page.locator('.graphiql-sidebar button').count();
    for (let step = 0; step < sideBar; step++) await page.keyboard.press('Tab');
    /** The links of what is said of the question that is shown stand between it and the next. */
    const explains = () => focused.evaluate((element) => element.closest('.explanation') !== null);
    for (const { title } of readyQuestions) {
      do await page.keyboard.press('Tab');
      while (await explains());
      expect(await focused.locator('strong').textContent()).toBe(title);
      expect(await outline()).toBe('solid 2px');
    }
    await page.keyboard.press('Enter');
    const last = readyQuestions.at(-1);
    await soon(() => page.url()).toBe(`${server.url}/graphql?question=${last?.name}`);
    const { data } = await server.ask(last?.query ?? '');
    expect(JSON.parse(await answerIn(page))).toEqual({ data });
    await closeQuiet(visit);
  });

  it('fits a telephone: one under the other, nothing beyond the edge, the answer in view', async () => {
    const visit = await open({ width: 360, height: 740 });
    const { page } = visit;
    await answerIn(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(await page.evaluate('scrollY')).toBe(0);
    await page.getByRole('button', { name: 'Who met whom on 29 October 2020' }).click();
    await answerIn(page);
    const box = await page.locator('.graphiql-response').boundingBox();
    expect(box?.width).toBeGreaterThan(300);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
    await closeQuiet(visit);
  });

  it('works where nothing may be stored', async () => {
    const strict = await openBrowserWithoutStorage();
    onTestFinished(() => strict.close());
    const visit = await strict.visit(`${server.url}/graphql?question=08-which-office-suga-held`);
    const { page } = visit;
    await expect(page.evaluate('localStorage.length')).rejects.toThrow('Access is denied');
    expect(await answerIn(page)).toContain('Chief Cabinet Secretary of Japan');
    await page.getByRole('button', { name: first?.title ?? '' }).click();
    expect(await answerIn(page)).toContain(quote);
    expect(visit.foreign).toEqual([]);
    expect(visit.errors).toEqual([]);
  });
});

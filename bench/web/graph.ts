// How a page draws a graph that is handed to it, follows the hand, and steps through time.

import type { Page } from 'playwright-core';

/** Milliseconds that anything may take here before it is given up. */
const patience = 180_000;
/** Milliseconds for which frames are counted. */
const counted = 3_000;
/** Steps through time that are measured. */
const steps = 30;

/** When what was there, in milliseconds after the address was opened. */
export interface DrawTimes {
  /** The last byte of the answer. */
  readonly answered: number;
  /** The first frame with the graph. */
  readonly drawn: number;
  /** The frame from which on nothing moves by itself. */
  readonly settled: number;
}

/** When something is first seen on a page, in milliseconds after its address was opened. */
export function whenThere(page: Page, selector: string): Promise<number> {
  // Asked by the page itself, frame by frame: its policy lets no condition be evaluated later.
  return page.evaluate<number>(
    `new Promise((resolve, reject) => {
       const look = () => {
         if (document.querySelector(${JSON.stringify(selector)})) resolve(performance.now());
         else if (performance.now() > ${patience}) reject(new Error('It is not there in time.'));
         else requestAnimationFrame(look);
       };
       look();
     })`,
  );
}

/** Opens the page of graphs with an export's answer. */
export async function drawTimes(page: Page, url: string, content: string, limit: number): Promise<DrawTimes> {
  await page.route('**/export/node-link.json*', (route) =>
    route.fulfill({ contentType: 'application/json; charset=utf-8', body: content }),
  );
  await page.goto(`${url}/graph?dataset=all&limit=${Math.max(limit, 100)}`, { waitUntil: 'commit' });
  const drawn = await whenThere(
    page,
    '.graph-svg [data-item], .graph-big[data-state="drawn"], .graph-big[data-state="settled"]',
  );
  const settled = await whenThere(page, '.graph-svg [data-item], .graph-big[data-state="settled"]');
  const answered = await page.evaluate<number>(
    `performance.getEntriesByType('resource').find(({ name }) => name.includes('/export/')).responseEnd`,
  );
  return { answered, drawn, settled };
}

/** Frames a second while a hand moves the picture to and fro. */
export async function framesWhileDragged(page: Page): Promise<number> {
  const picture = page.locator('.graph-big');
  await picture.scrollIntoViewIfNeeded();
  const box = await picture.boundingBox();
  if (!box) throw new Error('There is no picture.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const frames = page.evaluate<number>(
    `new Promise((resolve) => {
       const begun = performance.now();
       let frames = 0;
       const frame = () => {
         const passed = performance.now() - begun;
         if (passed < ${counted}) { frames++; requestAnimationFrame(frame); } else resolve((frames / passed) * 1000);
       };
       requestAnimationFrame(frame);
     })`,
  );
  let over = false;
  frames.finally(() => {
    over = true;
  });
  for (let step = 0; !over; step++) await page.mouse.move(x + 90 * Math.sin(step / 6), y + 60 * Math.cos(step / 6));
  await page.mouse.up();
  return frames;
}

/** Milliseconds of steps through time: from the slider's move until the second frame after it is there. */
export function stepTimes(page: Page): Promise<number[]> {
  return page.evaluate<number[]>(
    `(async () => {
       const slider = document.querySelector('.graph-slider input');
       const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
       const taken = [];
       const last = Number(slider.max);
       for (let step = 0; step < ${steps}; step++) {
         await new Promise((resolve) => setTimeout(resolve, 150));
         const begun = performance.now();
         slider.value = String(Math.round((last * (step + 1)) / ${steps + 1}));
         slider.dispatchEvent(new Event('input', { bubbles: true }));
         await frame();
         await frame();
         taken.push(performance.now() - begun);
       }
       return taken;
     })()`,
  );
}

// Takes the pictures of the README and of docs/explorer.md, docs/images/*.png, of a server that runs already:
//   npm run build && npm start          (in one terminal)
//   npx tsx tools/screenshots.ts        (in another; give the address if it is not http://127.0.0.1:4000)
// Needs a Chromium at /usr/bin/chromium or where CHROMIUM says; starts that alone, and ends it.

import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../tests/harness/chromium.ts';

const address = process.argv[2] ?? 'http://127.0.0.1:4000';
const folder = join('docs', 'images');
/** Bytes that a picture may have at most. */
const largest = 300_000;

/** A picture of a page. */
interface Picture {
  readonly name: string;
  readonly height: number;
  readonly path: string;
  /** What the page shows when it is ready. */
  readonly ready: string;
  /** What is to stand at the top; the page's own unless told. */
  readonly top?: string;
}

const pictures: readonly Picture[] = [
  { name: 'home', height: 1000, path: '/', ready: '.questions li' },
  {
    name: 'dispute',
    height: 1000,
    path: '/dispute/dispute:labor-compensation?at=2020-10-29',
    ready: '[data-deadlock]',
    top: 'input[name="at"]',
  },
  {
    name: 'dyad',
    height: 1000,
    path: '/dyad/country:JPN/country:KOR?from=2018-07&to=2020-12&interval=MONTH',
    ready: 'main svg',
  },
  {
    name: 'graph',
    height: 1000,
    path: '/graph/ministry:kr-mofa?valid=2020-12-31&compare=2019-07-31&limit=12',
    ready: '.graph-svg .node',
    top: '.graph-difference',
  },
  {
    name: 'path',
    height: 1000,
    path: '/path/person:yoshihide-suga/organization:supreme-court-of-korea',
    ready: '.hop',
  },
  { name: 'event', height: 1000, path: '/event/event:2018-10-30-nssm-ruling', ready: '.facts' },
  {
    name: 'playground',
    height: 960,
    path: '/graphql',
    ready: '.graphiql-response .view-line:nth-child(20)',
  },
];

const reachable = await fetch(`${address}/health/ready`).then(
  ({ ok }) => ok,
  () => false,
);
if (!reachable) {
  console.error(`No Entente is ready at ${address}: start one by "npm start", or give its address.`);
  process.exit(1);
}

mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
try {
  for (const { name, height, path, ready, top } of pictures) {
    const { page } = await browser.visit(`${address}${path}`, { height });
    await page.locator(ready).first().waitFor();
    await page.evaluate('document.fonts.ready.then(() => 0)');
    if (top)
      await page
        .locator(top)
        .first()
        .evaluate((element) => element.scrollIntoView());
    // The editors colour their text a moment after they show it.
    await page.waitForTimeout(1000);
    const file = join(folder, `${name}.png`);
    await page.screenshot({ path: file });
    const { size } = statSync(file);
    console.log(`${file}: ${size} bytes`);
    if (size > largest) throw new Error(`${file} has ${size} bytes; at most ${largest} are wanted.`);
  }
} finally {
  await browser.close();
}

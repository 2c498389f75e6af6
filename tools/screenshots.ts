// Takes the pictures of the README, docs/images/home.png and docs/images/playground.png, of a server that runs already:
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

/** Each picture by name, with its page and what that page shows when it is ready. */
const pictures = [
  { name: 'home', height: 1000, path: '/', ready: '.questions li' },
  {
    name: 'playground',
    height: 960,
    path: '/graphql',
    ready: '.graphiql-response .view-line:nth-child(20)',
  },
] as const;

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
  for (const { name, height, path, ready } of pictures) {
    const { page } = await browser.visit(`${address}${path}`, { height });
    await page.locator(ready).first().waitFor();
    await page.evaluate('document.fonts.ready.then(() => 0)');
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

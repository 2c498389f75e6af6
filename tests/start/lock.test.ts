// The lock of a home, taken by many processes at once: exactly one has it, however the last owner ended.

import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { markOf } from '../../src/graph/embedded/processes.ts';
import { packagePath } from '../../src/graph/packageRoot.ts';
import { temporaryFolder } from '../harness/folders.ts';
import { buildCli, environmentWith, type Running, run } from '../harness/processes.ts';

const folder = temporaryFolder();
beforeAll(buildCli);

/** Waits for a moment that all share, tries to take the lock for a second, says what came of it, and lives on. */
const contender = `
  const { tryLock } = await import(process.argv[1]);
  while (Date.now() < Number(process.argv[3])) {}
  let lock = null;
  for (const end = Date.now() + 1000; lock === null && Date.now() < end; await new Promise((wake) => setTimeout(wake, 5)))
    lock = tryLock(process.argv[2]);
  console.log(lock ? 'owner' : 'other');
  process.stdin.resume().once('end', () => { lock?.release(); process.exit(0); });
`;

function contend(home: string, contenders: number): Running[] {
  const module = pathToFileURL(packagePath('dist', 'graph', 'embedded', 'lock.js')).href;
  const moment = Date.now() + 100 * contenders;
  return Array.from({ length: contenders }, () =>
    run(process.execPath, ['--input-type=module', '-e', contender, module, home, String(moment)], environmentWith({})),
  );
}

/** A process that has certainly ended. */
async function endedProcess() {
  const child = run(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], environmentWith({}));
  const mark = markOf(child.pid);
  child.process.kill('SIGKILL');
  await child.ended;
  return mark;
}

it.each([
  ['is free', async () => {}],
  [
    'belongs to a process that ended',
    async (home: string) => writeFileSync(join(home, 'owner.lock'), JSON.stringify(await endedProcess())),
  ],
  [
    'belongs to an earlier process of the same number',
    async (home: string) =>
      writeFileSync(join(home, 'owner.lock'), JSON.stringify({ ...markOf(process.pid), started: '1' })),
  ],
  ['is damaged', async (home: string) => writeFileSync(join(home, 'owner.lock'), '{"pid":')],
  [
    'was being taken over by a process that was killed',
    async (home: string) => {
      writeFileSync(join(home, 'owner.lock'), JSON.stringify(await endedProcess()));
      const guard = join(home, 'owner.lock.takeover');
      mkdirSync(guard);
      utimesSync(guard, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
    },
  ],
])('goes to exactly one of eight when it %s, and to the next when that one is killed', async (_, prepare) => {
  const home = mkdtempSync(join(folder, 'home-'));
  await prepare(home);
  const contenders = contend(home, 8);
  try {
    const said = await Promise.all(contenders.map((contender) => contender.says(/owner|other/)));
    expect(said.map(([word]) => word).filter((word) => word === 'owner')).toEqual(['owner']);
    const owner = contenders[said.findIndex(([word]) => word === 'owner')];
    owner?.process.kill('SIGKILL');
    await owner?.ended;
    const heirs = contend(home, 3);
    contenders.push(...heirs);
    const heard = await Promise.all(heirs.map((heir) => heir.says(/owner|other/)));
    expect(heard.map(([word]) => word).filter((word) => word === 'owner')).toEqual(['owner']);
  } finally {
    for (const contender of contenders) contender.process.stdin?.end();
    await Promise.all(contenders.map((contender) => contender.ended));
  }
  expect(readdirSync(home)).toEqual([]);
  rmSync(home, { recursive: true });
});

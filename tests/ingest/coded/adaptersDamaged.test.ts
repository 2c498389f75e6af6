// Damaged rows of every kind end in quarantine by line and rule, and the sound rows around them are taken in.

import { describe, expect, it } from 'vitest';
import { damages } from './damages.ts';
import { rulesOf, scanContent } from './inputScan.ts';

describe('damaged input', () => {
  it.each(damages)(
    '%s is kept with line, rule and reason',
    async (_, { adapter, header, sound }, damaged, rules, says) => {
      const before = [...(header === null ? [] : [header]), sound];
      const content = Buffer.concat([
        Buffer.from(`${before.join('\n')}\n`),
        Buffer.from(damaged),
        Buffer.from(`\n${sound}\n${sound}\n`),
      ]);
      const scanned = await scanContent(adapter, content);
      const at = before.length + 1;
      expect(rulesOf(scanned)).toEqual(rules.map((rule, index) => `${at + index} ${rule}`));
      expect(scanned.refused.at(-1)?.reason).toMatch(says);
      // The row is kept as it stands; of a line that is too long the beginning, of other encodings the bytes.
      const kept = scanned.refused.map(({ row }) => row).join('\n');
      const whole = typeof damaged === 'string' ? damaged : damaged.toString('latin1');
      expect(rules[0] === 'long-line' ? whole.startsWith(kept) && kept.length === 65_536 : kept === whole).toBe(true);
      // The sound rows around it are there, and every line is accounted for.
      expect(scanned.lines).toEqual([at - 1, at + rules.length, at + rules.length + 1]);
      const [totals] = scanned.totals;
      expect(totals).toMatchObject({
        acts: 3,
        refused: rules.length,
        headers: header === null ? 0 : 1,
        cutShort: null,
      });
      expect(totals?.lines).toBe(3 + rules.length + (header === null ? 0 : 1));
    },
  );

  it('is of more than twenty kinds', () => {
    expect(new Set(damages.map(([what]) => what)).size).toBeGreaterThan(40);
    expect(new Set(damages.flatMap(([, , , rules]) => rules)).size).toBeGreaterThanOrEqual(18);
  });
});

// Single names, whom they mean, and the ids that new actors get.

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { nameWords } from '../../../src/graph/names.ts';
import type { ActorMention } from '../../../src/ingest/coded/act.ts';
import { bundledActors } from '../../../src/ingest/coded/actors/known.ts';
import { createResolver } from '../../../src/ingest/coded/actors/resolve.ts';
import type { KnownActor, NewActor, Resolver } from '../../../src/ingest/coded/actors/resolver.ts';

const known = bundledActors();
let resolver: Resolver;
const made = new Map<string, NewActor>();

beforeAll(() => {
  resolver = createResolver(known);
});

function resolve(mention: string | ActorMention): string {
  const id = resolver.resolve(typeof mention === 'string' ? { name: mention } : mention);
  for (const actor of resolver.takeNew()) made.set(actor.id, actor);
  return id;
}

function actor(mention: string | ActorMention): NewActor {
  const id = resolve(mention);
  const found = made.get(id);
  if (!found) throw new Error(`${id} is not new.`);
  return found;
}

describe("the dossier's actors and the datasets' actors meet", () => {
  test.each([
    ['Japan', 'country:JPN'],
    ['Government (Japan)', 'country:JPN'],
    ['South Korea', 'country:KOR'],
    ["Cote d'Ivoire", 'country:CIV'],
    ['Yoshihide Suga', 'person:yoshihide-suga'],
    ['Shinzō Abe', 'person:shinzo-abe'],
    ['SHINZO ABE', 'person:shinzo-abe'],
    ['Kang Kyung-wha', 'person:kang-kyung-wha'],
    ['Kang Kyung Wha', 'person:kang-kyung-wha'],
    ['Foreign Affairs (Japan)', 'ministry:jp-mofa'],
    ['Foreign Affairs (South Korea)', 'ministry:kr-mofa'],
    ['Defense / Security Ministry (Japan)', 'ministry:jp-mod'],
    ['Head of Government (Japan)', 'office:jp-prime-minister'],
    ['Legislature (South Korea)', 'organization:national-assembly-of-south-korea'],
    ['Cabinet / Council of Ministers / Advisors (Japan)', 'organization:jp-cabinet'],
  ])('%s is %s', (name, id) => {
    expect(resolve(name)).toBe(id);
  });

  test("GDELT's and POLECAT's ways to say it meet them too", () => {
    expect(resolve({ name: 'JAPAN', country: 'JPN', code: 'JPN' })).toBe('country:JPN');
    expect(resolve({ name: 'TOKYO', country: 'JPN', sectors: ['GOV'], code: 'JPNGOV' })).toBe('country:JPN');
    expect(resolve({ name: 'JAPANESE', country: 'JPN', sectors: ['GOV', 'MIL'], code: 'JPNGOVMIL' })).toBe(
      'ministry:jp-mod',
    );
    expect(resolve({ name: 'SHINZO ABE', country: 'JPN', sectors: ['ELI', 'GOV'], code: 'JPNELIGOV' })).toBe(
      'person:shinzo-abe',
    );
    expect(resolve({ name: 'Shinzō Abe', country: 'JPN', sectors: ['GOV'] })).toBe('person:shinzo-abe');
    expect(resolve({ name: 'Anybody', reference: 'Q122465' })).toBe('person:yoshihide-suga');
  });

  test('a known name of another country is somebody else, and is reviewed', () => {
    const id = resolve({ name: 'Takashi Matsumoto', country: 'KOR' });
    expect(id).not.toBe('person:takashi-matsumoto');
    expect(resolver.nearMatches().find((match) => match.id === id)?.candidates).toContainEqual({
      id: 'person:takashi-matsumoto',
      name: 'Takashi Matsumoto',
      score: 1,
    });
  });
});

describe('new actors', () => {
  test.each<[string | ActorMention, Partial<NewActor>]>([
    [
      'Citizen (South Korea)',
      {
        id: 'organization:kr-citizen',
        type: 'Organization',
        kind: 'GROUP',
        sector: 'CVL',
        country: 'country:KOR',
        name: 'Citizen (South Korea)',
      },
    ],
    ['Military (Japan)', { id: 'organization:jp-military', kind: 'ARMED_FORCES', sector: 'MIL' }],
    [{ name: 'JAPAN', country: 'JPN', sectors: ['MIL'], code: 'JPNMIL' }, { id: 'organization:jp-military' }],
    [{ name: 'Japan', country: 'JPN', sectors: ['MIL'] }, { id: 'organization:jp-military' }],
    ['Police (Haiti)', { id: 'organization:ht-police', kind: 'OTHER', sector: 'COP' }],
    ['Foreign Affairs (Haiti)', { id: 'ministry:ht-foreign-affairs', type: 'Ministry', kind: null }],
    ['Ministry of Foreign Affairs (Haiti)', { id: 'ministry:ht-foreign-affairs' }],
    [
      { name: 'HAITI FOREIGN MINIST', country: 'HTI', sectors: ['GOV'], code: 'HTIGOV' },
      { id: 'ministry:ht-foreign-affairs' },
    ],
    ['Head of Government (Haiti)', { id: 'office:ht-head-of-government', type: 'Office', country: 'country:HTI' }],
    [
      'Public Prosecutor (Falkland Islands (Malvinas))',
      { id: 'organization:fk-public-prosecutor', country: 'country:FLK' },
    ],
    [
      'Member of Legislative (Govt) (Iran)',
      { id: 'organization:ir-member-of-legislative-govt', country: 'country:IRN' },
    ],
    [
      'Party President (Jubilee USA Network)',
      {
        id: 'organization:jubilee-usa-network.party-president',
        country: 'country:USA',
        partOf: 'organization:jubilee-usa-network',
      },
    ],
    ['Citizen (Africa)', { id: 'organization:africa.citizen', country: null, partOf: 'organization:africa' }],
    ['Citizen (Kosovo)', { id: 'organization:xk-citizen', country: 'country:XKX' }],
    ['Argentine Navy', { type: 'Organization', kind: 'ARMED_FORCES', country: 'country:ARG' }],
    ['Japan Self-Defense Forces', { kind: 'ARMED_FORCES', country: 'country:JPN' }],
    ['Croatian Democratic Union of Bosnia and Herzegovina', { kind: 'PARTY', country: 'country:BIH' }],
    ['Supreme Court of Chile', { kind: 'COURT', country: 'country:CHL' }],
    ['Angela Merkel', { id: 'person:angela-merkel', type: 'Person', country: 'country:DEU' }],
    ['Nobody Whatsoever', { id: 'person:nobody-whatsoever', type: 'Person', country: null }],
    [
      { name: 'Nobody Whatsoever', country: 'KEN' },
      { id: 'person:nobody-whatsoever-ke', country: 'country:KEN' },
    ],
    [
      { name: 'SALI BERISHA', country: 'ALB', sectors: ['GOV'], code: 'ALBGOV' },
      { type: 'Person', name: 'Sali Berisha', country: 'country:ALB' },
    ],
    [
      { name: 'US STUDENT', country: 'USA', sectors: ['EDU'], code: 'USAEDU' },
      { id: 'organization:us-student', kind: 'GROUP' },
    ],
    [
      { name: 'STUDENT', sectors: ['EDU'], code: 'EDU' },
      { id: 'organization:student', kind: 'GROUP', country: null },
    ],
    [
      { name: 'GOOGLE', country: 'USA', sectors: ['MNC', 'MED'], code: 'MNCUSAMED' },
      { kind: 'COMPANY', country: 'country:USA' },
    ],
    [
      { name: 'ROMANIA', sectors: ['LEG'], code: 'ROULEG' },
      { id: 'organization:ro-legislature', country: 'country:ROU' },
    ],
  ])('%j', (mention, expected) => {
    expect(actor(mention)).toMatchObject(expected);
  });

  test('codes of territories and places mean the country that the code says', () => {
    expect(resolve({ name: 'MONTSERRAT', country: 'GBR', code: 'GBRMSR' })).toBe('country:MSR');
    expect(resolve({ name: 'JERSEY', country: 'USA', code: 'USA' })).toBe('country:USA');
    expect(resolve({ name: 'MADRID', country: 'ESP', code: 'ESP' })).toBe('country:ESP');
    expect(actor('Chechnya')).toMatchObject({ type: 'Organization', country: 'country:RUS' });
  });

  test('names in other scripts have ids that differ', () => {
    const ids = ['김철수', '김영희', '安倍', 'Владимир'].map((name) => resolve({ name: `${name} 某`, country: 'KOR' }));
    expect(new Set(ids).size).toBe(4);
  });
});

describe('near matches stay apart', () => {
  test.each([
    ['Yoshihida Suga', 'person:yoshihide-suga'],
    ['Y. Suga', 'person:yoshihide-suga'],
    ['Yoshihide Taro Suga', 'person:yoshihide-suga'],
    ['Lavrov Sergey', 'person:sergey-lavrov'],
    ['Sergey Lavrof', 'person:sergey-lavrov'],
  ])('%s is not %s, and is reviewed', (name, near) => {
    const id = resolve(name);
    expect(id).not.toBe(near);
    const match = resolver.nearMatches().find((one) => one.id === id);
    expect(match?.candidates.map((candidate) => candidate.id)).toContain(near);
  });

  test('several known actors of one name: none of them, all to be judged', () => {
    const twins: KnownActor[] = ['organization:twin-a', 'organization:twin-b'].map((id) => ({
      id,
      type: 'Organization',
      name: 'The Twins',
      country: null,
      names: ['The Twins'],
    }));
    const fresh = createResolver([...known, ...twins]);
    expect(fresh.resolve({ name: 'The Twins' })).toBe('organization:the-twins');
    expect(fresh.nearMatches().map(({ id, candidates }) => [id, ...candidates.map((one) => one.id)])).toEqual([
      ['organization:the-twins', 'organization:twin-a', 'organization:twin-b'],
    ]);
  });
});

describe('ids', () => {
  const form = /^[a-z]+:[a-z0-9][a-z0-9.-]*$/;
  const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 20 }));

  test('are well formed and stable, whatever the name', () => {
    const other = createResolver(known);
    fc.assert(
      fc.property(
        text,
        fc.option(fc.constantFrom('JPN', 'KOR', 'XKX', 'EUR', '?'), { nil: undefined }),
        fc.option(fc.constantFrom('JPN', 'JPNGOV', 'COP', 'MNCUSA', 'zul', 'XX'), { nil: undefined }),
        (name, country, code) => {
          const mention = { name, ...(country ? { country } : {}), ...(code ? { code } : {}) };
          const id = resolver.resolve(mention);
          expect(id).toMatch(id.startsWith('country:') ? /^country:[A-Z]{3}$/ : form);
          expect(other.resolve(mention)).toBe(id);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('the short way to words gives what the long way gives', () => {
    fc.assert(
      fc.property(text, (name) => {
        // A letter with an accent, as a word of its own, makes it go the long way.
        expect(nameWords(`${name} é`)).toEqual([...nameWords(name), 'e']);
      }),
      { numRuns: 1000 },
    );
  });
});

// The dossiers that ship with the package: that they say enough, and say every claim of the article as it says it.

import { describe, expect, it } from 'vitest';
import type { Content } from '../../src/ingest/dossier/content.ts';
import { all, faults, ids, reported, spellings, the } from '../harness/bundled.ts';

const facts = [...all('event'), ...all('response'), ...all('tenure')];
const article = 'report:ycpress-2020-10-29';
const kyodo = 'report:kyodo-2020-10-28';

describe('the bundled dossiers', () => {
  it('have the form of dossiers', () => {
    expect(faults).toEqual([]);
  });

  it.each([
    ['actor', 500],
    ['issue', 39],
    ['report', 1000],
    ['event', 568],
    ['response', 144],
    ['tenure', 58],
  ] as const)('state %ss, %i at least', (kind, least) => {
    expect(all(kind).length).toBeGreaterThanOrEqual(least);
  });

  it('say for each act what it is about, but for those that concern no issue', () => {
    const without = all('event').filter((event) => ids(event, 'about').length === 0);
    expect(without.map((event) => event.id).sort()).toEqual(
      [
        // Courtesies, appointments and other contacts.
        'event:2018-09-11-lee-abe-vladivostok',
        'event:2019-04-rok-foreign-ministry-reorganized',
        'event:2019-05-03-nam-appointed',
        'event:2019-06-28-abe-moon-osaka-handshake',
        'event:2019-06-korea-seeks-osaka-summit',
        'event:2019-11-23-agree-arrange-summit',
        'event:2020-01-dg-meeting-san-francisco',
        'event:2020-09-16-moon-letter-to-suga',
        'event:2020-09-19-suga-reply-letter',
        'event:2020-10-kawamura-visits-seoul',
        'event:2020-11-12-parliamentarians-visit',
        'event:2020-11-23-moon-names-kang-chang-il',
        'event:2020-contacts-of-governments',
        // The pandemic, the Games, and the safety of Koreans in Japan.
        'event:2019-09-20-korea-asks-safety-of-koreans',
        'event:2020-02-06-agree-virus-information',
        'event:2020-04-01-korea-supports-tokyo-olympics',
        'event:2020-05-13-korea-thanks-india-repatriation',
      ].sort(),
    );
  });

  it('give every meeting, agreement and demand two sides, so that it is drawn', () => {
    const sided = new Set(['MEETS', 'COOPERATES_WITH', 'DEMANDS', 'THREATENS', 'RETALIATES']);
    for (const event of all('event').filter(({ relation }) => sided.has(String(relation)))) {
      const others = ids(event, 'targets').filter((target) => !ids(event, 'sources').includes(target));
      const both = ids(event, 'sources').length > 1 && ids(event, 'targets').length > 0;
      expect(others.length > 0 || both, event.id).toBe(true);
      if (event.relation === 'DEMANDS') expect(event.demand, event.id).toBeTruthy();
    }
  });

  it('hold no act as done that no report tells as done', () => {
    for (const event of all('event').filter(({ status }) => status === 'OCCURRED'))
      expect(
        reported(event).map(({ asserts }) => asserts),
        event.id,
      ).toContain('OCCURRED');
  });

  it.each([
    ['event:2019-01-23-kono-demands-consultation', 'EXPECTED'],
    ['event:2019-04-23-dg-consultation-tokyo', 'PLANNED'],
    ['event:2019-04-23-kanasugi-seafood-safe', 'EXPECTED'],
    ['event:2019-06-abe-plans-no-g20-moon-meeting', 'EXPECTED'],
    ['event:2019-08-16-akiba-cho-guam', 'EXPECTED'],
    ['event:2020-07-japan-reluctant-yoo', 'EXPECTED'],
    ['event:2020-10-29-japan-conveys-suga-condition', 'EXPECTED'],
    ['event:2020-10-29-japan-expected-no-sale-guarantee', 'EXPECTED'],
    ['event:2020-trilateral-summit-seoul', 'PLANNED'],
    ['event:2023-japan-plans-restore-list', 'PLANNED'],
  ])('keep %s %s, as no report tells that it came to pass', (id, status) => {
    expect(the(id).status).toBe(status);
    expect(reported(the(id)).map(({ asserts }) => asserts)).not.toContain('OCCURRED');
  });
});

describe('the article of 29 October 2020', () => {
  it('is a copy of Kyodo', () => {
    expect(the(article)).toMatchObject({ publisher: 'organization:ycpress', published: '2020-10-29', cites: [kyodo] });
    expect(the(kyodo)).toMatchObject({ publisher: 'organization:kyodo-news', published: '2020-10-28' });
    expect(the(kyodo).url).toBeUndefined();
  });

  it.each([
    ['event:2020-10-28-takizaki-arrives-seoul', 'OCCURRED', 'visited South Korea on the 28th'],
    ['event:2020-10-29-takizaki-kim-meeting', 'PLANNED', 'plans to meet with South Korea on the 29th'],
    ['event:2020-10-29-japan-demands-acceptable-solution', 'EXPECTED', 'Takizaki will require the South Korean side'],
    ['event:2020-10-29-korea-demands-export-curbs-withdrawal', 'EXPECTED', 'Kim Dingham is expected to ask Japan'],
    ['event:2020-10-26-suga-diet-speech', 'OCCURRED', 'we strongly demand (South Korea) to respond appropriately'],
    ['event:2018-10-30-nssm-ruling', 'OCCURRED', 'previous request for Japanese companies to compensate'],
    ['event:2019-05-15-lee-limits', 'OCCURRED', 'the government cannot intervene in judicial judgments'],
    ['event:2019-07-boycott-spreads', 'OCCURRED', 'South Koreans boycotted Japanese goods on the streets'],
    ['event:2019-08-02-japan-cabinet-whitelist', 'OCCURRED', 'the mutual deletion of the trade “white list”'],
    ['event:2019-08-12-sk-announces-delisting', 'OCCURRED', 'the mutual deletion of the trade “white list”'],
    ['event:2019-08-22-blue-house-ends-gsomia', 'OCCURRED', 'the plan to abolish the military agreement'],
    ['event:2019-09-11-korea-requests-consultations', 'OCCURRED', 'South Korea suing Japan in the WTO'],
    ['event:2019-11-22-gsomia-conditional-halt', 'OCCURRED', 'decided to stop terminating the military information'],
    ['event:2020-contacts-of-governments', 'OCCURRED', 'a series of interactions took place'],
    ['event:2020-08-04-service-effective', 'OCCURRED', 'In August 2020, the South Korean court ruled to confiscate'],
    ['response:trade-dispute-triggered-by-labor-case', 'OCCURRED', 'triggered by the “Workers’ Compensation Case”'],
    ['tenure:suga-pm', 'OCCURRED', 'Japanese Prime Minister Yoshihide Suga'],
    ['tenure:takizaki-aoab', 'OCCURRED', 'the director of the Asian and Oceanian Bureau'],
    ['tenure:kim-jung-han-apab', 'OCCURRED', 'Director-General of the Asia Pacific Bureau'],
  ])('says %s, %s', (id, asserts, quote) => {
    const told = reported(the(id)).find(({ report }) => report === article);
    expect(told?.asserts).toBe(asserts);
    expect(told?.quote).toContain(quote);
  });

  it('is quoted, and nothing else is', () => {
    for (const fact of facts)
      for (const { report, quote } of reported(fact)) if (quote) expect(report, fact.id).toBe(article);
  });

  it('stands alone behind what it alone says', () => {
    const alone = facts.filter((fact) => reported(fact).every(({ report }) => report === article || report === kyodo));
    expect(alone.map((fact) => fact.id).sort()).toEqual([
      'event:2020-contacts-of-governments',
      'response:trade-dispute-triggered-by-labor-case',
    ]);
    for (const fact of alone) expect(reported(fact).map(({ report }) => report)).toEqual([article]);
  });

  it.each([
    ['person:shigeki-takizaki', ['Shigeki Takizaki', 'Takizaki Naraki', 'Shigeki Takisaki', '滝崎成樹', '瀧崎成樹']],
    ['person:kim-jung-han', ['Kim Jung-han', 'Kim Dinghan', 'Kim Dingham', 'Kim Jeong-han', '김정한']],
    ['dispute:labor-compensation', ['labor compensation case', 'Workers’ Compensation Case', '徴用工問題', '강제징용']],
    ['agreement:gsomia', ['GSOMIA', 'military information agreement', '지소미아']],
    ['ministry:jp-mofa-asian-oceanian-affairs-bureau', ['Asian and Oceanian Bureau', 'アジア大洋州局']],
    ['ministry:kr-mofa-asian-pacific-affairs-bureau', ['Asia Pacific Bureau', '아시아태평양국']],
    ['organization:kr-office-of-the-president', ['Blue House', 'Cheong Wa Dae', '청와대', '青瓦台']],
  ])('and the rest of the press call %s by its names', (id, names) => {
    expect(spellings(the(id))).toEqual(expect.arrayContaining(names));
  });

  it('tells before the meeting what the ministries tell after it, each with its own date', () => {
    const meetings = all('event').filter(
      (event) =>
        event.relation === 'MEETS' &&
        event.date === '2020-10-29' &&
        [...ids(event, 'sources'), ...ids(event, 'targets')].includes('person:kim-jung-han'),
    );
    expect(meetings.map(({ id }) => id)).toEqual(['event:2020-10-29-takizaki-kim-meeting']);
    const [meeting] = meetings as [Content];
    expect(meeting.status).toBe('OCCURRED');
    for (const { report, asserts } of reported(meeting)) {
      const published = String(the(report).published ?? '');
      if (published.length < 10 || report === article) continue;
      expect(asserts === 'OCCURRED', report).toBe(published >= '2020-10-29');
    }
    expect(reported(meeting)).toContainEqual({ report: kyodo, asserts: 'PLANNED' });
    expect(reported(meeting)).toContainEqual({ report: 'report:mofaj-20201029', asserts: 'OCCURRED' });
  });
});

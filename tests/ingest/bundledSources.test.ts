// The dossiers that ship with the package: that what is contested keeps both sides, and that copies cite what they copy.

import { describe, expect, it } from 'vitest';
import { all, ids, reported, spellings, the, voices } from '../harness/bundled.ts';

describe('what is contested', () => {
  it.each([
    [
      'response:2019-07-export-curbs-retaliation',
      ['country:KOR', 'organization:the-mainichi'],
      ['country:JPN', 'ministry:jp-meti', 'person:yoshihide-suga', 'person:hiroshige-seko', 'person:taro-kono'],
    ],
    [
      'response:2019-08-02-delisting-retaliation',
      ['person:moon-jae-in'],
      ['person:kenji-kanasugi', 'person:hiroshige-seko'],
    ],
    ['response:trade-dispute-triggered-by-labor-case', ['organization:ycpress'], ['country:JPN']],
    ['response:gsomia-end-answers-controls', ['organization:yonhap-news-agency'], ['person:taro-kono']],
    ['response:sk-delisting-retaliates', ['organization:the-dong-a-ilbo'], ['ministry:kr-motie', 'person:sung-yun-mo']],
    ['response:sk-delisting-in-force-retaliates', ['country:JPN'], ['ministry:kr-motie']],
    ['response:coal-ash-retaliates', ['organization:the-japan-times'], ['ministry:kr-environment']],
    ['response:waste-checks-retaliate', ['organization:kyodo-news'], ['ministry:kr-environment']],
    ['response:gsomia-halt-us-pressure', ['organization:japanese-media'], ['person:chung-eui-yong']],
  ])('%s is asserted by some and denied by others', (id, asserting, denying) => {
    expect(ids(the(id), 'assertedBy')).toEqual(expect.arrayContaining(asserting));
    expect(ids(the(id), 'deniedBy')).toEqual(expect.arrayContaining(denying));
  });

  it('is told by reports of both sides', () => {
    for (const id of [
      '2019-07-export-curbs-retaliation',
      '2019-08-02-delisting-retaliation',
      'sk-delisting-retaliates',
    ]) {
      const told = reported(the(`response:${id}`)).map(({ asserts }) => asserts);
      expect(new Set(told), id).toEqual(new Set(['OCCURRED', 'DENIED']));
    }
    const fund = reported(the('event:2019-10-28-kyodo-fund-report'));
    expect(the('event:2019-10-28-kyodo-fund-report').status).toBe('DENIED');
    expect(fund.filter(({ asserts }) => asserts === 'OCCURRED').map(({ report }) => the(report).publisher)).toEqual([
      'organization:kyodo-news',
    ]);
    expect(fund.some(({ asserts }) => asserts === 'DENIED')).toBe(true);
  });

  it.each([
    [
      'the deadline of 18 July 2019',
      'event:2019-07-18-rok-rejects-arbitration',
      'event:2019-07-19-seoul-denies-violation',
    ],
    ['the day of the seizure', 'event:2019-01-03-seizure-approved', 'event:2019-01-09-seizure-effective'],
    ['the end of the pact', 'event:2019-08-22-blue-house-ends-gsomia', 'event:2019-08-23-notify-gsomia'],
    [
      'a guarantee',
      'event:2020-10-29-japan-expected-no-sale-guarantee',
      'event:2020-10-29-japan-demands-acceptable-solution',
    ],
    [
      'the summit of 2020',
      'event:2020-12-03-nikkei-summit-postponed',
      'event:2020-12-03-bluehouse-denies-postponement',
    ],
    ['an apology', 'event:2019-11-24-chung-accuses', 'event:2019-11-26-motegi-denies-apology'],
    [
      'the talks of 12 July 2019',
      'event:2019-07-12-motie-demands-retract',
      'event:2019-07-13-iwamatsu-no-withdrawal-request',
    ],
    ['the radar', 'event:2018-12-20-radar-incident', 'event:2018-12-21-mnd-denies-radar'],
    ['the seafood ruling', 'event:2019-04-11-ab-report-seafood', 'event:2019-04-12-motie-welcomes-seafood'],
  ])('%s keeps both accounts', (_, one, other) => {
    expect(the(one).status).toBeTruthy();
    expect(the(other).status).toBeTruthy();
  });

  it('keeps the figures and days on which accounts differ', () => {
    expect(the('event:2019-01-03-seizure-approved').summary).toMatch(/81,075.*8th/);
    expect(the('event:2019-05-01-sale-requested').summary).toContain('194,794');
    expect(the('event:2019-08-22-blue-house-ends-gsomia').summary).toContain('23rd');
    expect(the('event:2019-04-11-ab-report-seafood').summary).toContain('12 April');
    expect(the('event:2020-10-29-takizaki-kim-meeting').summary).toMatch(/three hours.*two/);
    expect(the('event:2020-trilateral-summit-seoul').summary).toMatch(/labor case.*pandemic.*nothing was decided/);
  });
});

describe('who copies whom', () => {
  it('an origin without an address is cited by a report that has one', () => {
    const cited = new Set(all('report').flatMap((report) => [...ids(report, 'cites')]));
    for (const report of all('report').filter(({ url, id }) => !url && id !== 'report:ycpress-2020-10-29'))
      expect(cited, report.id).toContain(report.id);
  });

  it('a report that carries the name of an agency is of that agency, or cites it', () => {
    const agencies: Record<string, string> = {
      kyodo: 'organization:kyodo-news',
      nhk: 'organization:nhk',
      reuters: 'organization:reuters',
      jiji: 'organization:jiji-press',
      yonhap: 'organization:yonhap-news-agency',
      yna: 'organization:yonhap-news-agency',
      ap: 'organization:associated-press',
      xinhua: 'organization:xinhua',
      yomiuri: 'organization:the-yomiuri-shimbun',
      sankei: 'organization:sankei-shimbun',
      nyt: 'organization:the-new-york-times',
      bloomberg: 'organization:bloomberg',
    };
    let copies = 0;
    for (const { id, url } of all('report')) {
      const named = id
        .replace('report:', '')
        .replace(/-as-credited-by-.*/, '')
        .split('-');
      for (const [word, agency] of Object.entries(agencies)) {
        // The agency behind this copy is not named: it tells what Yonhap reports.
        if (!url || !named.includes(word) || id === 'report:reuters-20200924') continue;
        expect([...voices(id)], id).toContain(agency);
        copies++;
      }
    }
    expect(copies).toBeGreaterThan(140);
  });

  it.each([
    ['report:jt-20201028', 'report:kyodo-2020-10-28'],
    ['report:kh-20190719', 'report:yonhap-20190719'],
    ['report:taipeitimes-reuters-probe-2019-07-13', 'report:reuters-20190712'],
    ['report:bakermckenzie-meti-2019-07', 'report:jp-meti-2019-07-01'],
    ['report:wikisource-kono-20190719', 'report:jp-mofa-2019-07-19'],
  ])('%s cites %s', (copy, origin) => {
    expect(the(copy).cites).toContain(origin);
  });

  it('a press organ that asserts a response is among the voices of its reports', () => {
    // Known through others that speak of them.
    const spokenOf = new Set(['organization:japanese-media', 'organization:south-korean-media']);
    for (const response of all('response')) {
      const heard = new Set(reported(response).flatMap(({ report }) => [...voices(report)]));
      for (const voice of ids(response, 'assertedBy'))
        if (the(voice).kind === 'MEDIA' && !spokenOf.has(voice)) expect(heard, response.id).toContain(voice);
    }
  });

  it('one press organ has one id', () => {
    const names = new Map<string, string>();
    for (const actor of all('actor').filter(({ kind }) => kind === 'MEDIA'))
      for (const name of spellings(actor)) {
        const key = name.toLowerCase().replace(/^the |[^\p{L}\p{N}]/gu, '');
        expect(names.get(key) ?? actor.id, name).toBe(actor.id);
        names.set(key, actor.id);
      }
  });
});

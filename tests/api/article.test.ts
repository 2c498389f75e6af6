// The article's own questions, answered with report, publisher, quote and status.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../harness/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const evidence =
  'reports { asserts quote report { id published { text } publisher { id name } cites { publisher { id } } } }';

interface Attestation {
  asserts: string;
  quote: string | null;
  report: {
    id: string;
    published: { text: string } | null;
    publisher: { id: string };
    cites: { publisher: { id: string } }[];
  };
}

const byArticle = (reports: Attestation[]) => reports.find((entry) => entry.report.id === 'report:ycpress-2020-10-29');

describe('the article of 29 October 2020', () => {
  it('says who meets whom, about what: planned by the reports before, occurred by those after', async () => {
    const { data } = await server.ask(
      `{ meetings(between: ["person:shigeki-takizaki", "person:kim-jung-han"], during: {from: "2020-10-29", to: "2020-10-29"}) { totalCount nodes { id status sources { name } targets { name } issues { id } ${evidence} } } }`,
    );
    expect(data.meetings.totalCount).toBe(1);
    const [meeting] = data.meetings.nodes;
    expect(meeting.status).toBe('OCCURRED');
    expect(meeting.sources.map((a: { name: string }) => a.name)).toEqual(['Shigeki Takizaki']);
    expect(meeting.targets.map((a: { name: string }) => a.name)).toEqual(['Kim Jung-han']);
    const issues = meeting.issues.map((issue: { id: string }) => issue.id);
    expect(issues).toContain('dispute:labor-compensation');
    expect(issues).toContain('dispute:japan-south-korea-trade');
    const told = byArticle(meeting.reports);
    expect(told?.asserts).toBe('PLANNED');
    expect(told?.quote).toMatch(/^plans to meet/);
    expect(told?.report.cites.map((cited) => cited.publisher.id)).toEqual(['organization:kyodo-news']);
    const planned = meeting.reports.filter((entry: Attestation) => entry.asserts === 'PLANNED');
    const occurred = meeting.reports.filter((entry: Attestation) => entry.asserts === 'OCCURRED');
    expect(planned.some((entry: Attestation) => entry.report.published?.text === '2020-10-28')).toBe(true);
    expect(occurred.some((entry: Attestation) => entry.report.publisher.id === 'ministry:jp-mofa')).toBe(true);
    for (const entry of occurred) expect(entry.report.published?.text ?? '9999' >= '2020-10-29').toBeTruthy();
  });

  it('keeps an event that only a plan stands behind as planned', async () => {
    const { data } = await server.ask(
      `{ event(id: "event:2019-04-23-dg-consultation-tokyo") { status reports { asserts } } }`,
    );
    expect(data.event.status).toBe('PLANNED');
    expect(new Set(data.event.reports.map((entry: Attestation) => entry.asserts))).toEqual(new Set(['PLANNED']));
  });

  it('says what Takizaki demands and what Suga demands', async () => {
    const { data } = await server.ask(
      `{ takizaki: demands(by: "person:shigeki-takizaki", during: {from: "2020-10-29", to: "2020-10-29"}) { nodes { id demand ${evidence} } }
         suga: demands(by: "person:yoshihide-suga", during: {from: "2020-10", to: "2020-10"}) { nodes { id demand status ${evidence} } } }`,
    );
    const acceptable = data.takizaki.nodes.find(
      (event: { id: string }) => event.id === 'event:2020-10-29-japan-demands-acceptable-solution',
    );
    expect(byArticle(acceptable.reports)).toMatchObject({
      asserts: 'EXPECTED',
      quote: expect.stringContaining('measures acceptable to Japan'),
    });
    const [speech] = data.suga.nodes;
    expect(speech.status).toBe('OCCURRED');
    expect(byArticle(speech.reports)?.quote).toContain('we strongly demand (South Korea) to respond appropriately');
  });

  it('says what Kim is expected to ask', async () => {
    const { data } = await server.ask(
      `{ demands(by: "person:kim-jung-han", of: "country:JPN", about: "measure:export-controls-2019-07", during: {from: "2020-10-29", to: "2020-10-29"}) { nodes { demand ${evidence} } } }`,
    );
    expect(byArticle(data.demands.nodes[0].reports)).toMatchObject({
      asserts: 'EXPECTED',
      quote: expect.stringContaining('Kim Dingham is expected to ask Japan'),
    });
  });

  it('shows the deadlock: each side asks of the other, and each has rejected', async () => {
    const { data } = await server.ask(
      `{ japan: demands(by: "country:JPN", of: "country:KOR", about: "dispute:labor-compensation", at: "2020-10-29", rollUp: true) { totalCount nodes { date { earliest } responses { as } } }
         korea: demands(by: "country:KOR", of: "country:JPN", about: "dispute:labor-compensation", at: "2020-10-29", rollUp: true) { totalCount }
         rejections: events(filter: {relation: REJECTS, source: "country:JPN", target: "country:KOR", issue: "dispute:labor-compensation", during: {to: "2020-10-29"}, rollUp: true}) { totalCount }
         answers: events(filter: {relation: REJECTS, source: "country:KOR", target: "country:JPN", issue: "dispute:labor-compensation", during: {to: "2020-10-29"}, rollUp: true}) { totalCount } }`,
    );
    expect(data.japan.totalCount).toBeGreaterThan(5);
    expect(data.korea.totalCount).toBeGreaterThan(0);
    expect(data.rejections.totalCount).toBeGreaterThan(0);
    expect(data.answers.totalCount).toBeGreaterThan(0);
    for (const event of data.japan.nodes) expect(event.date.earliest <= '2020-10-29').toBe(true);
  });

  it('says what followed the controls of July 2019, who calls it retaliation and who denies it', async () => {
    const { data } = await server.ask(
      `{ after: retaliationChain(root: "event:2019-07-04-controls-in-force") { links { to { id } response { assertedBy { id } reports { report { publisher { name } } } } } }
         cause: retaliationChain(root: "event:2018-10-30-nssm-ruling", maxDepth: 1) { links { to { id } response { assertedBy { id } deniedBy { id } disputed } } }
         undisputed: retaliationChain(root: "event:2018-10-30-nssm-ruling", stance: UNDISPUTED, maxDepth: 1) { links { to { id } } }
         korea: retaliationChain(root: "event:2018-10-30-nssm-ruling", stance: "country:KOR", maxDepth: 1) { links { to { id } } }
         japan: retaliationChain(root: "event:2018-10-30-nssm-ruling", stance: "country:JPN", maxDepth: 1) { links { to { id } } } }`,
    );
    expect(data.after.links.map((link: { to: { id: string } }) => link.to.id)).toContain(
      'event:2019-08-22-blue-house-ends-gsomia',
    );
    const controls = data.cause.links.find(
      (link: { to: { id: string } }) => link.to.id === 'event:2019-07-01-meti-announces-controls',
    );
    expect(controls.response.assertedBy.map((actor: { id: string }) => actor.id)).toContain('country:KOR');
    expect(controls.response.deniedBy.map((actor: { id: string }) => actor.id)).toEqual(
      expect.arrayContaining(['country:JPN', 'person:yoshihide-suga', 'person:hiroshige-seko', 'person:taro-kono']),
    );
    expect(controls.response.disputed).toBe(true);
    const ids = (chain: { links: { to: { id: string } }[] }) => chain.links.map((link) => link.to.id);
    expect(ids(data.undisputed)).not.toContain('event:2019-07-01-meti-announces-controls');
    expect(ids(data.korea)).toContain('event:2019-07-01-meti-announces-controls');
    expect(ids(data.japan)).not.toContain('event:2019-07-01-meti-announces-controls');
  });

  it('knows which office Suga held before and after 16 September 2020, and both holders on that day', async () => {
    const { data } = await server.ask(
      `{ actor(id: "person:yoshihide-suga") { ... on Person { a: offices(on: "2020-09-12") { office { id } } b: offices(on: "2020-10-28") { office { id } reports { report { publisher { name } } } } } }
         officeHolder(office: "office:jp-prime-minister", on: "2020-09-16") { person { id } } }`,
    );
    expect(data.actor.a).toEqual([{ office: { id: 'office:jp-chief-cabinet-secretary' } }]);
    expect(data.actor.b[0].office.id).toBe('office:jp-prime-minister');
    expect(data.actor.b[0].reports.length).toBeGreaterThan(0);
    expect(data.officeHolder.map((tenure: { person: { id: string } }) => tenure.person.id).sort()).toEqual([
      'person:shinzo-abe',
      'person:yoshihide-suga',
    ]);
  });

  it.each([
    ['Kim Dinghan', 'person:kim-jung-han'],
    ['Kim Dingham', 'person:kim-jung-han'],
    ['김정한', 'person:kim-jung-han'],
    ['Takizaki Naraki', 'person:shigeki-takizaki'],
    ['滝崎', 'person:shigeki-takizaki'],
    ['takizaki', 'person:shigeki-takizaki'],
    ['takizakl', 'person:shigeki-takizaki'],
    ['TAKISAKI shigeki', 'person:shigeki-takizaki'],
    ['Shigeki Takizaki', 'person:shigeki-takizaki'],
    ['Yoshihide Sugo', 'person:yoshihide-suga'],
    ['강경화', 'person:kang-kyung-wha'],
    ['Moon Jaein', 'person:moon-jae-in'],
  ])('finds "%s"', async (text, id) => {
    const { data } = await server.ask(
      'query ($text: String!) { search(text: $text, types: [PERSON]) { score matched node { id } } }',
      { text },
    );
    expect(data.search[0].node.id).toBe(id);
  });
});

// Generated from questions/ and operations/ by `npm run generate`. Never edit.

import type { AskOptions } from '../client.ts';
import type { Document } from '../document.ts';
import type * as types from './types.ts';

/** What does Japan ask of South Korea about the labor case? Each demand made by 29 October 2020, newest first: who asks, what came of it, and who says so. */
export const whatJapanAsks: Document<types.WhatJapanAsksQuery, types.WhatJapanAsksQueryVariables> = {
  name: 'WhatJapanAsks',
  id: 'fc6745c4f26c539c366f0410f68e1792c2d800d82fee3e4d47e3a5960878e8dc',
  text: `# What does Japan ask of South Korea about the labor case?
# Each demand made by 29 October 2020, newest first: who asks, what came of it, and who says so.
query WhatJapanAsks(
  $by: ID = "country:JPN"
  $of: ID = "country:KOR"
  $about: ID = "dispute:labor-compensation"
  $at: PartialDate = "2020-10-29"
) {
  demands(by: $by, of: $of, about: $about, at: $at, rollUp: true, first: 5) {
    totalCount
    nodes {
      date { text }
      status
      demand
      sources { name }
      targets { name }
      responses {
        as
        event { date { text } summary }
        assertedBy { name }
        deniedBy { name }
      }
      independentPublishers
      reports {
        asserts
        quote
        report {
          title
          url
          published { text }
          publisher { name }
          cites { publisher { name } }
        }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
};

/** Who met whom on 29 October 2020, and about what? Each meeting of that day with what every report asserts of it: planned or expected before, occurred after. */
export const whoMetWhom: Document<types.WhoMetWhomQuery, types.WhoMetWhomQueryVariables> = {
  name: 'WhoMetWhom',
  id: 'd128accf526c962b76ac6fa4d8c64757d07dc0152fec3f4b869171461fdfe6e2',
  text: `# Who met whom on 29 October 2020, and about what?
# Each meeting of that day with what every report asserts of it: planned or expected before, occurred after.
query WhoMetWhom($day: PartialDate = "2020-10-29") {
  meetings(during: { from: $day, to: $day, certainly: true }) {
    totalCount
    nodes {
      summary
      status
      place { name }
      sources { name }
      targets { name }
      issues { name }
      independentPublishers
      reports {
        asserts
        quote
        report {
          title
          url
          published { text }
          publisher { name }
          cites { title publisher { name } }
        }
      }
    }
  }
}
`,
};

/** What do Takizaki and Suga demand? The demands of October 2020 by the bureau chief and by the Prime Minister, with who reports them and in which words. */
export const whatTakizakiAndSugaDemand: Document<types.WhatTakizakiAndSugaDemandQuery, types.WhatTakizakiAndSugaDemandQueryVariables> = {
  name: 'WhatTakizakiAndSugaDemand',
  id: '352fc707a21dc2d4de9f1fec19107f67169bf7542ac4c9019e6c3bb300cbfc55',
  text: `# What do Takizaki and Suga demand?
# The demands of October 2020 by the bureau chief and by the Prime Minister, with who reports them and in which words.
query WhatTakizakiAndSugaDemand(
  $about: ID = "dispute:labor-compensation"
  $month: PartialDate = "2020-10"
) {
  takizaki: demands(by: "person:shigeki-takizaki", about: $about, during: { from: $month, to: $month }) {
    nodes { ...Demand }
  }
  suga: demands(by: "person:yoshihide-suga", about: $about, during: { from: $month, to: $month }) {
    nodes { ...Demand }
  }
}

fragment Demand on Event {
  date { text }
  status
  demand
  summary
  quote
  targets { name }
  responses {
    as
    event { summary }
    assertedBy { name }
  }
  independentPublishers
  reports {
    asserts
    quote
    report {
      title
      url
      published { text }
      publisher { name }
      cites { publisher { name } }
    }
  }
}
`,
};

/** What is Kim expected to ask? Each demand of Kim Jung-han on 29 October 2020 as reports expected it before the talks, and as others saw it made. */
export const whatKimIsExpectedToAsk: Document<types.WhatKimIsExpectedToAskQuery, types.WhatKimIsExpectedToAskQueryVariables> = {
  name: 'WhatKimIsExpectedToAsk',
  id: '61c53c739327675f072ae3b4b71f134239a52bcf9e355d54dd6f723ba1792e19',
  text: `# What is Kim expected to ask?
# Each demand of Kim Jung-han on 29 October 2020 as reports expected it before the talks, and as others saw it made.
query WhatKimIsExpectedToAsk(
  $by: ID = "person:kim-jung-han"
  $on: PartialDate = "2020-10-29"
) {
  demands(by: $by, during: { from: $on, to: $on }) {
    nodes {
      demand
      status
      quote
      targets { name }
      issues { name }
      responses {
        as
        event { summary }
        assertedBy { name }
      }
      reports {
        asserts
        quote
        report {
          title
          url
          published { text }
          publisher { name }
          cites { publisher { name } }
        }
      }
    }
  }
}
`,
};

/** What is the deadlock over labor compensation? What each side asks of the other by 29 October 2020, what each turns down, and why Seoul says that it cannot act. */
export const whatTheDeadlockIs: Document<types.WhatTheDeadlockIsQuery, types.WhatTheDeadlockIsQueryVariables> = {
  name: 'WhatTheDeadlockIs',
  id: '1aab68d66e909289962f02f4c5f4bfaafba2d3a11ce6d32f94a3ec75fed3aef0',
  text: `# What is the deadlock over labor compensation?
# What each side asks of the other by 29 October 2020, what each turns down, and why Seoul says that it cannot act.
query WhatTheDeadlockIs(
  $about: ID = "dispute:labor-compensation"
  $at: PartialDate = "2020-10-29"
) {
  japanAsks: demands(by: "country:JPN", of: "country:KOR", about: $about, at: $at, rollUp: true, first: 3) {
    totalCount
    nodes { ...Ask }
  }
  southKoreaTurnsDown: events(
    filter: {
      relation: REJECTS, source: "country:KOR", target: "country:JPN"
      issue: $about, during: { to: $at }, rollUp: true
    }
    orderBy: OLDEST
    first: 6
  ) {
    totalCount
    nodes { ...Refusal }
  }
  southKoreaHolds: event(id: "event:2019-05-15-lee-limits") {
    ...Act
  }
  southKoreaAsks: demands(by: "country:KOR", of: "country:JPN", about: $about, at: $at, rollUp: true, first: 3) {
    totalCount
    nodes { ...Ask }
  }
  japanTurnsDown: events(
    filter: {
      relation: REJECTS, source: "country:JPN", target: "country:KOR"
      issue: $about, during: { to: $at }, rollUp: true
    }
    orderBy: OLDEST
    first: 6
  ) {
    totalCount
    nodes { ...Refusal }
  }
}

fragment Ask on Event {
  demand
  ...Act
}

fragment Refusal on Event {
  ...Act
  responseTo {
    as
    respondsTo { date { text } summary demand }
  }
}

fragment Act on Event {
  date { text }
  sources { name }
  summary
  quote
  reports {
    asserts
    report { title url publisher { name } }
  }
}
`,
};

/** What followed the export controls of July 2019, and who calls it retaliation? The acts called retaliation for the controls and the white-list removal of August, with who says so and who denies it. */
export const whatFollowedTheControls: Document<types.WhatFollowedTheControlsQuery, types.WhatFollowedTheControlsQueryVariables> = {
  name: 'WhatFollowedTheControls',
  id: 'd77abd02f3f1a32c558e16ed136c78a37ebe688d7a7b58b7140ef99de65505a3',
  text: `# What followed the export controls of July 2019, and who calls it retaliation?
# The acts called retaliation for the controls and the white-list removal of August, with who says so and who denies it.
query WhatFollowedTheControls(
  $controls: ID = "event:2019-07-04-controls-in-force"
  $whiteList: ID = "event:2019-08-02-japan-cabinet-whitelist"
) {
  controls: retaliationChain(root: $controls) { ...Chain }
  whiteList: retaliationChain(root: $whiteList) { ...Chain }
}

fragment Chain on RetaliationChain {
  root { date { text } summary }
  links {
    depth
    to {
      date { text }
      sources { name }
      summary
    }
    response {
      assertedBy { name }
      deniedBy { name }
      disputed
      reports {
        asserts
        quote
        report { title url publisher { name } }
      }
    }
  }
  truncated
}
`,
};

/** Was it retaliation? South Korea's account beside Japan's. Which acts retaliated for the ruling of 30 October 2018 by Seoul's account, by Tokyo's, and by what nobody disputes. */
export const whoseAccount: Document<types.WhoseAccountQuery, types.WhoseAccountQueryVariables> = {
  name: 'WhoseAccount',
  id: '25a13f4df0b65477965d8277c036bf94427c5e688234a278889f7450496fef20',
  text: `# Was it retaliation? South Korea's account beside Japan's.
# Which acts retaliated for the ruling of 30 October 2018 by Seoul's account, by Tokyo's, and by what nobody disputes.
query WhoseAccount($root: ID = "event:2018-10-30-nssm-ruling") {
  southKorea: retaliationChain(root: $root, stance: "country:KOR", maxDepth: 1) {
    links { ...Step }
  }
  japan: retaliationChain(root: $root, stance: "country:JPN", maxDepth: 1) {
    links { ...Step }
  }
  undisputed: retaliationChain(root: $root, stance: UNDISPUTED, maxDepth: 1) {
    links { ...Step }
  }
}

fragment Step on RetaliationLink {
  to {
    date { text }
    sources { name }
    summary
  }
  response {
    assertedBy { name }
    deniedBy { name }
    reports {
      report { title url publisher { name } }
    }
  }
}
`,
};

/** Which office did Suga hold on 12 September and on 28 October 2020? The same person in another office, each with its first and last day and the reports that say so. */
export const whichOfficeSugaHeld: Document<types.WhichOfficeSugaHeldQuery, types.WhichOfficeSugaHeldQueryVariables> = {
  name: 'WhichOfficeSugaHeld',
  id: '65ca1d2a1307216396b303537b270579853aaca53e7ed94938a453447e896fa8',
  text: `# Which office did Suga hold on 12 September and on 28 October 2020?
# The same person in another office, each with its first and last day and the reports that say so.
query WhichOfficeSugaHeld($id: ID = "person:yoshihide-suga") {
  person: actor(id: $id) {
    name
    ... on Person {
      on12September: offices(on: "2020-09-12") { ...Held }
      on28October: offices(on: "2020-10-28") { ...Held }
    }
  }
}

fragment Held on Tenure {
  office { name }
  from { text }
  to { text }
  independentPublishers
  reports {
    asserts
    report { title url publisher { name } }
  }
}
`,
};

/** Who was Prime Minister of Japan on 16 September 2020? Both holders of the office on the day of its handover, with their names in each script and the reports that say so. */
export const whoHeldTheOffice: Document<types.WhoHeldTheOfficeQuery, types.WhoHeldTheOfficeQueryVariables> = {
  name: 'WhoHeldTheOffice',
  id: '1e2e914c40ba04633fd31e3c2ec119098236ba4c67b77e5c1eb4ae723207bd80',
  text: `# Who was Prime Minister of Japan on 16 September 2020?
# Both holders of the office on the day of its handover, with their names in each script and the reports that say so.
query WhoHeldTheOffice(
  $office: ID = "office:jp-prime-minister"
  $on: PartialDate = "2020-09-16"
) {
  officeHolder(office: $office, on: $on) {
    person {
      id
      name
      aliases { text language script }
    }
    from { text }
    to { text }
    reports {
      asserts
      report { title url publisher { name } }
    }
  }
}
`,
};

/** Who is "Kim Dinghan"? Finds people, and the offices they held, by any spelling or script: a misreading, kanji, hangul, a wrong letter. */
export const findByAnySpelling: Document<types.FindByAnySpellingQuery, types.FindByAnySpellingQueryVariables> = {
  name: 'FindByAnySpelling',
  id: '4cca96669cbb4e4148a76eec2555a80cdf4dfc3f5070354cc4d71264823844a3',
  text: `# Who is "Kim Dinghan"?
# Finds people, and the offices they held, by any spelling or script: a misreading, kanji, hangul, a wrong letter.
query FindByAnySpelling {
  misreading: search(text: "Kim Dinghan", first: 3) { ...Found }
  kanji: search(text: "滝崎", first: 3) { ...Found }
  hangul: search(text: "김정한", first: 3) { ...Found }
  wrongLetter: search(text: "takizakl", first: 3) { ...Found }
}

fragment Found on SearchHit {
  score
  matched
  node {
    id
    ... on Actor {
      name
      country { name }
    }
    ... on Person {
      offices { office { name } }
    }
  }
}
`,
};

/** How is the Supreme Court of Korea connected to Japan's ambassador in Geneva? The shortest chains of acts between two actors, with the newest act of each step and the reports that tell it. */
export const howTwoAreConnected: Document<types.HowTwoAreConnectedQuery, types.HowTwoAreConnectedQueryVariables> = {
  name: 'HowTwoAreConnected',
  id: 'b07e448bc524722cc078fe642bb3f98ff45074d1b5fa137039ba08f29dd917ef',
  text: `# How is the Supreme Court of Korea connected to Japan's ambassador in Geneva?
# The shortest chains of acts between two actors, with the newest act of each step and the reports that tell it.
query HowTwoAreConnected(
  $from: ID = "organization:supreme-court-of-korea"
  $to: ID = "person:junichi-ihara"
) {
  paths(from: $from, to: $to, maxHops: 4, first: 3) {
    truncated
    timedOut
    paths {
      nodes { name }
      hops {
        from { name }
        relation
        direction
        to { name }
        acts(first: 1) {
          totalCount
          nodes {
            date { text }
            summary
            reports {
              asserts
              report { title url publisher { name } }
            }
          }
        }
      }
    }
  }
}
`,
};

/** How did the labor dispute begin? The first acts about the dispute and its parts from 30 October 2018 on, oldest first, with who reports them. */
export const timelineOfTheDispute: Document<types.TimelineOfTheDisputeQuery, types.TimelineOfTheDisputeQueryVariables> = {
  name: 'TimelineOfTheDispute',
  id: '6607d8798e9f7822168aad8b44e59797840e532ade02392bcaa2c661f945e66b',
  text: `# How did the labor dispute begin?
# The first acts about the dispute and its parts from 30 October 2018 on, oldest first, with who reports them.
query TimelineOfTheDispute($id: ID = "dispute:labor-compensation") {
  dispute: issue(id: $id) {
    name
    parties { name }
    parts { name }
    ... on Dispute {
      timeline(during: { from: "2018-10-30" }, first: 10) {
        totalCount
        nodes {
          date { text }
          relation
          sources { name }
          targets { name }
          summary
          independentPublishers
          reports {
            asserts
            report { publisher { name } }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}
`,
};

/** What does one article claim, and who else says so? The article of 29 October 2020, the agency report that it copies, and every act that it tells, with who tells it too. */
export const whoSaysSo: Document<types.WhoSaysSoQuery, types.WhoSaysSoQueryVariables> = {
  name: 'WhoSaysSo',
  id: 'e2b6358df884ea9ae27b8a660f09f5cf77b662c43224ee198e10e9bf4ebf7470',
  text: `# What does one article claim, and who else says so?
# The article of 29 October 2020, the agency report that it copies, and every act that it tells, with who tells it too.
query WhoSaysSo($id: ID = "report:ycpress-2020-10-29") {
  report(id: $id) {
    title
    publisher { name }
    published { text }
    cites {
      title
      publisher { name }
    }
    events(first: 20) {
      totalCount
      nodes {
        date { text }
        status
        summary
        quote
        independentPublishers
        reports {
          asserts
          report { publisher { name } }
        }
      }
    }
  }
}
`,
};

/** Whom does South Korea's trade ministry deal with? Its ties to other actors over the export controls, one for each act, newest first, with how hostile and who says so. */
export const tiesOfAnActor: Document<types.TiesOfAnActorQuery, types.TiesOfAnActorQueryVariables> = {
  name: 'TiesOfAnActor',
  id: 'ece84d11b79e0ed0e050bb019397e328e9b1dfdd932b11f7a03a710ae276c648',
  text: `# Whom does South Korea's trade ministry deal with?
# Its ties to other actors over the export controls, one for each act, newest first, with how hostile and who says so.
query TiesOfAnActor(
  $id: ID = "ministry:kr-motie"
  $about: ID = "measure:export-controls-2019-07"
) {
  actor(id: $id) {
    name
    country { name }
    relations(about: $about, first: 15) {
      totalCount
      edges {
        date { text }
        direction
        relation
        intensity
        scale
        node { name }
        event {
          summary
          reports {
            asserts
            report { title url publisher { name } }
          }
        }
      }
    }
  }
}
`,
};

/** Which demands were open on 1 July 2019? Those made by then that nothing on record had met, rejected or withdrawn, newest first: who asks what of whom, and who says so. */
export const openDemands: Document<types.OpenDemandsQuery, types.OpenDemandsQueryVariables> = {
  name: 'OpenDemands',
  id: 'edfdd881a928a89ce3bea77c2da22eba207ed5217d49578a28357896069d4591',
  text: `# Which demands were open on 1 July 2019?
# Those made by then that nothing on record had met, rejected or withdrawn, newest first: who asks what of whom, and who says so.
query OpenDemands($at: PartialDate = "2019-07-01") {
  demands(state: [OPEN], at: $at, first: 15) {
    totalCount
    nodes {
      date { text }
      sources { name }
      targets { name }
      demand
      issues { name }
      asDemand {
        state(at: $at) { state certain }
        citations {
          independentPublishers
          publishers { name }
          reports { title url }
        }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
};

/** Where are Japan and South Korea stuck over labor compensation? The deadlock of 29 October 2020, found from the facts: what each side demands, how it turned the other down, since when, and who says so. */
export const deadlockOverLaborCompensation: Document<types.DeadlockOverLaborCompensationQuery, types.DeadlockOverLaborCompensationQueryVariables> = {
  name: 'DeadlockOverLaborCompensation',
  id: '627e3677a65017fa92c915d474bdebb38ee1f1a09b3b6183913ae43872914ee7',
  text: `# Where are Japan and South Korea stuck over labor compensation?
# The deadlock of 29 October 2020, found from the facts: what each side demands, how it turned the other down, since when, and who says so.
query DeadlockOverLaborCompensation(
  $about: ID = "dispute:labor-compensation"
  $at: PartialDate = "2020-10-29"
) {
  deadlocks(at: $at, about: $about) {
    about { name }
    since { text }
    certain
    sides {
      by { name }
      of { name }
      state
      demands(last: 3) {
        totalCount
        nodes { date { text } sources { name } demand }
      }
      rejections {
        respondsTo { date { text } sources { name } demand }
        event { date { text } sources { name } summary }
        assertedBy { name }
        deniedBy { name }
      }
    }
    citations {
      independentPublishers
      publishers { name }
      reports { title url }
    }
  }
}
`,
};

/** Where does each side stand in the dispute over labor compensation? What each party demands of whom, how often it has asked, how its demands stand on 29 October 2020, and the last ones. */
export const positionsInTheDispute: Document<types.PositionsInTheDisputeQuery, types.PositionsInTheDisputeQueryVariables> = {
  name: 'PositionsInTheDispute',
  id: 'faa8e858388824adca62cb8b430165f08985b769e8c4b73fde6af972201a1534',
  text: `# Where does each side stand in the dispute over labor compensation?
# What each party demands of whom, how often it has asked, how its demands stand on 29 October 2020, and the last ones.
query PositionsInTheDispute(
  $id: ID = "dispute:labor-compensation"
  $at: PartialDate = "2020-10-29"
) {
  dispute: issue(id: $id) {
    name
    ... on Dispute {
      positions(at: $at) {
        by { name }
        of { name }
        state
        demands(last: 3) {
          totalCount
          nodes {
            date { text }
            sources { name }
            demand
            asDemand { state(at: $at) { state since { text } certain } }
          }
        }
        rejected: demands(state: [REJECTED], first: 5) {
          totalCount
          nodes {
            date { text }
            demand
            asDemand {
              state(at: $at) {
                since { text }
                disputed
                decidedBy { event { summary } assertedBy { name } deniedBy { name } }
              }
            }
          }
        }
        citations { independentPublishers publishers { name } }
      }
    }
  }
}
`,
};

/** How do Japan and South Korea treat each other, 2019 to 2020? What each does to the other by quarter, by words and deeds, how soon the other follows, their meetings, and who says so. */
export const aPairBothWays: Document<types.APairBothWaysQuery, types.APairBothWaysQueryVariables> = {
  name: 'APairBothWays',
  id: 'add0f0ac85a16d764d81a029aa68b1d3bd2459f543fe9d753c0c4f8e7517c6c7',
  text: `# How do Japan and South Korea treat each other, 2019 to 2020?
# What each does to the other by quarter, by words and deeds, how soon the other follows, their meetings, and who says so.
query APairBothWays(
  $a: ID = "country:JPN"
  $b: ID = "country:KOR"
  $filter: EventFilter = { during: { from: "2019", to: "2020" }, status: OCCURRED }
) {
  dyad(a: $a, b: $b, rollUp: true, filter: $filter) {
    a { name }
    b { name }
    series(interval: QUARTER, scale: GOLDSTEIN) { time label value count }
    quadMix {
      rows { codebook quad aToB bToA }
      uncoded { aToB bToA }
    }
    balance {
      aToB { count share cooperative neutral hostile unscored }
      bToA { count share cooperative neutral hostile unscored }
    }
    medianReplyDays(within: 14) {
      aToB
      bToA
      answered { aToB bToA }
      unanswered { aToB bToA }
    }
    events { totalCount }
    meetings(first: 5) {
      totalCount
      nodes {
        date { text }
        places { name }
        acts { summary sources { name } targets { name } }
      }
    }
    citations(first: 3) {
      event { date { text } summary independentPublishers }
      asserts
      report { title url publisher { name } }
    }
  }
}
`,
};

/** What surrounds the Supreme Court of Korea? The actors that acts about the labor dispute tie to it, what ties these to each other, and the reports behind the newest of it. */
export const whatSurroundsTheCourt: Document<types.WhatSurroundsTheCourtQuery, types.WhatSurroundsTheCourtQueryVariables> = {
  name: 'WhatSurroundsTheCourt',
  id: 'be24eb4168bc34616ce162627d706f2dece774b790413b6974b4ba4bc43a5e6a',
  text: `# What surrounds the Supreme Court of Korea?
# The actors that acts about the labor dispute tie to it, what ties these to each other, and the reports behind the newest of it.
query WhatSurroundsTheCourt(
  $of: [ID!]! = ["organization:supreme-court-of-korea"]
  $about: ID = "dispute:labor-compensation"
) {
  neighborhood(of: $of, depth: 2, about: $about, limit: 8, by: FREQUENT) {
    truncated
    nodes { depth count actor { name } }
    links {
      from { name }
      relation
      to { name }
      count
      first
      last
      intensities { scale mean }
      acts(first: 1) { nodes { date { text } summary } }
      citations { report { title url publisher { name } } }
    }
  }
}
`,
};

/** With whom do both Abe and Suga deal? The actors that acts of 2019 and 2020 tie to each of them, how each is tied to each, and who says so. */
export const whomTwoHaveInCommon: Document<types.WhomTwoHaveInCommonQuery, types.WhomTwoHaveInCommonQueryVariables> = {
  name: 'WhomTwoHaveInCommon',
  id: '80ac7fd6a62b50d69c8c48abe137b95d88115949b09b85385e109f9562abd3bc',
  text: `# With whom do both Abe and Suga deal?
# The actors that acts of 2019 and 2020 tie to each of them, how each is tied to each, and who says so.
query WhomTwoHaveInCommon(
  $of: [ID!]! = ["person:shinzo-abe", "person:yoshihide-suga"]
  $during: During = { from: "2019", to: "2020" }
) {
  commonNeighbors(of: $of, during: $during, first: 3) {
    totalCount
    nodes {
      actor { name }
      least
      sum
      ties {
        to { name }
        count
        links {
          from { name }
          relation
          to { name }
          count
          last
          acts(first: 1) { nodes { date { text } summary } }
          citations { report { title publisher { name } } }
        }
      }
    }
  }
}
`,
};

/** How is a company whose assets were seized connected to the intelligence agreement? The earliest chain of acts after the ruling, each surely no earlier than the one before, and the step that should be checked first. */
export const fromSeizureToIntelligence: Document<types.FromSeizureToIntelligenceQuery, types.FromSeizureToIntelligenceQueryVariables> = {
  name: 'FromSeizureToIntelligence',
  id: '79d12059bcd08e423951e4ceace3c5f6c83c1a6488c31f42d01089b8b6eb039e',
  text: `# How is a company whose assets were seized connected to the intelligence agreement?
# The earliest chain of acts after the ruling, each surely no earlier than the one before, and the step that should be checked first.
query FromSeizureToIntelligence(
  $from: ID = "organization:nippon-steel-corporation"
  $to: ID = "agreement:gsomia"
  $during: During = { from: "2018-10-30" }
) {
  paths(from: $from, to: $to, by: EARLIEST_ARRIVAL, certainly: true, during: $during, first: 2) {
    truncated
    reason
    paths {
      departs
      arrives
      hops {
        from { name }
        relation
        direction
        to { name }
        disputed
        independentPublishers
        acts(first: 1) {
          totalCount
          nodes { date { text } summary }
        }
        citations { report { title publisher { name } } }
      }
      weakest {
        from { name }
        to { name }
      }
    }
  }
}
`,
};

/** Who stands between the others? The actors on most of the shortest ways between others in the dispute over labor compensation, with the acts that put them there. */
export const whoStandsBetween: Document<types.WhoStandsBetweenQuery, types.WhoStandsBetweenQueryVariables> = {
  name: 'WhoStandsBetween',
  id: '85bf56c04c8bbe9419bf269a362f539176151828c985069dca0cba7e554f8421',
  text: `# Who stands between the others?
# The actors on most of the shortest ways between others in the dispute over labor compensation, with the acts that put them there.
query WhoStandsBetween($about: ID = "dispute:labor-compensation", $during: During) {
  brokers(about: $about, during: $during, first: 8) {
    actorCount
    pairCount
    actCount
    method
    ranks {
      rank
      actor { name }
      score
      partners
      acts(first: 2) {
        totalCount
        nodes { date { text } relation summary }
      }
      citations { report { title publisher { name } } }
    }
  }
}
`,
};

/** What followed from the ruling, by Tokyo's account and by Seoul's? Every recorded answer to the ruling of 30 October 2018, and to these answers, with what each of the two says of it. */
export const twoAccountsOfOneChain: Document<types.TwoAccountsOfOneChainQuery, types.TwoAccountsOfOneChainQueryVariables> = {
  name: 'TwoAccountsOfOneChain',
  id: 'f317f2df7e5bbbe3eefc13c028aa927ae85c625f2b09d78762efa8df9af9ad88',
  text: `# What followed from the ruling, by Tokyo's account and by Seoul's?
# Every recorded answer to the ruling of 30 October 2018, and to these answers, with what each of the two says of it.
query TwoAccountsOfOneChain(
  $root: ID = "event:2018-10-30-nssm-ruling"
  $of: [ID!]! = ["country:JPN", "country:KOR"]
) {
  retaliationChain(root: $root, maxDepth: 4) {
    truncated
    accounts(of: $of) {
      link {
        depth
        from { summary }
        to { date { text } sources { name } summary }
      }
      words {
        of { name }
        word
        by { name }
        reached
      }
    }
    citations {
      independentPublishers
      publishers { name }
    }
  }
}
`,
};

/** What else may have been an answer to the export controls? Hostile acts of the other side over the same dispute soon after, which nobody calls an answer, with how often such an act comes by chance. */
export const whatIsLikelyAnAnswer: Document<types.WhatIsLikelyAnAnswerQuery, types.WhatIsLikelyAnAnswerQueryVariables> = {
  name: 'WhatIsLikelyAnAnswer',
  id: '616823272e5a4ffef861a3c6ec71ceb026d5b8e1ac249194f64cf5998aac600d',
  text: `# What else may have been an answer to the export controls?
# Hostile acts of the other side over the same dispute soon after, which nobody calls an answer, with how often such an act comes by chance.
query WhatIsLikelyAnAnswer(
  $root: ID = "event:2019-07-01-meti-announces-controls"
  $within: Int = 60
) {
  retaliationChain(root: $root, suggest: true, within: $within) {
    root { date { text } summary }
    likely {
      days
      baseRate
      baseRateByThen
      inferred
      first { name }
      second { name }
      about { name }
      from { date { text } summary }
      to { date { text } relation summary }
      citations {
        independentPublishers
        reports { title }
      }
    }
  }
}
`,
};

/** Which groups of actors have most to do with each other? Groups that deal with each other more than chance would have it, from July 2019 on, and who acts most within them. */
export const whoSticksTogether: Document<types.WhoSticksTogetherQuery, types.WhoSticksTogetherQueryVariables> = {
  name: 'WhoSticksTogether',
  id: '9a658114252aa652f88a5fc94f53e055858f4dc3c0b0a68d7feb5007d8850981',
  text: `# Which groups of actors have most to do with each other?
# Groups that deal with each other more than chance would have it, from July 2019 on, and who acts most within them.
query WhoSticksTogether(
  $during: During = { from: "2019-07" }
  $resolution: Float = 1
) {
  communities(during: $during, resolution: $resolution, first: 6) {
    modularity
    communityCount
    actorCount
    communities {
      size
      actsWithin
      actsAcross
      actors(first: 6) { name }
      citations { event { summary } report { publisher { name } } }
    }
  }
  upon: pageRank(during: $during, first: 5) {
    ranks { rank actor { name } score }
  }
}
`,
};

/** An actor with its latest ties to others. */
export const actorWithTies: Document<types.ActorWithTiesQuery, types.ActorWithTiesQueryVariables> = {
  name: 'ActorWithTies',
  id: '8199c3c37d319a38e167678c59bbf834a2d890bbae4cbb61fb47d63b840cef3b',
  text: `# An actor with its latest ties to others.
query ActorWithTies($id: ID!, $first: Int = 25, $after: String) {
  actor(id: $id) {
    __typename
    id
    name
    country {
      id
      name
    }
    relations(first: $first, after: $after) {
      totalCount
      edges {
        relation
        direction
        date {
          text
        }
        node {
          id
          name
        }
        event {
          id
          summary
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
`,
};

/** The acts between two actors and those who act for them, newest first, with their reports. */
export const actsBetween: Document<types.ActsBetweenQuery, types.ActsBetweenQueryVariables> = {
  name: 'ActsBetween',
  id: '9c40b7423676bfe1b89a4dd36622290e943bb2892abeb79fe4ff1405b92e9476',
  text: `# The acts between two actors and those who act for them, newest first, with their reports.
query ActsBetween($a: ID!, $b: ID!, $issue: ID, $during: During, $first: Int = 25, $after: String) {
  events(filter: { between: [$a, $b], issue: $issue, during: $during, rollUp: true }, first: $first, after: $after) {
    totalCount
    nodes {
      id
      date {
        text
      }
      relation
      status
      summary
      intensity
      scale
      sources {
        id
        name
      }
      targets {
        id
        name
      }
      reports {
        asserts
        report {
          title
          url
          publisher {
            name
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`,
};

/** Finds actors and issues by any of their names. */
export const search: Document<types.SearchQuery, types.SearchQueryVariables> = {
  name: 'Search',
  id: '081b2467be8c6e397d09cbaf9074b24ac36ee1498bff2785a11a950b7a1fcb80',
  text: `# Finds actors and issues by any of their names.
query Search($text: String!, $first: Int = 10) {
  search(text: $text, first: $first) {
    score
    matched
    node {
      __typename
      id
      ... on Actor {
        name
        country {
          name
        }
      }
      ... on Issue {
        name
      }
    }
  }
}
`,
};

/** The ready questions and the other listed operations. Each rejects with an EntenteError. */
export interface Questions {
  /** What does Japan ask of South Korea about the labor case? Each demand made by 29 October 2020, newest first: who asks, what came of it, and who says so. */
  whatJapanAsks(variables?: types.WhatJapanAsksQueryVariables, options?: AskOptions): Promise<types.WhatJapanAsksQuery>;
  /** Who met whom on 29 October 2020, and about what? Each meeting of that day with what every report asserts of it: planned or expected before, occurred after. */
  whoMetWhom(variables?: types.WhoMetWhomQueryVariables, options?: AskOptions): Promise<types.WhoMetWhomQuery>;
  /** What do Takizaki and Suga demand? The demands of October 2020 by the bureau chief and by the Prime Minister, with who reports them and in which words. */
  whatTakizakiAndSugaDemand(variables?: types.WhatTakizakiAndSugaDemandQueryVariables, options?: AskOptions): Promise<types.WhatTakizakiAndSugaDemandQuery>;
  /** What is Kim expected to ask? Each demand of Kim Jung-han on 29 October 2020 as reports expected it before the talks, and as others saw it made. */
  whatKimIsExpectedToAsk(variables?: types.WhatKimIsExpectedToAskQueryVariables, options?: AskOptions): Promise<types.WhatKimIsExpectedToAskQuery>;
  /** What is the deadlock over labor compensation? What each side asks of the other by 29 October 2020, what each turns down, and why Seoul says that it cannot act. */
  whatTheDeadlockIs(variables?: types.WhatTheDeadlockIsQueryVariables, options?: AskOptions): Promise<types.WhatTheDeadlockIsQuery>;
  /** What followed the export controls of July 2019, and who calls it retaliation? The acts called retaliation for the controls and the white-list removal of August, with who says so and who denies it. */
  whatFollowedTheControls(variables?: types.WhatFollowedTheControlsQueryVariables, options?: AskOptions): Promise<types.WhatFollowedTheControlsQuery>;
  /** Was it retaliation? South Korea's account beside Japan's. Which acts retaliated for the ruling of 30 October 2018 by Seoul's account, by Tokyo's, and by what nobody disputes. */
  whoseAccount(variables?: types.WhoseAccountQueryVariables, options?: AskOptions): Promise<types.WhoseAccountQuery>;
  /** Which office did Suga hold on 12 September and on 28 October 2020? The same person in another office, each with its first and last day and the reports that say so. */
  whichOfficeSugaHeld(variables?: types.WhichOfficeSugaHeldQueryVariables, options?: AskOptions): Promise<types.WhichOfficeSugaHeldQuery>;
  /** Who was Prime Minister of Japan on 16 September 2020? Both holders of the office on the day of its handover, with their names in each script and the reports that say so. */
  whoHeldTheOffice(variables?: types.WhoHeldTheOfficeQueryVariables, options?: AskOptions): Promise<types.WhoHeldTheOfficeQuery>;
  /** Who is "Kim Dinghan"? Finds people, and the offices they held, by any spelling or script: a misreading, kanji, hangul, a wrong letter. */
  findByAnySpelling(variables?: types.FindByAnySpellingQueryVariables, options?: AskOptions): Promise<types.FindByAnySpellingQuery>;
  /** How is the Supreme Court of Korea connected to Japan's ambassador in Geneva? The shortest chains of acts between two actors, with the newest act of each step and the reports that tell it. */
  howTwoAreConnected(variables?: types.HowTwoAreConnectedQueryVariables, options?: AskOptions): Promise<types.HowTwoAreConnectedQuery>;
  /** How did the labor dispute begin? The first acts about the dispute and its parts from 30 October 2018 on, oldest first, with who reports them. */
  timelineOfTheDispute(variables?: types.TimelineOfTheDisputeQueryVariables, options?: AskOptions): Promise<types.TimelineOfTheDisputeQuery>;
  /** What does one article claim, and who else says so? The article of 29 October 2020, the agency report that it copies, and every act that it tells, with who tells it too. */
  whoSaysSo(variables?: types.WhoSaysSoQueryVariables, options?: AskOptions): Promise<types.WhoSaysSoQuery>;
  /** Whom does South Korea's trade ministry deal with? Its ties to other actors over the export controls, one for each act, newest first, with how hostile and who says so. */
  tiesOfAnActor(variables?: types.TiesOfAnActorQueryVariables, options?: AskOptions): Promise<types.TiesOfAnActorQuery>;
  /** Which demands were open on 1 July 2019? Those made by then that nothing on record had met, rejected or withdrawn, newest first: who asks what of whom, and who says so. */
  openDemands(variables?: types.OpenDemandsQueryVariables, options?: AskOptions): Promise<types.OpenDemandsQuery>;
  /** Where are Japan and South Korea stuck over labor compensation? The deadlock of 29 October 2020, found from the facts: what each side demands, how it turned the other down, since when, and who says so. */
  deadlockOverLaborCompensation(variables?: types.DeadlockOverLaborCompensationQueryVariables, options?: AskOptions): Promise<types.DeadlockOverLaborCompensationQuery>;
  /** Where does each side stand in the dispute over labor compensation? What each party demands of whom, how often it has asked, how its demands stand on 29 October 2020, and the last ones. */
  positionsInTheDispute(variables?: types.PositionsInTheDisputeQueryVariables, options?: AskOptions): Promise<types.PositionsInTheDisputeQuery>;
  /** How do Japan and South Korea treat each other, 2019 to 2020? What each does to the other by quarter, by words and deeds, how soon the other follows, their meetings, and who says so. */
  aPairBothWays(variables?: types.APairBothWaysQueryVariables, options?: AskOptions): Promise<types.APairBothWaysQuery>;
  /** What surrounds the Supreme Court of Korea? The actors that acts about the labor dispute tie to it, what ties these to each other, and the reports behind the newest of it. */
  whatSurroundsTheCourt(variables?: types.WhatSurroundsTheCourtQueryVariables, options?: AskOptions): Promise<types.WhatSurroundsTheCourtQuery>;
  /** With whom do both Abe and Suga deal? The actors that acts of 2019 and 2020 tie to each of them, how each is tied to each, and who says so. */
  whomTwoHaveInCommon(variables?: types.WhomTwoHaveInCommonQueryVariables, options?: AskOptions): Promise<types.WhomTwoHaveInCommonQuery>;
  /** How is a company whose assets were seized connected to the intelligence agreement? The earliest chain of acts after the ruling, each surely no earlier than the one before, and the step that should be checked first. */
  fromSeizureToIntelligence(variables?: types.FromSeizureToIntelligenceQueryVariables, options?: AskOptions): Promise<types.FromSeizureToIntelligenceQuery>;
  /** Who stands between the others? The actors on most of the shortest ways between others in the dispute over labor compensation, with the acts that put them there. */
  whoStandsBetween(variables?: types.WhoStandsBetweenQueryVariables, options?: AskOptions): Promise<types.WhoStandsBetweenQuery>;
  /** What followed from the ruling, by Tokyo's account and by Seoul's? Every recorded answer to the ruling of 30 October 2018, and to these answers, with what each of the two says of it. */
  twoAccountsOfOneChain(variables?: types.TwoAccountsOfOneChainQueryVariables, options?: AskOptions): Promise<types.TwoAccountsOfOneChainQuery>;
  /** What else may have been an answer to the export controls? Hostile acts of the other side over the same dispute soon after, which nobody calls an answer, with how often such an act comes by chance. */
  whatIsLikelyAnAnswer(variables?: types.WhatIsLikelyAnAnswerQueryVariables, options?: AskOptions): Promise<types.WhatIsLikelyAnAnswerQuery>;
  /** Which groups of actors have most to do with each other? Groups that deal with each other more than chance would have it, from July 2019 on, and who acts most within them. */
  whoSticksTogether(variables?: types.WhoSticksTogetherQueryVariables, options?: AskOptions): Promise<types.WhoSticksTogetherQuery>;
  /** An actor with its latest ties to others. */
  actorWithTies(variables: types.ActorWithTiesQueryVariables, options?: AskOptions): Promise<types.ActorWithTiesQuery>;
  /** The acts between two actors and those who act for them, newest first, with their reports. */
  actsBetween(variables: types.ActsBetweenQueryVariables, options?: AskOptions): Promise<types.ActsBetweenQuery>;
  /** Finds actors and issues by any of their names. */
  search(variables: types.SearchQueryVariables, options?: AskOptions): Promise<types.SearchQuery>;
}

/** The questions as functions that ask by `query`. */
export function questionsOf(
  query: <Answer, Variables>(asked: Document<Answer, Variables>, variables?: Variables, options?: AskOptions) => Promise<Answer>,
): Questions {
  return {
    whatJapanAsks: (variables, options) => query(whatJapanAsks, variables, options),
    whoMetWhom: (variables, options) => query(whoMetWhom, variables, options),
    whatTakizakiAndSugaDemand: (variables, options) => query(whatTakizakiAndSugaDemand, variables, options),
    whatKimIsExpectedToAsk: (variables, options) => query(whatKimIsExpectedToAsk, variables, options),
    whatTheDeadlockIs: (variables, options) => query(whatTheDeadlockIs, variables, options),
    whatFollowedTheControls: (variables, options) => query(whatFollowedTheControls, variables, options),
    whoseAccount: (variables, options) => query(whoseAccount, variables, options),
    whichOfficeSugaHeld: (variables, options) => query(whichOfficeSugaHeld, variables, options),
    whoHeldTheOffice: (variables, options) => query(whoHeldTheOffice, variables, options),
    findByAnySpelling: (variables, options) => query(findByAnySpelling, variables, options),
    howTwoAreConnected: (variables, options) => query(howTwoAreConnected, variables, options),
    timelineOfTheDispute: (variables, options) => query(timelineOfTheDispute, variables, options),
    whoSaysSo: (variables, options) => query(whoSaysSo, variables, options),
    tiesOfAnActor: (variables, options) => query(tiesOfAnActor, variables, options),
    openDemands: (variables, options) => query(openDemands, variables, options),
    deadlockOverLaborCompensation: (variables, options) => query(deadlockOverLaborCompensation, variables, options),
    positionsInTheDispute: (variables, options) => query(positionsInTheDispute, variables, options),
    aPairBothWays: (variables, options) => query(aPairBothWays, variables, options),
    whatSurroundsTheCourt: (variables, options) => query(whatSurroundsTheCourt, variables, options),
    whomTwoHaveInCommon: (variables, options) => query(whomTwoHaveInCommon, variables, options),
    fromSeizureToIntelligence: (variables, options) => query(fromSeizureToIntelligence, variables, options),
    whoStandsBetween: (variables, options) => query(whoStandsBetween, variables, options),
    twoAccountsOfOneChain: (variables, options) => query(twoAccountsOfOneChain, variables, options),
    whatIsLikelyAnAnswer: (variables, options) => query(whatIsLikelyAnAnswer, variables, options),
    whoSticksTogether: (variables, options) => query(whoSticksTogether, variables, options),
    actorWithTies: (variables, options) => query(actorWithTies, variables, options),
    actsBetween: (variables, options) => query(actsBetween, variables, options),
    search: (variables, options) => query(search, variables, options),
  };
}

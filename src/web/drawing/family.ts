// Acts that are alike: by the classes of CAMEO's root codes, as the API has them as quad classes.

import type { Family, Relation } from '../language/catalogue.ts';

const talk: readonly Relation[] = ['STATES', 'APPEALS_TO', 'OFFERS', 'MEETS', 'SUPPORTS'];
const cooperation: readonly Relation[] = ['COOPERATES_WITH', 'AIDS', 'CONCEDES_TO', 'EASES'];
const dispute: readonly Relation[] = ['INVESTIGATES', 'DEMANDS', 'ACCUSES', 'REJECTS', 'THREATENS'];

/** Families in the order in which they are drawn. */
export const families: readonly Family[] = ['talk', 'cooperation', 'dispute', 'force'];

/** The family of a kind of act. */
export function familyOf(relation: Relation): Family {
  if (talk.includes(relation)) return 'talk';
  if (cooperation.includes(relation)) return 'cooperation';
  return dispute.includes(relation) ? 'dispute' : 'force';
}

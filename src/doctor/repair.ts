// Draws facts anew where what is drawn is not what they imply. Facts themselves are never touched.

import {
  doctorAnswersOverdrawn,
  doctorDrawEvents,
  doctorDrawResponses,
  doctorDrawTenures,
  doctorEraseActs,
  doctorEraseTies,
  doctorEventsNotDrawn,
  doctorEventsOverdrawn,
  doctorMendParts,
  doctorPartsOutOfStep,
  doctorResponsesNotDrawn,
  doctorTenuresNotDrawn,
  doctorTenuresOverdrawn,
} from '../generated/cypher/doctor.ts';
import type { Database } from '../graph/database.ts';
import type { Repaired } from './diagnose.ts';

/** Mends what can be derived from the facts, in one transaction: what is wrong is removed and drawn again. */
export function repair(database: Database): Promise<Repaired> {
  return database.write(async (tx) => {
    const outOfStep = (await doctorPartsOutOfStep(tx)).map((row) => row.id);
    const { mended } = await doctorMendParts(tx, { ids: outOfStep });
    const wrong = [
      ...(await doctorEventsNotDrawn(tx)).map((row) => row.id),
      ...(await doctorResponsesNotDrawn(tx)).map((row) => row.id),
      ...(await doctorTenuresNotDrawn(tx)).map((row) => row.id),
      ...(await doctorEventsOverdrawn(tx)).map((row) => row.fact),
      ...(await doctorAnswersOverdrawn(tx)).map((row) => row.fact),
      ...(await doctorTenuresOverdrawn(tx)).map((row) => row.fact),
    ];
    const ids = [...new Set(wrong)];
    const acts = await doctorEraseActs(tx, { facts: ids });
    const ties = await doctorEraseTies(tx, { facts: ids });
    const events = await doctorDrawEvents(tx, { ids });
    const responses = await doctorDrawResponses(tx, { ids });
    const tenures = await doctorDrawTenures(tx, { ids });
    return { removed: acts.removed + ties.removed, drawn: events.drawn + responses.drawn + tenures.drawn, mended };
  });
}

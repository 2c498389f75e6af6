// What a page asks, and where it stands with the answer.

import { useEffect, useState } from 'preact/hooks';
import type { TypedDocumentString } from '../generated/documents.ts';
import { AskFault, askApi } from './api.ts';

/** Where a question stands. `before` is what was shown last, so that a page does not go blank while it asks anew. */
export type Asked<Data> =
  | { readonly state: 'asking'; readonly before: Data | null }
  | { readonly state: 'answered'; readonly data: Data }
  | { readonly state: 'failed'; readonly fault: AskFault; readonly again: () => void };

/** Answers of this visit, so that a step back shows at once what was there. The newest stand last. */
const kept = new Map<string, unknown>();
const keptLimit = 60;

function keep(key: string, data: unknown): void {
  kept.delete(key);
  kept.set(key, data);
  for (const oldest of kept.keys()) {
    if (kept.size <= keptLimit) break;
    kept.delete(oldest);
  }
}

function keyOf(document: unknown, variables: unknown): string {
  return `${document}\n${JSON.stringify(variables)}`;
}

/** Asks a document once, or takes the answer of this visit. */
export async function answerOf<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const key = keyOf(document, variables);
  const known = kept.get(key) as Data | undefined;
  if (known !== undefined) return known;
  const data = await askApi(document, variables, signal);
  keep(key, data);
  return data;
}

/** Asks a document, and again whenever its variables change; null variables ask nothing. */
export function useAnswer<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
): Asked<Data> {
  // The same variables are another object each time a page is drawn.
  const asks = variables === null ? null : JSON.stringify(variables);
  const [attempt, setAttempt] = useState(0);
  const [asked, setAsked] = useState<Asked<Data>>(() =>
    begun(kept.get(keyOf(document, variables)) as Data | undefined),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further attempt asks the same anew
  useEffect(() => {
    if (asks === null) return;
    const stop = new AbortController();
    setAsked((before) => (kept.has(`${document}\n${asks}`) ? before : { state: 'asking', before: shownOf(before) }));
    answerOf(document, JSON.parse(asks) as Variables, stop.signal).then(
      (data) => stop.signal.aborted || setAsked({ state: 'answered', data }),
      (fault) =>
        stop.signal.aborted ||
        setAsked({ state: 'failed', fault: asFault(fault), again: () => setAttempt((count) => count + 1) }),
    );
    return () => stop.abort();
  }, [document, asks, attempt]);
  return asked;
}

function begun<Data>(known: Data | undefined): Asked<Data> {
  return known === undefined ? { state: 'asking', before: null } : { state: 'answered', data: known };
}

/** What a question shows while it is asked anew. */
export function shownOf<Data>(asked: Asked<Data>): Data | null {
  return asked.state === 'answered' ? asked.data : asked.state === 'asking' ? asked.before : null;
}

function asFault(fault: unknown): AskFault {
  return fault instanceof AskFault ? fault : new AskFault(String(fault), 'NONE');
}

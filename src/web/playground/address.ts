// The page's address: what it asks for at the start, and which ready question it names from then on.

import { type Question, questionOf, questions } from '../asking/questions.ts';

/** What the page is asked to open. */
export interface Opening {
  /** A query of the reader's own; never run without a click. */
  readonly query: string | null;
  readonly variables: string | null;
  readonly question: Question | undefined;
  /** A name that no ready question has. */
  readonly unknown: string | null;
}

/** Reads `?question=<name>`, or `?query=…&variables=…` as GraphQL over HTTP has them. */
export function readAddress(search: string): Opening {
  const address = new URLSearchParams(search);
  const name = address.get('question');
  const question = questions.find((candidate) => candidate.name === name);
  return {
    query: address.get('query'),
    variables: address.get('variables'),
    question,
    unknown: name !== null && !question ? name.slice(0, 80) : null,
  };
}

/** Names the ready question that the editor shows, so that the page can be shared and reloaded; none once it is changed. */
export function nameInAddress(query: string): void {
  const question = questionOf(query);
  history.replaceState(null, '', question ? `${location.pathname}?question=${question.name}` : location.pathname);
  nameInTitle(question);
}

/** Names the question in the page's title, for tabs and bookmarks. */
export function nameInTitle(question: Question | undefined): void {
  document.title = question ? `${question.title} Entente` : 'Entente playground';
}

// The panel of ready questions, a plugin of GraphiQL.

import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { type Question, questionOf, questions } from '../asking/questions.ts';
import { Explanation } from './Explanation.tsx';

/** Brings the answer into view where the window is too narrow to have it beside the question. */
export function showAnswer(): void {
  document.querySelector('.graphiql-response')?.scrollIntoView({ block: 'nearest' });
}

/** Scrolls the panel alone to a question: on a narrow window the page itself has gone on to the answer. */
function reveal(question: Element): void {
  const panel = question.closest('.graphiql-plugin');
  if (!panel) return;
  const margin = 16;
  const [shown, seen] = [question.getBoundingClientRect(), panel.getBoundingClientRect()];
  if (shown.top < seen.top) panel.scrollTop += shown.top - seen.top - margin;
  else if (shown.bottom > seen.bottom)
    panel.scrollTop += Math.min(shown.bottom - seen.bottom + margin, shown.top - seen.top - margin);
}

function Panel() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const current = useGraphiQL((state) => questionOf(state.tabs[state.activeTabIndex]?.query ?? ''));
  const { run } = useGraphiQLActions();
  const chosen = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Once the editor is there, the panel has its width.
    if (queryEditor && current && chosen.current) reveal(chosen.current.closest('li') ?? chosen.current);
  }, [queryEditor, current]);
  const ask = (question: Question) => {
    queryEditor?.setValue(question.query);
    queryEditor?.revealLine(1);
    variableEditor?.setValue('');
    void run();
    showAnswer();
  };
  return (
    <section className="questions" aria-label="Ready questions">
      <h2>Ready questions</h2>
      <p>Click one to run it; change it as you like.</p>
      <ol>
        {questions.map((question) => (
          <li key={question.name}>
            <button
              type="button"
              ref={question === current ? chosen : null}
              aria-current={question === current}
              onClick={() => ask(question)}
            >
              <strong>{question.title}</strong>
              <span>{question.answers}</span>
            </button>
            {question === current ? <Explanation title={question.title} /> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Icon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <circle cx="12" cy="12" r="9" />
      <path d="M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.6.3-1 .8-1 1.7M12 17h.01" strokeLinecap="round" />
    </svg>
  );
}

/** The plugin, for GraphiQL's side bar. */
export const questionsPlugin: GraphiQLPlugin = { title: 'Ready questions', icon: Icon, content: Panel };

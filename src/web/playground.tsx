// The playground: GraphiQL, opening on a ready question.

import './workers.ts';
import 'graphiql/style.css';
import './playground.css';
import { DOC_EXPLORER_PLUGIN } from '@graphiql/plugin-doc-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { useGraphiQL } from '@graphiql/react';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { nameInAddress, readAddress } from './address.ts';
import { ask } from './ask.ts';
import { Editors } from './editors.tsx';
import { questionsPlugin, showAnswer, useRun } from './panel.tsx';
import { questionOf, questions } from './questions.ts';
import { pageStorage } from './storage.ts';

const opening = readAddress(location.search);
const asked = opening.query ?? opening.question?.query;

const fetcher = createGraphiQLFetcher({
  url: new URL('/graphql', location.href).href,
  fetch: ask,
  // No answer comes in parts; what comes whole can be asked again before it has come.
  enableIncrementalDelivery: false,
});
const plugins = [questionsPlugin, HISTORY_PLUGIN];
const newTab = '# Write a query, or choose a ready question. Ctrl-Space shows what fits.\n\n';

/** Runs what the page opens on, once the editors are there, if it is a ready question: a query from elsewhere waits. */
function RunAtOnce() {
  const [done, setDone] = useState(false);
  const editor = useGraphiQL((state) => (state.responseEditor ? state.queryEditor : undefined));
  const run = useRun();
  useEffect(() => {
    if (!editor || done) return;
    setDone(true);
    const question = questionOf(editor.getValue());
    if (question) run(question);
    if (opening.question) showAnswer();
  }, [editor, done, run]);
  return null;
}

/** Says that the address names no question, until it is closed. */
function UnknownQuestion({ name }: { name: string }) {
  const [closed, setClosed] = useState(false);
  if (closed) return null;
  return (
    <div className="notice" role="alert">
      There is no ready question “{name}”. Choose one in the panel.
      <button type="button" onClick={() => setClosed(true)}>
        Close
      </button>
    </div>
  );
}

const root = document.getElementById('playground');
if (root)
  createRoot(root).render(
    <GraphiQL
      fetcher={fetcher}
      // Without a question in the address, the reader's own tabs come back; at the first visit it is the first question.
      {...(asked === undefined ? {} : { initialQuery: asked, initialVariables: opening.variables ?? '' })}
      defaultTabs={[{ query: asked ?? questions[0]?.query ?? '', variables: opening.variables ?? '' }]}
      defaultQuery={newTab}
      onEditQuery={nameInAddress}
      plugins={plugins}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      visiblePlugin={questionsPlugin}
      storage={pageStorage()}
      defaultEditorToolsVisibility={Boolean(opening.variables)}
      shouldPersistHeaders={false}
    >
      <GraphiQL.Logo>
        <a href="/" className="home">
          Entente
        </a>
      </GraphiQL.Logo>
      <Editors />
      <RunAtOnce />
      {opening.unknown === null ? null : <UnknownQuestion name={opening.unknown} />}
    </GraphiQL>,
  );

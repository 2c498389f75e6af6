// The playground: GraphiQL, opening on a ready question.

import './workers.ts';
import 'graphiql/style.css';
import './playground.css';
import './results/results.css';
import { DOC_EXPLORER_PLUGIN } from '@graphiql/plugin-doc-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ask, operationIn } from '../asking/ask.ts';
import { questionOf, questions } from '../asking/questions.ts';
import { nameInAddress, nameInTitle, readAddress } from './address.ts';
import { Editors } from './editors.tsx';
import { HeadersNote } from './HeadersNote.tsx';
import { questionsPlugin, showAnswer } from './panel.tsx';
import { Results } from './results/Results.tsx';
import { pageStorage } from './storage.ts';
import { withoutHeaders } from './withoutHeaders.ts';

const opening = readAddress(location.search);
const asked = opening.query ?? opening.question?.query;
nameInTitle(opening.question);

const post = createGraphiQLFetcher({
  url: new URL('/graphql', location.href).href,
  fetch: ask,
  // No answer comes in parts; what comes whole can be asked again before it has come.
  enableIncrementalDelivery: false,
});
const fetcher: typeof post = ({ operationName, ...asked }, options) => {
  const name = operationIn(asked.query, operationName);
  return post(name === undefined ? asked : { ...asked, operationName: name }, options);
};
const plugins = [questionsPlugin, HISTORY_PLUGIN];
const newTab = '# Write a query, or choose a ready question. Ctrl-Space shows what fits.\n\n';

/** Runs what the page opens on, once the editors are there, if it is a ready question: a query from elsewhere waits. */
function RunAtOnce() {
  const [done, setDone] = useState(false);
  const editor = useGraphiQL((state) => (state.responseEditor ? state.queryEditor : undefined));
  const { run } = useGraphiQLActions();
  useEffect(() => {
    if (!editor || done) return;
    setDone(true);
    if (questionOf(editor.getValue())) void run();
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
      storage={withoutHeaders(pageStorage())}
      defaultEditorToolsVisibility={Boolean(opening.variables)}
      isHeadersEditorEnabled
      shouldPersistHeaders={false}
    >
      <GraphiQL.Logo>
        <a href="/" className="home">
          Entente
        </a>
      </GraphiQL.Logo>
      <Editors />
      <Results />
      <HeadersNote />
      <RunAtOnce />
      {opening.unknown === null ? null : <UnknownQuestion name={opening.unknown} />}
    </GraphiQL>,
  );

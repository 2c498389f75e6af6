// The playground: GraphiQL, opening on a ready question.

import './workers.ts';
import 'graphiql/style.css';
import './playground.css';
import { DOC_EXPLORER_PLUGIN } from '@graphiql/plugin-doc-explorer';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { questionsPlugin } from './panel.tsx';
import { questions } from './questions.ts';
import { pageStorage } from './storage.ts';

const address = new URLSearchParams(location.search);
const asked = questions.find((question) => question.name === address.get('question'));
const opening = asked ?? questions[0];

const fetcher = createGraphiQLFetcher({ url: new URL('/graphql', location.href).href });
const plugins = [questionsPlugin, HISTORY_PLUGIN];

/** Runs the opening question once the editor and the schema are there. */
function RunAtOnce() {
  const [done, setDone] = useState(false);
  const ready = useGraphiQL((state) => Boolean(state.queryEditor && state.responseEditor && state.schema));
  const { run } = useGraphiQLActions();
  useEffect(() => {
    if (!ready || done) return;
    setDone(true);
    run();
  }, [ready, done, run]);
  return null;
}

const root = document.getElementById('playground');
if (root)
  createRoot(root).render(
    <GraphiQL
      fetcher={fetcher}
      initialQuery={address.get('query') ?? opening?.query ?? ''}
      initialVariables={address.get('variables') ?? ''}
      plugins={plugins}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      visiblePlugin={questionsPlugin}
      storage={pageStorage()}
      defaultEditorToolsVisibility={false}
      shouldPersistHeaders={false}
    >
      <GraphiQL.Logo>
        <a href="/" className="home">
          Entente
        </a>
      </GraphiQL.Logo>
      {address.has('query') ? null : <RunAtOnce />}
    </GraphiQL>,
  );

// The note under the editor of headers: what becomes of a key that is written there.

import { useGraphiQL } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';

/** Says, beside the headers' editor, that nothing of it is kept. */
export function HeadersNote() {
  const ready = useGraphiQL((state) => Boolean(state.headerEditor));
  const [host, setHost] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const button = document.querySelector('button[data-name="headers"]');
    const pane = document.querySelector('.graphiql-editor-tool');
    if (!ready || !button || !pane) return;
    const place = document.createElement('div');
    pane.prepend(place);
    const follow = () => setHost(button.classList.contains('active') ? place : null);
    const watch = new MutationObserver(follow);
    watch.observe(button, { attributes: true, attributeFilter: ['class'] });
    follow();
    return () => {
      watch.disconnect();
      place.remove();
    };
  }, [ready]);
  if (!host) return null;
  return createPortal(
    <p className="headers-note">
      These go with every request of this tab, such as a key: {'{ "authorization": "Bearer …" }'}. They are kept
      nowhere, and gone when the page is left.
    </p>,
    host,
  );
}

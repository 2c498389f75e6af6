// The snippet that puts the question's view into another page, copied and shown; or why there is none.

import { useEffect, useState } from 'react';
import { embedOf, snippetOf } from './embed.ts';

/** The snippet of a question. */
export function Embedding({ query, variables }: { readonly query: string; readonly variables: string }) {
  const embed = embedOf(query, variables);
  const snippet = 'why' in embed ? null : snippetOf(embed, location.origin);
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    setCopied(null);
    if (snippet === null) return;
    // Browsers lend their clipboard to pages of this machine and of https alone.
    const copying: Promise<void> = navigator.clipboard?.writeText(snippet) ?? Promise.reject(new Error('no clipboard'));
    copying.then(
      () => setCopied(true),
      () => setCopied(false),
    );
  }, [snippet]);
  const without =
    'why' in embed || embed.without.length === 0
      ? ''
      : ` It has no "${embed.without.join('", "')}": it shows more than the answer does.`;
  return (
    <div className="embedding">
      <p role="status">
        {'why' in embed
          ? embed.why
          : copied === null
            ? 'Copying…'
            : copied
              ? `Copied. Put it into the page that shall show it.${without}`
              : `Copy this into the page that shall show it.${without}`}
      </p>
      {snippet === null ? null : (
        <textarea readOnly rows={3} aria-label="Snippet" value={snippet} onFocus={({ target }) => target.select()} />
      )}
    </div>
  );
}

// What a ready question means and does not, as docs/questions.md has it.

import { explanations } from '../../../docs/questions.md?explanations';

/** The explanation of the question with this title. */
export function Explanation({ title }: { readonly title: string }) {
  const html = explanations[title];
  if (html === undefined) return null;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the build made it from a file of the project
  return <div className="explanation" dangerouslySetInnerHTML={{ __html: html }} />;
}

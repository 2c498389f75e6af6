// Which files of the build a widget needs, so that its page asks for all of them at once, and not for each when another names it.

import { readFile } from 'node:fs/promises';
import { packagePath } from '../graph/packageRoot.ts';

/** A file of the build, as Vite's manifest has it: `imports` are names in the manifest. */
interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

const manifest = packagePath('dist', 'web', '.vite', 'manifest.json');

/** The files that a chunk is loaded with, as far as the build says. */
function filesOf(
  chunks: Readonly<Record<string, Chunk>>,
  name: string,
  files = new Set<string>(),
): ReadonlySet<string> {
  const { file, imports = [], css = [] } = chunks[name] ?? {};
  if (file === undefined || files.has(file)) return files;
  for (const one of [file, ...css]) files.add(one);
  for (const other of imports) filesOf(chunks, other, files);
  return files;
}

/**
 * Markup for the head of a widget's page, such as `timeline`: what its picture is loaded from, beyond what every widget has. Styles are
 * fetched and not yet used, so that they come after the common ones. Empty where nothing is built.
 */
export async function assetsOf(kind: string): Promise<string> {
  const text = await readFile(manifest, 'utf8').catch(() => '{}');
  const chunks = JSON.parse(text) as Readonly<Record<string, Chunk>>;
  const common = filesOf(chunks, 'embed/index.html');
  return [...filesOf(chunks, `embed/${kind}.tsx`)]
    .filter((file) => !common.has(file))
    .map((file) => {
      const as = file.endsWith('.css') ? 'rel="preload" as="style"' : 'rel="modulepreload"';
      return `<link ${as} crossorigin href="/${file}">`;
    })
    .join('\n    ');
}

// Builds the pages into dist/web and the documentation into dist/docs, with everything that they load: nothing comes from
// elsewhere at run time.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';
import { explanationsOf } from './tools/docs/explanations.ts';
import { buildDocs } from './tools/docs/site.ts';

const page = (name: string) => resolve(import.meta.dirname, 'src/web', name);

/** Brotli's quality: 11 is 8 per cent smaller and takes ten times as long. */
const quality = 9;
/** Bytes under which a file is sent as it is. */
const worthwhile = 1024;

/** Puts a brotli and a gzip copy beside each file of a folder that gets smaller by it. */
function compress(folder: string): void {
  for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())) {
    const content = readFileSync(join(folder, name));
    if (content.length < worthwhile) continue;
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    };
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content, { params }));
    writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }));
  }
}

/** Makes copies of the assets for the server to send as they are: 7 MB become 2. */
function compressed(): Plugin {
  let assets = '';
  return {
    name: 'compressed',
    apply: 'build',
    configResolved: ({ root, build }) => {
      assets = resolve(root, build.outDir, build.assetsDir);
    },
    writeBundle: () => compress(assets),
  };
}

/** Builds docs/*.md into dist/docs, in the frame that the build made of src/web/docs/index.html; that itself is no page. */
function documentation(): Plugin {
  let web = '';
  return {
    name: 'documentation',
    apply: 'build',
    configResolved: ({ root, build }) => {
      web = resolve(root, build.outDir);
    },
    writeBundle: () => {
      const frame = join(web, 'docs', 'index.html');
      compress(buildDocs(import.meta.dirname, readFileSync(frame, 'utf8')));
    },
  };
}

/** Gives the playground what docs/questions.md says of its ready questions. */
function explanations(): Plugin {
  return {
    name: 'explanations',
    load: (id) =>
      id.endsWith('.md?explanations')
        ? `export const explanations = ${JSON.stringify(explanationsOf(import.meta.dirname))};`
        : null,
  };
}

export default defineConfig({
  root: 'src/web',
  base: '/',
  plugins: [explanations(), compressed(), documentation()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    sourcemap: false,
    // Tells the server which files a widget needs.
    manifest: true,
    // The editor is large whatever is done; its size is known.
    chunkSizeWarningLimit: 6_000,
    rollupOptions: {
      input: [
        ...['explorer', 'playground', 'docs', 'embed'].map((name) => page(`${name}/index.html`)),
        page('embed/entente.ts'),
      ],
      output: {
        // The script of the elements stands alone at an address that stays; all else is named by what it holds.
        entryFileNames: ({ name }) => (name === 'entente' ? 'embed/entente.js' : 'assets/[name]-[hash].js'),
        // It runs as a plain script too, and must leave no names in the page.
        banner: ({ name }) => (name === 'entente' ? '(() => {' : ''),
        footer: ({ name }) => (name === 'entente' ? '})();' : ''),
      },
      // Hints for servers that render React, which these pages are not.
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
    },
  },
  worker: { format: 'es' },
});

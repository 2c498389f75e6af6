// Builds the pages into dist/web, with everything that they load: nothing comes from elsewhere at run time.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const page = (name: string) => resolve(import.meta.dirname, 'src/web', name);

/** Brotli's quality: 11 is 8 per cent smaller and takes ten times as long. */
const quality = 9;
/** Bytes under which a file is sent as it is. */
const worthwhile = 1024;

/** Puts a brotli and a gzip copy beside each asset, for the server to send as they are: 7 MB become 2. */
function compressed(): Plugin {
  let assets = '';
  return {
    name: 'compressed',
    apply: 'build',
    configResolved: ({ root, build }) => {
      assets = resolve(root, build.outDir, build.assetsDir);
    },
    closeBundle: () => {
      for (const name of readdirSync(assets)) {
        const content = readFileSync(join(assets, name));
        if (content.length < worthwhile) continue;
        const params = {
          [constants.BROTLI_PARAM_QUALITY]: quality,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        };
        writeFileSync(join(assets, `${name}.br`), brotliCompressSync(content, { params }));
        writeFileSync(join(assets, `${name}.gz`), gzipSync(content, { level: 9 }));
      }
    },
  };
}

export default defineConfig({
  root: 'src/web',
  base: '/',
  plugins: [compressed()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    sourcemap: false,
    // The editor is large whatever is done; its size is known.
    chunkSizeWarningLimit: 6_000,
    rollupOptions: {
      input: [
        ...['explorer', 'playground', 'embed'].map((name) => page(`${name}/index.html`)),
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

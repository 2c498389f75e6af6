// Builds the pages into dist/web, with everything that they load: nothing comes from elsewhere at run time.

import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const page = (name: string) => resolve(import.meta.dirname, 'src/web', name);

export default defineConfig({
  root: 'src/web',
  base: '/',
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    sourcemap: false,
    // The editor is large whatever is done; its size is known.
    chunkSizeWarningLimit: 6_000,
    rollupOptions: {
      input: [page('index.html'), page('playground.html')],
      // Hints for servers that render React, which these pages are not.
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
    },
  },
  worker: { format: 'es' },
});

import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** The elements as partners load them: `entendu.js`, and beside it the code of each element, named by its content. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  logLevel: 'warn',
  resolve: { conditions: ['source', 'browser', 'module', 'import', 'default'] },
  oxc: { tsconfig: { configFile: resolve(import.meta.dirname, 'tsconfig.browser.json') } } as never,
  build: {
    target: 'es2022',
    outDir: 'dist/embed/v1',
    emptyOutDir: true,
    modulePreload: false,
    lib: { entry: { entendu: 'libs/elements/src/loader/entendu.ts' }, formats: ['es'] },
    rolldownOptions: {
      output: {
        // The library build keeps white space otherwise.
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
      },
    },
  },
});

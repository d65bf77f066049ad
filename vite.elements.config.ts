import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { tokenCss } from './libs/design/src/index.ts';

/** The elements as partners load them: `entendu.js`, and beside it the code of each element, named by its content. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: false,
  logLevel: 'warn',
  resolve: { conditions: ['source', 'browser', 'module', 'import', 'default'] },
  // Worked out here, so that the elements do not carry the tables of the design and the code that reads them.
  define: {
    ENTENDU_COLORS: JSON.stringify(colorsOf('paper ink quiet river riverDeep ochre ochreInk brick rule edge focus')),
    ENTENDU_SEARCH_COLORS: JSON.stringify(colorsOf('panel field mark')),
  },
  plugins: [whitespace()],
  build: {
    target: 'es2022',
    outDir: 'dist/embed/v1',
    emptyOutDir: true,
    modulePreload: false,
    lib: { entry: { entendu: 'libs/elements/src/loader/entendu.ts' }, formats: ['es'] },
    rolldownOptions: {
      // A door only re-exports: what an element does not use of it must not come along, nor must the class LitElement.
      treeshake: { moduleSideEffects: (id: string) => !/libs\/(client|design|domain)\/|node_modules\/lit-element\//.test(id) },
      tsconfig: resolve(import.meta.dirname, 'tsconfig.browser.json'),
      output: {
        // The library build keeps white space otherwise.
        minify: true,
        generatedCode: { symbols: false },
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: {
          groups: [
            {
              name: 'guest',
              test: /node_modules\/(lit|@lit)|elements\/src\/(guest\/|term\/(day|wording)\.)|client\/src\/(send|latest|fragments)/,
            },
            // The chat opens cards: it takes the whole element, since a card apart would make the element heavier.
            { name: 'card', test: /elements\/src\/(term\/(?!day|wording|.*define)|seal\/)|card\.operations/ },
          ],
        },
      },
    },
  },
});

/** The design's colours with those names, as one rule. */
function colorsOf(names: string): string {
  const wanted = new Set(names.split(' ').map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)));
  const declarations = tokenCss(':host', ['color']).slice(':host{'.length, -1).split(';');
  return `:host{${declarations.filter((line) => wanted.has(line.slice('--_'.length, line.indexOf(':')))).join(';')}}`;
}

/** What is minified has line breaks in templates only: between tags they mean nothing here, elsewhere a space. Its last comments go. */
function tighten(code: string): string {
  return (
    code
      .replace(/\/\* @__PURE__ \*\/ ?/g, '')
      // A template of line breaks alone was a string of them.
      .replace(/`(\n+)`/g, (_, breaks: string) => JSON.stringify(breaks))
      .replace(/>\n\s*</g, '><')
      .replace(/\s*\n\s*>/g, '>')
      .replace(/\s*\n\s*(?=<\/)/g, '')
      .replace(/\s*\n\s*/g, ' ')
  );
}

function tightenRules(rules: string): string {
  return rules
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?| ?(:) (?=[^{}]*[;}])/g, '$1$2')
    .replace(/ \+ \*/g, '+*')
    .replaceAll(';}', '}')
    .replace(/(?<=[ :(,-])0\./g, '.')
    .trim();
}

/** Takes the white space out of templates, which the minifier leaves alone: all of it from styles, all but one space from markup. */
function whitespace(): Plugin {
  return {
    name: 'entendu-whitespace',
    transform(code, id) {
      if (!id.endsWith('.styles.ts')) return null;
      // No rule has a value to be put in: the tag that checks them need not come along.
      const lighter = code.replace(/\bcss\b(?=[^;`]* from ["']lit)/, 'unsafeCSS as css');
      return { code: lighter.replace(/css`([^`]*)`/g, (_, rules: string) => `css(\`${tightenRules(rules)}\`)`), map: null };
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        chunk.code = tighten(chunk.code);
        // Without type="module", the names of the loader would become the page's.
        if (chunk.isEntry) chunk.code = `(()=>{${chunk.code}})();`;
      }
    },
  };
}

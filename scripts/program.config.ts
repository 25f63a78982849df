import { defineConfig } from 'vite';
import { root } from './install.js';

/** Server and command line as one file with all that they import: a thousand small ones take longer to load than to run. */
export default defineConfig({
  root,
  ssr: { noExternal: true },
  build: {
    ssr: 'src/app/main.ts',
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'node26',
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      output: {
        entryFileNames: 'goodturn.js',
        codeSplitting: false,
        // A process holds its text: comments and blanks go. Names stay, so that a stack says which function it was.
        minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
      },
    },
  },
});

import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { root } from './install.js';
import { folders } from './walls.ts';

/**
 * V8 holds the text of a program for as long as it runs, and Node hands it over in two bytes a sign as soon as a single
 * one is not ASCII. Written as escapes, none is.
 */
const asciiText: Plugin = {
  name: 'ascii-text',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = toAscii(file.code);
    },
  },
};

/** `raw` reads an escape as it stands: its signs go to places that are filled. In one pass, which megabytes need. */
const toAscii = (code: string): string =>
  code.replaceAll(/\braw`[^`]*|[^\0-\x7f]+/g, (found) =>
    found.startsWith('raw`')
      ? found.replaceAll(beyondAscii, (signs) => `\${"${escaped(signs)}"}`)
      : escaped(found),
  );

const beyondAscii = /[^\0-\x7f]+/g;

const escaped = (signs: string): string =>
  signs.replaceAll(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const packageOf = (file: string): string | null =>
  /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1]?.replaceAll(/[\\/]/g, '-') ?? null;

/**
 * A file for each package and each folder of ours that a start needs. What is below comes first, with all that it needs
 * itself: so no two files ever wait for each other.
 */
const groups = [
  { name: packageOf, debugName: 'packages', tags: ['$initial' as const], priority: folders.length },
  ...folders.map((folder, place) => ({
    name: folder,
    test: new RegExp(`[\\\\/]src[\\\\/]${folder}[\\\\/]`),
    tags: ['$initial' as const],
    priority: place,
  })),
];

/**
 * Server and command line with all that they import as a few files: a thousand small ones take longer to load than to
 * run, and of a single one V8 makes sixteen times its length when it reads it for the first time, which malloc keeps.
 * What `import()` asks for lies in files of its own, which a process holds from when it needs them.
 */
export default defineConfig({
  root,
  ssr: { noExternal: true },
  // zod brings its messages in fifty languages; ours are made where they are shown.
  resolve: {
    alias: [
      {
        find: /^\.\.\/locales\/index\.js$/,
        replacement: join(root, 'node_modules', 'zod', 'v4', 'locales', 'en.js'),
      },
    ],
  },
  plugins: [asciiText],
  build: {
    ssr: 'src/app/main.ts',
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'node26',
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      output: {
        entryFileNames: 'goodturn.js',
        chunkFileNames: 'parts/[name]-[hash].js',
        codeSplitting: { groups },
        // Comments and blanks go. Names stay, so that a stack says which function it was.
        minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
      },
    },
  },
});

import { join } from 'node:path';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import { root } from './install.js';

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

/** What a process loads whole, one after the other: every command, who opens a book, who serves one. */
const layers = { command: 'src/app/main.ts', book: 'src/app/open-here.ts', server: 'src/app/serve.ts' };

type NameGroup = Extract<Rolldown.CodeSplittingGroup['name'], (...given: never[]) => unknown>;
type Graph = Parameters<NameGroup>[1];

const layersByGraph = new WeakMap<Graph, ReadonlyMap<string, string>>();

/** Of each module the first layer that reaches it without `import()`. */
const readLayers = (graph: Graph): ReadonlyMap<string, string> => {
  const layerByModule = new Map<string, string>();
  for (const [layer, entry] of Object.entries(layers)) {
    const waiting = [join(root, entry)];
    for (let module = waiting.pop(); module !== undefined; module = waiting.pop()) {
      if (layerByModule.has(module)) continue;
      layerByModule.set(module, layer);
      waiting.push(...(graph.getModuleInfo(module)?.importedIds ?? []));
    }
  }
  return layerByModule;
};

const folderOf = (file: string): string | null =>
  /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1]?.replaceAll(/[\\/]/g, '-') ??
  /[\\/]src[\\/](\w+)[\\/]/.exec(file)?.[1] ??
  null;

/**
 * A file for what a layer needs of each package and of each folder of ours. A layer needs nothing of a later one, and
 * the walls keep folders from needing each other: so no two files ever wait for each other.
 */
const fileOf: NameGroup = (module, graph) => {
  const known = layersByGraph.get(graph) ?? readLayers(graph);
  layersByGraph.set(graph, known);
  const layer = known.get(module);
  const folder = folderOf(module);
  // The entry awaits the whole command: a part that imported its file would wait for the end to begin.
  if (layer === undefined || folder === null || graph.getModuleInfo(module)?.isEntry === true) return null;
  return `${layer}-${folder}`;
};

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
        codeSplitting: {
          groups: [{ name: fileOf, debugName: 'layers' }],
          includeDependenciesRecursively: false,
        },
        // Comments and blanks go. Names stay, so that a stack says which function it was.
        minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
      },
    },
  },
});

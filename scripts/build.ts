/**
 * `npm run build`, and before the package is packed: the web app into dist/web, and the sources as one
 * program into dist/goodturn.js, because Node strips no types under node_modules.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './install.js';
import { buildWeb } from './web.ts';

const bundle = async (): Promise<void> => {
  const outDir = join(root, 'dist');
  for (const made of ['goodturn.js', 'chunks']) rmSync(join(outDir, made), { recursive: true, force: true });
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: 'src/app/main.ts',
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'node26',
      minify: false,
      rollupOptions: { output: { entryFileNames: 'goodturn.js', chunkFileNames: 'chunks/[name]-[hash].js' } },
    },
  });
};

// npm prints a package's file list on standard output: `npm pack --json` must stay readable.
const built = await buildWeb((text) => console.error(text));
if (built.ok) await bundle();
else {
  console.error(`The web app does not build:\n${built.error}`);
  process.exitCode = 1;
}

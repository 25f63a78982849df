import { join } from 'node:path';
import { build } from 'vite';

/**
 * Makes one file of a program and all that it imports: to load five hundred is most of what a program costs that is
 * killed a moment later.
 * @param program its path
 * @param folder where the file goes
 * @returns the path of the file
 */
export const inOneFile = async (program: string, folder: string): Promise<string> => {
  const before = process.env['NODE_ENV'];
  await build({
    configFile: false,
    envFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: program,
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'node26',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'program.js' } },
    },
  });
  // Vite says in it what it builds, for the rest of the process.
  if (before === undefined) delete process.env['NODE_ENV'];
  return join(folder, 'program.js');
};

import process from 'node:process';
import type { BookOptions, ProgramFailure, Programs } from '../cli/command.ts';
import { err, ok, type Result } from '../core/result.ts';
import { readConfig, type Config, type Environment } from './config.ts';
import { connectOrOpen, findServer } from './connect.ts';
import { pairingLines } from '../cli/pairing-lines.ts';
import { demoFolderOf, openDataFolder, type DataFolder } from './folder/data-folder.ts';
import { shownCardsFile } from './folder/shown-cards-file.ts';
import { openAddress } from './folder/server-address.ts';
import { showInBrowser } from './show-in-browser.ts';
import { findWebFolder, systemClock } from './system.ts';
import type { Voice } from './voice.ts';

/** What the command line may ask of the house; what opens or serves a book is loaded by whoever does. */
export const createPrograms = (environment: Environment, { print, tell, report }: Voice): Programs => {
  const find = (options: BookOptions): Result<{ config: Config; folder: DataFolder }, ProgramFailure> => {
    const config = readConfig(options, environment);
    if (!config.ok) return err({ type: 'usage', message: config.error });
    const folder = inTheWay(openDataFolder(config.value.folder));
    return folder.ok ? ok({ config: config.value, folder: folder.value }) : folder;
  };

  return {
    connect: async (options) => {
      const found = find(options);
      if (!found.ok) return found;
      const { folder, config } = found.value;
      const connection = inTheWay(await connectOrOpen(folder, config, { tell, report }));
      return connection.ok
        ? ok({ ...connection.value, shownCards: shownCardsFile(folder.shownCards) })
        : connection;
    },
    serve: async (options, { port, host, demo, network: said }) => {
      const found = find(options);
      if (!found.ok) return found;
      const folder = demo
        ? inTheWay(openDataFolder(demoFolderOf(found.value.folder)))
        : ok(found.value.folder);
      if (!folder.ok) return folder;
      const [{ startServer }, { atPorts, readNetworkDoor }] = await Promise.all([
        import('./serve.ts'),
        import('./network/network-door.ts'),
      ]);
      const network =
        said === null
          ? ok(null)
          : // One authority also for the sample: a phone learns to trust once.
            inTheWay(readNetworkDoor(said, found.value.folder.authority, () => systemClock.now()));
      if (!network.ok) return network;
      const around = {
        port,
        host,
        network: network.value,
        demo,
        webFolder: findWebFolder(),
        ownProcess: true,
        tell,
        report,
      };
      const first = await startServer(folder.value, found.value.config, around);
      if (!first.ok) return inTheWay(first);
      print(`Goodturn is open at ${first.value.address}`);
      if (network.value !== null)
        for (const line of pairingLines(first.value.startPairing(), first.value.reach())) print(line);
      showInBrowser(first.value.address, environment);
      const stopped = stopSignal();
      for (let server = first.value; ;) {
        const ending = await Promise.race([stopped, server.ended]);
        const { ports } = server;
        await server.close();
        if (ending === 'erased') print('Everything is erased, and Goodturn has ended.');
        if (ending !== 'restored') return ok(null);
        const again = await startServer(folder.value, found.value.config, {
          ...around,
          port: ports.machine,
          network: network.value && atPorts(network.value, ports),
        });
        if (!again.ok) return inTheWay(again);
        server = again.value;
        print('Another copy of the book is in place, and Goodturn is open again.');
      }
    },
    restore: async (options, file, ask) => {
      const found = find(options);
      if (!found.ok) return found;
      const { restoreBook } = await import('./restore.ts');
      return inTheWay(await restoreBook(found.value.folder, found.value.config, file, ask));
    },
    address: async (options) => {
      const found = find(options);
      if (!found.ok) return found;
      const { folder } = found.value;
      const server = await findServer(folder);
      if (server) {
        const address = openAddress(server.origin, folder.key);
        showInBrowser(address, environment);
        return ok(address);
      }
      return err({
        type: 'file',
        message: `Goodturn is not running with the book in ${folder.path}. Start it with “goodturn serve”.`,
      });
    },
  };
};

/** What the house says in words, as a command passes it on. */
const inTheWay = <Value>(result: Result<Value, string>): Result<Value, ProgramFailure> =>
  result.ok ? result : err({ type: 'file', message: result.error });

/** Until somebody asks the process to end: Ctrl-C, a service manager, a closed terminal. */
const stopSignal = (): Promise<'stopped'> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => resolve('stopped'));
  });

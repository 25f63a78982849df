import type { Client } from '../contract/client.ts';
import { endpoints, needs, type EndpointName } from '../contract/index.ts';
import { err } from '../core/result.ts';
import type { Arguments } from './arguments.ts';
import type { Programs, Streams } from './command.ts';

/** Holds a command to the options that were said, as long as some of them were not looked at. */
export interface Heed {
  readonly client: (client: Client) => Client;
  readonly streams: (streams: Streams) => Streams;
  readonly programs: (programs: Programs) => Programs;
  /** What is wrong with an option that the command had no use for; null where it looked at all of them. */
  readonly unheeded: () => string | null;
  /** Whether something was held back for it. */
  readonly held: () => boolean;
}

const changesNothing = (name: EndpointName): boolean =>
  endpoints[name].method === 'GET' || ['read', 'export'].includes(needs[name]);

/**
 * An option that a command passes over would be lost in silence: it is refused, before anything is changed. So nothing that
 * changes the book, writes a file or starts a server is done as long as an option was said that the command has not looked at.
 */
export const heedOptions = (given: Arguments): Heed => {
  let held = false;
  const unheeded = (): string | null => {
    const names = given.unread();
    return names.length === 0
      ? null
      : `${names.map((name) => `--${name}`).join(', ')} ${names.length === 1 ? 'does' : 'do'} not go with this; nothing was done`;
  };
  const refusal = () => {
    const message = unheeded();
    if (message === null) return null;
    held = true;
    return message;
  };
  const unless = async <Error, Done>(error: (message: string) => Error, run: () => Promise<Done>) => {
    const message = refusal();
    return message === null ? await run() : err(error(message));
  };
  const invalid = (message: string) => ({ type: 'invalid', message }) as const;
  const usage = (message: string) => ({ type: 'usage', message }) as const;
  return {
    client: ({ call, transfer }) => ({
      call: (name, ...rest) =>
        changesNothing(name) ? call(name, ...rest) : unless(invalid, () => call(name, ...rest)),
      transfer: (name, ...rest) =>
        changesNothing(name) ? transfer(name, ...rest) : unless(invalid, () => transfer(name, ...rest)),
    }),
    streams: (streams) => ({
      ...streams,
      writeFile: (path, content) =>
        unless(
          (message) => message,
          () => streams.writeFile(path, content),
        ),
    }),
    programs: (programs) => ({
      ...programs,
      serve: (...said) => unless(usage, () => programs.serve(...said)),
      restore: (...said) => unless(usage, () => programs.restore(...said)),
    }),
    unheeded,
    held: () => held,
  };
};

import type { Outside } from '../../core/connections/index.ts';
import type { BatchId } from '../../core/ids.ts';
import { ok, type Result } from '../../core/result.ts';
import { writeOpml } from '../../outlets/opml/index.ts';
import { readOpml } from '../../sources/opml/index.ts';
import { invalid, type ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { feedAddresses, newFeed } from './connect-feed.ts';

/** More feeds than anybody reads; each is asked for every few hours. */
const mostFeeds = 500;

export interface ImportedFeeds {
  readonly added: number;
  /** Connected before. */
  readonly known: number;
  /** With an address that is none. */
  readonly rejected: number;
  readonly batch: BatchId | null;
}

/** Connects the feeds of an OPML file. They are read afterwards: one that is dead says so and holds up no other. */
export const importFeeds = async (
  deps: Deps,
  outside: Outside,
  opml: string,
): Promise<Result<ImportedFeeds, ActionError>> => {
  const read = readOpml(new TextEncoder().encode(opml));
  if (!read.ok)
    return invalid(
      'That is no list of feeds.',
      'opml',
      'Export one from your feed reader: a file that ends in .opml or .xml.',
    );
  const before = await feedAddresses(deps, outside);
  const addresses = new Set(before.map(({ address }) => address));
  const fresh = read.value.feeds.filter(({ address }) => !addresses.has(address));
  if (before.length + fresh.length > mostFeeds)
    return invalid(
      `That would be ${before.length + fresh.length} feeds, and ${mostFeeds} can be read.`,
      'opml',
      'Take a smaller list: of the ones you do read.',
    );
  const { batch } = await deps.space.write(
    { action: 'connect', summary: `Connected ${fresh.length} feeds` },
    async (writer) => {
      const feeds = fresh.map(({ name, address }) =>
        newFeed(deps, outside, {
          id: deps.ids.next(),
          name,
          address,
          organizationId: null,
          allowsPrivate: false,
        }),
      );
      await writer.putMany('connection', feeds);
    },
  );
  const { feeds, rejected } = read.value;
  return ok({ added: fresh.length, known: feeds.length - fresh.length, rejected, batch });
};

/** All feeds as an OPML file, the paused ones too. */
export const exportFeeds = async (
  deps: Pick<Deps, 'space' | 'clock'>,
  outside: Pick<Outside, 'vault'>,
): Promise<string> => {
  const feeds = (await feedAddresses(deps, outside)).flatMap(({ feed: { name }, address }) =>
    address === null ? [] : [{ name, address }],
  );
  return writeOpml(feeds, deps.clock.now());
};

import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardDavBooks, davLimits } from '../src/connectors/contacts/index.ts';
import { openContactsServer, type ContactsServer } from '../src/connectors/testing/contacts-server.ts';
import type { Row } from './row.ts';
import { vcardFile } from './seed/files.ts';
import { startGoodturn } from './server.ts';
import { timesOf } from './times.ts';
import { laterInstant, seed, today } from './when.ts';

/** Reading, matching and writing people beside downloading their cards, which Radicale takes its time for. */
const aimedRatio = 3;

/** For one answer of a Radicale that reads all its cards for the first time. */
const warmingMs = 600_000;

interface Connected {
  readonly connection: { readonly id: string; readonly lastRun: { readonly created: number } };
}

/** Connects an address book of so many cards on Radicale over HTTP, then looks at it again, which must change nothing. */
export const measureContacts = async (folder: string, cards: number): Promise<readonly Row[]> => {
  const place = mkdtempSync(join(folder, 'contacts-'));
  await using radicale = await openContactsServer('radicale');
  fill(radicale, cards);
  const server = await startGoodturn(place, laterInstant(0));
  try {
    // Radicale reads each card once and keeps what it read: that is its own time, and not measured.
    await download(radicale, cards, warmingMs);
    const floor = await download(radicale, cards);
    const { user, password } = radicale.login;
    const body = {
      id: randomUUID(),
      address: radicale.book,
      user,
      password,
      allowPrivate: true,
      mode: 'two-ways',
    };
    const before = server.busy() ?? 0;
    const first = await server.client.ask('POST', '/api/v1/connections/contacts', body);
    const busy = (server.busy() ?? 0) - before;
    const { connection } = first.value as Connected;
    if (connection.lastRun.created !== cards)
      throw new Error(`${connection.lastRun.created} of ${cards} people came in`);
    const sync = () => server.client.ask('POST', '/api/v1/connections/sync', { id: connection.id });
    const busyBefore = server.busy() ?? 0;
    const again = await sync();
    const busyAgain = (server.busy() ?? 0) - busyBefore;
    const peak = server.memory().peak;
    const group = `connect an address book of ${cards.toLocaleString('en')} cards`;
    return [
      {
        group,
        name: 'download, read, find people, write',
        unit: 'ms',
        value: timesOf([first.milliseconds]),
        floor,
        busy,
        aim: { of: 'ratio', atMost: aimedRatio },
      },
      {
        group,
        name: 'the next look, two ways, nothing new',
        unit: 'ms',
        value: timesOf([again.milliseconds]),
        floor: null,
        busy: busyAgain,
        aim: null,
      },
      ...(peak === null
        ? []
        : [
            {
              group,
              name: 'memory at its peak',
              unit: 'MB',
              value: timesOf([peak]),
              floor: null,
              busy: null,
              aim: null,
            } as const,
          ]),
    ];
  } finally {
    await server.stop();
    rmSync(place, { recursive: true });
  }
};

/** Puts cards where Radicale keeps them: to send them one by one would take it minutes. */
const fill = (server: ContactsServer, cards: number): void => {
  const path = join(server.folder, 'collections', 'collection-root', 'moe', 'friends');
  const text = vcardFile(cards, seed, today).toString();
  const all = text.split(/(?<=END:VCARD\r\n)/).filter((card) => card !== '');
  if (all.length !== cards || server.kind !== 'radicale') throw new Error(`${all.length} of ${cards} cards`);
  for (const [index, card] of all.entries())
    writeFileSync(
      join(path, `c${index}.vcf`),
      /^UID:/m.test(card) ? card : card.replace('VERSION:3.0\r\n', `VERSION:3.0\r\nUID:c${index}\r\n`),
    );
};

/** The least it can cost: list and fetch everything with the client alone. */
const download = async (
  server: ContactsServer,
  cards: number,
  milliseconds = davLimits.milliseconds,
): Promise<number> => {
  const books = cardDavBooks({ ...davLimits, milliseconds });
  const login = { ...server.login, address: server.book };
  const started = performance.now();
  const listed = await books.list(login, null);
  if (!listed.ok || listed.value.cards.length !== cards) throw new Error('Radicale does not list its cards');
  const hrefs = listed.value.cards.map(({ href }) => href);
  for (let from = 0; from < hrefs.length; from += 200) {
    const read = await books.read(login, hrefs.slice(from, from + 200));
    if (!read.ok) throw new Error(`Radicale answers ${read.error}`);
  }
  return performance.now() - started;
};

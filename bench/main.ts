import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from '../e2e/support/chromium.ts';
import { findContactsPrograms } from '../src/connectors/testing/contacts-server.ts';
import { buildProgram } from '../scripts/program.ts';
import { groupOf, measureBook } from './book.ts';
import { measureCalendar } from './calendar.ts';
import { measureContacts } from './contacts.ts';
import { measureDuplicates } from './duplicates.ts';
import { measureImport } from './import.ts';
import { measureMail } from './mail.ts';
import { measureMessages } from './messages.ts';
import { judgedSets, measureMatching, offerLines } from './offers.ts';
import { reportLines } from './report.ts';
import type { Row } from './row.ts';
import type { BookSize } from './seed/making.ts';
import { writeBook } from './seed/write-book.ts';
import { measureWeb } from './web.ts';
import { seed, today, zone } from './when.ts';
import { personas } from './year/persona.ts';
import { replayYear } from './year/replay.ts';
import { yearLines } from './year/report.ts';

const usage = `npm run bench                  all of it, at the sizes that we plan for: some ten minutes
npm run bench -- web book      only these parts, of: web screens import contacts book offers year
npm run bench -- --quick       small sizes: whether it all still works
npm run bench -- contacts --cards 5000    an address book of so many cards
npm run bench -- --json        the rows as JSON on standard output
npm run bench -- --books DIR   keeps the seeded books in DIR, and uses those that are there`;

const readArguments = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        quick: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        books: { type: 'string' },
        cards: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return process.exit(2);
  }
};

const { values: options, positionals } = readArguments();
if (options.help) {
  console.log(usage);
  process.exit(0);
}

const parts = ['web', 'screens', 'import', 'contacts', 'book', 'offers', 'year'] as const;
const unknown = positionals.find((word) => !parts.some((part) => part === word));
if (unknown !== undefined) {
  console.error(`There is no part “${unknown}”; there are ${parts.join(', ')}.`);
  process.exit(2);
}
const isWanted = (part: (typeof parts)[number]): boolean =>
  positionals.length === 0 || positionals.includes(part);

const plan = options.quick
  ? {
      imports: [{ people: 20, repeats: 1 }],
      calendars: [{ events: 20, repeats: 1 }],
      messages: [{ messages: 80, repeats: 1 }],
      guests: 20,
      contacts: positionals.includes('contacts') ? [200] : [],
      mailboxes: [{ megabytes: 0.05, repeats: 1 }],
      matching: [50],
      books: [
        { people: 200, interactions: 200 },
        { people: 60, interactions: 60, edges: 300 },
      ],
      samples: 4,
      starts: 1,
      quietMs: 100,
      days: 2,
      personas: personas.map((persona) => ({ ...persona, contacts: 30 })),
      judged: judgedSets.slice(-1),
      screens: positionals.includes('screens') ? 1 : 0,
    }
  : {
      imports: [
        { people: 10_000, repeats: 3 },
        { people: 50_000, repeats: 2 },
      ],
      calendars: [{ events: 10_000, repeats: 3 }],
      messages: [{ messages: 20_000, repeats: 3 }],
      /** Whom of the book calendar and mailbox show. */
      guests: 500,
      contacts: [50_000],
      mailboxes: [{ megabytes: 200, repeats: 2 }],
      matching: [50_000],
      books: [
        { people: 5000, interactions: 50_000 },
        { people: 10_000, interactions: 60_000, edges: 60_000 },
        { people: 50_000, interactions: 500_000 },
      ],
      samples: 200,
      starts: 5,
      // Longer than the server waits before it gives memory back, and the system's part in that.
      quietMs: 8000,
      days: 365,
      personas,
      judged: judgedSets,
      screens: 5,
    };

const cards = Number(options.cards ?? 0);
if (!Number.isInteger(cards) || cards < 0) {
  console.error(`--cards is a count of cards, not “${options.cards}”.`);
  process.exit(2);
}
const addressBooks = cards > 0 ? [cards] : plan.contacts;

const say = (line: string): void => {
  if (options.json) console.error(line);
  else console.log(line);
};

/** A folder with the book of this size in it, seeded now or at an earlier run. */
const seededFolder = async (within: string, size: BookSize): Promise<string> => {
  const place = mkdtempSync(join(within, 'book-'));
  const database = join(place, 'goodturn.sqlite');
  const name = [size.people, size.interactions, size.edges].filter((count) => count !== undefined).join('-');
  const kept = options.books === undefined ? null : join(options.books, `${name}.sqlite`);
  if (kept !== null && existsSync(kept)) {
    copyFileSync(kept, database);
    return place;
  }
  const started = performance.now();
  await writeBook(database, { ...size, seed, today, zone, everyoneTalked: true });
  say(`seeded ${name} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  if (kept !== null) {
    mkdirSync(join(kept, '..'), { recursive: true });
    copyFileSync(database, kept);
  }
  return place;
};

const machine = (): string =>
  `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores, ${(totalmem() / 1e9).toFixed(0)} GB, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1) ?? '?'}`;

// As `npm start` does: what is measured is what a user starts.
const built = await buildProgram(say);
if (!built.ok) throw new Error(built.error);

const folder = mkdtempSync(join(tmpdir(), 'goodturn-bench-'));
try {
  const before = machine();
  const rows: Row[] = isWanted('web') ? [...measureWeb()] : [];
  if (isWanted('web') && rows.length === 0)
    say('The web app is not built (npm run build): its size is left out.');
  if (isWanted('screens') && plan.screens > 0) {
    if (findChromium() === undefined) say('There is no Chromium: the screens are left out.');
    else {
      say('opening the screens on a slow phone');
      // The driver of the browser is as large as all the rest.
      const { measureScreens } = await import('./screens.ts');
      rows.push(...(await measureScreens(plan.screens)));
    }
  }
  for (const { people, repeats } of isWanted('import') ? plan.imports : []) {
    say(`importing ${people} people`);
    rows.push(...(await measureImport(folder, people, repeats)));
  }
  for (const { events, repeats } of isWanted('import') ? plan.calendars : []) {
    say(`importing ${events} events`);
    rows.push(...(await measureCalendar(folder, events, plan.guests, repeats)));
  }
  for (const { messages, repeats } of isWanted('import') ? plan.messages : []) {
    say(`importing ${messages} messages`);
    rows.push(...(await measureMessages(folder, messages, repeats)));
  }
  for (const { megabytes, repeats } of isWanted('import') ? plan.mailboxes : []) {
    say(`importing a mailbox of ${megabytes} MB`);
    rows.push(...(await measureMail(folder, megabytes, plan.guests, repeats)));
  }
  for (const cards of isWanted('contacts') ? addressBooks : []) {
    if (findContactsPrograms() === undefined) {
      say('Radicale is not installed: connecting an address book is left out.');
      break;
    }
    say(`connecting an address book of ${cards} cards`);
    rows.push(...(await measureContacts(folder, cards)));
  }
  for (const size of isWanted('book') ? plan.books : []) {
    const place = await seededFolder(folder, size);
    say(`asking a book of ${size.people} people`);
    rows.push(...(await measureBook(place, size, plan, say)));
    if (size.edges === undefined) rows.push(...(await measureDuplicates(groupOf(size), place, plan)));
    rmSync(place, { recursive: true });
  }
  const years = [];
  for (const persona of isWanted('year') ? plan.personas : []) {
    say(`living ${plan.days} days as ${persona.name}`);
    years.push(await replayYear(persona, plan.days, folder));
  }
  for (const people of isWanted('offers') ? plan.matching : []) {
    say(`matching texts with ${people} people`);
    rows.push(...(await measureMatching(folder, people, plan.samples)));
  }
  const judged = isWanted('offers') ? offerLines(plan.judged) : [];
  const after = machine();
  if (options.json) console.log(JSON.stringify({ before, after, rows, years }, null, 2));
  else
    for (const line of [
      ...reportLines(rows),
      '',
      ...judged,
      '',
      ...yearLines(years),
      '',
      before,
      `at the end: ${after}`,
    ])
      console.log(line);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

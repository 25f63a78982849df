import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask } from '../book.ts';
import { openBrowser } from '../browser.ts';
import { startProgram, type TestProgram } from '../program.ts';
import { startServer, type TestServer } from '../server.ts';
import {
  dismissToasts,
  goTo,
  goToPerson,
  goToToday,
  madeWord,
  openDesk,
  outboxOf,
  pairDevice,
  reopen,
  shownCards,
  untilOutboxIsnt,
  type Device,
  type Person,
} from './device.ts';
import { fieldKeys, operations, type Turn } from './operations.ts';
import { Said, type BookNow, type WordKind } from './said.ts';

export interface Agreement {
  /** What was done, of which kind how often. */
  readonly done: Readonly<Record<string, number>>;
  /** What the book does not say as it was said; nothing is the only right answer. */
  readonly wrong: readonly string[];
}

/** The first two are one and the same, as it turns out in the middle. */
const people: readonly Person[] = ['Ada Quill', 'Bea Santos', 'Cem Aydin', 'Adah Quill'].map(
  (name, place) => ({
    id: `00000000-0000-7000-8000-00000000000${place}`,
    heading: name.startsWith('Ada') ? /^Adah? Quill/u : new RegExp(`^${name}`, 'u'),
    name,
  }),
);
const merged = { stays: people[0]?.id ?? '', goes: people[3]?.id ?? '' };

/** The same numbers for the same seed: mulberry32. */
const chances = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Looks once at what is to be there without a way: pages, forms, and what reads a line. */
const lookAround = async (device: Device): Promise<void> => {
  const { page } = device;
  for (const person of people) await goToPerson(device, person);
  // The form is one for all.
  await page.getByRole('button', { name: 'Edit' }).first().click();
  await page.getByRole('dialog', { name: /^Edit/u }).waitFor();
  await page.keyboard.press('Escape');
  await goTo(device, '/me');
  await page.getByLabel('My team').waitFor();
  await goToToday(device);
  for (const key of await shownCards(page)) {
    const heading = page.locator(`[data-card="${key}"]`);
    if ((await heading.getAttribute('aria-expanded')) !== 'true') await heading.click();
    await page.locator('article', { has: heading }).getByRole('button').nth(1).waitFor();
  }
  await page.getByRole('button', { name: 'Log a talk' }).first().click();
  const sheet = page.getByRole('dialog', { name: 'Log a talk' });
  await sheet.getByLabel('What happened, in your words').fill('Called Bea Santos.');
  await sheet.getByRole('definition').first().waitFor();
  await sheet.getByLabel('What happened, in your words').fill('');
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
};

/** What may become of words that were for something that is no more. */
const fairRefusal = /This card is gone|There is no (?:talk|person)/u;

interface Settling {
  readonly devices: readonly Device[];
  readonly said: Said;
  readonly chance: () => number;
  readonly wrong: string[];
  readonly tell: (text: string) => void;
}

/** Sends what waits, says of what both changed which is right, and lets go of what is for nothing any more. */
const settle = async ({ devices, said, chance, wrong, tell }: Settling): Promise<void> => {
  const late = Date.now() + 300_000;
  for (const device of devices)
    for (let waiting = await outboxOf(device); waiting.length > 0; waiting = await outboxOf(device)) {
      if (Date.now() > late) throw new Error(`still waiting: ${JSON.stringify(waiting)}`);
      const { page } = device;
      await page.evaluate(() => dispatchEvent(new Event('online')));
      const note = page.getByRole('region', { name: 'Offline' });
      const question = note.locator('form').first();
      if ((await question.count()) > 0) {
        for (const field of await question.locator('fieldset').all()) {
          const [mine, theirs] = await field.getByRole('radio').all();
          const [here = '', there = ''] = await field.locator('label > span').allTextContents();
          const [mineSaid, theirsSaid] = [
            here.replace('On this device', ''),
            there.replace('In the book now', ''),
          ];
          const isMine = chance() < 0.6;
          await (isMine ? mine : theirs)?.check();
          const word = madeWord.exec(mineSaid)?.[0];
          tell(`${isMine ? 'mine' : 'theirs'} of ${mineSaid}, ${theirsSaid}`);
          if (word !== undefined) said.choose(word, isMine, madeWord.exec(theirsSaid)?.[0] ?? null);
        }
        await question.getByRole('button', { name: 'Keep what I chose' }).click();
        continue;
      }
      const letGo = note.getByRole('button', { name: /^(?:Let it go|Mend it)$/u }).first();
      if ((await letGo.count()) === 0) {
        // It is on its way; where nothing comes of that, it is asked for again.
        await untilOutboxIsnt(device, waiting, 2000);
        continue;
      }
      const text = await letGo.locator('..').innerText();
      if (!fairRefusal.test(text)) wrong.push(`refused: ${text}`);
      tell(text);
      const word = madeWord.exec(text)?.[0];
      if (word !== undefined) said.letGo(word);
      await letGo.click();
    }
};

/** What of an archive is compared. */
interface Archive {
  readonly records: Readonly<
    Record<
      'fact' | 'promise' | 'thread' | 'topic' | 'participant',
      readonly { readonly personId: string }[]
    > &
      Record<'participant', readonly { readonly interactionId: string }[]> &
      Record<'interaction', readonly { readonly id: string; readonly text: string | null }[]> &
      Record<'person', readonly Readonly<Record<string, unknown>>[]> &
      Record<'setting', readonly { readonly id: string; readonly value: { readonly team?: string } }[]>
  >;
}

/** Everything that is to be compared: the book's own archive, and the cards of Today. */
const readBook = async (server: TestServer): Promise<BookNow> => {
  const { records } = (await (await ask(server, 'GET', 'export/json')).json()) as Archive;
  const texts = new Map<string, string>();
  const add = (kind: WordKind, of: string, some: unknown): void => {
    texts.set(`${kind} ${of}`, `${texts.get(`${kind} ${of}`) ?? ''}${JSON.stringify(some)}`);
  };
  for (const kind of ['fact', 'promise', 'thread', 'topic'] as const)
    for (const record of records[kind]) add(kind, record.personId, record);
  add('debrief', 'anybody', records.fact);
  const said = new Map(records.interaction.map(({ id, text }) => [id, text]));
  add('message', 'anybody', [...said.values()]);
  for (const { personId, interactionId } of records.participant)
    add('talk', personId, said.get(interactionId));
  const values = new Map<string, unknown>([
    ['me team', records.setting.find(({ id }) => id === 'me')?.value.team],
    ...records.person.flatMap((person) =>
      Object.entries(fieldKeys).map(
        ([field, key]) => [`${String(person['id'])} ${field}`, person[key]] as const,
      ),
    ),
  ]);
  const { cards } = (await (await ask(server, 'GET', 'today')).json()) as {
    readonly cards: readonly { readonly key: string }[];
  };
  return {
    texts: (kind, of) => texts.get(`${kind} ${of}`) ?? '',
    value: (of) => {
      const value = values.get(of);
      return typeof value === 'string' ? value : null;
    },
    shown: new Set(cards.map(({ key }) => key)),
  };
};

/**
 * Two devices at work on one book in real browsers, while networks go and come, the server is cut off and started again,
 * apps are closed in the middle and two entries turn out to be one; at the end the book is what a naive one would be.
 */
export const agree = async (
  count: number,
  seed: number,
  say: (text: string) => void = () => {},
  /** Each step, to see how it came to what is wrong. */
  tell: (text: string) => void = () => {},
): Promise<Agreement> => {
  const chance = chances(seed);
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(chance() * values.length)];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  };
  await using stack = new AsyncDisposableStack();
  // Started anew on its port, so that both doors are found again where they were.
  const first = await startServer();
  stack.defer(() => first.stop());
  // Its owner has opened it in the morning, when nobody was in it.
  await ask(first, 'GET', 'today');
  for (const { id, name } of people) {
    const [given, family] = name.split(' ');
    await ask(first, 'POST', 'people', { id, name: { given, family } });
  }
  // By the time that the two begin, these talks are over and wait to be told of.
  for (const [place, { name }] of people.entries())
    await ask(first, 'POST', 'log', {
      id: `00000000-0000-7000-8000-00000000001${place}`,
      text: `Coffee with ${name} today at 10.`,
    });
  await first.stop();
  const settings = { phone: true, folder: first.folder, port: first.port, now: '2026-11-18T12:00+01:00' };
  let server: TestProgram = await startProgram(settings);
  stack.defer(() => server[Symbol.asyncDispose]());
  const browser = stack.use(await openBrowser());
  const { code, reach } = (await (await ask(server, 'POST', 'devices/pairing', {})).json()) as {
    readonly code: string;
    readonly reach: { readonly addresses: readonly string[] };
  };
  const devices = [
    await pairDevice(browser, `${reach.addresses[0] ?? ''}/pair?code=${code}`),
    await openDesk(browser, server.address),
  ];
  for (const device of devices) await lookAround(device);

  let isUp = true;
  const restart = async (): Promise<void> => {
    server = await startProgram(settings);
    isUp = true;
  };
  const disturb = async (): Promise<void> => {
    const device = pick(devices);
    if (chance() < 0.6) {
      device.isOffline = !device.isOffline;
      await device.context.setOffline(device.isOffline);
    } else if (isUp) {
      isUp = false;
      await server.kill();
    } else await restart();
  };

  const said = new Said();
  const wrong: string[] = [];
  const done: Record<string, number> = {};
  const tally = (kind: string): void => {
    done[kind] = (done[kind] ?? 0) + 1;
  };
  const shares = operations.flatMap((operation) => Array.from({ length: operation[1] }, () => operation));
  let mergeIsDue = true;
  for (let turn = 0; turn < count; turn += 1) {
    const device = pick(devices);
    const [name, , operation] = pick(shares);
    const person = pick(people);
    const [before, during, closing, undoing] = [
      chance() < 0.12,
      chance() < 0.12,
      chance() < 0.06,
      chance() < 0.1,
    ];
    let chosenCard: string | null = null;
    try {
      if (before) await disturb();
      if (mergeIsDue && isUp && turn >= count * 0.4) {
        mergeIsDue = false;
        await ask(server, 'POST', `people/${merged.stays}/merge/${merged.goes}`, {});
        said.merge(merged.goes, merged.stays);
        tally('merge');
      }
      await dismissToasts(device);
      const mayReopen = device.hasWorker || (isUp && !device.isOffline);
      const word = `w${seed.toString(36)}x${turn}z`;
      const complain = (text: string): void => void wrong.push(`operation ${turn}: ${text}`);
      const choose = (key: string): void => {
        chosenCard = key;
      };
      const input: Turn = { choose, device, person, word, said, pick, mayReopen, tell, complain };
      const ready = await operation(input);
      if (ready === null) {
        tally('nothing to do');
        continue;
      }
      tally(name);
      tell(
        `${turn} ${device.number}${device.isOffline ? ' offline' : ''}${isUp ? '' : ' alone'} ${name} ${word} ${person.name}`,
      );
      await Promise.all([ready.save(), during && !closing ? disturb() : undefined]);
      if (closing && mayReopen && name !== 'draft') {
        tally('closed at once');
        tell('  closed at once');
        await reopen(device);
        if (!device.hasWorker) await lookAround(device);
        continue;
      }
      await ready.done();
      // Where no worker keeps the app, what it loads when it is asked for is gone with the page.
      if (name === 'draft' && mayReopen && !device.hasWorker) await lookAround(device);
      const undo = device.page
        .getByRole('region', { name: 'Messages' })
        .getByRole('button', { name: /^Undo/u })
        .last();
      if (undoing && ready.undo !== undefined && (await undo.count()) > 0) {
        tally('undo');
        tell('  undone');
        said.takeBack(ready.undo);
        await undo.click();
      }
    } catch (error) {
      const isGone = chosenCard !== null && !(await shownCards(device.page)).includes(chosenCard);
      if (isGone) {
        // Another device has done it meanwhile.
        tally('card gone meanwhile');
        continue;
      }
      await device.page.screenshot({ path: join(tmpdir(), `agree-${seed}-${turn}.png`) }).catch(() => {});
      throw new Error(`seed ${seed}, operation ${turn} (${name} of ${person.name})`, { cause: error });
    }
    if (before || during) tally('disturbance');
    if (turn % 50 === 49) say(`${turn + 1} done`);
  }

  for (const device of devices) {
    device.isOffline = false;
    await device.context.setOffline(false);
  }
  if (!isUp) await restart();
  await settle({ devices, said, chance, wrong, tell });
  return { done, wrong: [...wrong, ...said.wrong(await readBook(server))] };
};

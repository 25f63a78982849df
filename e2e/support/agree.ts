import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { openBrowser, openPage } from './browser.ts';
import { startServer, type TestServer } from './server.ts';

export interface Agreement {
  /** What was done, of which kind how often. */
  readonly done: Readonly<Record<string, number>>;
  /** What the book does not say as often as it was said; nothing is the only right answer. */
  readonly wrong: readonly string[];
}

interface Device {
  readonly page: Page;
  readonly context: BrowserContext;
  isOffline: boolean;
}

interface Person {
  readonly id: string;
  readonly name: string;
}

const names = ['Ada Quill', 'Bea Santos', 'Cem Aydin', 'Dora Lind'];
const fields = ['Place', 'Note', 'Pronouns'] as const;

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

const ask = async (page: Page, path: string, body?: object): Promise<unknown> =>
  page.evaluate(
    async ([path, body]) => {
      const answer = await fetch(path, {
        ...(body !== null && {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      });
      return (await answer.json()) as unknown;
    },
    [path, body ?? null] as const,
  );

/** A device that is let in through the door of the network, as a phone is. */
const pairDevice = async (desk: Page, browser: Awaited<ReturnType<typeof openBrowser>>): Promise<Device> => {
  const { code, reach } = (await ask(desk, '/api/v1/devices/pairing', {})) as {
    readonly code: string;
    readonly reach: { readonly addresses: readonly string[] };
  };
  const { page, context } = await openPage(browser, `${reach.addresses[0] ?? ''}/pair?code=${code}`);
  await page.getByRole('button', { name: 'Open my book here' }).click();
  await page.getByRole('navigation', { name: 'Main' }).first().waitFor();
  page.setDefaultTimeout(20_000);
  return { page, context, isOffline: false };
};

const goTo = async ({ page }: Device, { id, name }: Person): Promise<void> => {
  await page.evaluate((path) => {
    history.pushState({}, '', path);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `/people/${id}`);
  await page.getByRole('heading', { name, level: 1 }).waitFor();
};

const isSaved = /^(?:Noted|Planned)/;

const log = async (device: Device, { name }: Person, said: string): Promise<void> => {
  const { page } = device;
  await page.getByRole('button', { name: 'Log a talk' }).first().click();
  const sheet = page.getByRole('dialog', { name: 'Log a talk' });
  await sheet.getByLabel('What happened, in your words').fill(`Called ${name} for 20 min, about ${said}.`);
  await page.keyboard.press('Control+Enter');
  // In the book, with its thank-you; or kept here, and closed.
  await Promise.race([
    sheet.getByRole('heading', { name: isSaved }).waitFor(),
    sheet.waitFor({ state: 'detached' }),
  ]);
  if ((await sheet.count()) > 0) await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
};

const edit = async ({ page }: Device, field: string, said: string): Promise<void> => {
  await page.getByRole('button', { name: 'Edit' }).first().click();
  const form = page.getByRole('dialog', { name: /^Edit/ });
  await form.getByLabel(field, { exact: true }).fill(said);
  await form.getByLabel(field, { exact: true }).press('Control+Enter');
  await form.waitFor({ state: 'detached' });
};

const addFact = async ({ page }: Device, said: string): Promise<void> => {
  const open = page.getByRole('button', { name: 'Something you know' });
  if ((await open.count()) > 0) await open.click();
  const line = page.getByLabel('Something you know');
  await line.fill(said);
  await line.press('Enter');
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('input[placeholder="Runs marathons"]')?.value === '',
  );
};

const waits = ({ page }: Device): Promise<boolean> =>
  page.evaluate(() => localStorage.getItem('goodturn.outbox') !== null);

/** Sends what waits and says of what both changed that this device is right, until nothing is left to say. */
const settle = async (devices: readonly Device[]): Promise<void> => {
  const late = Date.now() + 150_000;
  for (const device of devices)
    while (await waits(device)) {
      const { page } = device;
      if (Date.now() > late)
        throw new Error(
          `still waiting: ${String(await page.evaluate(() => localStorage.getItem('goodturn.outbox')))} ${JSON.stringify(await ask(page, '/api/v1/status').catch(String))}`,
        );
      await page.evaluate(() => dispatchEvent(new Event('online')));
      const question = page.locator('form', { has: page.getByText('another device changed it too') }).first();
      if ((await question.count()) === 0) continue;
      await question
        .getByRole('radio', { name: /^On this device/ })
        .first()
        .check();
      await question.getByRole('button', { name: 'Keep what I chose' }).click();
    }
};

/**
 * Two devices at work on one book in real browsers, while networks go and come and the server is cut off and started
 * again; at the end everything that was said is in the book, and once.
 */
export const agree = async (
  operations: number,
  seed: number,
  say: (text: string) => void = () => {},
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
  await first.stop();
  let server: TestServer = await startServer({ phone: true, folder: first.folder, port: first.port });
  stack.defer(() => server[Symbol.asyncDispose]());
  const browser = stack.use(await openBrowser());
  const { page: desk } = await openPage(browser, server.address);
  const people: Person[] = [];
  for (const [place, name] of names.entries()) {
    const id = `00000000-0000-7000-8000-00000000000${place}`;
    const [given, family] = name.split(' ');
    await ask(desk, '/api/v1/people', { id, name: { given, family } });
    people.push({ id, name });
  }
  const devices = [await pairDevice(desk, browser), await pairDevice(desk, browser)];
  // Whoever is to be read offline was looked at once, and so were the forms.
  for (const device of devices)
    for (const person of people) {
      await goTo(device, person);
      await device.page.getByRole('button', { name: 'Edit' }).first().click();
      await device.page.getByRole('dialog', { name: /^Edit/ }).waitFor();
      await device.page.keyboard.press('Escape');
    }
  // What reads a line without the server is loaded when it is first needed, as by the worker where there is one.
  for (const device of devices) await log(device, pick(people), 'the first day');

  let isUp = true;
  const restart = async (): Promise<void> => {
    server = await startServer({ phone: true, folder: server.folder, port: server.port });
    isUp = true;
  };
  const disturb = async (): Promise<void> => {
    const device = pick(devices);
    const roll = chance();
    if (roll < 0.6) {
      device.isOffline = !device.isOffline;
      await device.context.setOffline(device.isOffline);
    } else if (isUp) {
      isUp = false;
      await server.kill();
    } else await restart();
  };

  const said = new Map<string, { readonly kind: string; readonly person: Person }>();
  const done: Record<string, number> = { talk: 0, fact: 0, change: 0, disturbance: 0 };
  const count = (kind: string): void => {
    done[kind] = (done[kind] ?? 0) + 1;
  };
  for (let turn = 0; turn < operations; turn += 1) {
    const device = pick(devices);
    const person = pick(people);
    const word = `w${seed.toString(36)}x${turn}z`;
    const kind = pick(['talk', 'fact', 'change', 'change']);
    const field = pick(fields);
    const before = chance() < 0.12;
    const during = chance() < 0.12;
    try {
      if (before) await disturb();
      await goTo(device, person);
      said.set(word, { kind, person });
      const work =
        kind === 'talk'
          ? log(device, person, word)
          : kind === 'fact'
            ? addFact(device, word)
            : edit(device, field, word);
      await Promise.all([work, during ? disturb() : undefined]);
    } catch (error) {
      await device.page.screenshot({ path: join(tmpdir(), `agree-${seed}-${turn}.png`) }).catch(() => {});
      throw new Error(`seed ${seed}, operation ${turn} (${kind} of ${person.name})`, { cause: error });
    }
    count(kind);
    if (before) count('disturbance');
    if (during) count('disturbance');
    if (turn % 50 === 49) say(`${turn + 1} done`);
  }

  for (const device of devices) {
    device.isOffline = false;
    await device.context.setOffline(false);
  }
  if (!isUp) await restart();
  await settle(devices);
  const wrong: string[] = [];
  const texts = new Map<string, string>();
  for (const { id } of people) {
    let cursor: string | null = '';
    const parts: unknown[] = [await ask(desk, `/api/v1/people/${id}/history`)];
    const talks: unknown[] = [];
    while (cursor !== null) {
      const page = (await ask(
        desk,
        `/api/v1/people/${id}/timeline?limit=200${cursor === '' ? '' : `&cursor=${cursor}`}`,
      )) as {
        readonly rows: readonly { readonly interaction: { readonly text: string | null } }[];
        readonly cursor: string | null;
      };
      talks.push(...page.rows.map(({ interaction }) => interaction.text));
      ({ cursor } = page);
    }
    const { facts } = (await ask(desk, `/api/v1/people/${id}`)) as {
      readonly facts: readonly { readonly what: string }[];
    };
    texts.set(`change ${id}`, JSON.stringify(parts));
    texts.set(`talk ${id}`, JSON.stringify(talks));
    texts.set(`fact ${id}`, JSON.stringify(facts));
  }
  for (const [word, { kind, person }] of said) {
    const found = (texts.get(`${kind} ${person.id}`) ?? '').split(word).length - 1;
    // A change stands in the journal as what came, and once more as what went when it was changed again.
    const isRight = kind === 'change' ? found > 0 : found === 1;
    if (!isRight) wrong.push(`${kind} ${word} of ${person.name}: ${found} times`);
  }
  return { done, wrong };
};

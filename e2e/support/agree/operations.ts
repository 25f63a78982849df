import type { Locator, Page } from 'playwright-core';
import {
  goTo,
  goToPerson,
  goToToday,
  outboxOf,
  reopen,
  shownCards,
  wordIn,
  type Device,
  type Person,
} from './device.ts';
import type { Said, WordKind } from './said.ts';

/** What an operation is done with. */
export interface Turn {
  readonly device: Device;
  readonly person: Person;
  /** New for each operation. */
  readonly word: string;
  readonly said: Said;
  readonly pick: <Value>(values: readonly Value[]) => Value;
  readonly mayReopen: boolean;
  /** Says which card it is about. */
  readonly choose: (key: string) => void;
  readonly tell: (text: string) => void;
  readonly complain: (wrong: string) => void;
}

/** All but the last key: what is typed is on the screen. */
export interface Ready {
  /** Tells the book as said, and saves: from here on it is said, whatever becomes of the app. */
  readonly save: () => Promise<void>;
  /** Until the screen says that it is done. */
  readonly done: () => Promise<void>;
  /** What an undo right after it takes back; left out where none is offered. */
  readonly undo?: { readonly word?: string; readonly card?: string };
}

/** Null where there is nothing to do it to. */
type Operation = (turn: Turn) => Promise<Ready | null>;

const gone = (element: Locator): Promise<void> => element.waitFor({ state: 'detached' });

const talk: Operation = async ({ device, person, word, said, pick }) => {
  await goToPerson(device, person);
  const { page } = device;
  const isOfThem = pick([true, false]);
  await page
    .getByRole('button', { name: isOfThem ? new RegExp(`^Talked with`, 'u') : 'Log a talk' })
    .first()
    .click();
  const sheet = page.getByRole('dialog', { name: isOfThem ? /^A talk with/u : 'Log a talk' });
  // By name it is whoever has it by then; only what is said on their page is surely of them, as they are called there.
  const title = await sheet.getByRole('heading').first().innerText();
  const who = isOfThem
    ? { name: title.replace('A talk with ', ''), id: person.id }
    : pick([
        { name: 'Bea Santos', id: beaId },
        { name: newName(word), id: 'anybody' },
      ]);
  await sheet
    .getByLabel('What happened, in your words')
    .fill(`Called ${who.name} for 20 min, about ${word}.`);
  return {
    save: async () => {
      said.word(word, who.id === 'anybody' ? 'message' : 'talk', who.id);
      await page.keyboard.press('Control+Enter');
    },
    done: async () => {
      // In the book, with its thank-you; or kept here, and closed.
      const saved = sheet.getByRole('heading', { name: /^(?:Noted|Planned)/u });
      await Promise.race([saved.waitFor(), gone(sheet)]);
      if ((await sheet.count()) > 0) await page.keyboard.press('Escape');
      await gone(sheet);
    },
  };
};

/** Somebody whom nobody knows yet, and who is to be thanked then: of the letters that stand for the word's digits. */
const newName = (word: string): string =>
  `Nia Qu${word
    .slice(word.indexOf('x') + 1, -1)
    .replaceAll(/\d/gu, (digit) => 'abeilmnoru'.charAt(Number(digit)))}`;

/** Who is named in lines; never merged. */
const beaId = '00000000-0000-7000-8000-000000000001';

const addLine =
  (label: string | RegExp, kind: WordKind): Operation =>
  async ({ device, person, word, said }) => {
    await goToPerson(device, person);
    const { page } = device;
    const open = page.getByRole('button', { name: label, exact: true });
    const line = page.getByRole('textbox', { name: label, exact: true });
    if ((await line.count()) === 0) await open.click();
    await line.fill(word);
    return {
      save: async () => {
        said.word(word, kind, person.id);
        await line.press('Enter');
      },
      done: async () => {
        const late = Date.now() + 120_000;
        while ((await line.inputValue()) !== '')
          if (Date.now() > late) throw new Error(`“${word}” stays in its line`);
      },
      undo: { word },
    };
  };

const change: Operation = async (turn) => {
  const { device, person, word, said, pick } = turn;
  await goToPerson(device, person);
  const { page } = device;
  const field = pick(['Place', 'Note', 'Pronouns', 'How you met'] as const);
  await page.getByRole('button', { name: 'Edit' }).first().click();
  const form = page.getByRole('dialog', { name: /^Edit/u });
  const box = form.getByLabel(field, { exact: true });
  const waiting = await waitingIn(device, fieldKeys[field], person.id);
  const shown = await typeInto(box, word);
  const begun = waiting ?? shown;
  return {
    save: async () => {
      turn.tell(`  ${field} was ${begun}`);
      said.change(word, device.number, person.id, field, begun);
      await box.press('Control+Enter');
    },
    done: () => gone(form),
    undo: { word },
  };
};

/** The fields that are changed, and how the book calls them. */
export const fieldKeys = {
  Place: 'place',
  Note: 'note',
  Pronouns: 'pronouns',
  'How you met': 'howWeMet',
} as const;

/** What waits to become the value of a field, as the user said it last; null where nothing does. */
const waitingIn = async (device: Device, field: string, of?: string): Promise<string | null> =>
  (await outboxOf(device))
    .flatMap(({ input: { params, body }, refused }) => {
      const said = { ...body, ...body?.me }[field];
      return refused === null && params?.id === of && typeof said === 'string' ? [said] : [];
    })
    .at(-1) ?? null;

/** Types over what a field shows, and gives that: in one go, as an answer of the book may come between two. */
const typeInto = (box: Locator, text: string): Promise<string | null> =>
  box.evaluate((element, typed) => {
    const field = element as HTMLInputElement | HTMLTextAreaElement;
    const before = field.value;
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, typed);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return before === '' ? null : before;
  }, text);

/** Something was said of what became of it: in passing, or as a question that stays. */
const told = async (page: Page): Promise<void> => {
  await page
    .getByRole('region', { name: 'Messages' })
    .getByRole('listitem')
    .or(page.getByText('another device changed it too'))
    .first()
    .waitFor();
};

const state: Operation = async ({ device, person, pick }) => {
  await goToPerson(device, person);
  const { page } = device;
  await page.getByRole('button', { name: 'Edit' }).first().click();
  const form = page.getByRole('dialog', { name: /^Edit/u });
  const select = form.getByLabel('State', { exact: true });
  await select.selectOption(pick(['active', 'resting', 'closed']));
  return { save: () => select.press('Control+Enter'), done: () => gone(form) };
};

const team: Operation = async ({ device, word, said, tell }) => {
  await goTo(device, '/me');
  const { page } = device;
  const box = page.getByLabel('My team');
  await box.waitFor();
  const waiting = await waitingIn(device, 'team');
  const shown = await typeInto(box, word);
  const begun = waiting ?? shown;
  return {
    save: async () => {
      tell(`  it was ${begun}`);
      said.change(word, device.number, 'me', 'team', begun);
      await box.press('Enter');
    },
    done: () => told(page),
  };
};

const keepPromise: Operation = async ({ device, person, pick }) => {
  await goToPerson(device, person);
  const { page } = device;
  const button = page.getByRole('button', { name: pick([/^Kept: /u, /^Release: /u, /^Asked: /u]) });
  if ((await button.count()) === 0) return null;
  return {
    save: () => button.first().click(),
    done: () => told(page),
  };
};

/** A card of Today that is open; null where there is none of these. */
const openCard = async (
  { device, pick, choose }: Turn,
  rules: RegExp,
): Promise<{ readonly key: string; readonly card: Locator; readonly page: Page } | null> => {
  await goToToday(device);
  const { page } = device;
  const keys = await shownCards(page);
  const fit = keys.filter((key) => rules.test(key));
  if (fit.length === 0) return null;
  const key = pick(fit);
  choose(key);
  const heading = page.locator(`[data-card="${key}"]`);
  if ((await heading.getAttribute('aria-expanded')) !== 'true') await heading.click();
  return { key, card: page.locator('article', { has: heading }), page };
};

const ofCard = (page: Page, key: string): Locator =>
  page.locator(`section[aria-label="Worth doing today"] [data-card="${key}"]`);

const written = /^(?:thanks|promise|keep|thread|reply|dormant):/u;

const send: Operation = async (turn) => {
  const opened = await openCard(turn, written);
  if (opened === null) return null;
  const { device, word, said, complain } = turn;
  const { key, card, page } = opened;
  const words = card.getByRole('textbox', { name: /^Your words/u });
  await words.waitFor();
  const draft = device.drafts.get(key);
  if (draft !== undefined && (await words.inputValue()) !== draft)
    complain(`the draft ${draft} is “${await words.inputValue()}”`);
  await words.fill(`Thank you for ${word}, it helped me to see how the port is run.`);
  return {
    save: async () => {
      await words.press('Control+Enter');
      said.word(word, 'message', 'anybody');
      said.card(key);
      device.drafts.delete(key);
    },
    done: () => gone(ofCard(page, key)),
    undo: { word, card: key },
  };
};

/** Words are typed and not sent; the app is closed and opened, and they are there. */
const draft: Operation = async (turn) => {
  const opened = await openCard(turn, written);
  if (opened === null) return null;
  const { device, word, mayReopen, complain } = turn;
  const { key, card } = opened;
  const text = `Not sent yet: ${word}`;
  const words = card.getByRole('textbox', { name: /^Your words/u });
  await words.fill(text);
  device.drafts.set(key, text);
  return {
    save: async () => {
      if (mayReopen) await reopen(device);
      else await goTo(device, '/people');
    },
    done: async () => {
      await goToToday(device);
      const heading = ofCard(device.page, key);
      // Another device may have done it meanwhile.
      if ((await heading.count()) === 0) return;
      if ((await heading.getAttribute('aria-expanded')) !== 'true') await heading.click();
      const again = device.page
        .locator('article', { has: device.page.locator(`[data-card="${key}"]`) })
        .getByRole('textbox', { name: /^Your words/u });
      await again.waitFor();
      if ((await again.inputValue()) !== text) complain(`the draft ${text} is “${await again.inputValue()}”`);
    },
  };
};

const putOff =
  (how: 'snooze' | 'skip'): Operation =>
  async (turn) => {
    const opened = await openCard(turn, /^(?!start)/u);
    if (opened === null) return null;
    const { key, card, page } = opened;
    if (how === 'snooze') await card.getByRole('button', { name: /^Later/u }).click();
    const button =
      how === 'skip'
        ? card.getByRole('button', { name: 'Not today' })
        : page.getByRole('menuitem', { name: /^In a week/u });
    await button.waitFor();
    return {
      save: async () => {
        await button.click();
        turn.said.card(key);
      },
      done: async () => {
        await gone(ofCard(page, key));
        const third = page.getByRole('button', { name: 'Keep it as it is' });
        if ((await third.count()) > 0) await third.click();
      },
      undo: { card: key },
    };
  };

const debrief: Operation = async (turn) => {
  const opened = await openCard(turn, /^debrief:/u);
  if (opened === null) return null;
  const { key, card, page } = opened;
  const { word, said } = turn;
  const line = card.getByLabel(/^What does .* care about/u);
  await line.fill(word);
  return {
    save: async () => {
      await line.press('Control+Enter');
      said.word(word, 'debrief', 'anybody');
      said.card(key);
    },
    done: () => gone(ofCard(page, key)),
    undo: { word, card: key },
  };
};

/** One of those things that wait is taken back. */
const takeBack: Operation = async ({ device, said, pick }) => {
  const { page } = device;
  const all = (await outboxOf(device)).filter(
    ({ refused, going }) => refused === null && going === undefined,
  );
  const items = all.filter(({ call }) => call !== 'undo');
  if (items.length === 0 || !device.isOffline) return null;
  const place = pick([...items.keys()]);
  const item = items[place];
  if (item === undefined) return null;
  const note = page.getByRole('region', { name: 'Offline' });
  await note.locator('details').evaluate((details) => details.setAttribute('open', ''));
  const buttons = note.getByRole('button', { name: /^Take back/u });
  return {
    save: async () => {
      await buttons.nth(place).click();
      const word = wordIn(item);
      said.takeBack({
        ...(word !== undefined && { word }),
        ...(item.input.params?.key !== undefined && { card: item.input.params.key }),
      });
    },
    done: async () => {},
  };
};

/** Of each what it is, and how often it is done beside the others. */
export const operations: readonly (readonly [name: string, share: number, Operation])[] = [
  ['talk', 3, talk],
  ['fact', 1, addLine('Something you know', 'fact')],
  ['topic', 1, addLine('Topic', 'topic')],
  ['promise', 1, addLine('A promise of yours', 'promise')],
  ['ask about', 1, addLine('What to ask about', 'thread')],
  ['change', 6, change],
  ['state', 1, state],
  ['team', 2, team],
  ['close promise', 1, keepPromise],
  ['send', 2, send],
  ['draft', 1, draft],
  ['snooze', 1, putOff('snooze')],
  ['not today', 1, putOff('skip')],
  ['debrief', 1, debrief],
  ['take back', 1, takeBack],
];

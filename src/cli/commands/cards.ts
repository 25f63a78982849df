import type { CallAnswer } from '../../contract/index.ts';
import { parseCalendarDay } from '../../core/dates/index.ts';
import { fold } from '../../core/people/fold.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { usage, type BookCommand, type Context, type Failure } from '../command.ts';
import { dayInWords } from '../words.ts';
import { numbered } from './today.ts';

type Card = CallAnswer<'showToday'>['cards'][number];

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/**
 * The card that the words are for where it is not the one of that number: its person is named in them, and the number's
 * is not. Null where nothing speaks against the number.
 */
const meantInstead = (text: string, card: Card, cards: readonly Card[]): Card | null => {
  const said = new Set(wordsOf(text));
  const isNamed = ({ person }: Card): boolean =>
    person !== null && wordsOf(person.name).some((word) => said.has(word));
  return card.person === null || isNamed(card) ? null : (cards.find(isNamed) ?? null);
};

/** A card's key, or its number in the list of the day that was shown last: `done 1`. */
const keyOf = async (
  { client, shownCards, arguments: given }: Context,
  text?: string,
): Promise<Result<string, Failure>> => {
  const said = given.positionals[0]?.trim() ?? '';
  if (said === '') return usage('say which card: its key, or its number in “goodturn today”');
  if (!/^-?\d+$/.test(said)) return ok(said);
  const now = await client.call('showToday');
  if (!now.ok) return now;
  const cards = numbered(now.value);
  const shown = shownCards.read();
  const keys = shown?.day === now.value.day ? shown.keys : cards.map(({ key }) => key);
  const key = keys[Number(said) - 1];
  if (key === undefined)
    return err({ type: 'not-found', message: `Today has no card ${said}. “goodturn today” shows them.` });
  const card = cards.find((candidate) => [candidate, ...candidate.also].some((one) => one.key === key));
  if (card === undefined)
    return err({
      type: 'not-found',
      message: `Card ${said} of the list you saw is done, or put off. “goodturn today” shows what is left; if it is the one you mean, say its key: ${key}`,
    });
  const meant = text === undefined ? null : meantInstead(text, card, cards);
  if (meant === null) return ok(key);
  const place = keys.indexOf(meant.key) + 1;
  return usage(
    `card ${said} is “${card.title}”, and these words name ${meant.person?.name ?? ''}, whose card is ${place > 0 ? place : meant.key}. If they are right, say the key: goodturn done ${key}`,
  );
};

export const done: BookCommand = {
  name: 'done',
  summary: 'mark a card as done; what you sent counts',
  usage: 'KEY [--text T] [--offer ID]',
  words: 1,
  options: {
    text: { type: 'string', value: 'T', help: 'what you sent or said; a thank-you without words stays thin' },
    offer: {
      type: 'string',
      value: 'ID',
      help: 'of a card that asks to write: what of your shelf went with it',
    },
    'did-not-happen': { type: 'boolean', help: 'of a talk that was planned: it did not take place' },
  },
  examples: [
    'goodturn done 1 --text "Thank you for explaining the rota: I redrew mine."',
    'goodturn done keep:0190…:none',
  ],
  run: async (context) => {
    const said = context.arguments.text('text');
    const offerId = context.arguments.text('offer');
    const didNotHappen = context.arguments.flag('did-not-happen');
    const key = await keyOf(context, said);
    if (!key.ok) return key;
    if (key.value === 'start:unthanked' && said !== undefined)
      return usage('say who it was: goodturn receive PERSON other "what they did" --unthanked');
    // The answer to "whom did you last talk to?" is a talk.
    const isTalk = key.value === 'start:last-talk' && said !== undefined;
    if (isTalk) {
      const logged = await context.client.call('logConversation', {
        body: { id: context.ids.next(), text: said },
      });
      if (!logged.ok) return logged;
    }
    const text = isTalk ? undefined : said;
    const finished = await context.client.call('finishCard', {
      params: { key: key.value },
      body: {
        id: context.ids.next(),
        ...(text === undefined ? {} : { text }),
        ...(offerId === undefined ? {} : { offerId }),
        ...(didNotHappen ? { outcome: 'did-not-happen' as const } : {}),
      },
    });
    if (!finished.ok) return finished;
    const { state, wrote, thin, says, summary } = finished.value;
    const lines = [
      summary === '' ? 'It was done already.' : `Done: ${summary}.`,
      ...(thin ? ['One more line would make it theirs: name what they did for you.'] : []),
    ];
    return ok({ json: { key: key.value, state, wrote, thin, says }, lines: [...lines, ...says] });
  },
};

const untilWhen = '1d, 3d, 1w, 2w, 1m or a day such as 2026-12-01';

export const snooze: BookCommand = {
  name: 'snooze',
  summary: 'let a card come back later',
  usage: 'KEY WHEN',
  words: 2,
  options: {},
  examples: ['goodturn snooze 2 1w', 'goodturn snooze 2 2026-12-01', 'WHEN is 1d, 3d, 1w, 2w, 1m or a day'],
  run: async (context) => {
    const [, when] = context.arguments.positionals;
    if (when === undefined) return usage(`say until when: ${untilWhen}`);
    if (!/^\d{1,3}[dwm]$/i.test(when) && !parseCalendarDay(when))
      return usage(`“${when}” is no day to come back on: say ${untilWhen}`);
    const key = await keyOf(context);
    if (!key.ok) return key;
    const snoozed = await context.client.call('snoozeCard', { params: { key: key.value }, body: { when } });
    if (!snoozed.ok) return snoozed;
    const { state, wrote, until } = snoozed.value;
    return ok({
      json: { key: key.value, state, wrote, until },
      lines: [until === null ? 'Later.' : `Back on ${dayInWords(until)}.`],
    });
  },
};

export const skip: BookCommand = {
  name: 'skip',
  summary: 'not today; it costs nothing',
  usage: 'KEY',
  words: 1,
  options: {},
  examples: ['goodturn skip 3'],
  run: async (context) => {
    const key = await keyOf(context);
    if (!key.ok) return key;
    const skipped = await context.client.call('skipCard', { params: { key: key.value } });
    if (!skipped.ok) return skipped;
    const { state, wrote, ask } = skipped.value;
    const lines = ask
      ? ['Not today. That was the third time: drop it, move them out a layer, or change the date?']
      : ['Not today.'];
    return ok({ json: { key: key.value, state, wrote, ask }, lines });
  },
};

import { addDays, addMonths, type CalendarDay } from '../../core/dates/index.ts';
import type { Layer } from '../../core/people/person.ts';
import { exhaustive } from '../../core/result.ts';
import type { Card, CardRule } from '../../core/today/card.ts';
import { chipDay } from '../words/dates.ts';

/** What "done" is called on a card of each rule. */
export const doneWords: Readonly<Record<CardRule, string>> = {
  brief: 'I am ready',
  thanks: 'Sent',
  promise: 'I kept it',
  theirs: 'Mentioned',
  reply: 'Sent',
  debrief: 'Save',
  result: 'Sent',
  advice: 'Sent',
  keep: 'Sent',
  thread: 'I asked',
  job: 'Sent',
  birthday: 'Sent',
  followup: 'Sent',
  colleague: 'Tried',
  ask: 'I asked',
  offer: 'Given',
  approach: 'Sent',
  dormant: 'Sent',
  loop: 'Sent',
  slot: 'Planned',
  intro: 'Done',
  start: 'Done',
};

/** The same on the card of something else with the same person: there is no room to tell how it was, only that it was. */
export const alsoDoneWords: Readonly<Record<CardRule, string>> = { ...doneWords, debrief: 'It happened' };

/** What is said after a card was done; the person's name stands in it where there is one. */
export const doneSaid = (card: Pick<Card, 'rule' | 'person' | 'title'>): string => {
  const name = card.person?.name;
  if (name === undefined) return `Done: ${card.title}`;
  switch (card.rule) {
    case 'thanks':
      return `${name} is thanked`;
    case 'promise':
      return `Kept: ${card.title}`;
    case 'brief':
      return `Ready for ${name}`;
    case 'debrief':
      return `Noted: your talk with ${name}`;
    case 'theirs':
      return `Mentioned to ${name}`;
    case 'thread':
    case 'ask':
      return `Asked ${name}`;
    case 'slot':
    case 'intro':
      return `Done: ${card.title}`;
    case 'followup':
    case 'colleague':
    case 'offer':
    case 'approach':
    case 'dormant':
    case 'loop':
    case 'reply':
    case 'result':
    case 'advice':
    case 'keep':
    case 'job':
    case 'birthday':
    case 'start':
      return `Noted: you wrote to ${name}`;
    default:
      return exhaustive(card.rule);
  }
};

/** Whether doing it means sending words, so that the card offers a page to write them on. */
export const isWritten = (rule: CardRule): boolean =>
  rule !== 'brief' && rule !== 'debrief' && rule !== 'start';

/** Whether a card says when it is due: only what was promised or is owed can be late; a kind word cannot. */
export const showsDue = (rule: CardRule): boolean =>
  rule === 'brief' || rule === 'thanks' || rule === 'promise' || rule === 'reply';

/** The words a card begins with, as one text; null where the card has none ready. */
export const readyText = (card: Pick<Card, 'payload'>): string | null => {
  switch (card.payload?.kind) {
    case 'draft':
      return card.payload.lines.join('\n');
    case 'question':
      return card.payload.question;
    case 'choices':
    case 'sections':
    case 'people':
    case 'talks':
    case undefined:
      return null;
    default:
      return exhaustive(card.payload);
  }
};

export const openingsOf = (card: Pick<Card, 'payload'>): readonly string[] =>
  card.payload?.kind === 'draft' ? (card.payload.openings ?? []) : [];

export const subjectOf = (card: Pick<Card, 'payload'>): string =>
  card.payload?.kind === 'draft' ? card.payload.subject : '';

/** Opens the user's own mail program with the words in it; nothing is sent by Goodturn. */
export const mailtoHref = (to: readonly string[], subject: string, text: string): string => {
  const query = [
    ...(subject === '' ? [] : [`subject=${encodeURIComponent(subject)}`]),
    `body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`,
  ];
  const receivers = to.map((address) => encodeURIComponent(address).replaceAll('%40', '@'));
  return `mailto:${receivers.join(',')}?${query.join('&')}`;
};

export interface SnoozeChoice {
  readonly when: string;
  readonly label: string;
  readonly day: CalendarDay;
  readonly hint: string;
}

/** When a card may come back, each with its day. */
export const snoozeChoices = (today: CalendarDay): readonly SnoozeChoice[] =>
  [
    { when: '1d', label: 'Tomorrow', day: addDays(today, 1) },
    { when: '3d', label: 'In three days', day: addDays(today, 3) },
    { when: '1w', label: 'In a week', day: addDays(today, 7) },
    { when: '2w', label: 'In two weeks', day: addDays(today, 14) },
    { when: '1m', label: 'In a month', day: addMonths(today, 1) },
  ].map((choice) => ({ ...choice, hint: chipDay(choice.day, today) }));

/** One layer further out; null beyond the widest. */
export const outward = (layer: Layer | null): Layer | null => {
  switch (layer) {
    case 'inner':
      return 'close';
    case 'close':
      return 'active';
    case 'active':
      return 'wide';
    case 'wide':
    case null:
      return null;
    default:
      return exhaustive(layer);
  }
};

/**
 * Which card is open: the first until one is chosen. In the place of one that has gone it is the next, at the end the one
 * before, so that the page stays where it is; the chosen one again when it comes back.
 * @param before the keys as they were when the chosen one was last among them
 */
export const openCard = (
  keys: readonly string[],
  chosen: string | null,
  before: readonly string[],
): string | null => {
  const place = chosen === null ? -1 : before.indexOf(chosen);
  const near = place < 0 ? keys : [...before.slice(place), ...before.slice(0, place).toReversed()];
  return near.find((key) => keys.includes(key)) ?? keys[0] ?? null;
};

/** The card one step down or up; stays at the ends. */
export const stepCard = (keys: readonly string[], current: string | null, step: 1 | -1): string | null => {
  const index = current === null ? -1 : keys.indexOf(current);
  return keys[index < 0 ? 0 : Math.min(keys.length - 1, Math.max(0, index + step))] ?? null;
};

/** The parts of `thanks:<interaction>:<person>`. */
export const keyParts = (key: string): { readonly rule: string; readonly rest: readonly string[] } => {
  const [rule = '', ...rest] = key.split(':');
  return { rule, rest };
};

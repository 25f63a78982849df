import type { Method } from '../config/index.ts';
import type { Interaction, InteractionKind } from '../interactions/interaction.ts';
import type { ReceiptKind } from '../ledger/favor.ts';
import { toYou, withoutStop } from '../today/words.ts';
import type { Thanks } from './thanks.ts';

type Gift = (minutes: string) => string;

/** What a talk was, as a gift of theirs: "20 minutes on the phone". */
const giftByKind: Readonly<Record<InteractionKind, Gift>> = {
  call: (minutes) => `${minutes} on the phone`,
  video: (minutes) => `${minutes} on a video call`,
  coffee: (minutes) => `${minutes} over coffee`,
  meal: (minutes) => `${minutes} over a meal`,
  meeting: (minutes) => `${minutes} in person`,
  walk: (minutes) => `${minutes} on a walk`,
  event: (minutes) => `${minutes} at an event`,
  message: () => 'an answer',
  email: () => 'an answer',
  letter: () => 'a letter',
  other: (minutes) => `${minutes} of their time`,
};

/** The same where nobody said how long. */
const giftWithoutMinutes: Readonly<Record<InteractionKind, string>> = {
  call: 'a call',
  video: 'a video call',
  coffee: 'a coffee',
  meal: 'a meal together',
  meeting: 'a meeting',
  walk: 'a walk',
  event: 'a talk at an event',
  message: 'an answer',
  email: 'an answer',
  letter: 'a letter',
  other: 'a talk',
};

const minutesInWords = (minutes: number): string => {
  if (minutes < 60) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const whole = hours === 1 ? 'an hour' : `${hours} hours`;
  if (rest === 0) return whole;
  if (rest === 30) return hours === 1 ? 'an hour and a half' : `${hours} and a half hours`;
  return `${whole} and ${rest} minutes`;
};

/** Stated minutes are told, a kind's default never is: nobody timed that coffee. */
export const gaveInWords = (
  { kind, minutes }: Pick<Interaction, 'kind' | 'minutes'>,
  method: Method,
): string =>
  minutes === null || minutes < method.thanks.talk_min
    ? giftWithoutMinutes[kind]
    : giftByKind[kind](minutesInWords(minutes));

const acts =
  /^(?:advised|clarified|covered|demonstrated|described|explained|gave|helped|pointed|recommended|shared|showed|suggested|taught|told|walked|warned|went)\b/iu;

/** Advice that is told by its words, "learn SQL first", and not by what they did: "explained how tenders work". */
export const isAdviceItself = ({ kind, what }: { readonly kind: string; readonly what: string }): boolean =>
  kind === 'advice' && !acts.test(what);

/** A thing and no act, "the name of a recruiter": it was given, and is thanked *for*. */
export const isThing = (what: string): boolean =>
  /^(?:an?|the|some|two|three|many|several|my|your|his|her|their|its|\d+)\s/iu.test(what);

/** What they did, as a clause after their name; advice is told as advice, for its words are not their act. */
export const receiptInWords = ({
  kind,
  what,
}: {
  readonly kind: ReceiptKind;
  readonly what: string;
}): string =>
  !isAdviceItself({ kind, what })
    ? what
    : /^advice\b/iu.test(what)
      ? `gave you ${what}`
      : `gave you advice: ${what}`;

/** Why they are thanked, as a clause: "Ada gave you 20 minutes on the phone". */
export const thankedFor = ({ cause, because }: Pick<Thanks, 'cause' | 'because'>, call: string): string => {
  const what = withoutStop(toYou(because));
  switch (cause) {
    case 'talk':
      return `${call} gave you ${what}`;
    case 'receipt':
      if (acts.test(what)) return `${call} ${what}`;
      return isThing(what) ? `${call} gave you ${what}` : `${call} did this for you: ${what}`;
    case 'answer':
    case 'introducer':
      return `${call} ${what}`;
    case 'unthanked':
      return `${call} helped you and never heard how it went: ${what}`;
    default:
      return cause satisfies never;
  }
};

/** What a message gave that said these thanks: "thanks for 20 minutes on the phone"; of what they did, an act, thanks alone. */
export const thanksInWords = (said: readonly Pick<Thanks, 'cause' | 'because'>[]): string => {
  const [what] = said
    .map(({ cause, because }) => ({ cause, what: withoutStop(toYou(because)) }))
    .filter((one) => one.cause === 'talk' || (one.cause === 'receipt' && isThing(one.what)))
    .map((one) => one.what);
  return what === undefined ? 'thanks' : `thanks for ${what}`;
};

import { isGivenName } from '../../core/people/given-names.ts';
import { fold, type DisplayOrder, type PersonName } from '../../core/people/index.ts';
import { readFullName } from '../names.ts';
import { behindName } from '../spoken-name.ts';
import type { CardContext, Handler } from './card-context.ts';
import { parameterValue, parameterValues, type Property } from '../content-lines/property.ts';
import {
  componentValues,
  listValues,
  splitEscaped,
  textValue,
  unescapeText,
} from '../content-lines/values.ts';

const structuredName: Handler = (property, card) => {
  const [family = null, given = null, additional = null, prefix = null, suffix = null, ...rest] =
    componentValues(property);
  const empty = [family, given, additional, prefix, suffix, ...rest].every((part) => part === null);
  // An empty N is what the format demands of cards without a name.
  if (empty) return true;
  if (!card.takeOnce('N')) return false;
  Object.assign(card.name, { family, given, additional, prefix, suffix });
  card.keepRest('N', rest);
  const reading = sortedReading(property, card.name);
  card.name.phoneticFamily ??= reading.family;
  card.name.phoneticGiven ??= reading.given;
  card.keepParameters(property, 'N');
  return true;
};

const nativeScript = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Of a name in Chinese characters SORT-AS is its reading; of one in letters it only tells how to sort. */
const sortedReading = (
  property: Property,
  { family, given }: Pick<PersonName, 'family' | 'given'>,
): { readonly family: string | null; readonly given: string | null } => {
  const values = parameterValues(property, 'SORT-AS');
  const parts = values.length === 1 ? (values[0] ?? '').split(/[;,]/) : values;
  if (!nativeScript.test(`${family ?? ''}${given ?? ''}`)) return { family: null, given: null };
  return { family: parts[0]?.trim() || null, given: parts[1]?.trim() || null };
};

const formattedName: Handler = (property, card) => {
  const text = textValue(property);
  if (text === null || !card.takeOnce('FN')) return text === null;
  // RFC 9554: a name that its writer only put together from the others.
  if (parameterValue(property, 'DERIVED')?.toLowerCase() === 'true') {
    card.keepParameters(property, 'FN', ([name]) => name === 'DERIVED');
    return true;
  }
  card.name.formatted = text;
  card.keepParameters(property, 'FN');
  return true;
};

const nickname: Handler = (property, card) => {
  const text = listValues(property).join(', ');
  if (text === '' || !card.takeOnce('NICKNAME')) return false;
  card.name.nickname = text;
  card.keepParameters(property, 'NICKNAME');
  return true;
};

const phonetic =
  (part: 'phoneticGiven' | 'phoneticFamily'): Handler =>
  (property, card) => {
    const text = textValue(property);
    if (text === null || !card.takeOnce(part)) return false;
    card.name[part] = text;
    card.keepParameters(property, property.key);
    return true;
  };

/** Japanese phones: `SOUND;X-IRMC-N:family;given`, in half-width kana. */
const sound: Handler = (property, card) => {
  if (!parameterValues(property, 'TYPE').some((type) => type.toUpperCase() === 'X-IRMC-N')) return false;
  const [family = null, given = null, ...rest] = splitEscaped(property.value, ';').map(
    (part) => unescapeText(part).trim() || null,
  );
  if (family === null && given === null) return false;
  if (card.name.phoneticFamily !== null || card.name.phoneticGiven !== null) return false;
  Object.assign(card.name, { phoneticFamily: family, phoneticGiven: given });
  card.keepRest('SOUND', rest);
  return true;
};

const displayOrder: Handler = (property, card) => {
  const order = textValue(property);
  if (order !== 'family-first' && order !== 'given-first') return false;
  card.taken.add('display order');
  card.name.displayOrder = order;
  return true;
};

const pronouns: Handler = (property, card) => {
  const text = textValue(property);
  if (text === null || !card.takeOnce('PRONOUNS')) return false;
  card.pronouns = text;
  card.keepParameters(property, 'PRONOUNS');
  return true;
};

/**
 * The parts of a name in a card that leaves N out: those of the formatted one where its first word is surely somebody's
 * given name; “Mum”, “Plumber Bob”, “Mill & Sons” and an address stay whole.
 */
export const partedName = (name: PersonName, properties: readonly Property[]): PersonName => {
  const { formatted } = name;
  if (formatted === null || !nameAlone.test(formatted) || properties.some(({ key }) => key === 'N'))
    return name;
  const parts = readFullName(formatted)?.name;
  const { given = null, family = null } = parts ?? {};
  if (given === null || family === null || !isGivenName(fold(given)) || behindName.test(lastWord(family)))
    return name;
  return { ...name, given, family, prefix: parts?.prefix ?? null, suffix: parts?.suffix ?? null };
};

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);

/** Words of letters, the last of them large: no number, nothing in brackets or behind a comma. */
const nameAlone = /^[\p{L}\p{M}.'’ -]{1,100} \p{Lu}[\p{L}\p{M}'’-]+$/u;

/** Which name comes first, where nobody says it: as the formatted name has them. */
export const inferDisplayOrder = ({ name, taken }: CardContext): DisplayOrder => {
  if (taken.has('display order')) return name.displayOrder;
  const { formatted, family, given } = name;
  if (formatted === null || family === null || given === null) return 'given-first';
  return formatted === `${family} ${given}` || formatted === `${family}${given}`
    ? 'family-first'
    : 'given-first';
};

export const nameHandlers: Readonly<Record<string, Handler>> = {
  N: structuredName,
  FN: formattedName,
  NICKNAME: nickname,
  'X-NICKNAME': nickname,
  // Nokia's "second name".
  'X-EPOCSECONDNAME': nickname,
  'X-PHONETIC-FIRST-NAME': phonetic('phoneticGiven'),
  'X-PHONETIC-LAST-NAME': phonetic('phoneticFamily'),
  SOUND: sound,
  PRONOUNS: pronouns,
  'X-PRONOUNS': pronouns,
  'X-GOODTURN-DISPLAY-ORDER': displayOrder,
};

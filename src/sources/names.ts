import { emptyName, type PersonName } from '../core/people/index.ts';

export interface ReadName {
  readonly name: PersonName;
  readonly pronouns: string | null;
}

const emoji =
  /(?:(?![©®™])\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u2600-\u27bf]|\u{FE0F}|\u{200D}|\u{20E3})+/gu;
/** Letters of formulas, with which people dress their names up: "𝗞𝗲𝗻". */
const dressed = /[\u{1D400}-\u{1D7FF}]+/gu;
const pronounWord =
  '(?:she|her|hers|he|him|his|they|them|theirs|ze|zir|xe|xem|sie|ihr|er|ihm|elle|elles|il|iel|ella|ello|lui|lei|any|all)';
const pronounsInBrackets = new RegExp(
  String.raw`[([]\s*(${pronounWord}(?:\s*[/,|]\s*(?:${pronounWord}|pronouns))+)\s*[)\]]`,
  'iu',
);
const pronounsBehind = new RegExp(String.raw`\s+[-–|]?\s*(${pronounWord}(?:/${pronounWord})+)$`, 'iu');
const nicknameInMarks = /[("“„«‘]\s*([\p{L}][\p{L}.'’-]{1,20})\s*[)"”“»’]/u;
/** What a meeting says of somebody behind their name. */
const partInMeeting = /\s\((?:guest|gast|invité|invitado|external|extern|host|me|unverified|presenter)\)/iu;
const prefixes =
  /^((?:(?:dr|prof|professor|mr|mrs|ms|mx|miss|sir|ing|dipl|herr|frau|mag|rev|capt|col|maj|sra?|dra?)\.\s*|(?:dr|prof|professor|mr|mrs|ms|mx|sir)\s+)+)(?=\p{L})/iu;
/** What may stand behind a comma and still be letters of a degree or an office, not a part of the name. */
const credential = /^(?:[\p{L}][\p{L}.®™()-]{0,9}|[\p{Lu}.]{2,12}(?:[ -][\p{Lu}.]{1,6})?)$/u;
const generation = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** As most are: nothing stands there besides. */
const bareName = /^[a-z]+(?:[ '-][a-z]+)*$/i;
const bareWord = /^[a-z]+$/i;

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
const orNull = (text: string): string | null => (text === '' ? null : text);

/**
 * The name in LinkedIn's two cells, freed of what people put there besides: emoji, "(she/her)", ", PhD", "Dr.",
 * a nickname in brackets. Nothing is guessed that is not plain; null where neither cell holds a name.
 */
export const readNameCells = (givenCell: string, familyCell: string): ReadName | null => {
  const given = freeOfMarks(givenCell);
  const family = freeOfMarks(familyCell);
  const prefix = prefixes.exec(given.text)?.[1] ?? '';
  const [familyName, familySuffix] = splitSuffix(family.text);
  const [givenName, givenSuffix] = splitSuffix(given.text.slice(prefix.length));
  const suffix = [givenSuffix, familySuffix].filter((part) => part !== null).join(', ');
  const name: PersonName = {
    ...emptyName,
    given: orNull(givenName),
    family: orNull(familyName),
    prefix: orNull(tidy(prefix)),
    suffix: orNull(suffix),
    nickname: given.nickname ?? family.nickname,
  };
  if (name.given === null && name.family === null) return onlyMarks(`${givenCell} ${familyCell}`);
  return { name, pronouns: family.pronouns ?? given.pronouns };
};

/** Someone who signs with an emoji alone is still someone. */
const onlyMarks = (text: string): ReadName | null => {
  const given = tidy(text);
  return given === '' ? null : { name: { ...emptyName, given }, pronouns: null };
};

const freeOfMarks = (
  cell: string,
): { readonly text: string; readonly pronouns: string | null; readonly nickname: string | null } => {
  if (bareName.test(cell)) return { text: cell, pronouns: null, nickname: null };
  const plain = tidy(cell.replace(emoji, ' ').replace(dressed, (letters) => letters.normalize('NFKC')));
  const pronouns = pronounsInBrackets.exec(plain) ?? pronounsBehind.exec(plain);
  const named = pronouns ? tidy(plain.replace(pronouns[0], ' ')) : plain;
  const rest = named.replace(partInMeeting, '');
  const nickname = nicknameInMarks.exec(rest);
  const bare = nickname ? tidy(rest.replace(nickname[0], ' ')) : rest;
  // A name that is nothing but its nickname keeps it as the name.
  const [text, called] = nickname && bare !== '' ? [bare, nickname[1] ?? null] : [rest, null];
  return {
    text: withoutEdges(text),
    pronouns: pronouns ? tidy((pronouns[1] ?? '').replace(/\s*([/,|])\s*/g, '/')).toLowerCase() : null,
    nickname: called,
  };
};

/** Without the signs around it. One by one: an expression would look for the end from each of a thousand commas. */
const withoutEdges = (text: string): string => {
  let from = 0;
  let to = text.length;
  while (from < to && edge.test(text.charAt(from))) from += 1;
  while (to > from && edge.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
};

const edge = /[\s,|–-]/;

const splitSuffix = (text: string): readonly [name: string, suffix: string | null] => {
  if (!text.includes(',') && !text.includes(' ')) return [text, null];
  const [name = '', ...behind] = text.split(',').map((part) => part.trim());
  const parts = behind.filter((part) => part !== '');
  if (name !== '' && parts.length > 0)
    return parts.every((part) => credential.test(part)) ? [name, parts.join(', ')] : [text, null];
  const words = text.split(' ');
  const last = words.at(-1) ?? '';
  return words.length > 1 && generation.test(last) ? [words.slice(0, -1).join(' '), last] : [text, null];
};

const unspaced = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

/** "Ken (Kenneth Oak)": several words in brackets are another name for the same. */
const withoutOtherName = (text: string): string => {
  const from = text.endsWith(')') ? text.lastIndexOf(' (') : -1;
  return from > 0 && text.slice(from + 2).includes(' ') ? text.slice(0, from) : text;
};

/** A name in one cell: kept whole, and parted at its first space, which is right for greeting and close for sorting. */
export const readFullName = (cell: string): ReadName | null => {
  if (bareWord.test(cell)) return { name: { ...emptyName, given: cell, formatted: cell }, pronouns: null };
  const text = tidy(cell);
  if (text === '') return null;
  // Two people in one cell, or a family: nobody knows what is whose.
  if (unspaced.test(text) || text.includes(' & '))
    return { name: { ...emptyName, formatted: text }, pronouns: null };
  const prefix = prefixes.exec(text)?.[1] ?? '';
  const rest = withoutOtherName(text.slice(prefix.length));
  const space = rest.indexOf(' ');
  const read =
    space === -1
      ? readNameCells(prefix + rest, '')
      : readNameCells(prefix + rest.slice(0, space), rest.slice(space + 1));
  return read === null ? null : { ...read, name: { ...read.name, formatted: text } };
};

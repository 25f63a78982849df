import { givenNames } from '../people/given-names.ts';
import { isEverydayWord } from '../people/names-among-words.ts';
import { months, numberWords, stopWords, weekdays } from '../capture/english/words.ts';
import { sentencesOf, wordsOf } from '../coach/text.ts';
import { fold } from '../people/fold.ts';

/** Something in a proposal that nobody said: neither the draft nor the record. */
export interface Addition {
  readonly type: 'link' | 'number' | 'day' | 'name' | 'claim';
  /** As it stands in the proposal. */
  readonly text: string;
}

const links =
  /\b(?:https?:\/\/|www\.)[^\s<>"”’)\]]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b(?:[\p{L}\d-]+\.)+(?:com|org|net|io|edu|gov|info|dev|app|ai|co|eu|de|fr|es|it|uk|ch|at|example)\b(?:\/[^\s<>"”’)\]]*)?/giu;
const digits = /\p{N}+(?:[.,:/-]\p{N}+)*/gu;
/** Left for the user to fill: nothing is claimed by it. */
const gaps = /\[[^\]\n]*\]/gu;

const linkOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/u, '')
    .replace(/[.,;:!?/]+$/u, '');

/** Today and tomorrow are as much a date as the fourth of May. */
const daysBesides = new Set([
  'today',
  'tomorrow',
  'tonight',
  'yesterday',
  'heute',
  'morgen',
  'hoy',
  'mañana',
]);
/** A month and a word of every letter. */
const alsoWords = new Set(['may', 'march', 'mar', 'sun', 'sat', 'second', 'one', 'a', 'an']);
const isDay = (word: string): boolean =>
  !alsoWords.has(word) && (weekdays.has(word) || months.has(word) || daysBesides.has(word));

/** Shorter ones are in every sentence. */
const tellingLength = 4;
/** Words of one stem are one word: "planned" and "planning". */
const stemLength = 5;
const stem = (word: string): string => fold(word).slice(0, stemLength);
/** A sentence is new where so many of its telling words are, and so much of it. */
const newWords = 3;
const newShare = 0.6;

/** What any letter says, and is no claim: courtesy, reading and writing, being glad. */
const courtesy = new Set(
  'about after again also always appreciate back before best better could dear each email ever every feel find free from gladly good great greetings happy have hear hello help helpful here hope idea just keep kind know letter like look made make many message might mind minute month more much need next note okay only other over please quick quickly read really regards reply right same send share should since some soon sorry sure take talk tell told said says than thank thanks that their them then there these they thing think this thought time today useful very want warm week well were what when where whether which while with word work would write year your yours'
    .split(' ')
    .map(stem),
);

/**
 * What a proposal says that neither the draft nor what the book knows of them says (links, numbers, days, names, whole
 * claims). New words for the same are none: a sentence counts where most of what it tells is new.
 */
export const additionsOf = (
  proposal: string,
  draft: string,
  known: readonly string[],
): readonly Addition[] => {
  const source = [draft, ...known].join('\n');
  const said = saidIn(source);
  const bare = proposal.replaceAll(gaps, ' ');
  const additions: Addition[] = [];
  const seen = new Set<string>();
  const add = (type: Addition['type'], text: string): void => {
    const key = `${type} ${text.toLowerCase()}`;
    if (!seen.has(key)) additions.push({ type, text });
    seen.add(key);
  };
  for (const [link] of bare.matchAll(links))
    if (!said.links.has(linkOf(link))) add('link', link.replace(/[.,;:!?]+$/u, ''));
  const words = bare.replaceAll(links, ' ');
  for (const [number] of words.matchAll(digits)) if (!said.numbers.has(number)) add('number', number);
  for (const { text, capitalized, span } of wordsOf(words)) {
    const number = alsoWords.has(text) ? undefined : numberWords.get(text);
    const written = words.slice(...span);
    if (number !== undefined) {
      if (!said.numbers.has(String(number))) add('number', written);
    } else if (isDay(text)) {
      if (!said.words.has(fold(text))) add('day', written);
    } else if (capitalized && isName(words, text, span[0]) && !said.words.has(fold(text.replace(/'s$/u, ''))))
      add('name', written);
  }
  for (const sentence of sentencesOf(words)) {
    const telling = tellingStems(sentence);
    const fresh = telling.filter((one) => !said.stems.has(one));
    if (fresh.length >= newWords && fresh.length >= telling.length * newShare)
      add('claim', sentence.replaceAll(/\s+/gu, ' '));
  }
  return additions;
};

const tellingStems = (text: string): readonly string[] => [
  ...new Set(
    wordsOf(text).flatMap(({ text: word }) =>
      word.length < tellingLength || stopWords.has(word) || courtesy.has(stem(word)) ? [] : [stem(word)],
    ),
  ),
];

/** What was said, to hold a proposal against. */
const saidIn = (text: string) => {
  const found = wordsOf(text);
  return {
    links: new Set(Array.from(text.matchAll(links), ([link]) => linkOf(link))),
    numbers: new Set([
      ...Array.from(text.matchAll(digits), ([number]) => number),
      ...found.flatMap(({ text: word }) => numberWords.get(word)?.toString() ?? []),
    ]),
    words: new Set(found.flatMap(({ text: word }) => [fold(word), fold(word.replace(/'s$/u, ''))])),
    stems: new Set(found.map(({ text: word }) => stem(word))),
  };
};

/** A capital within a sentence, or a given name that begins one. */
const isName = (text: string, word: string, from: number): boolean => {
  if (word === 'i' || word.startsWith("i'")) return false;
  const before = text.slice(0, from).trimEnd();
  const begins = before === '' || /[.!?:…\n“"(–—-]$/u.test(before) || /\n\s*$/u.test(text.slice(0, from));
  return !begins || (givenNames.has(word) && !isEverydayWord(word));
};

import { wordSet } from '../../word-set.ts';
import { meWords, themWords } from '../english/grammar.ts';
import { givenNames, isGivenName } from '../../people/given-names.ts';
import { isVerbForm, verbForm } from '../english/verbs.ts';
import { stopWords, weekdays } from '../english/words.ts';
import type { Token } from './token.ts';

/** Behind these a figure is an hour or a number, and no "for" or "to". */
const countLead = wordSet(
  'at by around about from until till between @ no room building platform gate floor',
);
const willing = wordSet(
  'want wants wanted need needs going try trying promised able happy ready ought about supposed agreed offered have has how',
);

const forWhat = wordSet(
  'a an this his her some xmas christmas easter lunch dinner coffee tea work now it help advice info',
);

/** "4 me", "2 my prof", "wants 2 know": a figure for the word that sounds like it; `for`, `to` or null. */
const soundOf = (before: Token | undefined, token: Token, after: Token | undefined): string | null => {
  if (token.type !== 'number' || after?.type !== 'word' || !after.gap || before?.type !== 'word') return null;
  if (countLead.has(before.lower)) return null;
  const isPerson =
    meWords.has(after.lower) || themWords.has(after.lower) || ['my', 'our', 'the'].includes(after.lower);
  if (token.lower === '4') return isPerson || forWhat.has(after.lower) ? 'for' : null;
  if (token.lower !== '2') return null;
  // "priya 2 bring the urn"
  if (isGivenName(before.lower) && isVerbForm(after.lower, 'base')) return 'to';
  return (isPerson && after.lower !== 'the') || (willing.has(before.lower) && isVerbForm(after.lower, 'base'))
    ? 'to'
    : null;
};

const pronouns = wordSet('i you he she we they it that who');
const opening = wordSet('and but so then that said says think thinks guess promised agreed wish if');
const runTogether: ReadonlyMap<string, readonly [pronoun: string, verb: string, length: number]> = new Map([
  ['id', ['i', "'d", 1]],
  ['ill', ['i', "'ll", 1]],
  ['il', ['i', "'ll", 1]],
  ['hell', ['he', "'ll", 2]],
  ['shell', ['she', "'ll", 3]],
  ['shed', ['she', "'d", 3]],
]);

/** "said id ask around", "ill drop it off": words of their own, but for the verb behind and what stands before. */
const contractionOf = (made: readonly Token[], token: Token, after: Token | undefined) => {
  const parts = runTogether.get(token.lower);
  if (parts === undefined || after === undefined || !after.gap || !isVerbForm(after.lower, 'base'))
    return null;
  const before = made.at(-1);
  const told = ['told', 'promised', 'texted', 'wrote'].includes(made.at(-2)?.lower ?? '');
  const opens = before === undefined || before.type !== 'word' || opening.has(before.lower) || told;
  return opens ? parts : null;
};

/** "bens cv", "omars team": whose it is, without the mark. */
const isOwner = (token: Token, after: Token | undefined): boolean => {
  if (token.capital || !/^\p{Ll}{3,}s$/u.test(token.text) || after?.type !== 'word' || !after.gap)
    return false;
  const name = token.lower.slice(0, -1);
  return (
    isGivenName(name) &&
    !givenNames.has(token.lower) &&
    !stopWords.has(after.lower) &&
    verbForm(token.lower) === null &&
    !isVerbForm(after.lower, 'past', 's')
  );
};

const split = (token: Token, at: number, lower: string, rest: string): readonly Token[] => [
  { ...token, text: token.text.slice(0, at), to: token.from + at, lower },
  { ...token, text: token.text.slice(at), from: token.from + at, lower: rest, capital: false, gap: false },
];

/** "intro d", "msg'd": the past of a word that was cut short. */
const shortVerbs: ReadonlyMap<string, string> = new Map([
  ['intro', 'introduced'],
  ['msg', 'messaged'],
  ['dm', 'messaged'],
  ['email', 'emailed'],
  ['text', 'texted'],
  ['ping', 'pinged'],
]);

const isDayOrHour = (token: Token | undefined): boolean =>
  token?.type === 'number' ||
  weekdays.has(token?.lower ?? '') ||
  ['pm', 'a.m.', 'today', 'tomorrow'].includes(token?.lower ?? '');

/** "moved Fri -> Mon", "10:00 → 11:30": from one to the other. */
const isMoved = (before: Token | undefined, token: Token, after: Token | undefined): boolean =>
  token.lower === '→' && isDayOrHour(before) && isDayOrHour(after);

/** "Ada DMed me", "WhatsApped Ben": made from a name, and no part of one. */
const isVerbInCapitals = ({ text, lower, capital }: Token): boolean =>
  capital && /\p{L}\p{Lu}/u.test(text) && /\p{Ll}$/u.test(text) && isVerbForm(lower, 'past');

/** Tokens as they are meant where they were typed in a hurry; their text and places stay as they are. */
export const spelledOut = (typed: readonly Token[]): readonly Token[] => {
  const made: Token[] = [];
  for (const [index, token] of typed.entries()) {
    const before = made.at(-1);
    const after = typed[index + 1];
    const sound = soundOf(before, token, after);
    if (isMoved(before, token, after)) made.push({ ...token, lower: 'to', type: 'word' });
    else if (isVerbInCapitals(token)) made.push({ ...token, capital: false });
    else if (sound !== null) made.push({ ...token, lower: sound, type: 'word' });
    else if (token.type !== 'word' || token.unspaced) made.push(token);
    else if (token.text === 'w' && after !== undefined) made.push({ ...token, lower: 'with' });
    else if (['con', 'avec', 'mit'].includes(token.text) && before?.type === 'word' && after?.type === 'word')
      made.push({ ...token, lower: 'with' });
    else if (token.text === 'n' && before?.type === 'word' && after?.type === 'word')
      made.push({ ...token, lower: 'and' });
    else if (['til', "'til"].includes(token.lower)) made.push({ ...token, lower: 'until' });
    else if (token.lower === 'll' && before?.type === 'word') made.push({ ...token, lower: "'ll" });
    else if (token.lower === 'd' && before !== undefined && pronouns.has(before.lower))
      made.push({ ...token, lower: "'d" });
    else if (['d', "'d"].includes(token.lower) && before !== undefined && shortVerbs.has(before.lower))
      made.splice(-1, 1, {
        ...before,
        text: `${before.text}${token.gap ? ' ' : ''}${token.text}`,
        to: token.to,
        lower: shortVerbs.get(before.lower) ?? before.lower,
      });
    else if (
      token.lower === 'r' &&
      (pronouns.has(before?.lower ?? '') || /^\p{Ll}{2,}s$/u.test(before?.text ?? '')) &&
      before !== undefined &&
      !givenNames.has(before.lower)
    )
      made.push({ ...token, lower: 'are' });
    else {
      const contraction = contractionOf(made, token, after);
      if (contraction !== null) made.push(...split(token, contraction[2], contraction[0], contraction[1]));
      else if (isOwner(token, after))
        made.push(...split(token, token.text.length - 1, token.lower.slice(0, -1), "'s"));
      else made.push(token);
    }
  }
  return made;
};

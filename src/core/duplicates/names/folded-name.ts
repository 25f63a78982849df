import { fold, type PersonName } from '../../people/index.ts';

/** A name folded once, so that many comparisons stay cheap. */
export interface FoldedName {
  readonly given: string;
  readonly family: string;
  readonly nickname: string;
  /** Given and family in one, parts in alphabetical order: two orders of one name are equal. */
  readonly whole: string;
  /** 'jr', 'sr', 'ii', 'iii' ... where the name has one. */
  readonly generation: string;
  /** Given names behind the first one, or their initials. */
  readonly middle: string;
  /** 'f' or 'm' where the name is addressed so: Mrs., Herr. */
  readonly address: '' | 'f' | 'm';
}

/** As it is written, and which one it is. */
const generations = new Map(
  (
    'jr jr,junior jr,jnr jr,younger jr,filho jr,fils jr,hijo jr,sr sr,senior sr,snr sr,elder sr,pai sr,pere sr,padre sr,' +
    'ii ii,2nd ii,iii iii,3rd iii,neto iii,iv iv,4th iv,v v'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

const addresses = new Map<string, 'f' | 'm'>([
  ...'mrs ms miss frau fru madame mme mlle sra senora signora dona mevrouw lady'
    .split(' ')
    .map((word) => [word, 'f'] as const),
  ...'mr herr monsieur senor signor dhr sir'.split(' ').map((word) => [word, 'm'] as const),
]);
/** Written before a name, and no part of it. */
const titles = new Set(
  'dr prof professor doctor ing dipl mag rev hon capt lt col sgt mr mrs ms miss herr frau monsieur madame mme'.split(
    ' ',
  ),
);

/** Written behind a name, and no part of it. */
const degrees = new Set(
  (
    'phd md mba pmp cpa cfa esq msc bsc mph llm jd dds dvm rn cissp csm pe mla mfa emba edd psyd cfp shrm phr sphr ' +
    'gphr acca fcca frcs mrcp obe mbe'
  ).split(' '),
);

const unspaced = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

const letters = (text: string | null): string => {
  if (text === null) return '';
  const folded = inLatin(fold(text));
  return folded.includes('.') ? folded.replaceAll('.', '').trim() : folded;
};

/** As a passport writes them. */
const spelledInLatin = new Map<string, string>(
  (
    'а a,б b,в v,г g,д d,е e,ж zh,з z,и i,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х kh,ц ts,ч ch,ш sh,щ shch,ъ ,ы y,ь ,э e,' +
    'ю yu,я ya,і i,є ye,ґ g,α a,β v,γ g,δ d,ε e,ζ z,η i,θ th,ι i,κ k,λ l,μ m,ν n,ξ x,ο o,π p,ρ r,σ s,ς s,τ t,υ y,φ f,χ ch,ψ ps,ω o'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Greek and Cyrillic letters in Latin ones; of other scripts each letter says too many things. */
const inLatin = (text: string): string =>
  /[\u0370-\u04ff]/.test(text)
    ? Array.from(text, (letter) => spelledInLatin.get(letter) ?? letter).join('')
    : text;

/** "Mueller" is "Müller" on a keyboard without dots. */
export const undotted = (text: string): string =>
  text.includes('ae') || text.includes('oe') || text.includes('ue')
    ? text.replace(/(?<![aeiou])([aou])e(?![aeiou])/g, '$1')
    : text;

const latin = /^[a-z ]*$/;

const sorted = (text: string): string => {
  if (!latin.test(text) && unspaced.test(text.replaceAll(' ', '')))
    return Array.from(text.replaceAll(' ', '')).toSorted().join('');
  const space = text.indexOf(' ');
  if (space === -1) return text;
  // Most names are two words.
  if (!text.includes(' ', space + 1)) {
    const [one, other] = [text.slice(0, space), text.slice(space + 1)];
    return one <= other ? text : `${other} ${one}`;
  }
  return text.split(' ').toSorted().join(' ');
};

/** Given and family name in one, the same in either order. */
export const wholeName = (given: string, family: string): string =>
  sorted(undotted(given === '' || family === '' ? given + family : `${given} ${family}`));

/** Middle names come and go: the first words are what counts. */
export const firstWord = (text: string): string => {
  const space = text.indexOf(' ');
  return space === -1 ? text : text.slice(0, space);
};

export const foldName = (name: PersonName): FoldedName => {
  const spoken =
    name.given === null && name.family === null && name.formatted !== null
      ? splitFormatted(name.formatted)
      : name;
  const told = letters(spoken.given);
  const given = withoutTitles(told);
  const { family, generation } = partGeneration(letters(spoken.family), letters(spoken.suffix));
  return {
    given,
    family,
    nickname: letters(name.nickname),
    whole: wholeName(given, family),
    generation,
    // Most names are two words: nothing stands between them or before.
    middle: given.includes(' ') || name.additional !== null ? middleOf(given, name.additional) : '',
    address: name.prefix !== null || given !== told ? addressOf(name.prefix, given === told ? '' : told) : '',
  };
};

const middleOf = (given: string, additional: string | null): string =>
  [...given.split(' ').slice(1), letters(additional)].filter((word) => word !== '').join(' ');

const addressOf = (prefix: string | null, titled: string): FoldedName['address'] =>
  [...letters(prefix).split(' '), ...titled.split(' ')]
    .map((word) => addresses.get(word))
    .find((address) => address !== undefined) ?? '';

const withoutTitles = (given: string): string => {
  if (!given.includes(' ')) return given;
  const words = given.split(' ');
  const first = words.findIndex((word) => !titles.has(word));
  return first < 1 ? given : words.slice(first).join(' ');
};

/** "smith jr" is a family name and a generation, which the suffix may name as well. */
const partGeneration = (family: string, suffix: string): { family: string; generation: string } => {
  if (suffix === '' && !family.includes(' ')) return { family, generation: '' };
  const words = family.split(' ');
  const generation = [...suffix.split(' '), ...words.slice(1)].map((word) => generations.get(word));
  return {
    family: words
      .filter((word, index) => index === 0 || !(generations.has(word) || degrees.has(word)))
      .join(' '),
    generation: generation.find((one) => one !== undefined) ?? '',
  };
};

/**
 * A name in one piece: behind a comma stands what is said first, or a generation or a degree; else the last word is
 * taken for the family name, which the comparison forgives where it is not. A mailbox is no name.
 */
const splitFormatted = (formatted: string): Pick<PersonName, 'given' | 'family' | 'suffix'> => {
  if (formatted.includes('@')) return { given: null, family: null, suffix: null };
  const words = formatted
    .replace(/\([^)]*\)/g, ' ')
    .trim()
    .split(/\s+/);
  const isSuffix = (word: string): boolean => generations.has(letters(word)) || degrees.has(letters(word));
  const comma = words.findIndex((word) => word.endsWith(','));
  if (comma !== -1 && comma < words.length - 1 && !words.slice(comma + 1).every(isSuffix))
    return {
      given: words.slice(comma + 1).join(' '),
      family: words.slice(0, comma + 1).join(' '),
      suffix: null,
    };
  const end = words.length > 2 ? words.findLastIndex((word) => !isSuffix(word)) : words.length - 1;
  const [named, suffix] = [words.slice(0, end + 1), words.slice(end + 1).join(' ')];
  return named.length < 2
    ? { given: named.join(' '), family: null, suffix }
    : { given: named.slice(0, -1).join(' '), family: named.at(-1) ?? null, suffix };
};

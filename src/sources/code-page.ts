/** The code pages of Windows and of old systems that a text may be in without saying so. */
export const guessCodePage = (bytes: Uint8Array): string => {
  const words = wordsOf(bytes);
  return (isOtherScript(words) ? otherScript(words) : null) ?? latinPage(words);
};

/** So many words tell a language. */
const mostWords = 1500;
/** So many bytes of them, and what is longer than a line of Japanese is no word. */
const mostBytes = 15_000;
const longestWord = 1000;

const isHigh = (byte: number | undefined): boolean => byte !== undefined && byte >= 128;

const isLetterByte = (byte: number): boolean =>
  byte >= 128 || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);

/** The words with something in them that is no ASCII. */
const wordsOf = (bytes: Uint8Array): readonly Uint8Array[] => {
  const words: Uint8Array[] = [];
  let from = -1;
  let high = false;
  let taken = 0;
  for (let index = 0; index <= bytes.length && words.length < mostWords && taken < mostBytes; index += 1) {
    const byte = bytes[index] ?? 0;
    // The second byte of a Japanese or Chinese sign may be an ASCII one.
    if (isLetterByte(byte) || (byte >= 64 && isHigh(bytes[index - 1]))) {
      if (from === -1) from = index;
      high ||= isHigh(byte);
      continue;
    }
    if (from !== -1 && high && index - from <= longestWord) {
      words.push(bytes.subarray(from, index));
      taken += index - from;
    }
    from = -1;
    high = false;
  }
  return words;
};

/** Latin letters with a mark stand alone among plain ones; other scripts are written in nothing else. */
const isOtherScript = (words: readonly Uint8Array[]): boolean => {
  let all = 0;
  let together = 0;
  for (const word of words) {
    let run = 0;
    for (let index = 0; index <= word.length; index += 1) {
      if (isHigh(word[index])) run += 1;
      else {
        all += run;
        if (run > 2) together += run;
        run = 0;
      }
    }
  }
  // Signs of two bytes, the second of which is plain every so often, come to less than half.
  return together > all * 0.4;
};

interface Alphabet {
  readonly page: string;
  readonly script: RegExp;
  /** The ten letters that make two thirds of any text. */
  readonly frequent: string;
}

const alphabets: readonly Alphabet[] = [
  { page: 'windows-1251', script: /^\p{Script=Cyrillic}+$/u, frequent: 'оеаинтсрвлкмй' },
  { page: 'koi8-r', script: /^\p{Script=Cyrillic}+$/u, frequent: 'оеаинтсрвлкмй' },
  { page: 'windows-1253', script: /^\p{Script=Greek}+$/u, frequent: 'αοιετσνηυρςπκλμάόίέή' },
  { page: 'windows-1255', script: /^\p{Script=Hebrew}+$/u, frequent: 'יוהלארמתבשןםכדנ' },
  { page: 'windows-1256', script: /^\p{Script=Arabic}+$/u, frequent: 'ايلنمروتبةدسعحكف' },
  { page: 'windows-874', script: /^\p{Script=Thai}+$/u, frequent: 'านรอกเงมยลวตสทดบพิีัุ่้' },
];

interface Signs {
  readonly page: string;
  /** The signs that are written every day. */
  readonly isCommon: (lead: number, trail: number) => boolean;
}

const within = (byte: number, from: number, to: number): boolean => byte >= from && byte <= to;

const signs: readonly Signs[] = [
  {
    page: 'shift_jis',
    isCommon: (lead, trail) =>
      (lead === 0x82 && trail >= 0x9f) || (lead === 0x83 && trail <= 0x96) || within(lead, 0x88, 0x97),
  },
  { page: 'euc-kr', isCommon: (lead, trail) => within(lead, 0xb0, 0xc8) && trail >= 0xa1 },
  { page: 'gbk', isCommon: (lead, trail) => within(lead, 0xb0, 0xd7) && trail >= 0xa1 },
  { page: 'big5', isCommon: (lead) => within(lead, 0xa4, 0xc6) },
];

const otherScript = (words: readonly Uint8Array[]): string | null => {
  const scores = [
    ...alphabets.map((alphabet) => [alphabet.page, alphabetScore(words, alphabet)] as const),
    ...signs.map((each) => [each.page, signScore(words, each)] as const),
  ].toSorted(([, one], [, other]) => other - one);
  const [best] = scores;
  return best === undefined || best[1] < 0.3 ? null : best[0];
};

/** Words are written in one script, small letters behind a capital, and mostly in the frequent ones. */
const alphabetScore = (words: readonly Uint8Array[], { page, script, frequent }: Alphabet): number => {
  const decoder = new TextDecoder(page);
  let letters = 0;
  let known = 0;
  for (const word of words) {
    const text = decoder.decode(word);
    letters += text.length;
    if (!script.test(text) || !/^(?:.\P{Lu}*|\P{Ll}+)$/u.test(text)) continue;
    known += Array.from(text.toLowerCase()).filter((letter) => frequent.includes(letter)).length;
  }
  return letters === 0 ? 0 : Math.min(1, known / letters / 0.7);
};

const signScore = (words: readonly Uint8Array[], { page, isCommon }: Signs): number => {
  const decoder = new TextDecoder(page, { fatal: true });
  let all = 0;
  let common = 0;
  for (const word of words) {
    try {
      decoder.decode(word);
    } catch {
      all += word.length;
      continue;
    }
    for (let index = 0; index < word.length; index += 1) {
      const lead = word[index] ?? 0;
      // Plain letters beside a sign in one word: that is a letter with a mark, and half of the next.
      all += 1;
      if (!isHigh(lead)) continue;
      if (isCommon(lead, word[index + 1] ?? 0)) common += 1;
      index += 1;
    }
  }
  return all === 0 ? 0 : common / all;
};

/** Letters with a mark that the languages of a page write; Turkish and Baltic ones follow the West and the East. */
const latinPages: readonly (readonly [page: string, letters: string])[] = [
  ['windows-1252', 'àâäáãåæçèéêëìíîïñòóôöõøùúûüßœ'],
  ['windows-1254', 'çğıi̇öşüâîû'],
  ['windows-1250', 'ąćęłńóśźżáäčďéěíľňôřšťúůýžăâîşţöőüűđß'],
  ['windows-1257', 'ąčęėįšųūžāēģīķļņõäöü'],
];

const latinPage = (words: readonly Uint8Array[]): string => {
  let best = { page: 'windows-1252', score: Number.NEGATIVE_INFINITY };
  for (const [page, letters] of latinPages) {
    const decoder = new TextDecoder(page);
    const score = words.reduce((sum, word) => sum + wordScore(decoder.decode(word), letters), 0);
    if (score > best.score) best = { page, score };
  }
  return best.page;
};

const vowels = /[aeiouyæœøı]/u;

const baseOf = (letter: string | undefined): string =>
  (letter ?? '').toLowerCase().normalize('NFD').slice(0, 1);

/** How well the marked letters of a word stand in it: vowels beside consonants, as in every language. */
const wordScore = (word: string, letters: string): number => {
  let score = 0;
  for (const [index, sign] of Array.from(word).entries()) {
    if (sign < '\u0080') continue;
    const letter = sign === 'İ' ? 'i̇' : sign.toLowerCase();
    const isInside = index > 0 && index < word.length - 1;
    if (!/\p{L}/u.test(letter)) score -= isInside ? 2 : 0.5;
    else if (!letters.includes(letter)) score -= 1;
    else {
      const [before, after] = [baseOf(word[index - 1]), baseOf(word[index + 1])];
      const beside = [before, after].filter((neighbour) => neighbour !== '');
      const sounds = beside.filter((neighbour) => vowels.test(neighbour));
      const isVowel = vowels.test(baseOf(letter));
      const fits = beside.length === 0 || (isVowel ? sounds.length < beside.length : sounds.length > 0);
      score += fits ? 1 : -0.5;
      // A grave i or u ends a word; a tilde stands before a vowel, on an o before an e.
      if (/[ìù]/u.test(letter) && after !== '') score -= 0.6;
      if ((letter === 'ñ' && !vowels.test(after)) || (letter === 'õ' && after !== 'e')) score -= 0.6;
    }
  }
  return score;
};

import { namesInWords } from '../sentence.ts';

/** What speaks against it, as the score says it. */
const isAgainst = (reason: string): boolean => /^(?:different |two |birthdays that differ)/.test(reason);

/** Why two may be one, as a sentence: "The same e-mail address and the same name, but different organizations." */
export const inOneLine = (reasons: readonly string[]): string => {
  const [speaking, against] = [reasons.filter((reason) => !isAgainst(reason)), reasons.filter(isAgainst)];
  const line = [namesInWords(speaking), namesInWords(against)].filter((part) => part !== '').join(', but ');
  return line === '' ? '' : `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
};

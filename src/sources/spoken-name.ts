import { isGivenName } from '../core/people/given-names.ts';
import { fold } from '../core/people/index.ts';

/** What is longer is no name, and may be brackets and blanks by the thousand. */
const longestName = 400;

/** "Quill, Ada (Sales)" as Exchange has it in its address book, in quotes or not: "Ada Quill". */
export const spokenName = (written: string): string => {
  const plain = written
    .slice(0, longestName)
    .replace(/^'(.*)'$/su, '$1')
    .replace(/\s*[([][^)\]]*[)\]]\s*$/u, '')
    .replace(notesName, '$<name>')
    .trim();
  const [, family = '', given = ''] = inTwo.exec(plain) ?? [];
  return (isFamilyFirst(family, given) ? `${given} ${family}` : plain).slice(0, 200).toWellFormed();
};

/** "CN=Ada Quill/OU=Human Resources/O=ACME" and "Ada Quill/Sales/ACME", as Notes has people below their company. */
const notesName =
  /^(?:CN=(?<name>[^/]+)(?:\/[A-Z]{1,2}=[^/]+)+|(?<name>[^/=]*[^\s/=]\s[^/=]*)(?:\/[^\s/]+)+)$/u;

const inTwo = /^([^,]+),\s*([^,]+)$/u;

/** "García Márquez, Gabriel", "de Boer, Jan"; "Ada Quill, Engines" and "Acme, Limited" have their company, and its form, behind the comma. */
const isFamilyFirst = (family: string, given: string): boolean => {
  if (given === '' || behindName.test(given)) return false;
  if (!/\s/u.test(family) || /^\p{Ll}/u.test(family)) return true;
  return isGivenName(firstWord(given)) && !isGivenName(firstWord(family));
};

const firstWord = (text: string): string => fold(text.split(/\s/u, 1)[0] ?? '');

/** What follows a name behind a comma and is no given name: what somebody has become, or the form of a company. */
export const behindName =
  /^(?:ph\.?d|m\.?d|mba|msc|bsc|jr|sr|esq|cpa|[ivx]+|inc|incorporated|ltd|limited|llc|llp|lp|plc|pty|pte|corp|corporation|co|company|gmbh|ag|kg|ab|oy|a\/?s|nv|s\.?a|s\.?l|s\.?r\.?l|ltda|bv)\.?$/iu;

import type { FoldedName } from './names/folded-name.ts';

/** Whoever is on duty answers these, and whoever lives there. */
const roles = new Set(
  (
    'admin administration anfrage assistant assistenz billing bookings buchhaltung bureau careers club contact contacto ' +
    'contato direction edv empfang enquiries events finance front frontdesk hallo hello help helpdesk hr info infos ' +
    'inquiries jobs kontakt mail mailbox marketing media office personal post praxis presse press reception recepcion ' +
    'redaktion reservations sales secretary secretariat sekretariat service shop staff studio support team verwaltung ' +
    'vertrieb webmaster welcome ' +
    'couple die familia familie famille family fam haus home house household los the und wir we'
  ).split(' '),
);

/**
 * A mailbox that is named for a house and for nobody in it: "info@", "family.smith@", "thesmiths@". Two who have it are
 * one household or one office, and not yet one person.
 * @param key of a contact point
 */
export const isSharedMailbox = (key: string, { given, family }: FoldedName): boolean => {
  if (!key.startsWith('email:')) return false;
  const local = key.slice('email:'.length, key.lastIndexOf('@')).split('+')[0] ?? '';
  const words = local.split(/[^\p{L}]+/u).filter((word) => word !== '');
  if (words.length === 0) return false;
  const names = family.split(' ');
  if (words.every((word) => roles.has(word) || names.includes(word))) return true;
  if (isOfHouse(words.join(''), given, names.at(-1) ?? '')) return true;
  const joined = family.replaceAll(' ', '');
  const rest = joined.length < 3 ? null : words.join('').split(joined);
  return rest?.length === 2 && rest.every((word) => word === '' || word === 's' || roles.has(word));
};

/** "thequillsmiths" is of those Smiths who are Quills too, and "theosmith" of Theo. */
const isOfHouse = (local: string, given: string, family: string): boolean =>
  family.length > 2 &&
  /^(?:the|famil[a-z]|famille)/u.test(local) &&
  (local.endsWith(family) || local.endsWith(`${family}s`)) &&
  (given.length < 2 || !local.startsWith(given.slice(0, 3)));

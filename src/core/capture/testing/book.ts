import { calendarDay, instantAt, type TimeZone } from '../../dates/index.ts';
import type { PersonId } from '../../ids.ts';
import type { KnownPerson, NameBook } from '../draft.ts';
import { nameBookOf } from '../people/name-book.ts';

/** `display name | given | family | nickname | organization`, empty where there is none. */
const rows = `
Ada Quill|Ada|Quill||Analytical Engines
Sam Okafor|Sam|Okafor||Northwind
Sam Reyes|Sam|Reyes||Maersk
Priya Raman|Priya|Raman||Kestrel
Tom Lindqvist|Tom|Lindqvist||Volvo
Ben Carter|Ben|Carter||Acme
Chloé Martin|Chloé|Martin||Danone
Robert Hughes|Robert|Hughes|Bob|Borealis
Maria García López|Maria|García López||Iberdrola
Jürgen Müller|Jürgen|Müller||Siemens
Søren Kjær|Søren|Kjær||Ørsted
Will Hartley|Will|Hartley||Arup
May Chen|May|Chen||TSMC
Grace Adeyemi|Grace|Adeyemi||Flutterwave
Mark Dubois|Mark|Dubois||Thales
Ines Faria|Ines|Faria||Galp
Jonas Weber|Jonas|Weber||Allianz
Ken Sato|Ken|Sato||Yamato
Lena Fischer|Lena|Fischer||Bosch
Omar Haddad|Omar|Haddad||Aramex
Siobhán O'Brien|Siobhán|O'Brien||Ryanair
Jean-Luc Moreau|Jean-Luc|Moreau||Airbus
Anna van der Berg|Anna|van der Berg||Philips
Elena Petrova|Elena|Petrova||Yandex
Bill Thornton|Bill|Thornton||HSBC
Florence Paris|Florence|Paris||Louvre
David Long|David|Long||Tesco
田中太郎|太郎|田中||Toyota
김민준|민준|김||Samsung
张伟|伟|张||Huawei
Иван Петров|Иван|Петров||Газпром
محمد العلي|محمد|العلي||Aramco
Ελένη Παπαδοπούλου|Ελένη|Παπαδοπούλου||ΔΕΗ
Nguyễn Thị Mai|Mai|Nguyễn||Viettel
`;

const orNull = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text);

const knownPeople: readonly KnownPerson[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [name = '', given, family, nickname, organization] = row.split('|');
    return {
      id: name as PersonId,
      name,
      given: orNull(given),
      family: orNull(family),
      nickname: orNull(nickname),
      organization: orNull(organization),
    };
  });

const made = new WeakMap<readonly KnownPerson[], NameBook>();

/**
 * A book in memory; a person's id is the display name, so that a failure reads by itself. Made once for all lines that
 * are told with it.
 */
export const bookOf = (people: readonly KnownPerson[]): NameBook => {
  const book = made.get(people) ?? nameBookOf(people);
  made.set(people, book);
  return book;
};

export const book = bookOf(knownPeople);

export const zone = 'Europe/Paris' as TimeZone;

/** Wednesday 18 November 2026, 09:00 in Paris. */
export const now = instantAt(calendarDay(2026, 11, 18), 9 * 60, zone);

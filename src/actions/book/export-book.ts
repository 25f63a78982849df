import { exhaustive } from '../../core/result.ts';
import { archiveText } from '../../outlets/archive/index.ts';
import { peopleCsv, widenedBy, type Widths } from '../../outlets/csv/index.ts';
import { writeVcard } from '../../outlets/vcard/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Deps } from '../deps.ts';
import { remindersText } from '../reminders/read-reminders.ts';
import { readPersonDrafts } from '../people/read-person-drafts.ts';

export const exportFormats = ['json', 'csv', 'vcard', 'ics'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/**
 * The whole book in a format, handed on in pieces as one consistent look at it: JSON holds everything and
 * restores it; vCard and CSV hold the people.
 */
export const exportBook = (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  format: ExportFormat,
  write: (text: string) => Promise<void>,
): Promise<void> =>
  space.read(async (reader) => {
    for await (const text of textOf(reader, format, clock)) await write(text);
  });

const textOf = (reader: Reader, format: ExportFormat, clock: Deps['clock']): AsyncIterable<string> => {
  switch (format) {
    case 'json':
      return archiveText(reader, clock.now());
    case 'vcard':
      return vcards(reader);
    case 'csv':
      return csv(reader);
    case 'ics':
      return calendar(reader, clock);
    default:
      return exhaustive(format);
  }
};

/** 3.0 is what every phone and address book reads. */
const vcards = async function* (reader: Reader): AsyncGenerator<string> {
  for await (const people of readPersonDrafts(reader))
    yield people.map(({ person }) => writeVcard(person, { version: '3.0' })).join('');
};

/** What a calendar may show. */
const calendar = async function* (reader: Reader, clock: Deps['clock']): AsyncGenerator<string> {
  yield await remindersText(reader, clock);
};

/** Read twice, in the same look: how many columns there are, the last person decides. */
const csv = async function* (reader: Reader): AsyncGenerator<string> {
  let widths: Widths = [];
  for await (const people of readPersonDrafts(reader)) widths = widenedBy(widths, people);
  const { head, lines } = peopleCsv(widths);
  yield head;
  for await (const people of readPersonDrafts(reader)) yield lines(people);
};

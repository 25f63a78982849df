import { partialDateParts, type PartialDate } from '../../core/dates/index.ts';
import type { ImportantDateValue, RelationValue } from '../../core/people/index.ts';
import type { CardWriter } from './card-writer.ts';
import { escapeText, escapeUri, type Parameter } from '../content-line.ts';

interface WrittenDate {
  readonly value: string;
  readonly parameters: readonly Parameter[];
}

/**
 * 4.0 has dates without a year (`--0416`); for 3.0 there is only Apple's leap year with the parameter that tells
 * it is none, which iPhones and Google understand.
 */
const writtenDate = (date: PartialDate, card: CardWriter): WrittenDate => {
  const { year, month, day } = partialDateParts(date);
  if (card.version === '4.0')
    return { value: month === null || day === null ? date : yearlessOrCompact(date), parameters: [] };
  if (year !== null) return { value: date, parameters: [] };
  return { value: `1604${date.slice(1)}`, parameters: [['X-APPLE-OMIT-YEAR', '1604']] };
};

const yearlessOrCompact = (date: PartialDate): string =>
  date.startsWith('--') ? `--${date.slice(2).replace('-', '')}` : date.replaceAll('-', '');

/** The first birthday is BDAY; what has no property of its own is a dated row with a label, as Apple and Google write it. */
export const writeDates = (dates: readonly ImportantDateValue[], card: CardWriter): void => {
  const birthday = dates.find(({ kind, label }) => kind === 'birthday' && label === null);
  const death = dates.find(({ kind, label }) => kind === 'other' && label === 'death');
  const has4 = card.version === '4.0';
  for (const important of dates) {
    const { kind, label, date } = important;
    const { value, parameters } = writtenDate(date, card);
    const target = `DATE:${kind}:${date}`;
    if (important === birthday) card.write({ name: 'BDAY', value, parameters, target });
    else if (has4 && kind === 'anniversary' && label === null)
      card.write({ name: 'ANNIVERSARY', value, parameters, target });
    else if (has4 && important === death) card.write({ name: 'DEATHDATE', value, parameters, target });
    else if (kind === 'anniversary' && label === null)
      card.write({ name: 'X-ABDATE', value, parameters, label: 'anniversary', target });
    else {
      const plain = kind === 'other' && label !== 'anniversary';
      const all = plain ? parameters : [...parameters, ['X-GOODTURN-KIND', kind] as const];
      card.write({ name: 'X-ABDATE', value, parameters: all, label, target });
    }
  }
};

/** The relations of RFC 6350, 6.6.6. */
const relatedTypes = new Set(
  (
    'contact acquaintance friend met co-worker colleague co-resident neighbor child parent sibling spouse kin ' +
    'muse crush date sweetheart me agent emergency'
  ).split(' '),
);

export const writeRelation = ({ kind, label, name }: RelationValue, card: CardWriter): void => {
  if (name === null) return;
  const own: readonly Parameter[] = kind === 'related' ? [] : [['X-GOODTURN-KIND', kind]];
  const target = `RELATED:${name}`;
  if (card.version === '3.0') {
    card.write({ name: 'X-ABRELATEDNAMES', value: escapeText(name), parameters: own, label, target });
    return;
  }
  const isUri = /^(?:urn:uuid:|https?:\/\/|mailto:)/i.test(name);
  card.write({
    name: 'RELATED',
    value: isUri ? escapeUri(name) : escapeText(name),
    parameters: [...(isUri ? [] : [['VALUE', 'text'] as const]), ...own],
    typeLabel: label,
    typesOf: (text) => {
      const types = text.split(', ');
      return types.every((type) => relatedTypes.has(type)) ? types : null;
    },
    target,
  });
};

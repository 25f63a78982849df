import type { PartialDate } from '../../core/dates/index.ts';
import { partialInWords } from '../words/dates.ts';

/** "Engineer at Mills, Oxford": what a person does, and where; empty where nobody knows. */
export const whereInWords = ({
  title,
  organization,
  place,
}: {
  readonly title: string | null;
  readonly organization: string | null;
  readonly place: string | null;
}): string => {
  const job = [title, organization].filter((part) => part !== null).join(' at ');
  return [job, place ?? ''].filter((part) => part !== '').join(' · ');
};

const longest = 120;

/** "At a fair, known since 2019": how I came to know somebody; empty where nobody says. */
export const howKnown = ({
  howWeMet,
  knownSince,
}: {
  readonly howWeMet: string | null;
  readonly knownSince: PartialDate | null;
}): string => {
  const met = (howWeMet ?? '').replace(/\s+/g, ' ').trim();
  const short = met.length > longest ? `${met.slice(0, longest - 1).toWellFormed()}…` : met;
  const since = knownSince === null ? '' : `known since ${partialInWords(knownSince)}`;
  return [short, since].filter((part) => part !== '').join(', ');
};

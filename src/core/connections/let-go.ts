import { namesInWords } from '../sentence.ts';
import type { ConnectionKind } from './connection-kind.ts';

/** What a connection brought, counted. */
export interface BroughtCounts {
  readonly people: number;
  readonly talks: number;
  readonly articles: number;
}

/** Something outside of which the book was let go: what went with it, and what of it stays. */
export interface LetGo {
  readonly kind: ConnectionKind;
  readonly name: string;
  readonly went: BroughtCounts;
  readonly stays: BroughtCounts;
}

const forgotten: Readonly<Record<ConnectionKind, string>> = {
  calendar: 'its address is not kept here any more, and nothing in the calendar was changed',
  mail: 'its password is not kept here any more, and nothing in the mailbox was changed',
  contacts: 'its password is not kept here any more, and it is read and written no more',
  feed: 'it is read no more',
  smtp: 'its password is not kept here any more, and what was sent stays sent',
  model: 'its key is not kept here any more, and it is asked no more',
};

/** What undoing a connecting did, in a few sentences. */
export const letGoInWords = ({ kind, name, went, stays }: LetGo): string => {
  const [gone, left] = [countsInWords(went), countsInWords(stays)];
  return [
    `${name} is no longer connected: ${forgotten[kind]}.`,
    ...(gone === null ? [] : [`${gone} went with it.`]),
    ...(left === null
      ? []
      : [`${left} that it brought ${isOne(stays) ? 'stays' : 'stay'}: used since, or read later.`]),
  ].join(' ');
};

const isOne = ({ people, talks, articles }: BroughtCounts): boolean => people + talks + articles === 1;

const countsInWords = ({ people, talks, articles }: BroughtCounts): string | null => {
  const counts = [
    ...(people === 0 ? [] : [`${people} ${people === 1 ? 'person' : 'people'}`]),
    ...(talks === 0 ? [] : [`${talks} ${talks === 1 ? 'talk' : 'talks'}`]),
    ...(articles === 0 ? [] : [`${articles} ${articles === 1 ? 'article' : 'articles'}`]),
  ];
  return counts.length === 0 ? null : namesInWords(counts);
};

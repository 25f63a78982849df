import { personFieldWords } from '../people/field-words.ts';
import { exhaustive } from '../result.ts';
import type { CardField } from './merge-cards.ts';

/** What an address book and the book cannot settle between them. */
export const questionTypes = ['both-changed', 'gone-there', 'removed-here'] as const;
export type QuestionType = (typeof questionTypes)[number];

/** Of a field both changed: whose word stands. Of somebody gone on one side: they stay on the other, or go there too. */
export const contactsAnswers = ['here', 'there', 'keep', 'remove'] as const;
export type ContactsAnswer = (typeof contactsAnswers)[number];

interface Asked {
  readonly type: QuestionType;
  readonly person: { readonly name: string };
  readonly connection: { readonly name: string };
}

/** The question in one sentence. */
export const questionInWords = ({ type, person, connection }: Asked): string => {
  switch (type) {
    case 'both-changed':
      return `${person.name} was changed here and in ${connection.name}. Which is right?`;
    case 'gone-there':
      return `${person.name} is no longer in ${connection.name}. Keep them here?`;
    case 'removed-here':
      return `You removed ${person.name} here. Remove them from ${connection.name} too?`;
    default:
      return exhaustive(type);
  }
};

/** What each answer does, as the words on a button. */
export const answerWords: Readonly<Record<QuestionType, readonly (readonly [ContactsAnswer, string])[]>> = {
  'both-changed': [
    ['here', 'Keep what is here'],
    ['there', 'Take what is there'],
  ],
  'gone-there': [
    ['keep', 'Keep here'],
    ['remove', 'Remove here too'],
  ],
  'removed-here': [
    ['keep', 'Keep there'],
    ['remove', 'Remove there too'],
  ],
};

const fieldWords: Readonly<Record<CardField, string>> = {
  ...personFieldWords,
  contactPoints: 'Way to reach them',
  dates: 'Date',
  relations: 'Relation',
  positions: 'Where they work',
  groups: 'Group',
};

export const fieldInWords = (field: string): string =>
  (fieldWords as Readonly<Record<string, string>>)[field] ?? field;

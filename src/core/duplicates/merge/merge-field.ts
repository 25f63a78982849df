import { personFieldWords } from '../../people/field-words.ts';

/** What the user may choose from either entry; everything else is joined by rule. */
export const mergeFields = [
  'name',
  'birthday',
  'place',
  'pronouns',
  'howWeMet',
  'wouldSay',
  'timeZone',
  'photo',
] as const;
export type MergeField = (typeof mergeFields)[number];

/** From which of the two: the one that stays, or the other. A field that is left out is the one that stays', or whichever has it. */
export type MergeChoices = Readonly<Partial<Record<MergeField, 'kept' | 'other'>>>;

/** A user's word for a field. */
export const fieldWords: Readonly<Record<MergeField, string>> = {
  ...personFieldWords,
  name: 'Name',
  birthday: 'Birthday',
};

export const isMergeField = (text: string): text is MergeField =>
  (mergeFields as readonly string[]).includes(text);

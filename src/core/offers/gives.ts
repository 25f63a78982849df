import type { GiveKind } from '../ledger/favor.ts';
import type { OfferKind } from './offer.ts';

/** What giving an offer counts as on the two-way road (R5). */
export const giveOf: Readonly<Record<OfferKind, GiveKind>> = {
  article: 'article',
  news: 'news',
  'country-insight': 'news',
  analysis: 'analysis',
  skill: 'skill',
  introduction: 'introduction',
  feedback: 'feedback',
  invitation: 'invitation',
  translation: 'skill',
  'talk-notes': 'news',
};

/** In a list of kinds, and before a title. */
export const kindWords: Readonly<Record<OfferKind, string>> = {
  article: 'Article',
  news: 'News',
  'country-insight': 'How it is done where I come from',
  analysis: 'My analysis',
  skill: 'Skill',
  introduction: 'Introduction',
  feedback: 'Feedback',
  invitation: 'Invitation',
  translation: 'Translation',
  'talk-notes': 'Notes from a talk',
};

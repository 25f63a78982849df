import type { Answer } from '../app/api.ts';

/** All that the page of a person shows. */
export type PersonCard = Answer<'showPerson'>;

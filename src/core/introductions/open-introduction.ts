import type { PersonId } from '../ids.ts';
import type { Introduction } from './introduction.ts';
import type { IntroductionStep } from './next-step.ts';

/** An introduction that is not over, with what comes next today. */
export interface OpenIntroduction {
  readonly introduction: Introduction;
  readonly step: IntroductionStep;
}

/** Whom the next message goes to first. */
export const whoseTurn = ({ introduction, step }: OpenIntroduction): PersonId => {
  const isOther =
    (step.type === 'ask' && step.side === 'other') ||
    (step.type === 'let-be' && step.side === 'other' && introduction.consent !== 'yes');
  return isOther ? introduction.otherPersonId : introduction.personId;
};

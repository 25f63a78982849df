import { coachExamples } from '../coach/testing/examples.ts';
import { briefExamples } from '../briefs/testing/examples.ts';
import { calendarExamples } from '../calendars/testing/examples.ts';
import { connectionExamples } from '../connections/testing/examples.ts';
import { breadthExamples } from '../breadth/testing/examples.ts';
import { offerExamples } from '../offers/testing/examples.ts';
import { onboardingExamples } from '../onboarding/testing/examples.ts';
import { forwardExamples } from '../forward/testing/examples.ts';
import { loopExamples } from '../loops/testing/examples.ts';
import { progressExamples } from '../progress/testing/examples.ts';
import { strengthExamples } from '../strengths/testing/examples.ts';
import { advocateExamples } from '../advocates/testing/examples.ts';
import { dormantExamples } from '../dormant/testing/examples.ts';
import { fitExamples } from '../fit/testing/examples.ts';
import { pathExamples } from '../paths/testing/examples.ts';
import { askExamples } from '../asks/testing/examples.ts';
import { followupExamples } from '../followups/testing/examples.ts';
import { introductionExamples } from '../introductions/testing/examples.ts';
import { ledgerExamples } from '../ledger/testing/examples.ts';
import { oddsExamples } from '../odds/testing/examples.ts';
import { touchExamples } from '../touch/testing/examples.ts';
import { lifeExamples } from '../life/testing/examples.ts';
import { promiseExamples } from '../promises/testing/examples.ts';
import { thanksExamples } from '../thanks/testing/examples.ts';
import { threadExamples } from '../threads/testing/examples.ts';
import { longHaulExamples } from '../today/testing/long-haul-examples.ts';
import { todayExamples } from '../today/testing/examples.ts';
import { warmthExamples } from '../warmth/testing/examples.ts';
import type { Example } from './example.ts';

/** The examples of every rule, from the `testing/examples.ts` beside it. */
export const allExamples: readonly Example[] = [
  ...coachExamples,
  ...briefExamples,
  ...calendarExamples,
  ...connectionExamples,
  ...breadthExamples,
  ...offerExamples,
  ...onboardingExamples,
  ...forwardExamples,
  ...loopExamples,
  ...progressExamples,
  ...strengthExamples,
  ...advocateExamples,
  ...dormantExamples,
  ...fitExamples,
  ...pathExamples,
  ...askExamples,
  ...followupExamples,
  ...introductionExamples,
  ...ledgerExamples,
  ...oddsExamples,
  ...touchExamples,
  ...lifeExamples,
  ...promiseExamples,
  ...thanksExamples,
  ...threadExamples,
  ...longHaulExamples,
  ...todayExamples,
  ...warmthExamples,
];

import type { Goal } from '../goals/goal.ts';
import type { OnboardingMap } from './map.ts';

/** The first 90 days of a role, as they stand today. */
export interface OpenOnboarding {
  readonly goal: Goal;
  readonly map: OnboardingMap;
}

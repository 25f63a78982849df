import type { Criterion, Evidence, Verdict } from '../../core/fit/evidence.ts';
import type { Strength, Told } from '../../core/strengths/strength.ts';
import { boolean, integer, text, textOrNull } from './column.ts';
import { table } from './table.ts';

export const strength = table<Strength>('strength', {
  id: text,
  name: text,
  story: textOrNull,
  rank: integer,
});

export const told = table<Told>(
  'told',
  { id: text, strengthId: text, personId: text, day: text, interactionId: textOrNull },
  { strengthId: 'strength', personId: 'person', interactionId: 'interaction' },
);

export const criterion = table<Criterion>('criterion', {
  id: text,
  name: text,
  weight: integer,
  dealBreaker: boolean,
  rank: integer,
});

export const evidence = table<Evidence>(
  'evidence',
  {
    id: text,
    organizationId: text,
    criterionId: text,
    score: integer,
    what: text,
    personId: textOrNull,
    source: textOrNull,
    day: text,
    interactionId: textOrNull,
  },
  { organizationId: 'organization', personId: 'person', interactionId: 'interaction' },
);

export const verdict = table<Verdict>(
  'verdict',
  { id: text, organizationId: text, decision: text, why: textOrNull, day: text },
  { organizationId: 'organization' },
);

import { z } from '@hono/zod-openapi';
import { askKinds } from '../core/asks/ask.ts';
import { depths, interactionKinds, talkShares } from '../core/interactions/interaction.ts';
import { layers } from '../core/people/person.ts';
import { thanksToWrite } from './log.ts';
import { operation } from './operation.ts';
import {
  batchId,
  calendarDay,
  idOf,
  interactionId,
  line,
  list,
  longText,
  maybe,
  notice,
  personId,
} from './values.ts';

const strengthId = idOf<'StrengthId'>();
const promised = list(z.object({ what: line, due: calendarDay.nullable() }));

/** The answers of the 60-second debrief (method, section 5); whatever was not tapped is left out. */
export const debriefAnswers = z
  .object({
    about: maybe(personId).openapi({ description: 'Of several people the one it is about.' }),
    minutes: maybe(z.number().int().min(1).max(1440)),
    kind: maybe(z.enum(interactionKinds)),
    depth: maybe(z.enum(depths)),
    talkShare: maybe(z.enum(talkShares)).openapi({ description: 'Who talked most.' }),
    didForMe: maybe(line),
    caresAbout: maybe(line),
    learned: maybe(
      z.object({
        what: line,
        criterionId: maybe(z.string()),
        score: maybe(z.number().int().min(-2).max(2)),
        company: maybe(line),
      }),
    ).openapi({
      description: 'Of the company or the job; without a criterion it is something to know of them.',
    }),
    promisesMine: maybe(promised),
    promisesTheirs: maybe(promised),
    told: maybe(list(strengthId)).openapi({ description: 'Strengths of mine that they know now.' }),
    named: maybe(list(line)).openapi({ description: 'Whom they named.' }),
    offered: maybe(z.object({ kind: z.enum(askKinds), what: maybe(line) })),
    askAbout: maybe(list(z.object({ what: line, when: z.string().nullable() }))),
    meetAgain: maybe(calendarDay),
    layer: maybe(z.enum(layers)),
    note: maybe(longText),
  })
  .openapi('DebriefAnswers');

export const debriefOperations = {
  showDebrief: operation({
    summary: 'What a debrief asks: of a talk, or of the newest one with a person that may still be told of',
    query: z.object({ interactionId: maybe(interactionId), personId: maybe(personId) }),
    answer: z.object({
      talk: z.object({
        id: interactionId,
        day: calendarDay,
        kind: z.enum(interactionKinds),
        minutes: z.number().nullable(),
        depth: z.enum(depths).nullable(),
        talkShare: z.enum(talkShares).nullable(),
        planned: z.boolean(),
      }),
      people: list(
        z.object({
          id: personId,
          name: z.string(),
          call: z.string(),
          company: z.string().nullable(),
          layer: z.enum(layers).nullable(),
          untold: list(z.object({ id: strengthId, name: z.string() })),
        }),
      ),
      criteria: list(z.object({ id: z.string(), name: z.string() })),
    }),
  }),
  debriefTalk: operation({
    summary:
      'How a talk went, in one write; it answers with the thank-yous that are due, each with its lines',
    params: z.object({ id: interactionId }),
    body: debriefAnswers,
    answer: z.object({
      interactionId,
      people: list(z.object({ id: personId, name: z.string() })),
      thanks: list(thanksToWrite),
      notice,
      batch: batchId.nullable(),
    }),
  }),
};

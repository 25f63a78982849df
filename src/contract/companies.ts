import { z } from '@hono/zod-openapi';
import { readiness } from './asks.ts';
import { operation } from './operation.ts';
import { organization, organizationKind } from './people-records.ts';
import { criterion, evidence, verdict } from './records.ts';
import { batchId, idOf, interactionId, line, list, longText, maybe, personId } from './values.ts';

const batch = batchId.nullable();
const verdicts = z.enum(['unknown', 'learning', 'want', 'not-for-me']);
const company = line.openapi({ description: 'An id, or a name however it is written.' });
/** R8: two people of two levels or departments; room for another approach. */
const coverage = z.object({ covered: z.boolean(), mayApproach: z.boolean() });
const named = z.object({ id: personId, name: z.string() });

const onPath = named.extend({
  company: z.string().nullable().openapi({ description: 'Where they are now.' }),
});

const path = z.object({
  through: list(onPath),
  target: onPath,
  strength: z.number(),
  because: list(z.string()),
  ready: readiness.nullable(),
  askFor: z.enum(['advice', 'introduction']).openapi({ description: 'What `ready` speaks of.' }),
});

const fit = z.object({
  verdict: verdicts,
  fit: z.number().nullable(),
  confidence: z.number(),
  criteria: list(
    z.object({
      criterion,
      mean: z.number().nullable(),
      sources: z.number(),
      contradicts: z.boolean(),
    }),
  ),
  sources: z.number(),
  question: z.object({ text: z.string(), why: z.string(), contradicts: z.boolean() }).nullable(),
});

export const companyOperations = {
  listCompanies: operation({
    summary: 'Companies that I aim for, have learned about or decided on',
    answer: z.object({
      companies: list(
        z.object({
          id: idOf<'OrganizationId'>(),
          name: z.string(),
          verdict: verdicts,
          fit: z.number().nullable(),
          confidence: z.number(),
          lines: z.number(),
          sources: z.number(),
          people: z.number(),
          talked: z.number(),
          openAsks: z.number(),
          coverage,
          isTarget: z.boolean(),
          question: z.string().nullable(),
        }),
      ),
      total: z.number(),
    }),
  }),
  showCompany: operation({
    summary: 'What was learned of a company, and whether I want it',
    params: z.object({ reference: company }),
    answer: z.object({
      organization,
      people: list(
        z.object({
          id: personId,
          name: z.string(),
          title: z.string().nullable(),
          department: z.string().nullable(),
          level: z.string().nullable(),
          elsewhere: z.string().nullable(),
          conversations: z.number(),
          warmth: z.number(),
        }),
      ),
      peopleCount: z.number(),
      evidence: list(evidence.extend({ person: z.string().nullable() })),
      fit,
      /** Of a company that is not for me. */
      ruledOut: z.string().nullable(),
      decided: verdict.nullable(),
      coverage,
      isTarget: z.boolean(),
      openAsks: z.number(),
      paths: list(path),
    }),
  }),
  changeCompany: operation({
    summary: 'Correct a company',
    params: z.object({ reference: company }),
    body: z.object({
      kind: maybe(organizationKind),
      url: maybe(line.nullable()),
      note: maybe(longText.nullable()),
      industry: maybe(line.nullable()),
      size: maybe(z.number().int().min(1).max(10_000_000).nullable()),
    }),
    answer: z.object({ organization, batch }),
  }),
  decideCompany: operation({
    summary: 'My own word on a company; "not for me" closes the asks there and keeps the people',
    params: z.object({ reference: company }),
    body: z.object({
      id: idOf<'VerdictId'>(),
      decision: z.enum(['want', 'not-for-me']).nullable(),
      why: maybe(line),
    }),
    answer: z.object({
      verdict: verdict.nullable(),
      closedAsks: z.number(),
      thanks: z.number(),
      words: z.string().nullable(),
      batch,
    }),
  }),
  addEvidence: operation({
    summary: 'Note one line of what was learned of a company',
    body: z.object({
      id: idOf<'EvidenceId'>(),
      company: line,
      criterionId: line,
      score: z.number().int().min(-2).max(2),
      what: line,
      personId: maybe(personId.nullable()),
      source: maybe(line.nullable()),
      interactionId: maybe(interactionId.nullable()),
    }),
    answer: z.object({ evidence, batch }),
  }),
  removeEvidence: operation({
    summary: 'Take a line of evidence out',
    params: z.object({ id: idOf<'EvidenceId'>() }),
    answer: z.object({ batch }),
  }),
  listCriteria: operation({
    summary: 'What I look for in a company, with its weights',
    answer: z.object({ criteria: list(criterion) }),
  }),
  setCriteria: operation({
    summary: 'Change what I look for; weight 0 leaves a criterion out',
    body: z.object({
      criteria: z
        .array(
          z.object({
            id: line,
            name: line,
            weight: z.number().int().min(0).max(100),
            dealBreaker: z.boolean(),
            rank: z.number().int().min(0).max(100),
          }),
        )
        .max(50),
    }),
    answer: z.object({ criteria: list(criterion), batch }),
  }),
  findPaths: operation({
    summary: 'Warm paths to a person or a company over people I know',
    query: z.object({ target: line }),
    answer: z.object({
      target: z.string(),
      paths: list(path),
      cold: list(named.extend({ reason: z.string() })),
    }),
  }),
};

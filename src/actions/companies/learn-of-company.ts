import {
  criteriaOf,
  openingsKey,
  ruledOutInWords,
  type Criterion,
  type Evidence,
  type Verdict,
} from '../../core/fit/index.ts';
import type { BatchId, Id, InteractionId, PersonId } from '../../core/ids.ts';
import type { OrganizationKind, Organization } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import type { Reader, Writer } from '../../store/space.ts';
import { invalid, notFound, type ActionError } from '../action-error.ts';
import { findCompany, noCompany } from './find-company.ts';
import { thankHelpers } from './thank-helpers.ts';
import type { Deps } from '../deps.ts';
import { ensureOrganization } from './ensure-organization.ts';
import { readOwner, type Owner } from '../owner.ts';

const mostPoints = 2;

/** One line of what was learned of a company; it makes the company where the book has none of that name. */
export const addEvidence = async (
  deps: Deps,
  line: {
    readonly id: Id<'EvidenceId'>;
    readonly company: string;
    readonly criterionId: string;
    readonly score: number;
    readonly what: string;
    readonly personId?: PersonId | null;
    readonly source?: string | null;
    readonly interactionId?: InteractionId | null;
  },
): Promise<Result<{ readonly evidence: Evidence; readonly batch: BatchId | null }, ActionError>> => {
  if (!Number.isInteger(line.score) || Math.abs(line.score) > mostPoints)
    return invalid('What was said counts from -2, against it, to 2, for it.', 'score');
  const { value, batch } = await deps.space.write(
    { action: 'learn', summary: `Learned about ${line.company}: ${line.what}` },
    async (writer) => {
      const { day, method } = await readOwner(writer, deps.clock);
      const criteria = criteriaOf(await writer.list('criterion'), method);
      if (line.criterionId !== openingsKey && !criteria.some(({ id }) => id === line.criterionId))
        return invalid(
          `“${line.criterionId}” is none of your criteria.`,
          'criterionId',
          `They are ${criteria.map(({ id }) => id).join(', ')}; ${openingsKey} is news of openings, which never counts.`,
        );
      const organization =
        (await findCompany(writer, line.company)) ??
        (await ensureOrganization(writer, line.company, deps.ids));
      const evidence: Evidence = {
        id: line.id,
        organizationId: organization.id,
        criterionId: line.criterionId,
        score: line.score,
        what: line.what,
        personId: line.personId ?? null,
        source: line.source ?? null,
        day,
        interactionId: line.interactionId ?? null,
      };
      await writer.put('evidence', evidence);
      return ok(evidence);
    },
  );
  return value.ok ? ok({ evidence: value.value, batch }) : value;
};

export interface Decided {
  readonly verdict: Verdict | null;
  /** Asks that are let go with a company that is ruled out. */
  readonly closedAsks: number;
  /** Thank-yous that are due now: they gave something, and never heard it. */
  readonly thanks: number;
  /** Of a company that is not for me: what it was good for, in a sentence. */
  readonly words: string | null;
  readonly batch: BatchId | null;
}

/**
 * My own word on a company. "Not for me" is a success (R10): the asks there are closed, everyone who gave something is
 * thanked, and the people stay.
 */
export const decideCompany = async (
  deps: Deps,
  {
    id,
    reference,
    decision,
    why,
  }: {
    readonly id: Verdict['id'];
    readonly reference: string;
    /** Null takes the word back. */
    readonly decision: Verdict['decision'] | null;
    readonly why?: string;
  },
): Promise<Result<Decided, ActionError>> => {
  const { value, batch } = await deps.space.write(
    { action: 'decide', summary: 'Decided about a company' },
    async (writer) => {
      const organization = await findCompany(writer, reference);
      if (organization === null) return notFound(noCompany(reference));
      const owner = await readOwner(writer, deps.clock);
      const organizationId = organization.id;
      for (const before of await writer.list('verdict', { where: { organizationId } }))
        await writer.remove('verdict', before.id);
      if (decision === null) {
        writer.summarize(`Open again: ${organization.name}`);
        return ok({ verdict: null, closedAsks: 0, thanks: 0, words: null });
      }
      const verdict: Verdict = { id, organizationId, decision, why: why ?? null, day: owner.day };
      await writer.put('verdict', verdict);
      writer.summarize(
        decision === 'want' ? `Wants ${organization.name}` : `Not for me: ${organization.name}`,
      );
      if (decision === 'want') return ok({ verdict, closedAsks: 0, thanks: 0, words: null });
      const closedAsks = await closeAsks(writer, organization);
      const thanks = await thankHelpers(writer, deps, organization, owner);
      const evidence = await writer.list('evidence', { where: { organizationId } });
      return ok({ verdict, closedAsks, thanks, words: ruledOutInWords(evidence) });
    },
  );
  return value.ok ? ok({ ...value.value, batch }) : value;
};

const closeAsks = async (writer: Writer, { id }: Organization): Promise<number> => {
  const open = await writer.list('ask', {
    where: { organizationId: id, state: { in: ['planned', 'sent'] } },
  });
  for (const ask of open)
    await writer.put('ask', { ...ask, state: ask.state === 'planned' ? 'withdrawn' : 'stopped' });
  return open.length;
};

/** Corrects what kind of place it is, where it is found, and what the user says of it. */
export const changeCompany = async (
  { space }: Pick<Deps, 'space'>,
  {
    reference,
    ...change
  }: {
    readonly reference: string;
    readonly kind?: OrganizationKind;
    readonly url?: string | null;
    readonly note?: string | null;
    readonly industry?: string | null;
    readonly size?: number | null;
  },
): Promise<Result<{ readonly organization: Organization; readonly batch: BatchId | null }, ActionError>> => {
  const { value, batch } = await space.write(
    { action: 'edit', summary: 'Edited a company' },
    async (writer) => {
      const organization = await findCompany(writer, reference);
      if (organization === null) return null;
      const changed = { ...organization, ...change };
      await writer.put('organization', changed);
      writer.summarize(`Edited ${organization.name}`);
      return changed;
    },
  );
  return value === null ? notFound(noCompany(reference)) : ok({ organization: value, batch });
};

/** What I look for, with weights; those that are left out of the list stay as they are. */
export const setCriteria = async (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  { criteria }: { readonly criteria: readonly Criterion[] },
): Promise<{ readonly criteria: readonly Criterion[]; readonly batch: BatchId | null }> => {
  const { value, batch } = await space.write(
    { action: 'settings', summary: 'Changed what you look for in a company' },
    async (writer) => {
      await writer.putMany('criterion', criteria);
      return readCriteria(writer, await readOwner(writer, clock));
    },
  );
  return { criteria: value, batch };
};

const readCriteria = async (reader: Reader, { method }: Owner): Promise<readonly Criterion[]> =>
  criteriaOf(await reader.list('criterion'), method);

export const listCriteria = ({
  space,
  clock,
}: Pick<Deps, 'space' | 'clock'>): Promise<readonly Criterion[]> =>
  space.read(async (reader) => readCriteria(reader, await readOwner(reader, clock)));

import { readinessFor, type AskKind, type Readiness } from '../../core/asks/index.ts';
import type { OrganizationId, PersonId } from '../../core/ids.ts';
import { ok, type Result } from '../../core/result.ts';
import { noPerson, type ActionError } from '../action-error.ts';
import { notFound } from '../action-error.ts';
import { planOf } from './read-asks.ts';
import { readStanding } from './read-standing.ts';
import type { Deps } from '../deps.ts';
import { currentOrganization } from './new-ask.ts';
import { readOwner } from '../owner.ts';

export interface AskQuestion {
  readonly id: PersonId;
  readonly kind: AskKind;
  readonly target?: string | null;
  readonly blurb?: string | null;
  readonly organizationId?: OrganizationId | null;
  readonly offered?: boolean;
}

/** "May I ask?" (R6), before anything is written down. */
export const showReadiness = (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  question: AskQuestion,
): Promise<Result<Readiness, ActionError>> =>
  space.read(async (reader) => {
    const person = await reader.get('person', question.id);
    if (!person || person.trashedAt !== null) return notFound(noPerson(question.id));
    const owner = await readOwner(reader, clock);
    const standing = await readStanding(reader, person, owner);
    const { kind, target = null, blurb = null, organizationId = null, offered = false } = question;
    const company = organizationId ?? (await currentOrganization(reader, question.id));
    const plan = await planOf(reader, { kind, target, blurb, organizationId: company, offered }, owner);
    return ok(readinessFor(standing, plan, owner.method));
  });

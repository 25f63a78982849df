import type { Ask, AskKind, Readiness, Route } from '../core/asks/index.ts';
import { readinessFor } from '../core/asks/index.ts';
import { addBusinessDays, type CalendarDay } from '../core/dates/index.ts';
import type { BatchId, GoalId, OrganizationId, PersonId } from '../core/ids.ts';
import { displayName, fold, type Person } from '../core/people/index.ts';
import { ok, type Result } from '../core/result.ts';
import type { Reader, Writer } from '../store/space.ts';
import { notFound, type ActionError } from './action-error.ts';
import { planOf } from './asks/read-asks.ts';
import { readStanding } from './asks/read-standing.ts';
import { noPerson } from './change-person.ts';
import type { Deps } from './deps.ts';
import { readOwner, type Owner } from './owner.ts';

export interface AskInput {
  /** Made by the caller, so that a repeated request is the same ask. */
  readonly id: Ask['id'];
  readonly personId: PersonId;
  readonly kind: AskKind;
  readonly what: string;
  readonly target?: string | null;
  readonly targetPersonId?: PersonId | null;
  readonly organizationId?: OrganizationId | null;
  readonly goalId?: GoalId | null;
  readonly blurb?: string | null;
  readonly route?: Route;
  readonly offered?: boolean;
  readonly due?: CalendarDay | null;
}

export interface WrittenAsk {
  readonly ask: Ask;
  /** What R6 says of it today: its card comes when it is ready. */
  readonly readiness: Readiness;
  readonly batch: BatchId | null;
}

/**
 * Plans an ask; its card comes on the day on which it is fair (R6). What they offered by themselves is ready now, and
 * becomes a promise to send it.
 */
export const planAsk = async (deps: Deps, input: AskInput): Promise<Result<WrittenAsk, ActionError>> => {
  const { value, batch } = await deps.space.write(
    { action: 'ask', summary: 'Planned to ask' },
    async (writer) => {
      const person = await writer.get('person', input.personId);
      if (!person || person.trashedAt !== null) return null;
      const owner = await readOwner(writer, deps.clock);
      const known = await writer.get('ask', input.id);
      const ask = known ?? (await newAsk(writer, person, input, owner));
      const { standing } = await readStanding(writer, person, owner);
      const readiness = readinessFor(standing, await planOf(writer, ask, owner), owner.method);
      if (known) return { ask, readiness };
      await writer.put('ask', ask);
      if (ask.offered) await promiseIt(writer, deps, ask, owner);
      writer.summarize(`Planned to ask ${displayName(person)}: ${ask.what}`);
      return { ask, readiness };
    },
  );
  return value === null ? notFound(noPerson(input.personId)) : ok({ ...value, batch });
};

const newAsk = async (reader: Reader, person: Person, input: AskInput, owner: Owner): Promise<Ask> => {
  const { id, personId, kind, what } = input;
  const organizationId = input.organizationId ?? (await currentOrganization(reader, personId));
  return {
    id,
    personId,
    kind,
    what,
    target: input.target ?? null,
    targetPersonId: input.targetPersonId ?? null,
    organizationId,
    goalId: input.goalId ?? (await openGoal(reader)),
    blurb: input.blurb ?? null,
    route: input.route ?? (await routeTo(reader, person, owner)),
    offered: input.offered ?? false,
    state: 'planned',
    madeOn: owner.day,
    due: input.due ?? null,
    sentOn: null,
    messageId: null,
    nudgedOn: null,
    colleagueOn: null,
    awayUntil: null,
    answer: null,
    answeredOn: null,
    outcome: null,
    reportedOn: null,
    history: false,
  };
};

export const currentOrganization = async (
  reader: Reader,
  personId: PersonId,
): Promise<OrganizationId | null> => {
  const positions = await reader.list('position', { where: { personId, current: true } });
  return positions.find(({ organizationId }) => organizationId !== null)?.organizationId ?? null;
};

/** The one goal that is open; several leave it to the user. */
const openGoal = async (reader: Reader): Promise<GoalId | null> => {
  const goals = await reader.list('goal', { where: { state: 'open' } });
  return goals.length === 1 ? (goals[0]?.id ?? null) : null;
};

/** How I come to them (R16): known, introduced, a school in common, or out of the blue. */
const routeTo = async (reader: Reader, person: Person, { settings }: Owner): Promise<Route> => {
  const tie = (await reader.ties([person.id])).get(person.id);
  if (tie !== undefined && tie.lastTwoWay !== null) return 'known';
  if (person.introducedBy !== null) return 'introduced';
  const positions = await reader.list('position', { where: { personId: person.id } });
  const ids = positions.flatMap(({ organizationId }) => organizationId ?? []);
  const schools = (await reader.getMany('organization', ids)).filter(({ kind }) => kind === 'school');
  const mine = mySchools(settings.get('me'));
  return schools.some(({ name }) => mine.has(fold(name))) ? 'alumni' : 'cold';
};

const mySchools = (me: unknown): ReadonlySet<string> => {
  const education =
    typeof me === 'object' && me !== null && 'education' in me && Array.isArray(me.education)
      ? (me.education as readonly { readonly school?: unknown }[])
      : [];
  return new Set(education.flatMap(({ school }) => (typeof school === 'string' ? [fold(school)] : [])));
};

const promiseIt = async (writer: Writer, deps: Deps, ask: Ask, { day, method }: Owner): Promise<void> => {
  await writer.put('promise', {
    id: deps.ids.next<'PromiseId'>(),
    personId: ask.personId,
    by: 'me',
    what: ask.what,
    kind: 'send',
    due: addBusinessDays(day, method.ask.offered_bd),
    madeOn: day,
    interactionId: null,
    state: 'open',
    closedAt: null,
  });
};

import type { CalendarDay, PartialDate } from '../../core/dates/index.ts';
import { parsePartialDate } from '../../core/dates/index.ts';
import type { Ids } from '../../core/ids.ts';
import type { Depth, Interaction, InteractionKind } from '../../core/interactions/interaction.ts';
import { displayName } from '../../core/people/index.ts';
import type { Thanks } from '../../core/thanks/thanks.ts';
import type { Writer } from '../../store/space.ts';
import { planLog } from '../log/plan.ts';
import { savePlan } from '../log/save.ts';
import { applyChanges, understand, type LogChanges } from '../log/understand.ts';
import type { Owner } from '../owner.ts';

interface Promised {
  readonly what: string;
  readonly due: CalendarDay | null;
}

/** The answers of the 60-second debrief (method, section 5); whatever was not tapped is left out. */
export interface DebriefAnswers {
  readonly minutes?: number;
  readonly kind?: InteractionKind;
  readonly depth?: Depth;
  readonly didForMe?: string;
  readonly caresAbout?: string;
  readonly promisesMine?: readonly Promised[];
  readonly promisesTheirs?: readonly Promised[];
  readonly askAbout?: readonly { readonly what: string; readonly when: string | null }[];
  readonly note?: string;
}

/**
 * A planned talk took place: it becomes a talk like any other, its note is read as a logged line is, and the
 * answers are added to what was found. Answers the thank-yous that this makes due.
 */
export const writeDebrief = async (
  writer: Writer,
  planned: Interaction,
  answers: DebriefAnswers,
  owner: Owner,
  ids: Ids,
): Promise<readonly Thanks[]> => {
  const participants = await writer.list('participant', {
    where: { interactionId: planned.id, role: 'with' },
  });
  const people = await writer.getMany(
    'person',
    participants.map(({ personId }) => personId).filter((id) => id !== null),
  );
  const note = answers.note?.trim() ?? planned.text ?? '';
  const said = await understand(writer, { text: note }, planned.at ?? owner.now, owner.zone);
  const found = {
    ...said,
    people: people.map((person) => ({
      name: displayName(person),
      id: person.id,
      candidates: [],
      span: [0, 0] as const,
    })),
    newPeople: [],
    kind: planned.kind,
    planned: false,
    day: planned.day,
    time: null,
    minutes: said.minutes ?? planned.minutes,
    direction: planned.direction,
    note,
  };
  const changes = answersToChanges(answers, found);
  const plan = await planLog(writer, applyChanges(found, changes), changes, owner, ids, planned.id);
  const interaction: Interaction = {
    ...plan.interaction,
    at: planned.at,
    briefReadAt: planned.briefReadAt,
    source: planned.source,
    foreignId: planned.foreignId,
  };
  return savePlan(writer, { ...plan, interaction }, owner, ids);
};

const answersToChanges = (answers: DebriefAnswers, found: Parameters<typeof applyChanges>[0]): LogChanges => {
  const {
    minutes,
    kind,
    depth,
    didForMe,
    caresAbout,
    promisesMine = [],
    promisesTheirs = [],
    askAbout = [],
  } = answers;
  return {
    ...(minutes === undefined ? {} : { minutes }),
    ...(kind === undefined ? {} : { kind }),
    ...(depth === undefined ? {} : { depth }),
    favors: [
      ...found.favors,
      ...(didForMe === undefined
        ? []
        : [{ direction: 'received' as const, kind: 'other' as const, what: didForMe }]),
    ],
    facts: [...found.facts, ...(caresAbout === undefined ? [] : [{ what: caresAbout }])],
    promises: [
      ...found.promises,
      ...promisesMine.map((promise) => ({ by: 'me' as const, ...promise })),
      ...promisesTheirs.map((promise) => ({ by: 'them' as const, ...promise })),
    ],
    threads: [...found.threads, ...askAbout.map(({ what, when }) => ({ what, when: whenOf(when) }))],
  };
};

const whenOf = (text: string | null): PartialDate | null => (text === null ? null : parsePartialDate(text));

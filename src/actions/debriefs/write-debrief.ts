import { receiptKindOf } from '../../core/capture/index.ts';
import type { CaptureDraft } from '../../core/capture/draft.ts';
import { parsePartialDate, type CalendarDay, type PartialDate } from '../../core/dates/index.ts';
import type { Ids, InteractionId, PersonId, StrengthId } from '../../core/ids.ts';
import type { AskKind } from '../../core/asks/index.ts';
import { emptyInteraction } from '../../core/interactions/empty-interaction.ts';
import type { Depth, Interaction, InteractionKind, TalkShare } from '../../core/interactions/interaction.ts';
import { displayName, fold, type Layer, type Person } from '../../core/people/index.ts';
import type { Thanks } from '../../core/thanks/thanks.ts';
import type { Reader, Writer } from '../../store/space.ts';
import { currentOrganization } from '../asks/new-ask.ts';
import { ensureOrganization } from '../companies/ensure-organization.ts';
import { planLog } from '../log/plan.ts';
import { savePlan } from '../log/save.ts';
import { understand, type LogChanges } from '../log/understand.ts';
import type { Owner } from '../owner.ts';

interface Promised {
  readonly what: string;
  readonly due: CalendarDay | null;
}

/** The answers of the 60-second debrief (method, section 5); whatever was not tapped is left out. */
export interface DebriefAnswers {
  /** Of several people the one it is about; the first where nobody says. */
  readonly about?: PersonId;
  readonly minutes?: number;
  readonly kind?: InteractionKind;
  readonly depth?: Depth;
  readonly talkShare?: TalkShare;
  readonly didForMe?: string;
  readonly caresAbout?: string;
  readonly learned?: {
    readonly what: string;
    /** Without a criterion it is something to know of them, and says nothing of a company. */
    readonly criterionId?: string;
    /** -2 against it to 2 for it. */
    readonly score?: number;
    /** Where they do not work, or did not say so. */
    readonly company?: string;
  };
  readonly promisesMine?: readonly Promised[];
  readonly promisesTheirs?: readonly Promised[];
  /** Strengths of mine that they know now. */
  readonly told?: readonly StrengthId[];
  /** Whom they named. */
  readonly named?: readonly string[];
  /** What they offered by themselves (R6). */
  readonly offered?: { readonly kind: AskKind; readonly what?: string };
  readonly askAbout?: readonly { readonly what: string; readonly when: string | null }[];
  /** The day on which we meet again. */
  readonly meetAgain?: CalendarDay;
  readonly layer?: Layer;
  readonly note?: string;
}

/**
 * How a talk went: of a planned one, which becomes a talk like any other, or of one in the book, to which the answers
 * are added. Its note is read as a logged line is. Gives back every thank-you of the talk that is due.
 */
export const writeDebrief = async (
  writer: Writer,
  interaction: Interaction,
  answers: DebriefAnswers,
  owner: Owner,
  ids: Ids,
): Promise<readonly Thanks[]> => {
  const people = await readPeople(writer, interaction.id, answers.about);
  const note = answers.note?.trim() ?? (interaction.planned ? (interaction.text ?? '') : '');
  const draft = await readDraft(writer, interaction, people, note, answers, owner);
  const { depth, talkShare, layer } = answers;
  const changes: LogChanges = {
    depth: depth ?? interaction.depth,
    ...(layer === undefined ? {} : { layer }),
  };
  const plan = await planLog(writer, draft, changes, owner, ids, interaction.id);
  const told: Interaction = {
    ...interaction,
    kind: plan.interaction.kind,
    minutes: plan.interaction.minutes,
    depth: plan.interaction.depth,
    talkShare: talkShare ?? interaction.talkShare,
    text: textOf(interaction, note),
    words: null,
    planned: false,
    // What one tells of is no longer only what a calendar knew.
    history: false,
    outcome: 'happened',
    loggedAt: interaction.planned ? owner.now : interaction.loggedAt,
  };
  await savePlan(writer, { ...plan, interaction: told }, owner, ids);
  const [person] = people;
  if (person) await saveRest(writer, person, told, answers, ids);
  return await writer.list('thanks', { where: { interactionId: interaction.id, state: 'due' } });
};

/** What was planned is what I noted; what was logged stands, and the note comes behind it. */
const textOf = ({ planned, text }: Interaction, note: string): string | null => {
  const said = planned ? [note] : [text ?? '', note];
  const whole = said.filter((part) => part !== '').join('\n');
  return whole === '' ? null : whole;
};

const readPeople = async (
  reader: Reader,
  interactionId: InteractionId,
  about: PersonId | undefined,
): Promise<readonly Person[]> => {
  const participants = await reader.list('participant', { where: { interactionId, role: 'with' } });
  const people = await reader.getMany(
    'person',
    participants.map(({ personId }) => personId).filter((id) => id !== null),
  );
  return [...people.filter(({ id }) => id === about), ...people.filter(({ id }) => id !== about)];
};

/** Answers stand for no words of the note. */
const nowhere = [0, 0] as const;

const readDraft = async (
  reader: Reader,
  { planned, kind, day, minutes, direction, at }: Interaction,
  people: readonly Person[],
  note: string,
  answers: DebriefAnswers,
  owner: Owner,
): Promise<CaptureDraft> => {
  const said = await understand(reader, { text: note }, planned ? (at ?? owner.now) : owner.now, owner.zone);
  const {
    didForMe,
    caresAbout,
    learned,
    promisesMine = [],
    promisesTheirs = [],
    askAbout = [],
    offered,
  } = answers;
  const offer = offered === undefined ? null : { ...offered, what: offered.what ?? offerWords[offered.kind] };
  const learnedOfThem =
    learned !== undefined && learned.criterionId === undefined ? [{ what: learned.what, span: nowhere }] : [];
  const theirs = offer === null ? promisesTheirs : [...promisesTheirs, { what: offer.what, due: null }];
  return {
    ...said,
    people: people.map((person) => ({
      name: displayName(person),
      id: person.id,
      candidates: [],
      span: nowhere,
    })),
    newPeople: [],
    mentioned: [...said.mentioned, ...(await readNamed(reader, answers.named ?? [], said.mentioned))],
    kind: answers.kind ?? kind,
    planned: false,
    day,
    time: null,
    minutes: answers.minutes ?? said.minutes ?? minutes,
    direction,
    favors: [
      ...said.favors,
      ...(didForMe === undefined
        ? []
        : [
            {
              direction: 'received' as const,
              kind: receiptKindOf(didForMe, owner),
              what: didForMe,
              span: nowhere,
            },
          ]),
    ],
    facts: [
      ...said.facts,
      ...(caresAbout === undefined ? [] : [{ what: caresAbout, span: nowhere }]),
      ...learnedOfThem,
    ],
    promises: [
      ...said.promises,
      ...promisesMine.map((promise) => ({ by: 'me' as const, ...promise, span: nowhere })),
      ...theirs.map((promise) => ({ by: 'them' as const, ...promise, span: nowhere })),
    ],
    threads: [
      ...said.threads,
      ...askAbout.map(({ what, when }) => ({ what, when: whenOf(when), span: nowhere })),
    ],
    asks: [
      ...said.asks,
      ...(offer === null
        ? []
        : [{ ...offer, answered: null, offered: true, earlier: false, person: null, span: nowhere }]),
    ],
    note,
  };
};

const offerWords: Readonly<Record<AskKind, string>> = {
  advice: 'help me again',
  introduction: 'introduce me to someone',
  referral: 'pass my resume on',
  job: 'think of me for a job',
};

const whenOf = (text: string | null): PartialDate | null => (text === null ? null : parsePartialDate(text));

/** Whom they named, each once; known where one person of the book bears that name. */
const readNamed = async (
  reader: Reader,
  names: readonly string[],
  already: CaptureDraft['mentioned'],
): Promise<CaptureDraft['mentioned']> => {
  const known = new Set(already.map(({ name }) => fold(name)));
  const said = [...new Set(names.map((name) => name.trim()))].filter((name) => !known.has(fold(name)));
  const hits = await reader.peopleNamed(said.map(fold), 2);
  return said.map((name) => {
    const bearers = hits.filter((hit) => fold(hit.name) === fold(name));
    return { name, id: bearers.length === 1 ? (bearers[0]?.id ?? null) : null, span: nowhere };
  });
};

/** What a logged line cannot say: which strengths they know, what speaks for a company, when we meet again. */
const saveRest = async (
  writer: Writer,
  person: Person,
  { id: interactionId, day, kind, loggedAt }: Interaction,
  { told = [], learned, meetAgain }: DebriefAnswers,
  ids: Ids,
): Promise<void> => {
  for (const strengthId of told) {
    const [known] = await writer.list('told', { where: { strengthId, personId: person.id } });
    if (!known && (await writer.get('strength', strengthId)) !== null)
      await writer.put('told', {
        id: ids.next<'ToldId'>(),
        strengthId,
        personId: person.id,
        day,
        interactionId,
      });
  }
  if (learned?.criterionId !== undefined) {
    const organizationId =
      learned.company === undefined
        ? await currentOrganization(writer, person.id)
        : (await ensureOrganization(writer, learned.company, ids)).id;
    if (organizationId !== null)
      await writer.put('evidence', {
        id: ids.next<'EvidenceId'>(),
        organizationId,
        criterionId: learned.criterionId,
        score: learned.score ?? 0,
        what: learned.what,
        personId: person.id,
        source: null,
        day,
        interactionId,
      });
  }
  if (meetAgain !== undefined) {
    const next = ids.next<'InteractionId'>();
    await writer.put('interaction', {
      ...emptyInteraction,
      id: next,
      day: meetAgain,
      kind,
      direction: 'me',
      planned: true,
      outcome: 'open',
      source: 'log',
      loggedAt,
    });
    await writer.put('participant', {
      id: ids.next<'ParticipantId'>(),
      interactionId: next,
      personId: person.id,
      name: null,
      role: 'with',
    });
  }
};

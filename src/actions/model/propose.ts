import {
  judgeMessage,
  shownFirst,
  type CoachRecord,
  type Judgement,
  type MessageKind,
} from '../../core/coach/index.ts';
import { problemInWords, type Outside } from '../../core/connections/index.ts';
import { names } from '../../core/erasure/index.ts';
import type { PersonId } from '../../core/ids.ts';
import {
  additionsOf,
  answerOf,
  changesOf,
  isAgreed,
  modelRequest,
  type Addition,
  type ModelAccount,
  type ModelTrouble,
  type ModelWatch,
  type TextChange,
  type Want,
} from '../../core/model/index.ts';
import { displayName } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import type { Reader } from '../../store/space.ts';
import {
  conflict,
  invalid,
  noPerson,
  notFound,
  notToBeContacted,
  type ActionError,
} from '../action-error.ts';
import { readCoachRecord } from '../coach/read-coach-record.ts';
import type { Deps } from '../deps.ts';
import { readWithheld } from '../erasure/read-withheld.ts';
import { readOwner, type Owner } from '../owner.ts';
import { readModel } from './open-model.ts';

/** A draft that a model is asked about. */
export interface DraftInQuestion {
  readonly personId: PersonId;
  readonly kind: MessageKind;
  readonly want: Want;
  readonly subject: string | null;
  readonly text: string;
}

/** What would leave the machine, to the letter. */
export interface ShownRequest {
  readonly address: string;
  readonly body: string;
  /** A key goes along, in a header. */
  readonly hasKey: boolean;
  readonly isAgreed: boolean;
}

/** What a model made of a draft. It is a proposal, and nothing is done with it. */
export interface Proposal {
  readonly want: Want;
  /** What is said of the draft, or the words instead of it. */
  readonly text: string;
  readonly model: string;
  /** Word by word; empty of a critique. */
  readonly changes: readonly TextChange[];
  /** What it says that neither the draft nor the book does. */
  readonly additions: readonly Addition[];
  /** What the coach says of it; null of a critique. */
  readonly judgement: Judgement | null;
  /** What the coach says of the draft. */
  readonly before: Judgement;
}

interface Ready {
  readonly account: ModelAccount;
  readonly body: string;
  readonly record: CoachRecord;
  readonly before: Judgement;
  readonly owner: Owner;
}

/** The very request, made and not sent; refused where somebody is in it who is kept out. */
const makeReady = async (
  reader: Reader,
  { clock }: Pick<Deps, 'clock'>,
  { vault }: Pick<Outside, 'vault'>,
  { personId, kind, want, subject, text }: DraftInQuestion,
): Promise<Result<Ready, ActionError>> => {
  const open = await readModel(reader, vault);
  if (open === null)
    return invalid(
      'No language model is set up.',
      null,
      'Set one up in Settings or with “goodturn model set”; everything works without one.',
    );
  const { account } = open;
  if (account === null) return refusal({ problem: 'lost-key', says: null });
  if (text.trim() === '') return invalid('There is nothing in it yet.', 'text');
  const person = await reader.get('person', personId);
  if (!person || person.trashedAt !== null) return notFound(noPerson(personId));
  const name = displayName(person);
  if (person.state === 'do-not-contact') return conflict(notToBeContacted(name));
  if (person.private) return conflict(`${name} is private: nothing to them goes to a model.`);
  const said = `${subject ?? ''}\n${text}`;
  const withheld = await readWithheld(reader, [said]);
  const named = withheld.find((each) => names(said, each));
  if (named !== undefined)
    return conflict(
      `It names ${named.name}, who is kept out of what leaves this machine. Take the name out to ask.`,
    );
  const owner = await readOwner(reader, clock);
  const record = await readCoachRecord(reader, person, owner);
  const before = judgeMessage({ kind, subject, body: text }, record, owner.method);
  const notes = shownFirst(before.findings, owner.method).map(({ reason }) => reason);
  const hidden = await readWithheld(reader, notes);
  const body = modelRequest(account.model, {
    want,
    kind,
    subject,
    text,
    notes: notes.filter((note) => !hidden.some((each) => names(note, each))),
  });
  return ok({ account, body, record, before, owner });
};

/** Shows what would leave the machine. Nothing is sent. */
export const showModelRequest = (
  deps: Pick<Deps, 'space' | 'clock'>,
  outside: Pick<Outside, 'vault'>,
  draft: DraftInQuestion,
): Promise<Result<ShownRequest, ActionError>> =>
  deps.space.read(async (reader) => {
    const ready = await makeReady(reader, deps, outside, draft);
    if (!ready.ok) return ready;
    const { account, body } = ready.value;
    return ok({
      address: account.address,
      body,
      hasKey: account.key !== null,
      isAgreed: isAgreed(account),
    });
  });

/** Asks, once it is begun. */
export type Asking = (watch: ModelWatch) => Promise<Result<Proposal, ActionError>>;

/** Makes ready to ask the model about a draft; refused before anything leaves, where the user has not agreed. */
export const propose = (
  deps: Pick<Deps, 'space' | 'clock'>,
  outside: Pick<Outside, 'vault' | 'askModel'>,
  draft: DraftInQuestion,
): Promise<Result<Asking, ActionError>> =>
  deps.space.read(async (reader) => {
    const ready = await makeReady(reader, deps, outside, draft);
    if (!ready.ok) return ready;
    const { account } = ready.value;
    if (!isAgreed(account))
      return conflict(
        `Nothing has gone to ${new URL(account.address).host}: look at what would go there first, and agree to it.`,
      );
    return ok(async (watch) => {
      const answered = await outside.askModel(account, ready.value.body, watch);
      return answered.ok ? proposalOf(answered.value, draft, ready.value) : refusal(answered.error);
    });
  });

const proposalOf = (
  answer: string,
  { want, kind, subject, text: draft }: DraftInQuestion,
  { account, record, before, owner }: Ready,
): Result<Proposal, ActionError> => {
  const text = answerOf(answer, want);
  if (text === '')
    return invalid('The model answered with nothing.', null, 'Ask again, or take another model.');
  const isShorter = want === 'shorter';
  return ok({
    want,
    text,
    model: account.model,
    changes: isShorter ? changesOf(draft, text) : [],
    additions: isShorter
      ? additionsOf(text, `${subject ?? ''}\n${draft}`, [record.name ?? '', ...record.memory])
      : [],
    judgement: isShorter ? judgeMessage({ kind, subject, body: text }, record, owner.method) : null,
    before,
  });
};

const refusal = ({ problem, says }: ModelTrouble) => {
  const words = problemInWords(problem, 'model');
  return invalid(says === null ? words.says : `${words.says} It says: ${says}`, null, words.toDo);
};

import type { CaptureDraft, KnownAsk } from '../../core/capture/draft.ts';
import type { DayObjection } from '../../core/capture/index.ts';
import type { Instant } from '../../core/dates/index.ts';
import type { BatchId, InteractionId, PersonId } from '../../core/ids.ts';
import { oneOfKind } from '../../core/interactions/in-words.ts';
import { ok, type Result } from '../../core/result.ts';
import type { Thanks } from '../../core/thanks/thanks.ts';
import type { FullLayer } from '../../core/warmth/index.ts';
import type { Reader } from '../../store/space.ts';
import { conflict, type ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { planLog, type LogPlan } from './plan.ts';
import { savePlan } from './save.ts';
import { saidBefore } from './said-before.ts';
import { objectionTo, requireClear, understand, type Said } from './understand.ts';
import { readOwner, type Owner } from '../owner.ts';
import { readFullLayer } from '../layers/read-full-layer.ts';

/** What the line says and the thanks it makes: what the chips show. */
export interface LogDraft extends Omit<CaptureDraft, 'asks' | 'thanksOwed'> {
  readonly asks: readonly KnownAsk[];
  readonly thanks: readonly { readonly person: string; readonly because: string; readonly due: Instant }[];
}

const planToDraft = ({ draft: { thanksOwed: _owed, ...draft }, asks, thanks }: LogPlan): LogDraft => ({
  ...draft,
  asks: asks.map(({ personId: _person, known: _known, ...ask }) => ask),
  thanks: thanks
    .filter(({ due }) => due)
    .map(({ name, because, dueAt }) => ({ person: name, because, due: dueAt })),
});

export interface LogPreview {
  readonly draft: LogDraft;
  /** The talk that the same words made a moment ago. */
  readonly already: InteractionId | null;
  /** Why these words would not be saved, whoever is meant. */
  readonly objection: DayObjection | null;
}

/** What a line of talk says, before anything is saved. Unclear people stay in it with their candidates. */
export const previewLog = (deps: Deps, said: Said): Promise<LogPreview> =>
  deps.space.read(async (reader) => {
    const owner = await readOwner(reader, deps.clock);
    const draft = await understand(reader, said, owner.now, owner.zone);
    const plan = await planLog(reader, draft, said.changes ?? {}, owner, deps.ids, deps.ids.next());
    return {
      draft: planToDraft(plan),
      already: await saidBefore(reader, plan.interaction, owner.now),
      // A promise's day may have been mended on its chip since, of which a preview does not hear.
      objection: objectionTo({ ...draft, promises: [] }, said, owner.day),
    };
  });

export interface LoggedConversation {
  readonly draft: LogDraft;
  readonly interactionId: InteractionId;
  readonly people: readonly { readonly id: PersonId; readonly name: string; readonly isNew: boolean }[];
  readonly thanks: readonly Thanks[];
  /** The layer that has no room for somebody whom this talk placed (R4). */
  readonly full: FullLayer | null;
  readonly batch: BatchId | null;
}

/**
 * Saves a talk with all it makes, in one write. The same id and words again are the same request and write nothing;
 * other words under it are refused, as they would be lost. An unclear name is an error with the candidates, and nothing is saved.
 * `once` refuses, too, what another talk of a moment ago says word for word.
 */
export const logConversation = async (
  deps: Deps,
  { id, once = false, ...said }: Said & { readonly id: InteractionId; readonly once?: boolean },
): Promise<Result<LoggedConversation, ActionError>> => {
  const { value, batch } = await deps.space.write(
    { action: 'log', summary: 'Logged a talk' },
    async (writer) => {
      const owner = await readOwner(writer, deps.clock);
      const clear = requireClear(await understand(writer, said, owner.now, owner.zone), said, owner.day);
      if (!clear.ok) return clear;
      const plan = await planLog(writer, clear.value, said.changes ?? {}, owner, deps.ids, id);
      const people = plan.attendees.map(({ person, name, isNew }) => ({ id: person.id, name, isNew }));
      const logged = { draft: planToDraft(plan), interactionId: id, people };
      const there = await writer.get('interaction', id);
      if (there !== null && there.text !== plan.interaction.text)
        return conflict(
          'A talk with this id is in the book already, with other words, and stays as it is. To say these, log them as a new talk.',
        );
      if (there !== null) {
        const thanks = await writer.list('thanks', { where: { interactionId: id } });
        return ok({ ...logged, thanks, full: null });
      }
      if (once && (await saidBefore(writer, plan.interaction, owner.now)) !== null)
        return conflict('You logged this already, a moment ago; it stands once in the book.');
      const thanks = await savePlan(writer, plan, owner, deps.ids);
      writer.summarize(summaryOf(plan));
      return ok({ ...logged, thanks, full: await fullOf(writer, plan, said.changes ?? {}, owner) });
    },
  );
  return value.ok ? ok({ ...value.value, batch }) : value;
};

/** Whoever was placed by this talk: into a layer that is too full, or beside the active one because that is full. */
const fullOf = async (
  reader: Reader,
  plan: LogPlan,
  { layer: chosen }: NonNullable<Said['changes']>,
  owner: Owner,
): Promise<FullLayer | null> => {
  const [first] = plan.layersById;
  if (first === undefined) return null;
  const [id, layer] = first;
  const placed = [...plan.layersById.keys()];
  const full = await readFullLayer(reader, owner, layer, placed);
  if (full !== null || layer !== 'wide' || chosen !== undefined) return full;
  const name = plan.attendees.find(({ person }) => person.id === id)?.name ?? '';
  return readFullLayer(reader, owner, 'active', placed, { id, name });
};

const summaryOf = ({ interaction: { kind, planned }, attendees }: LogPlan): string =>
  `${planned ? 'Planned' : 'Logged'} ${oneOfKind(kind)} with ${attendees.map(({ name }) => name).join(', ')}`;

import { criteriaOf } from '../../core/fit/index.ts';
import type { BatchId, InteractionId, PersonId } from '../../core/ids.ts';
import type { Interaction } from '../../core/interactions/interaction.ts';
import { displayName } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import type { Thanks } from '../../core/thanks/thanks.ts';
import type { Reader, Writer } from '../../store/space.ts';
import { invalid, notFound, type ActionError } from '../action-error.ts';
import { currentOrganization } from '../asks/new-ask.ts';
import type { Deps } from '../deps.ts';
import { readOwner, type Owner } from '../owner.ts';
import { writeDebrief, type DebriefAnswers } from './write-debrief.ts';

export interface Debriefed {
  readonly interactionId: InteractionId;
  readonly people: readonly { readonly id: PersonId; readonly name: string }[];
  readonly thanks: readonly Thanks[];
  readonly batch: BatchId | null;
}

/** Keeps the answers of a debrief, all in one write; the talk may have been planned, or be logged already. */
export const debriefTalk = async (
  deps: Deps,
  { id, ...answers }: DebriefAnswers & { readonly id: InteractionId },
): Promise<Result<Debriefed, ActionError>> => {
  const { value, batch } = await deps.space.write(
    { action: 'debrief', summary: 'Noted how a talk went' },
    async (writer) => {
      const owner = await readOwner(writer, deps.clock);
      const interaction = await writer.get('interaction', id);
      if (!interaction) return notFound(`There is no talk with the id ${id}.`);
      const people = await readThere(writer, id);
      const refused = await refusalOf(writer, interaction, people, answers, owner);
      if (refused !== null) return refused;
      const thanks = await writeDebrief(writer, interaction, answers, owner, deps.ids);
      writer.summarize(`Noted how it went with ${people.map(({ name }) => name).join(', ')}`);
      return ok({ interactionId: id, people, thanks });
    },
  );
  return value.ok ? ok({ ...value.value, batch }) : value;
};

const readThere = async (reader: Reader, interactionId: InteractionId): Promise<Debriefed['people']> => {
  const there = await reader.list('participant', { where: { interactionId, role: 'with' } });
  const people = await reader.getMany(
    'person',
    there.flatMap(({ personId }) => personId ?? []),
  );
  return people.map((person) => ({ id: person.id, name: displayName(person) }));
};

/** What cannot be kept as it was said; nothing is written then. */
const refusalOf = async (
  writer: Writer,
  { day }: Interaction,
  people: Debriefed['people'],
  { about, learned, meetAgain }: DebriefAnswers,
  owner: Owner,
) => {
  if (day > owner.day) return invalid('This talk is still to come.', 'id', '“goodturn brief” prepares it.');
  if (about !== undefined && !people.some(({ id }) => id === about))
    return invalid('That person was not there.', 'about');
  if (meetAgain !== undefined && meetAgain < owner.day)
    return invalid('You meet again today or later.', 'meetAgain');
  if (learned?.criterionId === undefined) return null;
  const criteria = criteriaOf(await writer.list('criterion'), owner.method);
  if (!criteria.some(({ id }) => id === learned.criterionId))
    return invalid(
      `“${learned.criterionId}” is none of your criteria.`,
      'learned',
      `They are ${criteria.map(({ id }) => id).join(', ')}.`,
    );
  const first = about ?? people[0]?.id;
  const works = first === undefined ? null : await currentOrganization(writer, first);
  return learned.company === undefined && works === null
    ? invalid('Which company was that about?', 'learned', 'Name it, or leave the criterion out.')
    : null;
};

import type { CallAnswer } from '../../contract/calls.ts';
import { fold } from '../../core/people/fold.ts';
import type { Waiting } from './outbox.ts';

type PersonCard = CallAnswer<'showPerson'>;

/** What belongs to a person: themselves, what is open with them, what they took part in. */
const idsOf = ({ person, promises, threads, facts, thanks, year, planned, timeline }: PersonCard) => [
  person.id,
  ...[...promises, ...threads, ...facts, ...thanks, ...year.talks].map(({ id }) => id),
  ...[...planned, ...timeline.rows].map(({ interaction }) => interaction.id),
];

const wordsOf = (text: string): string => ` ${fold(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;

/**
 * What waits on this device and is about somebody: it says their id or that of something of theirs, or it is a line in
 * which they are called by name. Whom a line means is decided only when the book reads it.
 */
export const aboutPerson = (outbox: readonly Waiting[], card: PersonCard): readonly Waiting[] => {
  const ids = idsOf(card);
  const names = [card.name, card.callName].map(wordsOf).filter((name) => name.trim() !== '');
  return outbox.filter((waiting) => {
    const said = JSON.stringify(waiting.input);
    if (ids.some((id) => said.includes(id))) return true;
    if (waiting.call !== 'logConversation') return false;
    const words = wordsOf(waiting.input.body.text);
    return names.some((name) => words.includes(name));
  });
};

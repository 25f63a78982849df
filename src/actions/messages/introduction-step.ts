import { dayAt } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { moveFor, whoseTurn, type OpenIntroduction } from '../../core/introductions/index.ts';
import { conflict } from '../action-error.ts';
import type { OutgoingMessage } from '../../core/sending/index.ts';
import { parseCardKey } from '../../core/today/index.ts';
import type { Reader } from '../../store/space.ts';
import { readSteps } from '../introductions/read-introductions.ts';
import type { Owner } from '../owner.ts';

type Keyed = Pick<OutgoingMessage, 'key' | 'personId'>;

export const movedOn = conflict(
  'This introduction has moved on since these words were written: look at what comes next of it.',
);

/** What is next of the introduction that a message is for; null where it is for none. */
const readStep = async (
  reader: Reader,
  { key }: Pick<Keyed, 'key'>,
  owner: Owner,
): Promise<OpenIntroduction | null> => {
  const parsed = key === null ? null : parseCardKey(key);
  const found = parsed?.rule === 'intro' ? await reader.get('introduction', parsed.parts[0] ?? '') : null;
  const [open = null] = found === null ? [] : await readSteps(reader, [found], owner);
  return open;
};

/** Who gets the next words of an introduction; nobody while an answer is waited for. */
const receiversOf = (open: OpenIntroduction): readonly PersonId[] => {
  const { personId, otherPersonId } = open.introduction;
  if (moveFor(open.step) === null) return [];
  return open.step.type === 'introduce' ? [personId, otherPersonId] : [whoseTurn(open)];
};

/** Who else gets a message that is begun now: the mail that brings two people together goes to both. */
export const alsoTo = async (reader: Reader, message: Keyed, owner: Owner): Promise<PersonId | null> => {
  const open = await readStep(reader, message, owner);
  const receivers = open === null ? [] : receiversOf(open);
  return receivers.includes(message.personId)
    ? (receivers.find((id) => id !== message.personId) ?? null)
    : null;
};

/**
 * Whether a message is still what is next of its introduction: words for one of them must not go to both, and those that
 * were written for an earlier step are not this one.
 */
export const fitsIntroduction = async (
  reader: Reader,
  message: Keyed & Pick<OutgoingMessage, 'otherPersonId' | 'changedAt'>,
  owner: Owner,
): Promise<boolean> => {
  const open = await readStep(reader, message, owner);
  if (open === null) return true;
  const meant = [message.personId, ...(message.otherPersonId === null ? [] : [message.otherPersonId])];
  const { step } = open;
  return (
    receiversOf(open).toSorted().join(' ') === meant.toSorted().join(' ') &&
    'from' in step &&
    dayAt(message.changedAt, owner.zone) >= step.from
  );
};

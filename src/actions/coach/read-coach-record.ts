import type { AskStanding } from '../../core/asks/index.ts';
import type { CoachRecord, EarlierText } from '../../core/coach/index.ts';
import { addDays, daysBetween } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { fold, type Person } from '../../core/people/index.ts';
import type { Reader } from '../../store/space.ts';
import { readStanding } from '../asks/read-standing.ts';
import type { Owner } from '../owner.ts';
import { readMessageRecord } from './read-message-record.ts';
import { readSent } from '../touch/weigh-message.ts';

/** Of so many talks the words are known again. */
const talksRead = 10;

/** What a message to this person is judged by (section 4), made of the book. */
export const readCoachRecord = async (reader: Reader, person: Person, owner: Owner): Promise<CoachRecord> => {
  const { id } = person;
  const standing = await readStanding(reader, person, owner);
  const known = await readMessageRecord(reader, id, null);
  const talks = await readTalkTexts(reader, id);
  const own = new Set(fold(known.name ?? '').split(' '));
  const memory = [...known.memory, ...talks, ...(await readPlaces(reader, id))];
  const asks = await reader.list('ask', { where: { personId: id } });
  return {
    name: known.name,
    memory: [...new Set(memory)].filter((word) => !own.has(word)),
    overdueThanks: standing.overdue.length > 0,
    unanswered: unansweredOf(standing.allowance, owner),
    invited: asks.some(({ kind, offered }) => kind === 'referral' && offered),
    earlier: await readEarlier(reader, id, owner),
  };
};

const unansweredOf = (allowance: AskStanding['allowance'], { day, method }: Owner): number => {
  if (allowance.type === 'archived') return method.followup.max_year;
  return allowance.type === 'rest' && allowance.from > day ? method.followup.max_row : 0;
};

/** Shorter words of a note are in everybody's messages; so are these. */
const tellingLength = 5;
const everybodys = new Set(
  'about after again always because before being called could email every first going great hello hours knows later makes maybe meeting minutes month months needs never often other people phone please quick really right should since something spoke still talked talking thank thanks their there these thing things think those today together tomorrow until video wants where which while whole would write wrote years yesterday asked email coffee lunch monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

const tellingWords = (text: string): readonly string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word.length >= tellingLength && !everybodys.has(word));

const readTalkTexts = async (reader: Reader, personId: PersonId): Promise<readonly string[]> => {
  const there = await reader.list('participant', { where: { personId, role: 'with' } });
  const ids = [...new Set(there.map(({ interactionId }) => interactionId))];
  if (ids.length === 0) return [];
  const talks = await reader.list('interaction', {
    where: { id: { in: ids } },
    order: [['day', 'down']],
    limit: talksRead,
  });
  return talks.flatMap(({ text }) => tellingWords(text ?? ''));
};

/** Where they work and worked. */
const readPlaces = async (reader: Reader, personId: PersonId): Promise<readonly string[]> => {
  const positions = await reader.list('position', { where: { personId } });
  const names: string[] = [];
  for (const { organizationId, title } of positions) {
    const organization = organizationId === null ? null : await reader.get('organization', organizationId);
    if (organization) names.push(organization.name);
    names.push(...tellingWords(title ?? ''));
  }
  return names;
};

/** What I wrote to others of late, for R14's same text. */
const readEarlier = async (
  reader: Reader,
  to: PersonId,
  { day, method }: Owner,
): Promise<readonly EarlierText[]> => {
  const sent = await readSent(reader, addDays(day, -method.touch.same_d), day);
  return sent
    .filter(({ personId }) => personId !== to)
    .map(({ personId, text, day: on }) => ({ to: personId, text, daysAgo: daysBetween(on, day) }));
};

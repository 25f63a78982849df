import { addDays } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { displayName, layers, type Person } from '../../core/people/index.ts';
import { meOf } from '../../core/settings/me.ts';
import type { NearbyCandidate, StartFacts } from '../../core/today/index.ts';
import { interactionKinds } from '../../core/interactions/interaction.ts';
import { hasHappened, isLive, talkMinutes } from '../../core/warmth/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Owner } from '../owner.ts';

/** Candidates that are looked at; two are shown. */
const candidatesLimit = 50;
/** Talks that are looked at; five conversations are enough. */
const talksLimit = 50;

/** What decides the start cards; nothing is looked for once five conversations are logged. */
export const readStart = async (reader: Reader, owner: Owner): Promise<StartFacts> => {
  const { method, settings } = owner;
  const aim = settings.get('weekAim');
  const weekAim = typeof aim === 'number' ? aim : null;
  const conversations = await countConversations(reader, owner);
  if (conversations >= method.queue.start_until) {
    return { conversations, kept: 0, people: 0, weekAim, mine: [], nearby: [] };
  }
  const me = meOf(settings.get('me'));
  const mine = [
    ...me.education.map(({ school }) => ({ name: school, school: true })),
    ...me.positions.map(({ organization }) => ({ name: organization, school: false })),
  ].flatMap(({ name, school }) => (name === null ? [] : [{ name, school }]));
  return {
    conversations,
    kept: await reader.count('person', { where: { layer: { in: layers }, trashedAt: null } }),
    people: await reader.count('person', { where: { trashedAt: null } }),
    weekAim,
    mine,
    nearby: await readNearby(
      reader,
      owner,
      mine.map(({ name }) => name),
    ),
  };
};

const spokenKinds = interactionKinds.filter((kind) => isLive({ kind, minutes: 0 }));

/** Conversations by voice that were logged by hand, a person and a day each; the newest talks tell enough. */
const countConversations = async (reader: Reader, { method }: Owner): Promise<number> => {
  const logged = await reader.list('interaction', {
    where: { source: { in: ['log', 'card'] }, history: false, planned: false, kind: { in: spokenKinds } },
    order: [['day', 'down']],
    limit: talksLimit,
  });
  const talks = logged.filter(
    (talk) => hasHappened(talk) && isLive(talk) && talkMinutes(talk, method) >= method.talk.conversation_min,
  );
  const dayById = new Map(talks.map(({ id, day }) => [id, day]));
  const participants = await reader.list('participant', {
    where: { interactionId: { in: [...dayById.keys()] }, role: 'with' },
  });
  return new Set(
    participants.flatMap(({ interactionId, personId }) =>
      personId === null ? [] : [`${personId} ${dayById.get(interactionId)}`],
    ),
  ).size;
};

/** People of my organizations and schools, and those connected lately, with whom nothing has happened yet. */
const readNearby = async (
  reader: Reader,
  { day, method }: Owner,
  names: readonly string[],
): Promise<readonly NearbyCandidate[]> => {
  const shared = await reader.list('organization', { where: { name: { in: names } } });
  const positions = await reader.list('position', {
    where: { organizationId: { in: shared.map(({ id }) => id) } },
    limit: candidatesLimit * 4,
  });
  const colleagues = await reader.getMany('person', [...new Set(positions.map(({ personId }) => personId))]);
  const recent = await reader.list('person', {
    where: { knownSince: { atLeast: addDays(day, -method.queue.nearby_d), atMost: day }, trashedAt: null },
    limit: candidatesLimit,
  });
  const peopleById = new Map<PersonId, Person>(
    [...colleagues, ...recent].map((person) => [person.id, person]),
  );
  const ties = await reader.ties([...peopleById.keys()]);
  const organizationsById = new Map(
    shared.map(({ id, name, kind }) => [id, { name, school: kind === 'school' }]),
  );
  return [...peopleById.values()]
    .filter(({ id, trashedAt }) => trashedAt === null && (ties.get(id)?.interactions ?? 0) === 0)
    .slice(0, candidatesLimit)
    .map((person) => ({
      id: person.id,
      name: displayName(person),
      knownSince: person.knownSince,
      organizations: positions
        .filter(({ personId }) => personId === person.id)
        .flatMap(({ organizationId }) =>
          organizationId === null ? [] : (organizationsById.get(organizationId) ?? []),
        ),
    }));
};

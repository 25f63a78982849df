import { canBeOffered, careOf, type Known } from '../../core/drafts/index.ts';
import { callName, type Person } from '../../core/people/index.ts';
import { shownThreads, threadDue } from '../../core/threads/index.ts';
import type { Reader } from '../../store/space.ts';
import type { PersonId } from '../../core/ids.ts';
import { readRanked } from '../offers/read-ranked.ts';
import type { Owner } from '../owner.ts';

/** "Passed my resume on", "told me how her team hires": an act, said as one. */
const act =
  /^(?:(?:he|she|they|you) )?(?:\p{L}+ed|told|gave|sent|wrote|read|put|took|brought|made|let|lent|spoke|taught|went|got|found|drew|met|stood|held|spent|kept|came|ran|saw|thought) /iu;

export const isAct = (what: string): boolean => act.test(what);

const spoken: ReadonlySet<string> = new Set(['talk', 'advice']);

/** What of my shelf they would value most today, of any kind (R7); null where nothing speaks to them. */
const readOffered = async (reader: Reader, id: PersonId, owner: Owner): Promise<Known['offer']> =>
  (await readRanked(reader, id, owner)).find(({ band, offer }) => band === 'suggest' && canBeOffered(offer))
    ?.offer ?? null;

/** What the book knows of somebody that words to them may be made of. */
export const readKnown = async (reader: Reader, person: Person, owner: Owner): Promise<Known> => {
  const { day, method } = owner;
  const where = { personId: person.id };
  const received = await reader.list('favor', {
    where: { ...where, direction: 'received' },
    order: [['day', 'down']],
  });
  const facts = await reader.list('fact', { where, order: [['day', 'down']] });
  const topics = await reader.list('topic', { where });
  const threads = await reader.list('thread', { where: { ...where, state: 'open' } });
  const owed = await reader.list('promise', {
    where: { ...where, by: 'me', state: 'open' },
    order: [['due', 'up']],
  });
  const [position] = await reader.list('position', { where: { ...where, current: true } });
  const company =
    position === undefined || position.organizationId === null
      ? null
      : await reader.get('organization', position.organizationId);
  const lastId = (await reader.ties([person.id])).get(person.id)?.lastTwoWayId ?? null;
  return {
    call: callName(person),
    company: company?.name ?? null,
    did: received.flatMap(({ kind, what }) => (!spoken.has(kind) && isAct(what) ? [what] : [])),
    advice: received.flatMap(({ kind, what }) => (kind === 'advice' ? [what] : [])),
    cares: [...facts.flatMap(({ what }) => careOf(what) ?? []), ...topics.map(({ name }) => name)],
    threads: shownThreads(threads, day, method)
      .filter((thread) => {
        const due = threadDue(thread, method);
        return due === null || due <= day;
      })
      .map(({ what }) => what),
    talk: lastId === null ? null : await reader.get('interaction', lastId),
    owed,
    offer: await readOffered(reader, person.id, owner),
    today: day,
  };
};

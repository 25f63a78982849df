import { briefFor } from '../core/briefs/index.ts';
import type { PersonId } from '../core/ids.ts';
import { callName, displayName } from '../core/people/index.ts';
import { ok, type Result } from '../core/result.ts';
import { shownThreads } from '../core/threads/index.ts';
import { warmthOn } from '../core/warmth/index.ts';
import { notFound, type ActionError } from './action-error.ts';
import { readBriefExtras } from './briefs/read-brief.ts';
import { noPerson } from './change-person.ts';
import type { Deps } from './deps.ts';
import { readOwner } from './owner.ts';

/** What one should know before a talk, on one phone screen (R21). */
export interface Brief {
  readonly person: { readonly id: PersonId; readonly name: string };
  readonly sections: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

export const showBrief = (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  { id }: { readonly id: PersonId },
): Promise<Result<Brief, ActionError>> =>
  space.read(async (reader) => {
    const person = await reader.get('person', id);
    if (!person || person.trashedAt !== null) return notFound(noPerson(id));
    const owner = await readOwner(reader, clock);
    const { day, method } = owner;
    const where = { personId: id };
    const tie = (await reader.ties([id])).get(id) ?? null;
    const lastId = tie?.lastTwoWayId ?? null;
    const introducer = person.introducedBy === null ? null : await reader.get('person', person.introducedBy);
    const positions = await reader.list('position', { where: { ...where, current: true } });
    const shown = (await reader.viewPeople([id])).get(id);
    const thanks = await reader.list('thanks', { where: { ...where, state: 'due' } });
    const promises = await reader.list('promise', { where: { ...where, state: 'open' } });
    const threads = await reader.list('thread', { where });
    const facts = await reader.list('fact', { where, order: [['day', 'down']] });
    const topics = await reader.list('topic', { where });
    const sections = briefFor(
      {
        name: displayName(person),
        call: callName(person),
        title: positions.find(({ title }) => title !== null)?.title ?? null,
        company: shown?.company ?? null,
        howWeMet: person.howWeMet,
        introducedBy: introducer === null ? null : displayName(introducer),
        lastTalk: lastId === null ? null : await reader.get('interaction', lastId),
        conversations: tie?.conversations ?? 0,
        warmth: tie === null ? 0 : warmthOn(tie, day, method).value,
        thanksDue: thanks.map(({ because }) => because),
        promises,
        threads: shownThreads(threads, day, method).map(({ what }) => what),
        facts: facts.map(({ what }) => what),
        topics: topics.map(({ name }) => name),
        today: day,
        ...(await readBriefExtras(reader, person, owner)),
      },
      method,
    );
    return ok({ person: { id, name: displayName(person) }, sections });
  });

import { join } from 'node:path';
import { finishCard } from '../../src/actions/finish/finish-card.ts';
import { importFiles } from '../../src/actions/import/import-files.ts';
import { logConversation } from '../../src/actions/log/log-conversation.ts';
import { showToday } from '../../src/actions/today/show-today.ts';
import { skipCard } from '../../src/actions/today/skip-card.ts';
import type { Deps } from '../../src/actions/deps.ts';
import { readOwner } from '../../src/actions/owner.ts';
import { readView } from '../../src/actions/today/read-view.ts';
import {
  addDays,
  addHours,
  instantAt,
  isBusinessDay,
  parsePartialDate,
  type CalendarDay,
  type Instant,
} from '../../src/core/dates/index.ts';
import type { PersonId } from '../../src/core/ids.ts';
import { displayName } from '../../src/core/people/index.ts';
import { planDay, type Card } from '../../src/core/today/index.ts';
import { localOwner, openStore } from '../../src/store/open-store.ts';
import { connectionsFile } from '../seed/files.ts';
import { seedIds } from '../seed/ids.ts';
import { randomOf, type Random } from '../../src/core/testing/random.ts';
import { today as firstDay, zone } from '../when.ts';
import { Aims, type AimsReport, type Contact } from './aims.ts';
import type { Persona } from './persona.ts';
import { DayWatch, tooManyTouches } from './watch.ts';

/** What a year did, for the table; and what should never happen, for the tests. */
export interface YearReport extends AimsReport {
  readonly persona: string;
  readonly days: number;
  readonly looked: number;
  readonly shown: number;
  readonly done: number;
  readonly starved: readonly string[];
  /** Of the days on which they looked. */
  readonly minutes: { readonly mean: number; readonly most: number };
  readonly conversations: number;
  readonly people: number;
  readonly thanks: { readonly due: number; readonly inTime: number };
  readonly tooManyTouches: readonly string[];
}

/** One life with one book: everything goes through the same actions as a user's. */
class Year {
  readonly #persona: Persona;
  readonly #deps: Deps;
  readonly #random: Random;
  readonly #clock: { time: Instant };
  readonly #strangers: Contact[];
  readonly #known: Contact[] = [];
  readonly #contacts: ReadonlyMap<PersonId, Contact>;
  /** By day, who answers then. */
  readonly #answers = new Map<CalendarDay, Contact[]>();
  readonly #watch = new DayWatch();
  readonly #aims: Aims;
  #looked = 0;
  #done = 0;

  constructor(
    persona: Persona,
    deps: Deps,
    random: Random,
    clock: { time: Instant },
    contacts: readonly Contact[],
  ) {
    this.#persona = persona;
    this.#deps = deps;
    this.#random = random;
    this.#clock = clock;
    this.#strangers = [...contacts];
    this.#contacts = new Map(contacts.map((contact) => [contact.id, contact]));
    this.#aims = new Aims(persona, deps, random);
  }

  async live(days: number): Promise<void> {
    await this.#aims.begin(this.#strangers, firstDay);
    for (let count = 0; count < days; count += 1) {
      const day = addDays(firstDay, count);
      const isAway = this.#persona.away.some(([from, to]) => count >= from && count < to);
      this.#clock.time = instantAt(day, 8 * 60 + 30, zone);
      for (const contact of this.#answers.get(day) ?? []) await this.#hear(contact);
      if (isAway) continue;
      const { looks, looksOnWeekends } = this.#persona;
      this.#clock.time = instantAt(day, 9 * 60, zone);
      if (this.#random.chance(isBusinessDay(day) ? looks : looksOnWeekends)) await this.#look(day);
      this.#clock.time = instantAt(day, 18 * 60, zone);
      if (!isBusinessDay(day)) continue;
      await this.#aims.live(this.#known, this.#strangers, day, count);
      await this.#talk(day);
    }
  }

  async report(days: number): Promise<YearReport> {
    const { interactions, participants, thanks } = await this.#deps.space.read(async (reader) => ({
      interactions: await reader.list('interaction', { where: { history: false, planned: false } }),
      participants: await reader.list('participant', { where: { role: 'with' } }),
      thanks: await reader.list('thanks'),
    }));
    const byId = new Map(interactions.map((interaction) => [interaction.id, interaction]));
    const contacts = participants.flatMap(({ interactionId, personId }) => {
      const interaction = byId.get(interactionId);
      return interaction === undefined || personId === null ? [] : [{ ...interaction, person: personId }];
    });
    const talks = contacts.filter(({ kind }) => kind === 'call' || kind === 'coffee');
    const minutes = this.#watch.minutes;
    return {
      persona: this.#persona.name,
      days,
      looked: this.#looked,
      shown: this.#watch.shown,
      done: this.#done,
      starved: [...this.#watch.starved],
      minutes: {
        mean: minutes.reduce((sum, one) => sum + one, 0) / Math.max(1, minutes.length),
        most: Math.max(0, ...minutes),
      },
      conversations: talks.length,
      people: new Set(talks.map(({ person }) => person)).size,
      thanks: {
        due: thanks.length,
        inTime: thanks.filter(({ closedAt, dueAt }) => closedAt !== null && closedAt <= dueAt).length,
      },
      tooManyTouches: tooManyTouches(contacts),
      ...(await this.#aims.report()),
    };
  }

  /** Opens Today, and does of it what one does. */
  async #look(day: CalendarDay): Promise<void> {
    this.#looked += 1;
    const { cards, loop } = await showToday(this.#deps);
    await this.#deps.space.read(async (reader) => {
      const owner = await readOwner(reader, this.#deps.clock);
      this.#watch.see(day, planDay(await readView(reader, owner), owner.now, owner.zone, owner.method));
    });
    for (const card of [...cards, ...loop]) {
      if (card.rule === 'start') await this.#finish(card, day);
      else if (this.#random.chance(this.#persona.does)) await this.#finish(card, day);
      else if (this.#random.chance(this.#persona.skips)) await skipCard(this.#deps, { key: card.key });
    }
  }

  async #finish(card: Card, day: CalendarDay): Promise<void> {
    if (card.rule === 'start' && card.key !== 'start:five') return;
    const text = `Thank you for showing me how your team plans its week. I tried it, and it works. ${card.key}`;
    if (card.rule === 'ask') await this.#aims.beforeAsking(card.key);
    const finished = await finishCard(this.#deps, {
      key: card.key,
      ...(card.rule === 'debrief' ? { outcome: 'happened', debrief: { minutes: 30 } } : { text }),
    });
    if (!finished.ok) throw new Error(`${card.key}: ${finished.error.message}`);
    this.#done += 1;
    if (card.rule === 'loop') this.#aims.loopDone(card.key);
    const isMessage = finished.value.wrote.some(({ record }) => record === 'interaction');
    const contact = card.person === null ? undefined : this.#contacts.get(card.person.id);
    if (isMessage && contact !== undefined && this.#random.chance(this.#persona.answers)) {
      const on = addDays(day, 1 + this.#random.below(5));
      this.#answers.set(on, [...(this.#answers.get(on) ?? []), contact]);
    }
  }

  async #talk(day: CalendarDay): Promise<void> {
    const { newTalks, knownTalks } = this.#persona;
    const next = this.#strangers.at(-1);
    if (next !== undefined && this.#random.chance(newTalks / 5)) {
      this.#strangers.pop();
      this.#known.push(next);
      await this.#log(next, day);
    }
    if (this.#known.length > 0 && this.#random.chance(knownTalks / 5))
      await this.#log(this.#random.pick(this.#known), day);
  }

  async #log(contact: Contact, day: CalendarDay): Promise<void> {
    const random = this.#random;
    const isPlan = random.chance(0.2);
    if (!isPlan) await this.#aims.afterTalk(contact);
    await this.#say(contact, isPlan ? `Coffee with ${contact.name}.` : `Called ${contact.name} for 25 min.`, {
      ...(isPlan ? { planned: true, day: addDays(day, 1), kind: 'coffee' as const, time: '15:00' } : {}),
      favors: random.chance(0.3)
        ? [{ direction: 'received', kind: 'advice', what: 'start with the smaller ports' }]
        : [],
      promises: random.chance(0.3)
        ? [{ by: 'me', what: 'send the article on ports', due: addDays(day, 3) }]
        : random.chance(0.1)
          ? [{ by: 'them', what: 'send me the list', due: addDays(day, 5) }]
          : [],
      threads: random.chance(0.2)
        ? [
            {
              what: 'the launch of their product',
              when: parsePartialDate(addDays(day, 20 + random.below(60))),
            },
          ]
        : [],
    });
  }

  /** A message of theirs. */
  async #hear(contact: Contact): Promise<void> {
    await this.#say(contact, `${contact.name} wrote back.`, { kind: 'email', direction: 'them' });
  }

  async #say(
    { id, name }: Contact,
    text: string,
    changes: Parameters<typeof logConversation>[1]['changes'],
  ): Promise<void> {
    const logged = await logConversation(this.#deps, {
      id: this.#deps.ids.next(),
      text,
      people: { [name]: id },
      ...(changes === undefined ? {} : { changes }),
    });
    if (!logged.ok) throw new Error(`${text} ${logged.error.message}`);
  }
}

/** Lives `days` days as this persona, in a book of their own in `folder`. */
export const replayYear = async (persona: Persona, days: number, folder: string): Promise<YearReport> => {
  const clock = { time: addHours(instantAt(firstDay, 8 * 60, zone), 0) };
  const random = randomOf(persona.seed);
  const ids = seedIds(randomOf(persona.seed + 100), clock.time);
  await using store = await openStore({
    engine: { kind: 'sqlite', path: join(folder, `year-${persona.seed}.sqlite`) },
    clock: { now: () => clock.time },
    ids,
  });
  const deps: Deps = { space: store.as(localOwner), clock: { now: () => clock.time }, ids };
  await deps.space.write({ action: 'set', summary: 'zone', undoable: false }, (writer) =>
    writer.put('setting', { id: 'timeZone', value: zone }),
  );
  await importFiles(deps, [
    { name: 'Connections.csv', bytes: connectionsFile(persona.contacts, persona.seed, firstDay) },
  ]);
  const contacts = await deps.space.read(async (reader) => {
    const people = await reader.list('person');
    const employers = new Map(
      (await reader.list('position')).map(({ personId, organizationId }) => [personId, organizationId]),
    );
    const organizations = new Map((await reader.list('organization')).map(({ id, name }) => [id, name]));
    const companyOf = (id: PersonId): string | null =>
      organizations.get(employers.get(id) ?? ('' as never)) ?? null;
    const names = new Set<string>();
    return people
      .map((person) => ({ id: person.id, name: displayName(person), company: companyOf(person.id) }))
      .filter(({ name }) => !names.has(name) && names.add(name));
  });
  const year = new Year(persona, deps, random, clock, contacts);
  await year.live(days);
  return await year.report(days);
};

import assert from 'node:assert/strict';
import test from 'node:test';
import * as fc from 'fast-check';
import { askKinds, type Ask } from '../core/asks/index.ts';
import { addDays, dayAt, partialDate, type CalendarDay, type Instant } from '../core/dates/index.ts';
import { goalKinds } from '../core/goals/index.ts';
import type { BatchId } from '../core/ids.ts';
import { offerKinds } from '../core/offers/index.ts';
import { advance, introductionMoves } from '../core/introductions/index.ts';
import { slotKinds } from '../core/onboarding/index.ts';
import { displayName, emptyPerson, layers, type Person } from '../core/people/index.ts';
import type { RecordName, Records } from '../core/records.ts';
import { addFact } from './between-us/add-fact.ts';
import { addFavor } from './between-us/add-favor.ts';
import { addPerson } from './people/add-person.ts';
import { addPromise } from './between-us/add-promise.ts';
import { addThread } from './between-us/add-thread.ts';
import { advanceAsk, type AskStep } from './asks/advance-ask.ts';
import { addTarget, assignSlot, changeGoal, closeGoal } from './goals/change-goal.ts';
import { changeInteraction } from './log/change-interaction.ts';
import { archiveOffer, changeOffer } from './offers/change-offer.ts';
import { changePeople } from './people/change-people.ts';
import { changePerson } from './people/change-person.ts';
import { changePromise } from './between-us/change-promise.ts';
import { changeThread } from './between-us/change-thread.ts';
import { finishCard } from './finish/finish-card.ts';
import { giveOffer } from './offers/give-offer.ts';
import { listIntroductions } from './introductions/list-introductions.ts';
import { moveIntroduction } from './introductions/move-introduction.ts';
import { planIntroduction } from './introductions/plan-introduction.ts';
import { importPeople } from './import/import-people.ts';
import { keepApart } from './duplicates/keep-apart.ts';
import { keepOffer } from './offers/keep-offer.ts';
import { keepStrength, removeStrength, tellStrength } from './strengths/keep-strength.ts';
import {
  addEvidence,
  changeCompany,
  decideCompany,
  listCriteria,
  setCriteria,
} from './companies/learn-of-company.ts';
import { listAsks } from './asks/list-asks.ts';
import { listGoals, showOnboarding } from './goals/list-goals.ts';
import { listOffers } from './offers/list-offers.ts';
import { listPeople } from './people/list-people.ts';
import { listDuplicates } from './duplicates/list-duplicates.ts';
import { logConversation } from './log/log-conversation.ts';
import { mergePeople } from './duplicates/merge-people.ts';
import { mergeSure } from './duplicates/merge-sure.ts';
import { planAsk } from './asks/plan-ask.ts';
import { removeInteraction } from './log/remove-interaction.ts';
import { removePerson } from './people/remove-person.ts';
import { removeRecord } from './between-us/remove-record.ts';
import { changeSettings, showSettings } from './settings/settings.ts';
import { listCompanies } from './companies/list-companies.ts';
import { showCompany } from './companies/show-company.ts';
import { showPerson } from './people/show-person.ts';
import { showProgress } from './progress/show-progress.ts';
import { showRoad } from './asks/show-readiness.ts';
import { showShelf } from './strengths/show-strengths.ts';
import { listLaterCards, showToday } from './today/show-today.ts';
import { skipCard } from './today/skip-card.ts';
import { snoozeCard } from './today/snooze-card.ts';
import { startGoal } from './goals/start-goal.ts';
import { openTestBook, paris, type TestBook } from './testing/book.ts';
import { dump } from './testing/whole-book.ts';

/** Numbers that decide what an action is about, and how. */
interface Dice {
  readonly one: number;
  readonly two: number;
  readonly three: number;
}

const pick = <Item>(items: readonly Item[], by: number): Item | undefined =>
  items[by % Math.max(1, items.length)];

/** One book and what is in it; an action finds in it what it is about, or does nothing. */
class Play {
  readonly book: TestBook;
  readonly dice: Dice;

  constructor(book: TestBook, dice: Dice) {
    this.book = book;
    this.dice = dice;
  }

  get day(): CalendarDay {
    return dayAt(this.book.clock.now(), paris);
  }

  /** A day near today. */
  near(by: number): CalendarDay {
    return addDays(this.day, (by % 30) - 20);
  }

  async record<Name extends RecordName>(name: Name, by = this.dice.one): Promise<Records[Name] | undefined> {
    return pick(await this.book.deps.space.read((reader) => reader.list(name)), by);
  }

  async person(by = this.dice.one): Promise<Person | undefined> {
    const people = await this.book.deps.space.read((reader) =>
      reader.list('person', { where: { trashedAt: null } }),
    );
    return pick(people, by);
  }

  async card(): Promise<string | undefined> {
    const { cards, loop } = await showToday(this.book.deps);
    return pick([...cards, ...loop, ...cards.flatMap(({ also }) => also)], this.dice.one)?.key;
  }
}

const texts = [
  'Called NAME for 20 min. No openings right now. I promised to send the article on ports by Friday.',
  'Coffee with NAME for 45 min. NAME introduced me to Zoe Zander and gave me advice: read the tender first.',
  'NAME wrote back: the launch is in March.',
  'Tomorrow I am meeting NAME at 3pm.',
  'Emailed NAME the notes on cold storage. #ports',
] as const;

type Answer = { readonly batch: BatchId | null } | { readonly ok: boolean } | undefined;
type Act = (play: Play) => Promise<Answer>;

/** Each action of a user, by its name. */
const acts: Readonly<Record<string, Act>> = {
  addPerson: ({ book: { deps }, dice }) =>
    addPerson(deps, {
      id: deps.ids.next(),
      name: { given: pick(['Uma', 'Vic', 'Wes'], dice.one) ?? 'Uma', family: 'Young' },
      positions: [{ title: 'Planner', organization: pick(['Acme', 'Borealis'], dice.two) ?? 'Acme' }],
    }),
  changePerson: async (play) => {
    const person = await play.person();
    return person === undefined
      ? undefined
      : changePerson(play.book.deps, {
          id: person.id,
          seniorityYears: play.dice.two % 20,
          mutualContacts: play.dice.three % 12,
          usedToKnowWell: play.dice.two % 2 === 0,
        });
  },
  changePeople: async (play) => {
    const { one, two, three } = play.dice;
    const people = await Promise.all([play.person(one), play.person(two)]);
    return changePeople(play.book.deps, {
      ids: people.flatMap((person) => person?.id ?? []),
      change:
        three % 3 === 0
          ? { state: pick(['active', 'resting', 'do-not-contact', 'closed'] as const, two) ?? 'active' }
          : { layer: pick([...layers, null], two) ?? null, addTopics: ['ports'], addGroups: ['alumni'] },
    });
  },
  removePerson: async (play) => {
    const person = await play.person();
    return person && removePerson(play.book.deps, { id: person.id });
  },
  mergePeople: async (play) => {
    const { one, two, three } = play.dice;
    const [kept, other] = [await play.person(one), await play.person(two + 1)];
    const from = three % 2 === 0 ? 'kept' : 'other';
    return (
      kept &&
      other &&
      mergePeople(play.book.deps, { id: kept.id, other: other.id, keep: { name: from, birthday: from } })
    );
  },
  keepApart: async (play) => {
    const [one, other] = [await play.person(play.dice.one), await play.person(play.dice.two)];
    return one && other && keepApart(play.book.deps, { id: one.id, other: other.id });
  },
  mergeSure: ({ book: { deps } }) => mergeSure(deps, { dryRun: false }),
  addFact: async (play) => {
    const person = await play.person();
    return (
      person &&
      addFact(play.book.deps, { id: play.book.deps.ids.next(), personId: person.id, what: 'likes tea' })
    );
  },
  addFavor: async (play) => {
    const { deps } = play.book;
    const person = await play.person();
    const { two, three } = play.dice;
    const [direction, kind, unthanked] =
      pick(
        [
          ['received', 'advice', false],
          ['received', 'referral', false],
          ['received', 'introduction', true],
          ['given', 'article', false],
          ['given', 'analysis', false],
        ] as const,
        two,
      ) ?? ([] as never);
    return (
      person &&
      addFavor(deps, {
        id: deps.ids.next(),
        personId: person.id,
        direction,
        kind,
        what: 'the piece on ports',
        unthanked,
        day: play.near(three),
      })
    );
  },
  addPromise: async (play) => {
    const person = await play.person();
    const { two, three } = play.dice;
    return (
      person &&
      addPromise(play.book.deps, {
        id: play.book.deps.ids.next(),
        personId: person.id,
        what: 'send the dataset',
        by: two % 2 === 0 ? 'me' : 'them',
        due: play.near(three),
      })
    );
  },
  changePromise: async (play) => {
    const promise = await play.record('promise');
    const state = pick(['open', 'kept', 'released', 'let-go'] as const, play.dice.two) ?? 'kept';
    return (
      promise && changePromise(play.book.deps, { id: promise.id, state, due: play.near(play.dice.three) })
    );
  },
  addThread: async (play) => {
    const person = await play.person();
    return (
      person &&
      addThread(play.book.deps, {
        id: play.book.deps.ids.next(),
        personId: person.id,
        what: 'the launch of Beta',
        when: play.dice.two % 3 === 0 ? null : partialDate({ year: 2026, month: 10, day: null }),
      })
    );
  },
  changeThread: async (play) => {
    const thread = await play.record('thread');
    return thread && changeThread(play.book.deps, { id: thread.id, state: 'asked' });
  },
  log: async (play) => {
    const { deps } = play.book;
    const person = await play.person();
    const text = pick(texts, play.dice.two) ?? texts[0];
    if (person === undefined) return undefined;
    const name = displayName(person);
    return logConversation(deps, {
      id: deps.ids.next(),
      text: text.replaceAll('NAME', name),
      people: { [name]: person.id, 'Zoe Zander': 'new' },
      ...(play.dice.three % 2 === 0 && !text.startsWith('Tomorrow')
        ? { changes: { day: play.near(play.dice.three) } }
        : {}),
    });
  },
  changeInteraction: async (play) => {
    const interaction = await play.record('interaction');
    return (
      interaction &&
      changeInteraction(play.book.deps, {
        id: interaction.id,
        minutes: play.dice.two % 60,
        day: play.near(play.dice.three),
      })
    );
  },
  removeInteraction: async (play) => {
    const interaction = await play.record('interaction');
    return interaction && removeInteraction(play.book.deps, { id: interaction.id });
  },
  removeRecord: async (play) => {
    const name = pick(['promise', 'favor', 'thread', 'fact'] as const, play.dice.two) ?? 'fact';
    const record = await play.record(name);
    return record && removeRecord(play.book.deps, { record: name, id: record.id });
  },
  planAsk: async (play) => {
    const person = await play.person();
    return (
      person &&
      planAsk(play.book.deps, {
        id: play.book.deps.ids.next(),
        personId: person.id,
        kind: pick(askKinds, play.dice.two) ?? 'advice',
        what: 'how the rota is made',
        target: 'the rota',
        offered: play.dice.three % 3 === 0,
      })
    );
  },
  advanceAsk: async (play) => {
    const ask = await play.record('ask');
    const steps = (of: Ask): readonly AskStep[] =>
      of.state === 'planned'
        ? [{ type: 'sent' }, { type: 'sent' }, { type: 'withdrawn' }]
        : [
            { type: 'answered', answer: pick(['yes', 'no', 'later'] as const, play.dice.three) ?? 'yes' },
            { type: 'away', until: addDays(play.day, 5) },
            { type: 'reported' },
            { type: 'stopped' },
          ];
    const step = ask && pick(steps(ask), play.dice.two);
    return ask && step && advanceAsk(play.book.deps, { id: ask.id, step });
  },
  planIntroduction: async (play) => {
    const [one, other] = [await play.person(), await play.person(play.dice.one + 1)];
    return (
      one &&
      other &&
      planIntroduction(play.book.deps, {
        id: play.book.deps.ids.next(),
        personId: one.id,
        otherPersonId: other.id,
        reason: 'both work on ports',
      })
    );
  },
  moveIntroduction: async (play) => {
    const introduction = await play.record('introduction');
    const fitting = introductionMoves.filter(
      (move) => introduction !== undefined && advance(introduction, move, play.day, null).ok,
    );
    const type = pick(fitting, play.dice.two);
    return introduction && type && moveIntroduction(play.book.deps, { id: introduction.id, move: { type } });
  },
  startGoal: (play) =>
    startGoal(play.book.deps, {
      id: play.book.deps.ids.next(),
      kind: pick(goalKinds, play.dice.one) ?? 'job',
      title: 'Planner',
      organization: 'Acme',
      startedOn: play.near(play.dice.two),
      talks: 1 + (play.dice.three % 9),
    }),
  changeGoal: async (play) => {
    const goal = await play.record('goal');
    return goal && changeGoal(play.book.deps, { id: goal.id, startedOn: play.near(play.dice.two) });
  },
  closeGoal: async (play) => {
    const goal = await play.record('goal');
    const state = play.dice.two % 2 === 0 ? 'reached' : 'given-up';
    return goal && closeGoal(play.book.deps, { id: goal.id, state, outcome: 'planner at Acme' });
  },
  addTarget: async (play) => {
    const goal = await play.record('goal');
    const organization = pick(['Acme', 'Borealis', 'Cargo & Co'], play.dice.two) ?? 'Acme';
    return (
      goal && addTarget(play.book.deps, { id: play.book.deps.ids.next(), goalId: goal.id, organization })
    );
  },
  assignSlot: async (play) => {
    const goal = await play.record('goal');
    const person = await play.person(play.dice.two);
    const kind = pick(slotKinds, play.dice.three) ?? 'buddy';
    return (
      goal &&
      person &&
      assignSlot(play.book.deps, {
        id: play.book.deps.ids.next(),
        goalId: goal.id,
        kind,
        personId: person.id,
      })
    );
  },
  keepStrength: ({ book: { deps }, dice }) =>
    keepStrength(deps, { id: deps.ids.next(), name: `Port survey ${dice.one % 3}`, story: 'Two boats.' }),
  tellStrength: async (play) => {
    const strength = await play.record('strength');
    const person = await play.person(play.dice.two);
    return (
      strength &&
      person &&
      tellStrength(play.book.deps, {
        id: play.book.deps.ids.next(),
        strengthId: strength.id,
        personId: person.id,
      })
    );
  },
  removeStrength: async (play) => {
    const strength = await play.record('strength');
    return strength && removeStrength(play.book.deps, { id: strength.id });
  },
  addEvidence: async (play) => {
    const person = await play.person();
    return addEvidence(play.book.deps, {
      id: play.book.deps.ids.next(),
      company: pick(['Acme', 'Borealis', 'Dock'], play.dice.two) ?? 'Acme',
      criterionId: pick(['work', 'people', 'hours'], play.dice.three) ?? 'work',
      score: (play.dice.three % 5) - 2,
      what: 'nights',
      personId: person?.id ?? null,
    });
  },
  decideCompany: async (play) => {
    const organization = await play.record('organization');
    const decision = pick(['want', 'not-for-me', 'not-for-me', null] as const, play.dice.two) ?? null;
    return (
      organization &&
      decideCompany(play.book.deps, { id: play.book.deps.ids.next(), reference: organization.id, decision })
    );
  },
  changeCompany: async (play) => {
    const organization = await play.record('organization');
    return (
      organization &&
      changeCompany(play.book.deps, { reference: organization.id, kind: 'school', size: play.dice.two })
    );
  },
  setCriteria: async (play) => {
    const criteria = await listCriteria(play.book.deps);
    const weight = play.dice.two % 40;
    return setCriteria(play.book.deps, {
      criteria: criteria
        .slice(0, 2)
        .map((one) => ({ ...one, weight, dealBreaker: play.dice.three % 2 === 0 })),
    });
  },
  finishCard: async (play) => {
    const key = await play.card();
    const isDebrief = key?.startsWith('debrief:') === true;
    const text = 'Thank you for telling me about the ports.';
    return key === undefined || key === 'start:aim'
      ? undefined
      : finishCard(play.book.deps, {
          key,
          ...(isDebrief
            ? { outcome: 'happened', debrief: { minutes: 30, didForMe: 'showed me the rota' } }
            : { text }),
        });
  },
  skipCard: async (play) => {
    const key = await play.card();
    return key === undefined ? undefined : skipCard(play.book.deps, { key });
  },
  snoozeCard: async (play) => {
    const key = await play.card();
    return key === undefined ? undefined : snoozeCard(play.book.deps, { key, when: '1w' });
  },
  settings: ({ book: { deps }, dice }) =>
    changeSettings(deps, {
      mode: pick(['student', 'seeker', 'newhire'] as const, dice.one) ?? 'student',
      weekAim: dice.two % 2 === 0 ? null : 1 + (dice.two % 7),
      method: { 'layers.active': [35, 30 + (dice.three % 60), 35] },
    }),
  importPeople: ({ book: { deps }, dice }) =>
    importPeople(deps, [
      {
        name: 'Connections.csv',
        bytes: new TextEncoder().encode(
          [
            'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
            `Uma,Young,https://www.linkedin.com/in/uma,,${pick(['Acme', 'Borealis'], dice.one)},Lead,12 Mar 2024`,
            `Ada,Quill,https://www.linkedin.com/in/ada,,Acme,${pick(['Clerk', 'Head'], dice.two)},12 Mar 2024`,
          ].join('\n'),
        ),
      },
    ]),
  keepOffer: async (play) => {
    const { deps } = play.book;
    const { two, three } = play.dice;
    const person = two % 3 === 0 ? await play.person() : undefined;
    return keepOffer(deps, {
      id: deps.ids.next(),
      kind: person === undefined ? (pick(offerKinds, two) ?? 'article') : 'introduction',
      title: `The piece on ports ${three % 4}`,
      address: two % 2 === 0 ? `https://ports.example/${three % 4}` : null,
      topics: ['ports', 'Ports'],
      personId: person?.id ?? null,
    });
  },
  changeOffer: async (play) => {
    const offer = await play.record('offer');
    const words = `Doors fail first, ${play.dice.two}.`;
    return offer && changeOffer(play.book.deps, { id: offer.id, words });
  },
  archiveOffer: async (play) => {
    const offer = await play.record('offer');
    return offer && archiveOffer(play.book.deps, { id: offer.id, archived: !offer.archived });
  },
  giveOffer: async (play) => {
    const { deps } = play.book;
    const offer = await play.record('offer');
    const person = await play.person(play.dice.two);
    return (
      offer &&
      person &&
      giveOffer(deps, {
        id: deps.ids.next(),
        offerId: offer.id,
        personId: person.id,
        text: play.dice.three % 2 === 0 ? 'Page 2 speaks of your doors.' : null,
      })
    );
  },
};

const names = Object.keys(acts);

/** All that a user sees of a book, and all its records but what a day showed. */
const seen = async (book: TestBook): Promise<string> => {
  const { deps } = book;
  const { dayPick: _, ...records } = await dump(deps.space);
  const { rows } = await listPeople(deps, { due: false, limit: 100 });
  const organizations = await deps.space.read((reader) => reader.list('organization'));
  const each = <Id, Shown>(ids: readonly Id[], show: (id: Id) => Promise<Shown>): Promise<readonly Shown[]> =>
    Promise.all(ids.map(show));
  const shown = {
    today: await showToday(deps),
    later: await listLaterCards(deps),
    rows,
    progress: await showProgress(deps),
    asks: await listAsks(deps, {}),
    introductions: await listIntroductions(deps, {}),
    goals: await listGoals(deps),
    onboarding: await showOnboarding(deps, { id: null }),
    shelf: await showShelf(deps),
    offers: await listOffers(deps, { kind: null, text: '', archived: false, cursor: null, limit: 50 }),
    duplicates: await listDuplicates(deps, { limit: 50 }),
    settings: await showSettings(deps),
    companies: await listCompanies(deps),
    people: await each(rows, ({ id }) => showPerson(deps, { id })),
    roads: await each(rows, ({ id }) => showRoad(deps, { id })),
    pages: await each(organizations, ({ id }) => showCompany(deps, { reference: id })),
    records,
  };
  return JSON.stringify(shown, null, 1);
};

const batchOf = (answer: Answer): BatchId | null => {
  if (answer === undefined) return null;
  if ('batch' in answer) return answer.batch;
  return 'value' in answer ? ((answer.value as { batch?: BatchId }).batch ?? null) : null;
};

const assertSame = (now: string, before: string, what: string): void => {
  if (now === before) return;
  const [one, other] = [now.split('\n'), before.split('\n')];
  const at = other.findIndex((line, index) => line !== one[index]);
  const around = (lines: readonly string[]): readonly string[] => lines.slice(Math.max(0, at - 8), at + 4);
  assert.deepEqual(around(one), around(other), what);
  assert.fail(`${what}: ${one.length - other.length} lines more`);
};

interface Step {
  readonly act: string;
  readonly dice: Dice;
  /** Days that pass before it. */
  readonly days: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom(...names),
  dice: fc.record({ one: fc.nat(99), two: fc.nat(99), three: fc.nat(99) }),
  days: fc.constantFrom(0, 0, 0, 1, 3),
});

/** People, talks, asks, goals, strengths, lines about companies: so that most actions find something to be about. */
const beginning = async (book: TestBook): Promise<void> => {
  const begin = [
    'importPeople',
    'addPerson',
    'startGoal',
    'addTarget',
    'log',
    'log',
    'planAsk',
    'advanceAsk',
    'planIntroduction',
  ];
  const more = [
    'keepStrength',
    'tellStrength',
    'addEvidence',
    'addPromise',
    'addThread',
    'log',
    'addFavor',
    'keepOffer',
  ];
  for (const [index, name] of [...begin, ...more].entries())
    await acts[name]?.(new Play(book, { one: index, two: index * 7, three: index * 3 }));
  await addTwins(book.deps);
};

/** Somebody who stands twice, with one mailbox. */
const addTwins = async ({ space, clock, ids }: TestBook['deps']): Promise<void> => {
  await space.write({ action: 'twins', summary: 'twins', undoable: false }, async (writer) => {
    for (const rank of [0, 1]) {
      const id = ids.next<'PersonId'>();
      await writer.put('person', { ...emptyPerson(id, clock.now()), given: 'Tove', family: 'Twin' });
      await writer.put('contactPoint', {
        id: ids.next<'ContactPointId'>(),
        personId: id,
        kind: 'email',
        value: 'tove@twin.example',
        label: rank === 0 ? null : 'home',
        preferred: false,
        service: null,
        address: null,
        key: 'email:tove@twin.example',
        rank,
      });
    }
  });
};

/** Does them, takes them back from the newest on, and sees after each that the book is as before it. Answers what wrote. */
const playAndUndo = async (steps: readonly Step[]): Promise<ReadonlySet<string>> => {
  await using book = await openTestBook();
  await beginning(book);
  const stood: { batch: BatchId; what: string; at: Instant; before: string }[] = [];
  for (const { act, dice, days } of steps) {
    book.clock.passDays(days);
    const at = book.clock.now();
    const before = await seen(book);
    const batch = batchOf(await acts[act]?.(new Play(book, dice)));
    if (batch === null) assertSame(await seen(book), before, `${act} that wrote nothing`);
    else stood.push({ batch, what: act, at, before });
  }
  for (const { batch, what, at, before } of stood.toReversed()) {
    book.clock.set(at);
    const answer = await book.deps.space.undo(batch);
    assert.deepEqual([answer.undone?.id, answer.kept], [batch, []], what);
    assertSame(await seen(book), before, `${what} taken back`);
  }
  assert.deepEqual(await book.verify(), []);
  return new Set(stood.map(({ what }) => what));
};

test('every action of a user, a few in a book, and all of them taken back', async () => {
  const wrote = new Set<string>();
  const few = 6;
  for (let first = 0; first < names.length; first += few) {
    const steps = names
      .slice(first, first + few)
      .map((act, index): Step => ({ act, dice: { one: index, two: index + 1, three: index * 2 }, days: 0 }));
    for (const name of await playAndUndo(steps)) wrote.add(name);
  }
  assert.deepEqual(
    names.filter((name) => !wrote.has(name)),
    [],
    'each of them found something to be about',
  );
});

test('any actions, taken back one by one: all that is seen and kept is as it was, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
      await playAndUndo(steps);
    }),
    { numRuns: 8, endOnFailure: true },
  );
});

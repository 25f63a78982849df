import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { CallAnswer } from '../../contract/index.ts';
import { addDays, isBusinessDay, parseCalendarDay, type CalendarDay } from '../../core/dates/index.ts';
import { temporaryFolder } from '../../store/testing/books.ts';
import { openTerminal, type TestTerminal } from '../testing/terminal.ts';

type Today = CallAnswer<'showToday'>;
type Shown = Today['cards'][number];
type Ready = CallAnswer<'showReadiness'>;
type Asks = CallAnswer<'listAsks'>['asks'];

const connections = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Elena,Ruiz,https://www.linkedin.com/in/elena-ruiz-example,,Riverside Freight,Product Manager,12 Mar 2024
Marcus,Oyelaran,https://www.linkedin.com/in/marcus-oyelaran-example,,Riverside Freight,Planning Analyst,03 Jun 2025
Dana,Kowalski,https://www.linkedin.com/in/dana-kowalski-example,,Northwind Ports,Operations Lead,21 Sep 2023
Lena,Hoffmann,https://www.linkedin.com/in/lena-hoffmann-example,,Northwind Ports,Head of Sourcing,08 Jan 2022
Ines,Faria,https://www.linkedin.com/in/ines-faria-example,,Borealis Lines,Fleet Planner,19 Feb 2019
`;

/** The story of one student, told on the command line. */
class Story {
  readonly #terminal: TestTerminal;

  constructor(terminal: TestTerminal) {
    this.#terminal = terminal;
  }

  do(...words: string[]): Promise<unknown> {
    return this.#terminal.ask(...words);
  }

  on(day: string, time = '09:00'): void {
    const summer = day >= '2026-03-29' && day < '2026-10-25';
    this.#terminal.at(`${day}T${time}${summer ? '+02:00' : '+01:00'}`);
  }

  async today(day: string): Promise<Today> {
    this.on(day);
    return (await this.do('today')) as Today;
  }

  /** The card of a rule about somebody, its own or riding on another. */
  async card(
    day: string,
    rule: string,
    name: string,
  ): Promise<Pick<Shown, 'key' | 'title'> & Partial<Shown>> {
    const { cards, loop } = await this.today(day);
    const about = [...cards, ...loop].filter(({ person }) => person?.name === name);
    const found =
      about.find((card) => card.rule === rule) ??
      about.flatMap(({ also }) => also).find((other) => other.rule === rule);
    assert.ok(found, `${rule} of ${name} on ${day}`);
    return found;
  }

  /** What each working day says of somebody, from one day up to the day before another. */
  async said(name: string, from: string, until: string): Promise<readonly string[]> {
    const found: string[] = [];
    for (let day = dayOf(from); day < dayOf(until); day = addDays(day, 1)) {
      if (!isBusinessDay(day)) continue;
      const { cards, loop } = await this.today(day);
      for (const { person, rule, also } of [...cards, ...loop])
        if (person?.name === name) for (const each of [{ rule }, ...also]) found.push(`${day} ${each.rule}`);
    }
    return found;
  }

  async ready(name: string, kind: string, ...more: string[]): Promise<Ready> {
    return (await this.do('ready', name, kind, ...more)) as Ready;
  }
}

const dayOf = (text: string): CalendarDay => {
  const day = parseCalendarDay(text);
  assert.ok(day);
  return day;
};

const draftOf = (card: Partial<Shown>): string => {
  assert.equal(card.payload?.kind, 'draft');
  return card.payload.lines.join(' ');
};

test(
  'the article, as it should have gone: from the first note to the first 90 days',
  { timeout: 240_000 },
  async () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'Connections.csv');
    writeFileSync(file, connections);
    using terminal = openTerminal('Europe/Paris');
    const story = new Story(terminal);

    // A student brings the contacts there are, says what they are after, and hears the odds as they are (R16).
    story.on('2026-01-12');
    await story.do('import', file);
    await story.do('goal', 'start', 'internship', 'Summer in logistics', '--talks', '3');
    for (const company of ['Riverside Freight', 'Northwind Ports']) await story.do('goal', 'aim', company);
    const [goal] = (await story.do('goal')) as CallAnswer<'listGoals'>['goals'];
    assert.deepEqual(
      goal?.odds.map(({ route, plan }) => [route, plan]),
      [
        ['cold', 18],
        ['alumni', 9],
        ['introduced', 5],
      ],
    );
    const listed = await terminal.tell('goal');
    assert.match(
      listed.out,
      /Most cold notes get no answer; silence tells you about inboxes, not about you\./u,
    );
    const first = await story.today('2026-01-12');
    assert.equal(first.week.aim, 3);
    const approaches = first.cards.filter(({ rule }) => rule === 'approach');
    assert.equal(approaches.length, 2, 'two first notes a day at most');
    for (const { why, payload } of approaches) {
      assert.match(why, /^\w+ works at (?:Riverside Freight|Northwind Ports), which you aim for: /u);
      assert.equal(payload?.kind, 'draft');
      assert.match(payload.lines.join(' '), /20 minutes.*no reply needed/u);
    }

    // One first note each, and never a second one by the same card (R8, R14).
    for (const name of ['Elena Ruiz', 'Dana Kowalski']) {
      const { key } = await story.card('2026-01-12', 'approach', name);
      await story.do('done', key, '--text', `Hi, your panel talk changed how I plan. 20 minutes? ${name}`);
    }
    const tuesday = await story.today('2026-01-13');
    const written = new Set(['Elena Ruiz', 'Dana Kowalski']);
    assert.ok(
      tuesday.cards.every(({ person }) => !written.has(person?.name ?? '')),
      'nobody is pressed',
    );
    const sent = (await story.do('asks')) as Asks;
    assert.deepEqual(
      sent.map(({ person, ask, nudgeOn, stopOn }) => [person.name, ask.state, nudgeOn, stopOn]),
      [
        ['Dana Kowalski', 'sent', '2026-01-21', '2026-01-30'],
        ['Elena Ruiz', 'sent', '2026-01-21', '2026-01-30'],
      ],
    );

    // She gives 20 minutes, and there are no openings. That is where the article's student vanishes.
    story.on('2026-01-14', '18:30');
    await story.do('log', 'Called Elena Ruiz today for 20 min. No openings at her firm right now.');
    const thanks = await story.card('2026-01-15', 'thanks', 'Elena Ruiz');
    assert.equal((await story.today('2026-01-15')).cards[0]?.key, thanks.key, 'before everything else');
    assert.equal(
      thanks.why,
      'Elena gave you 20 minutes on the phone; three sentences please people more than you expect.',
    );
    assert.match(draftOf(thanks), /thank you for telling me straight that there are no openings/iu);
    const thin = (await story.do(
      'done',
      thanks.key,
      '--text',
      'Thanks so much!',
    )) as CallAnswer<'finishCard'>;
    assert.equal(thin.thin, true, 'a thanks phrase alone is thin');
    const thick = (await story.do(
      'done',
      thanks.key,
      '--text',
      'Thank you for telling me straight that there are no openings; it saved me a month of hoping.',
    )) as CallAnswer<'finishCard'>;
    assert.equal(thick.thin, false, 'what she did makes it hers');
    const [answered] = ((await story.do('asks', 'Elena Ruiz', '--all')) as Asks).map(({ ask }) => ask);
    assert.deepEqual([answered?.state, answered?.answer], ['answered', 'yes'], 'her time was the answer');

    // Dana is silent: someone else there after 3 days, one nudge after 7, let be after 14, and for 90 days (R3, R14).
    assert.deepEqual(
      await story.said('Lena Hoffmann', '2026-01-13', '2026-01-15'),
      [],
      'one there at a time',
    );
    const second = await story.card('2026-01-15', 'approach', 'Lena Hoffmann');
    assert.match(second.why ?? '', /^Lena works at Northwind Ports, where nobody has answered yet: /u);
    assert.deepEqual(
      await story.said('Marcus Oyelaran', '2026-01-13', '2026-01-31'),
      [],
      'Elena helped at once',
    );
    assert.deepEqual(await story.said('Dana Kowalski', '2026-01-16', '2026-01-21'), []);
    const nudge = await story.card('2026-01-21', 'followup', 'Dana Kowalski');
    assert.match(nudge.why ?? '', /one light nudge is normal\. After that, let Dana be\.$/u);
    assert.ok(draftOf(nudge).split(/\s+/u).length <= 60, '60 words at most');
    await story.do('done', nudge.key, '--text', 'Hi Dana, one thing to add: the berth figures I found.');
    assert.deepEqual(await story.said('Dana Kowalski', '2026-01-22', '2026-01-28'), [], 'let be');

    // Two weeks on, news of how it is done in her country (R4's ramp, R7), and no word before.
    assert.deepEqual(await story.said('Elena Ruiz', '2026-01-16', '2026-01-28'), []);
    const back = await story.card('2026-01-28', 'keep', 'Elena Ruiz');
    assert.match(
      back.why ?? '',
      /^Your first talk with Elena was 2 weeks ago: something back now turns it into more/u,
    );
    await story.do('done', back.key, '--text', 'Hi Elena, two cold stores opened in Poti this week.');
    await story.do('give', 'Elena Ruiz', 'news', 'two cold stores opened in Poti, with my reading');

    // Two honest talks speak against a company: "not for me" is a success (R10). Its people stay, and are thanked.
    const late = await story.card('2026-01-29', 'approach', 'Lena Hoffmann');
    await story.do('done', late.key, '--text', 'Hi Lena, may I ask how the port sources its night shifts?');
    story.on('2026-02-02', '18:30');
    await story.do('log', 'Called Lena Hoffmann today for 30 min. She explained how the night shifts work.');
    await story.do(
      'learn',
      'Northwind Ports',
      'hours',
      '-2',
      'nights, every other week',
      '--from',
      'Lena Hoffmann',
    );
    await story.do(
      'ask',
      'Lena Hoffmann',
      'introduction',
      'how planning works',
      '--target',
      'the planning lead',
    );
    const owed = await story.card('2026-02-03', 'thanks', 'Lena Hoffmann');
    const decided = (await story.do(
      'company',
      'Northwind Ports',
      '--not-for-me',
      '--why',
      'nights',
    )) as CallAnswer<'decideCompany'>;
    assert.equal(decided.closedAsks, 2, 'the one that was planned, and the one that Dana left unanswered');
    assert.deepEqual(await story.do('asks'), []);
    const northwind = (await story.do('company', 'Northwind Ports')) as CallAnswer<'showCompany'>;
    assert.deepEqual([northwind.fit.verdict, northwind.peopleCount], ['not-for-me', 2], 'the people stay');
    assert.equal(
      (await story.card('2026-02-03', 'thanks', 'Lena Hoffmann')).key,
      owed.key,
      'and are thanked',
    );
    await story.do('done', owed.key, '--text', 'Thank you for explaining how the night shifts work, Lena.');
    assert.deepEqual(
      await story.said('Dana Kowalski', '2026-02-04', '2026-04-24'),
      [],
      'two notes, and rest',
    );
    story.on('2026-04-20');
    const resting = await story.ready('Dana Kowalski', 'advice', '--target', 'the berth plan');
    assert.deepEqual([resting.verdict, resting.steps], ['almost', ['Wait until tomorrow.']]);

    // Months of keeping touch, and no nagging between: day 60, her answer, what she is up to (R18).
    assert.deepEqual(await story.said('Elena Ruiz', '2026-01-29', '2026-03-16'), []);
    const light = await story.card('2026-03-16', 'keep', 'Elena Ruiz');
    assert.equal(
      light.why,
      'Your first talk with Elena was 2 months ago; a light note keeps it from being the only one.',
    );
    await story.do('done', light.key, '--text', 'Hi Elena, your point about planning came up in class.');
    story.on('2026-03-18', '18:00');
    await story.do('log', 'Elena Ruiz wrote back: her team launches the cold-chain pilot in May.');
    assert.deepEqual(await story.said('Elena Ruiz', '2026-03-19', '2026-06-10'), []);
    const asked = await story.card('2026-06-10', 'thread', 'Elena Ruiz');
    assert.equal(asked.why, 'Her team launches the cold-chain pilot: that was for May; ask how it went.');
    await story.do('done', asked.key, '--text', 'How did the cold-chain pilot go?');

    // Somebody who could pass the resume on: not yet, almost, and only then ready (R6).
    const role = ['--target', 'Planner role 4471'];
    for (const [name, tale] of [
      ['Port survey', 'I ran it with two boats.'],
      ['Two-shift plan', 'It cut the waiting by a third.'],
      ['Czech', 'I spoke it on the night trains.'],
    ] as const)
      await story.do('strength', 'add', name, tale);
    story.on('2026-06-11', '18:30');
    await story.do('log', 'Called Ines Faria today for 30 min. She showed me how the fleet is planned.');
    const thankInes = await story.card('2026-06-12', 'thanks', 'Ines Faria');
    await story.do(
      'done',
      thankInes.key,
      '--text',
      'Thank you for showing me how the fleet is planned, Ines.',
    );
    await story.do('strength', 'told', 'Port survey', 'Ines Faria');
    const early = await story.ready('Ines Faria', 'referral', ...role);
    assert.equal(early.verdict, 'not-yet');
    assert.ok(early.reasons.includes('You and Ines have not talked often enough for this.'));
    assert.ok(early.steps.includes('One more conversation.'));
    await story.do('ask', 'Ines Faria', 'referral', 'planner at Borealis', ...role);
    assert.deepEqual(
      await story.said('Ines Faria', '2026-06-15', '2026-06-24'),
      [],
      'nothing unfair comes to Today',
    );

    story.on('2026-06-24', '18:30');
    await story.do('log', 'Coffee with Ines Faria today for 45 min. She told me where the planning breaks.');
    const again = await story.card('2026-06-25', 'thanks', 'Ines Faria');
    await story.do('done', again.key, '--text', 'Thank you for telling me where the planning breaks, Ines.');
    const used = await story.card('2026-06-25', 'advice', 'Ines Faria');
    assert.match(used.title, /^Tell Ines Faria what came of the advice$/u);
    await story.do('done', used.key, '--text', 'Your fleet plan became my term paper, Ines.');
    await story.do('give', 'Ines Faria', 'analysis', 'how three fleets plan their returns');
    const almost = await story.ready('Ines Faria', 'referral', ...role);
    assert.equal(almost.verdict, 'almost');
    assert.deepEqual(almost.steps, ['Tell Ines one story of what you do well.']);
    await story.do('strength', 'told', 'Two-shift plan', 'Ines Faria');
    const ready = await story.ready('Ines Faria', 'referral', ...role);
    assert.deepEqual([ready.verdict, ready.steps], ['ready', []]);
    const mayAsk = await story.card('2026-06-26', 'ask', 'Ines Faria');
    assert.match(mayAsk.why ?? '', /^It is fair to ask now\./u);
    assert.match(draftOf(mayAsk), /Planner role 4471.*If it is not a good moment, just say no/u);
    await story.do(
      'done',
      mayAsk.key,
      '--text',
      'Hi Ines, the planner role 4471 fits for two reasons. Just say no if not.',
    );

    // She passes it on; the thank-you for that names it.
    story.on('2026-06-29', '10:00');
    await story.do('asked', 'Ines Faria', 'yes', 'she passed it on to Petra');
    await story.do('receive', 'Ines Faria', 'referral', 'passed my resume to Petra');
    const forResume = await story.card('2026-06-29', 'thanks', 'Ines Faria');
    await story.do('done', forResume.key, '--text', 'Thank you for passing my resume to Petra, Ines.');
    assert.deepEqual(await story.said('Ines Faria', '2026-06-30', '2026-07-01'), []);

    await story.do('strength', 'told', 'Czech', 'Ines Faria');

    // The job is found: everyone who helped is told, the heaviest help first, then everyone who gave a talk (R20).
    story.on('2026-07-20');
    const closed = (await story.do(
      'goal',
      'reached',
      'planner at Borealis, from August',
    )) as CallAnswer<'closeGoal'>;
    assert.deepEqual(
      closed.told.map(({ name }) => name),
      ['Ines Faria', 'Lena Hoffmann', 'Elena Ruiz'],
    );
    assert.equal(closed.next, 'newhire', 'and what comes next is offered');
    const { loop } = await story.today('2026-07-20');
    assert.deepEqual(
      loop.map(({ person, due }) => [person?.name, due]),
      [
        ['Ines Faria', '2026-07-22'],
        ['Lena Hoffmann', '2026-07-27'],
        ['Elena Ruiz', '2026-07-27'],
      ],
    );
    assert.equal(
      loop[0]?.why,
      'You got there: planner at Borealis, from August. Ines: passed your resume to Petra. The day it is over is the day most people vanish.',
    );
    for (const { key, person } of loop)
      await story.do('done', key, '--text', `Hi, it worked out: thank you for your time, ${person?.name}.`);
    assert.deepEqual((await story.today('2026-07-21')).loop, [], 'nobody is told twice');
    const people = (await story.do('people')) as CallAnswer<'listPeople'>['rows'];
    const layerOf = new Map(people.map(({ name, layer }) => [name, layer]));
    for (const { name } of closed.told) assert.ok(layerOf.get(name), `${name} is kept`);

    // The new job: its first 90 days as a map, and the first to meet (R11).
    await story.do('goal', 'start', 'role', 'Planner', '--at', 'Borealis Lines', '--on', '2026-08-03');
    const monday = await story.today('2026-08-03');
    assert.equal(monday.week.aim, 4);
    const slots = monday.cards.filter(({ rule }) => rule === 'slot');
    assert.deepEqual(
      slots.map(({ title, due, why }) => [title, due, why]),
      [
        ['Find a buddy to meet', '2026-08-06', 'Someone whom every small question may be asked.'],
        ['Find your manager to meet', '2026-08-08', 'A talk in the first week makes every later one easier.'],
      ],
    );
    await story.do('onboarding', 'buddy', 'Ines Faria');
    story.on('2026-08-04', '18:00');
    await story.do('log', 'Met Ines Faria today for 30 min.');
    story.on('2026-08-07');
    const { map } = (await story.do('onboarding')) as CallAnswer<'showOnboarding'>;
    assert.deepEqual([map.filled, map.expected], [1, 1]);
  },
);

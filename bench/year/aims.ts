import { addFavor } from '../../src/actions/between-us/add-favor.ts';
import { advanceAsk } from '../../src/actions/asks/advance-ask.ts';
import { addTarget, assignSlot, closeGoal } from '../../src/actions/goals/change-goal.ts';
import type { Deps } from '../../src/actions/deps.ts';
import { keepStrength, tellStrength } from '../../src/actions/strengths/keep-strength.ts';
import { addEvidence, decideCompany } from '../../src/actions/companies/learn-of-company.ts';
import { showOnboarding } from '../../src/actions/goals/list-goals.ts';
import { planAsk } from '../../src/actions/asks/plan-ask.ts';
import { listCompanies } from '../../src/actions/companies/list-companies.ts';
import { showCompany } from '../../src/actions/companies/show-company.ts';
import { showReadiness } from '../../src/actions/asks/show-readiness.ts';
import { startGoal } from '../../src/actions/goals/start-goal.ts';
import { askKinds, type Ask } from '../../src/core/asks/index.ts';
import { addDays, daysBetween, type CalendarDay } from '../../src/core/dates/index.ts';
import type { GoalId, PersonId, StrengthId } from '../../src/core/ids.ts';
import { slotKinds } from '../../src/core/onboarding/index.ts';
import { cardKey } from '../../src/core/today/row.ts';
import type { Random } from '../../src/core/testing/random.ts';
import type { Persona } from './persona.ts';

export interface Contact {
  readonly id: PersonId;
  readonly name: string;
  readonly company: string | null;
}

/** What came of a year's aims. */
export interface AimsReport {
  /** Asks that went out; those that the gate held back at first; those that went out though it was closed: none. */
  readonly asks: {
    readonly made: number;
    readonly refused: number;
    readonly unfair: readonly string[];
    readonly answered: number;
  };
  readonly loops: { readonly told: number; readonly done: number };
  readonly companies: { readonly learned: number; readonly ruledOut: number };
  readonly slots: { readonly filled: number; readonly expected: number };
}

const goalOf = { student: 'internship', seeker: 'job', newhire: 'role', helper: 'community' } as const;
const strengths = ['Port survey', 'Two-shift plan', 'Czech and German'];
const targets = 4;
const criteria = ['work', 'people', 'learning', 'purpose', 'hours', 'pay', 'right_to_work'];
/** A new role is looked at on its last day, and a year goes on. */
const mapDays = 90;

/** What somebody is after: a goal, asks, what they hear of companies, and the first 90 days of a role. */
export class Aims {
  readonly #persona: Persona;
  readonly #deps: Deps;
  readonly #random: Random;
  readonly #strengths: StrengthId[] = [];
  #goal: GoalId | null = null;
  #role: { readonly id: GoalId; readonly from: CalendarDay } | null = null;
  #refused = 0;
  /** Loop cards that were due when a goal closed, or later for somebody who helped after that. */
  readonly #toTell = new Set<string>();
  readonly #told = new Set<string>();
  readonly #unfair: string[] = [];
  #slots: AimsReport['slots'] = { filled: 0, expected: 0 };

  constructor(persona: Persona, deps: Deps, random: Random) {
    this.#persona = persona;
    this.#deps = deps;
    this.#random = random;
  }

  /** The goal, the companies it aims at (those of most contacts), and what one is good at. */
  async begin(contacts: readonly Contact[], day: CalendarDay): Promise<void> {
    const { ids } = this.#deps;
    const byCompany = Map.groupBy(contacts, ({ company }) => company);
    byCompany.delete(null);
    const names = [...byCompany]
      .toSorted(([, one], [, other]) => other.length - one.length)
      .flatMap(([name]) => name ?? []);
    await this.#start(goalOf[this.#persona.mode], names[0] ?? 'Acme', day);
    if (this.#goal !== null && this.#role === null)
      for (const organization of names.slice(0, targets))
        await addTarget(this.#deps, { id: ids.next(), goalId: this.#goal, organization });
    for (const name of strengths) {
      const { strength } = await keepStrength(this.#deps, { id: ids.next(), name, story: 'I did it twice.' });
      this.#strengths.push(strength.id);
    }
  }

  /** What a talk teaches: of the company, and of me. */
  async afterTalk(contact: Contact): Promise<void> {
    const { ids } = this.#deps;
    const strengthId = this.#random.pick(this.#strengths);
    if (this.#random.chance(0.4))
      await tellStrength(this.#deps, { id: ids.next(), strengthId, personId: contact.id });
    if (contact.company === null || !this.#random.chance(0.7)) return;
    // What is told of one company mostly goes one way.
    const bent = contact.company.length % 2 === 0 ? 1 : -1;
    for (let line = 0; line < 2; line += 1)
      await addEvidence(this.#deps, {
        id: ids.next(),
        company: contact.company,
        criterionId: this.#random.pick(criteria),
        score: this.#random.chance(0.8) ? 2 * bent : 0,
        what: 'as they told it',
        personId: contact.id,
      });
    const company = await showCompany(this.#deps, { reference: contact.company });
    if (company.ok && company.value.fit.verdict === 'not-for-me' && company.value.decided === null)
      await decideCompany(this.#deps, { id: ids.next(), reference: contact.company, decision: 'not-for-me' });
  }

  /** A working day: what is answered, what one would like to ask, whom one means to meet. */
  async live(
    known: readonly Contact[],
    strangers: readonly Contact[],
    day: CalendarDay,
    count: number,
  ): Promise<void> {
    await this.#hear(day);
    if (known.length > 0 && this.#random.chance(this.#persona.asks))
      await this.#wish(this.#random.pick(known));
    if (this.#role !== null && daysBetween(this.#role.from, day) <= mapDays)
      await this.#fillMap(strangers, day);
    if (this.#role === null && count >= this.#persona.reaches && this.#goal !== null) await this.#reach(day);
  }

  /** The verdict of R6 at the moment a card's ask goes out. */
  async beforeAsking(key: string): Promise<void> {
    const id = key.split(':')[1] ?? '';
    const ask = await this.#deps.space.read((reader) => reader.get('ask', id));
    if (ask === null) return;
    const ready = await showReadiness(this.#deps, { ...ask, id: ask.personId });
    if (ready.ok && ready.value.verdict !== 'ready') this.#unfair.push(`${ask.kind} ${ready.value.verdict}`);
  }

  loopDone(key: string): void {
    this.#toTell.add(key);
    this.#told.add(key);
  }

  async report(): Promise<AimsReport> {
    const asks = await this.#deps.space.read((reader) => reader.list('ask'));
    const { companies } = await listCompanies(this.#deps);
    const verdicts = await this.#deps.space.read((reader) => reader.list('verdict'));
    return {
      asks: {
        made: asks.filter(({ sentOn }) => sentOn !== null).length,
        refused: this.#refused,
        unfair: this.#unfair,
        answered: asks.filter(({ answer }) => answer !== null).length,
      },
      loops: { told: this.#toTell.size, done: this.#told.size },
      companies: {
        learned: companies.filter(({ sources }) => sources > 0).length,
        ruledOut: verdicts.filter(({ decision }) => decision === 'not-for-me').length,
      },
      slots: this.#slots,
    };
  }

  async #start(
    kind: (typeof goalOf)[Persona['mode']],
    organization: string,
    day: CalendarDay,
  ): Promise<void> {
    const started = await startGoal(this.#deps, {
      id: this.#deps.ids.next(),
      kind,
      title: 'What I am after',
      startedOn: day,
      ...(kind === 'role' ? { organization } : { talks: 10 }),
    });
    if (!started.ok) throw new Error(started.error.message);
    const { goal } = started.value;
    this.#goal = goal.id;
    if (kind === 'role') this.#role = { id: goal.id, from: day };
  }

  /** It is only planned: its card comes when R6 says READY. What is tried sooner counts as refused. */
  async #wish(contact: Contact): Promise<void> {
    const planned = await planAsk(this.#deps, {
      id: this.#deps.ids.next(),
      personId: contact.id,
      kind: this.#random.pick(askKinds),
      what: 'how the rota is made',
      target: 'the rota',
      offered: this.#random.chance(0.1),
    });
    if (planned.ok && planned.value.readiness.verdict !== 'ready') this.#refused += 1;
  }

  async #hear(day: CalendarDay): Promise<void> {
    const sent = await this.#deps.space.read((reader) => reader.list('ask', { where: { state: 'sent' } }));
    for (const ask of sent) {
      if (ask.sentOn === null || ask.sentOn >= day || !this.#random.chance(this.#persona.answers / 8))
        continue;
      const answer = this.#random.chance(0.6) ? 'yes' : 'no';
      const answered = await advanceAsk(this.#deps, { id: ask.id, step: { type: 'answered', answer } });
      if (answered.ok && answer === 'yes' && ask.kind === 'referral') await this.#passedOn(ask);
    }
  }

  async #passedOn({ personId }: Ask): Promise<void> {
    await addFavor(this.#deps, {
      id: this.#deps.ids.next(),
      personId,
      direction: 'received',
      kind: 'referral',
      what: 'passed my resume on',
    });
  }

  async #fillMap(strangers: readonly Contact[], day: CalendarDay): Promise<void> {
    const role = this.#role;
    const next = strangers.at(-1);
    // The one they talk to next: a place is filled by the first talk.
    if (role === null) return;
    if (next !== undefined && this.#random.chance(0.5))
      await assignSlot(this.#deps, {
        id: this.#deps.ids.next(),
        goalId: role.id,
        kind: this.#random.pick(slotKinds),
        personId: next.id,
      });
    const shown = await showOnboarding(this.#deps, { id: role.id });
    if (shown.ok && day <= addDays(role.from, mapDays))
      this.#slots = { filled: shown.value.map.filled, expected: shown.value.map.expected };
  }

  /** The goal is reached: everyone who helped is to hear of it, and the next thing begins (R20). */
  async #reach(day: CalendarDay): Promise<void> {
    if (this.#goal === null) return;
    const closed = await closeGoal(this.#deps, {
      id: this.#goal,
      state: 'reached',
      outcome: 'I start on Monday',
    });
    if (closed.ok) for (const { id } of closed.value.told) this.#toTell.add(cardKey('loop', this.#goal, id));
    this.#goal = null;
    await this.#start('role', 'The new house', day);
  }
}

import { parsePartialDate } from '../../dates/index.ts';
import { contactKey, emptyName, fold } from '../../people/index.ts';
import type { Random } from '../../testing/random.ts';
import { toSubject } from '../subject.ts';
import type { OwnedCard } from './households.ts';

/** Short forms behind the colon. */
const givens = (
  'Benjamin:Ben Veronica:Ronnie Katherine:Kate Joshua:Josh Dorothy:Dottie Samuel:Sam Victoria:Vicky Gregory:Greg ' +
  'Margaret:Peggy Nicholas:Nick Melissa:Mel Rachel:Rach Lawrence:Larry Jacob:Jake Theresa:Tess Zachary:Zach ' +
  'Aisha Ananya Arjun Bogdan Chidi Elif Fatou Giulia Hiroshi Ines Jürgen Lucía Mehmet Olga Paweł Rahul Renée Søren ' +
  'Tomasz Vikram Xiaoming Yuki Zoë Łukasz Grace Julia Diana Gloria Laura Karen Linda Tyler Ryan Kevin Scott Helen'
)
  .split(' ')
  .map((pair) => pair.split(':') as [name: string, short?: string]);

const families = (
  'Reynolds Cook Morgan Reed Kelly Howard Ward Watson Brooks Bennett Hughes Price Sanders Foster Powell Jenkins Perry ' +
  'Sullivan Coleman Butler Barnes Fisher Graham Wallace Griffin Hayes Gibson Ellis Stevens Murray Ford Marshall Wells ' +
  'Webb Tucker Burns Porter Hunter Shaw Mason Dixon Palmer Rose Stone Mills Fox Payne Pierce Knight Lane Hudson Berry ' +
  'Müller Schröder Weiß Núñez Kowalczyk Nowak Petrov Çelik Tanaka Zhang Okafor Mensah Iyer Rossi Dubois Lefèvre Bakker'
).split(' ');

const companies = 'North Blue Red Silver Clear Iron Gold Bright High Wind'
  .split(' ')
  .flatMap((first) =>
    'star Logistics,field Capital,bridge Systems,water Foods,stone Robotics,wood Media'
      .split(',')
      .map((last) => `${first}${last}`),
  );

interface Human {
  readonly who: string;
  readonly given: string;
  readonly short: string;
  readonly family: string;
  /** Where somebody had another name, friends know them by that. */
  readonly before: string;
  readonly company: string;
  readonly profile: string;
  readonly workMail: string;
  readonly ownMail: string;
  readonly phone: string;
}

/** What a source tells of somebody. */
interface Told {
  given?: string;
  family?: string;
  formatted?: string;
  emails?: readonly string[];
  phones?: readonly string[];
  profile?: string;
  company?: string;
}

class ThreeSources {
  readonly cards: OwnedCard[] = [];
  readonly #random: Random;
  #people = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  human(like: Partial<Human> = {}): Human {
    const random = this.#random;
    const [given, short = given] = random.pick(givens);
    const number = this.#people;
    const company = like.company ?? random.pick(companies);
    const family = like.family ?? random.pick(families);
    const [first, last] = [like.given ?? given, family].map((word) => fold(word).replaceAll(' ', ''));
    this.#people += 1;
    const work = random.pick([`${first}.${last}`, `${first}.${last}`, `${first?.[0]}${last}`, `${first}`]);
    return {
      who: `${number}`,
      given,
      short,
      family,
      before: random.chance(0.06) ? random.pick(families) : family,
      company,
      profile: `linkedin.com/in/${random.pick([`${first}-${last}-${number}x`, `${first}${last}${number}`])}`,
      workMail: `${work}${number}@${fold(company).split(' ')[0]}.example`,
      ownMail: `${random.pick([`${first}.${last}`, `${last}`, `${first}`])}${number}@mailbox.example`,
      phone: `+1202555${String(number).padStart(4, '0')}`,
      ...like,
    };
  }

  linkedIn({ who, given, family, profile, company, ownMail }: Human): Told {
    const random = this.#random;
    return this.#add(who, {
      given,
      family: random.chance(0.06) ? `${family}, ${random.pick(['PhD', 'MBA'])}` : family,
      profile,
      company,
      ...(random.chance(0.1) ? { emails: [ownMail] } : {}),
    });
  }

  /** Always with a mailbox that says who it is: theirs at work, or the one that LinkedIn has. */
  google(human: Human, known: Told | null): Told {
    const random = this.#random;
    const { who, given, short, before, company, workMail, ownMail, phone } = human;
    const own = known?.emails ?? [];
    const emails = [
      ...new Set([
        ...own,
        ...random.pick([[workMail], [workMail, ownMail], own.length > 0 ? [] : [workMail]]),
      ]),
    ];
    const name = random.pick<Told>([
      { given, family: before },
      { given, family: before },
      { given: short, family: before },
      { given: human.family, family: given },
      { formatted: `${before}, ${given}` },
      ...(human.family === before ? [{ formatted: emails[0] ?? '' }] : []),
    ]);
    return this.#add(who, {
      ...name,
      emails,
      ...(random.chance(0.35) ? { phones: [phone] } : {}),
      ...(random.chance(0.3) ? { company } : {}),
    });
  }

  phone(human: Human, known: Told): Told {
    const { given, short, family, company, phone } = human;
    const name = this.#random.pick<Told>([
      { given, family },
      { given: short, family },
      { given: short },
      { given: `${given.slice(0, 1)}.`, family },
    ]);
    return this.#add(human.who, {
      ...name,
      phones: [phone],
      ...(known.phones === undefined ? { company } : {}),
    });
  }

  #add(who: string, told: Told): Told {
    const keys = (kind: 'email' | 'phone' | 'url', values: readonly string[]): readonly string[] =>
      values.flatMap((value) => contactKey({ kind, value, service: null }) ?? []);
    this.cards.push({
      who,
      subject: toSubject({
        id: `${this.cards.length}`,
        name: {
          ...emptyName,
          given: told.given ?? null,
          family: told.family ?? null,
          formatted: told.formatted ?? null,
        },
        contactKeys: [
          ...keys('email', told.emails ?? []),
          ...keys('phone', told.phones ?? []),
          ...keys('url', told.profile === undefined ? [] : [told.profile]),
        ],
        organizations: told.company === undefined ? [] : [told.company],
        birthday: parsePartialDate(''),
        places: [],
      }),
    });
    return told;
  }
}

/**
 * An import of LinkedIn, Google and a phone of people whom one in five of is in two or three of them; each source tells
 * something else. With homonyms at one company and elsewhere, and offices with one line.
 */
export const threeSourcesOf = (random: Random): readonly OwnedCard[] => {
  const book = new ThreeSources(random);
  for (let index = 0; index < 700; index += 1) {
    const human = book.human();
    const once = random.chance(0.8);
    if (once && random.chance(0.4)) book.google(human, null);
    else {
      const known = book.linkedIn(human);
      if (once) continue;
      const told = random.chance(0.7) ? book.google(human, known) : null;
      if (told === null || random.chance(0.2)) book.phone(human, told ?? known);
    }
  }
  for (let index = 0; index < 14; index += 1) {
    const one = book.human();
    const { given, short, family, company } = one;
    book.linkedIn(one);
    book.linkedIn(
      book.human({ given, short, family, before: family, ...(index % 2 === 0 ? { company } : {}) }),
    );
  }
  for (let office = 0; office < 5; office += 1) {
    const { company, phone } = book.human();
    for (let desk = 0; desk < 3; desk += 1) book.phone(book.human({ company, phone }), { phones: [] });
  }
  return book.cards;
};

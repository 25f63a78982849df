import { parsePartialDate } from '../../dates/index.ts';
import { emptyName, type PersonName } from '../../people/index.ts';
import type { Random } from '../../testing/random.ts';
import { toSubject, type DuplicateSubject } from '../subject.ts';

/** A card, and whose it is. */
export interface OwnedCard {
  readonly who: string;
  readonly subject: DuplicateSubject;
}

interface Told {
  readonly name?: Partial<PersonName>;
  readonly keys?: readonly string[];
  readonly organizations?: readonly string[];
  readonly birthday?: string;
  readonly place?: string;
}

/** Short forms behind the colon. */
const givens = (
  'John:Jack Robert:Bob William:Bill Elizabeth:Liz Michael:Mike Christine:Chris Thomas:Tom Margaret:Peggy Daniel:Dan ' +
  'Susan:Sue Alexandra:Alex Richard:Dick Stephen:Steve Edward:Ned Joseph:Joe Samuel:Sam Katherine:Kate Anthony:Tony'
)
  .split(' ')
  .map((pair) => pair.split(':') as [name: string, short: string]);

const families = (
  'Smith Jones Brown Taylor Abernathy Blackwood Carmody Drummond Eastwick Fairbairn Goldhammer Hawthorne Isherwood ' +
  'Jankowski Kettleby Lindqvist Mandelbaum Nightingale Okonkwo Pemberton Quill Ravenscroft Stavros Thistlewood'
).split(' ');

const syllables = 'bar cho dun fel gri hom jak lin mor nes'.split(' ');

/** A name that many have, or one that hardly anybody has. */
const familyName = (random: Random): string => {
  if (random.chance(0.4)) return random.pick(families);
  const name = Array.from({ length: 4 }, () => random.pick(syllables)).join('');
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
};

const companies = ['Acme', 'Borealis', 'Contoso', 'Deltaport', 'Equinox'];

/** A place where several live or work who have much in common, or one who stands there twice. */
type Household = (house: House) => void;

class House {
  readonly random: Random;
  readonly family: string;
  readonly place: string;
  /** The line at home, and the mailbox there. */
  readonly phone: string;
  readonly email: string;
  readonly cards: OwnedCard[] = [];
  readonly #number: number;

  constructor(number: number, random: Random) {
    this.#number = number;
    this.random = random;
    this.family = familyName(random);
    this.place = `${1 + random.below(90)} Mill Lane ${number}, Norden`;
    this.phone = `phone:+1555${String(number).padStart(7, '0')}`;
    const family = this.family.toLowerCase();
    const named = [family, `${family}s`, `the.${family}s`, `family.${family}`, `info`, `mail`];
    this.email = `email:${random.pick(named)}@house-${number}.example`;
  }

  add(who: string, given: string, told: Told): void {
    this.cards.push({
      who: `${this.#number} ${who}`,
      subject: toSubject({
        id: `${this.#number}-${this.cards.length}`,
        name: { ...emptyName, given, family: this.family, ...told.name },
        contactKeys: told.keys ?? [],
        organizations: told.organizations ?? [],
        birthday: told.birthday === undefined ? null : parsePartialDate(told.birthday),
        places: told.place === undefined ? [] : [told.place],
      }),
    });
  }

  mailbox(given: string, host = `mail-${this.#number}.example`): string {
    return `email:${given.toLowerCase()}.${this.family.toLowerCase()}@${host}`;
  }

  profile(given: string): string {
    return `profile:linkedin.com/in/${given.toLowerCase()}-${this.family.toLowerCase()}-${this.#number}`;
  }

  birthday(from: number): string {
    const two = (number: number): string => String(number).padStart(2, '0');
    return `${from + this.random.below(15)}-${two(1 + this.random.below(12))}-${two(1 + this.random.below(28))}`;
  }

  /** Some of these. */
  some<Item>(...items: readonly Item[]): readonly Item[] {
    return items.filter(() => this.random.chance(0.6));
  }
}

/** One name through two generations, told apart by what a card says of it. */
const fatherAndSon: Household = (house) => {
  const [given] = house.random.pick(givens);
  const home = { place: house.place, keys: [house.phone, house.email] };
  const [father, son] = house.random.pick<readonly [Told, Told]>([
    [{ name: { suffix: 'Sr.' } }, { name: { suffix: 'Jr.' } }],
    [{}, { name: { suffix: 'Junior' } }],
    [{}, { name: { given: null, family: null, formatted: `${given} ${house.family}, Jr.` } }],
    [{ name: { suffix: 'II' } }, { name: { suffix: '3rd' } }],
    [{ birthday: house.birthday(1940) }, { birthday: house.birthday(1970) }],
    [{ birthday: '1944' }, { birthday: house.birthday(1970) }],
    [{ name: { additional: 'Aaron' } }, { name: { additional: 'B.' } }],
    [{ keys: [house.profile(given)] }, { keys: [house.profile(`${given}-jr`)] }],
  ]);
  house.add('father', given, { ...home, ...father, keys: [...home.keys, ...(father.keys ?? [])] });
  house.add('son', given, { ...home, ...son, keys: [...home.keys, ...(son.keys ?? [])] });
};

/** Two who share all there is at home, and the address or profile of the one on the card of the other. */
const couple: Household = (house) => {
  const [[his], [hers]] = [house.random.pick(givens), house.random.pick(givens)];
  const shared = [house.phone, house.email];
  const own = [house.profile(his), house.mailbox(his)];
  const isOneName = his === hers;
  house.add('he', his, {
    place: house.place,
    keys: [...shared, ...own],
    ...(isOneName ? { name: { prefix: 'Mr.' } } : {}),
  });
  house.add('she', hers, {
    place: house.place,
    keys: [...shared, ...house.some(...own)],
    ...(isOneName ? { name: { prefix: 'Mrs.' } } : {}),
    birthday: house.birthday(1960),
  });
};

/** One whose name is the short form of the other's: a mother and her daughter. */
const motherAndDaughter: Household = (house) => {
  const [given, short] = house.random.pick(givens);
  house.add('mother', given, {
    place: house.place,
    keys: [house.phone, house.email, house.profile(given)],
    ...(house.random.chance(0.8) ? { birthday: house.birthday(1950) } : {}),
  });
  house.add('daughter', short, {
    keys: house.some(house.phone, house.email, house.profile(given)),
    birthday: house.birthday(1980),
  });
};

/** Two of one name at one company, each with an address there, and the office's line and mailbox on both cards. */
const namesakes: Household = (house) => {
  const [given] = house.random.pick(givens);
  const company = house.random.pick(companies);
  const host = `${company.toLowerCase()}.example`;
  const office = [
    house.phone,
    `email:${house.random.pick(['info', 'office', 'assistant', 'sales'])}@${host}`,
  ];
  for (const who of ['one', 'other'])
    house.add(who, given, {
      keys: [
        ...house.some(...office),
        house.mailbox(`${given}.${who}`, host),
        house.profile(`${given}-${who}`),
      ],
      organizations: [company],
    });
};

/** Who came after got the mailbox, and has the initial and the name. */
const successor: Household = (house) => {
  const [given] = house.random.pick(givens);
  const next = givens.find(([name]) => name !== given && name[0] === given[0])?.[0] ?? 'Zelda';
  const mailbox = house.mailbox(given.slice(0, 1));
  house.add('before', given, { keys: [mailbox, house.phone], organizations: ['Acme'] });
  house.add('after', next, { keys: [mailbox, house.phone], organizations: ['Acme'] });
};

/** One who stands there twice, as two programs write it. */
const twice: Household = (house) => {
  const [given, short] = house.random.pick(givens);
  const [mobile, mailbox, profile] = [`${house.phone}9`, house.mailbox(given), house.profile(given)];
  const birthday = house.birthday(1950);
  house.add('one', given, { keys: [mobile, mailbox, profile], organizations: ['Acme'], birthday });
  const told: Told = {
    keys: [house.random.pick([mobile, mailbox, profile])],
    organizations: house.some('Acme'),
  };
  const again = house.random.pick<() => void>([
    () => house.add('one', given, told),
    () => house.add('one', house.family, { ...told, name: { family: given } }),
    () => house.add('one', short, { ...told, birthday }),
    () =>
      house.add('one', given, {
        ...told,
        name: { given: null, family: null, formatted: `${given} ${house.family}` },
      }),
    () => house.add('one', given.toUpperCase(), { ...told, birthday, name: { additional: 'Q.' } }),
    () => house.add('one', `${given} Q.`, { ...told, keys: [mobile, mailbox] }),
  ]);
  again();
};

const traps: readonly Household[] = [fatherAndSon, couple, motherAndDaughter, namesakes, successor];

/** A book of people who share whatever people share, and of some who stand there twice. */
export const householdsOf = (random: Random): readonly OwnedCard[] =>
  Array.from({ length: 60 }, (_, number) => {
    const house = new House(number, random);
    (random.chance(0.5) ? twice : random.pick(traps))(house);
    return house.cards;
  }).flat();

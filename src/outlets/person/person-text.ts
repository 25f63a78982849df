import type { CalendarDay } from '../../core/dates/index.ts';
import { displayName, type Person } from '../../core/people/index.ts';
import { capitalized } from '../../core/sentence.ts';
import type { NamedRecord, RecordName, Records } from '../../core/records.ts';

export interface PersonBook {
  readonly person: Person;
  readonly records: readonly NamedRecord[];
  /** What records were before they were changed or removed. */
  readonly earlier: readonly NamedRecord[];
  /** What other records are called, by id: companies, strengths, criteria, goals, people. */
  readonly names: ReadonlyMap<string, string>;
  readonly day: CalendarDay;
}

type Line<Name extends RecordName> = (record: Records[Name], nameOf: (id: string | null) => string) => string;

interface Section<Name extends RecordName> {
  readonly title: string;
  readonly line: Line<Name>;
}

/** Parts that are known, with what joins them. */
const joined = (parts: readonly (string | number | null | false)[], by = ', '): string =>
  parts.filter((part) => part !== null && part !== false && part !== '').join(by);

/** Every kind of record, in the order of the page; a kind without a section does not compile. */
const sections: { readonly [Name in RecordName]: Section<Name> | null } = {
  // Told field by field, at the top.
  person: null,
  contactPoint: {
    title: 'How to reach you',
    line: ({ value, label, service, preferred }) =>
      joined(
        [
          value,
          joined([service, label, preferred && 'preferred']) &&
            `(${joined([service, label, preferred && 'preferred'])})`,
        ],
        ' ',
      ),
  },
  importantDate: { title: 'Dates', line: ({ kind, label, date }) => `${label ?? kind}: ${date}` },
  relation: {
    title: 'Whom you know',
    line: ({ kind, label, name, otherPersonId }, nameOf) =>
      `${label ?? kind}: ${name ?? nameOf(otherPersonId)}`,
  },
  position: {
    title: 'Where you work or worked',
    line: ({ title, department, team, organizationId, started, ended, current }, nameOf) =>
      joined([
        title,
        team,
        department,
        organizationId !== null && nameOf(organizationId),
        started !== null && `from ${started}`,
        ended === null ? !current && 'in the past' : `until ${ended}`,
      ]),
  },
  topic: { title: 'What you care about', line: ({ name }) => name },
  membership: { title: 'Groups I put you in', line: ({ group }) => group },
  fact: { title: 'What I noted of you', line: ({ day, what }) => `${day}: ${what}` },
  interaction: {
    title: 'Talks and messages',
    line: ({ day, kind, minutes, depth, planned, text, direction }) =>
      joined(
        [
          joined([
            `${day}: ${planned ? 'planned ' : ''}${kind}`,
            direction === 'them' && 'you began',
            minutes !== null && `${minutes} min`,
            depth,
          ]),
          text,
        ],
        '. ',
      ),
  },
  promise: {
    title: 'Promises',
    line: ({ by, what, due, state }) => `${by === 'me' ? 'I' : 'You'}: ${what}, by ${due} (${state})`,
  },
  thanks: { title: 'Thank-yous', line: ({ because, state }) => `${because} (${state})` },
  favor: {
    title: 'Given and received',
    line: ({ day, direction, what, kind }) =>
      `${day}: ${direction === 'given' ? 'I gave you' : 'you gave me'} ${joined([kind, what], ': ')}`,
  },
  thread: {
    title: 'What I meant to ask about',
    line: ({ what, when, state }) => `${joined([what, when])} (${state})`,
  },
  ask: {
    title: 'What I asked, or meant to ask',
    line: ({ kind, what, target, sentOn, state, answer, outcome }) =>
      joined([`${kind}: ${what}`, target, sentOn !== null && `sent ${sentOn}`, state, answer, outcome]),
  },
  // Whom somebody else would not meet, and why, is theirs.
  introduction: {
    title: 'Whom I wanted to bring you together with',
    line: ({ reason, madeOn, introducedOn, personId, otherPersonId }, nameOf) =>
      introducedOn === null
        ? `${madeOn}: somebody, because ${reason}`
        : `${introducedOn}: ${[personId, otherPersonId].map(nameOf).join(' and ')}, because ${reason}`,
  },
  message: {
    title: 'What I wrote to you, or meant to',
    line: ({ subject, text, state }) => joined([subject, text, state], '. '),
  },
  slot: { title: 'Places in my plans', line: ({ kind, goalId }, nameOf) => `${kind} of ${nameOf(goalId)}` },
  told: {
    title: 'What I told you of myself',
    line: ({ day, strengthId }, nameOf) => `${day}: ${nameOf(strengthId)}`,
  },
  given: { title: 'What I sent you', line: ({ day, offerId }, nameOf) => `${day}: ${nameOf(offerId)}` },
  offer: {
    title: 'Introductions to you that I could make',
    line: ({ title, words }) => joined([title, words], '. '),
  },
  evidence: {
    title: 'What you said of companies',
    line: ({ day, organizationId, criterionId, score, what }, nameOf) =>
      `${day}: ${nameOf(organizationId)}, ${nameOf(criterionId)} ${score > 0 ? '+' : ''}${score}: ${what}`,
  },
  sourceRecord: {
    title: 'What files said of you',
    line: ({ source, key, draft }) => `${source}, ${key}: ${JSON.stringify(draft)}`,
  },
  // Told with the talk.
  participant: null,
  cardState: { title: 'What I did with reminders', line: ({ state, day, id }) => `${day}: ${state}, ${id}` },
  organization: null,
  goal: null,
  target: null,
  strength: null,
  criterion: null,
  connection: null,
  distinction: null,
  linkedCard: null,
  verdict: null,
  dayPick: null,
  setting: null,
};

/** Fields of a person that say nothing to them: names of this program's own. */
const silent: ReadonlySet<string> = new Set([
  'id',
  'displayOrder',
  'unknown',
  'addedAt',
  'trashedAt',
  'photo',
]);

const inWords = (field: string): string => {
  const words = field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return capitalized(words);
};

const personLines = (person: Person, nameOf: (id: string | null) => string): readonly string[] => [
  ...Object.entries<Person[keyof Person]>({ ...person }).flatMap(([field, value]) => {
    if (silent.has(field) || value === null || value === false || typeof value === 'object') return [];
    if (value === true) return [inWords(field)];
    return [`${inWords(field)}: ${field === 'introducedBy' ? nameOf(person.introducedBy) : value}`];
  }),
  ...(person.photo === null ? [] : ['A picture']),
  ...person.unknown.map(({ name, value }) => `${name}: ${value}`),
];

/**
 * All that a book holds about one person as plain text, to be read by them and handed to them: a section a kind, a
 * line a record, addressed to the person.
 */
export const writePersonText = ({ person, records, earlier, names, day }: PersonBook): string => {
  const nameOf = (id: string | null): string => (id === null ? '' : (names.get(id) ?? 'someone else'));
  const lines = linesOf(records, nameOf);
  const before = linesOf(earlier, nameOf);
  const formerly = earlier.flatMap((each) =>
    each.name === 'person' ? [personLines(each.record, nameOf).join('; ')] : [],
  );
  const all: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ['Who you are', personLines(person, nameOf)],
    ...lines,
    ...(formerly.length > 0 ? [['Earlier: who you are', formerly] as const] : []),
    ...before.map(
      ([title, some]) => [`Earlier: ${title.charAt(0).toLowerCase()}${title.slice(1)}`, some] as const,
    ),
  ];
  const title = `All I hold about ${displayName(person)}`;
  return [
    title,
    '='.repeat(Array.from(title).length),
    `Written on ${day}. “I” is whose book this is, “you” are ${displayName(person)}.`,
    ...all.flatMap(([heading, some]) => [
      '',
      heading,
      ...some.map((line) => `- ${line.replaceAll(/\s*\n\s*/g, ' / ')}`),
    ]),
    '',
  ].join('\n');
};

const linesOf = (
  records: readonly NamedRecord[],
  nameOf: (id: string | null) => string,
): readonly (readonly [title: string, lines: readonly string[]])[] =>
  (Object.keys(sections) as RecordName[]).flatMap((name) => {
    const section = sections[name] as Section<RecordName> | null;
    const some = records.filter((each) => each.name === name);
    if (section === null || some.length === 0) return [];
    const lines = some.map(({ record }) => section.line(record, nameOf));
    return [[section.title, lines.toSorted()] as const];
  });

import type { CallAnswer } from '../../contract/index.ts';
import { openingsKey, surenessInWords } from '../../core/fit/index.ts';
import { ok } from '../../core/result.ts';
import { usage, type BookCommand, type Context } from '../command.ts';
import { paint, table, type Terminal } from '../terminal.ts';
import { dayInWords } from '../words.ts';
import { counted } from '../../core/counts.ts';

type Company = CallAnswer<'showCompany'>;
type Path = Company['paths'][number];

const verdictWords: Readonly<Record<Company['fit']['verdict'], string>> = {
  unknown: 'Not enough heard to say.',
  learning: 'Keep learning.',
  want: 'You want this.',
  'not-for-me': 'Not for you.',
};

export const company: BookCommand = {
  name: 'company',
  summary: 'what you have learned of a company',
  usage: 'NAME [--want] [--not-for-me] [--open] [--why TEXT]',
  options: {
    want: { type: 'boolean', help: 'your own word: you want it' },
    'not-for-me': {
      type: 'boolean',
      help: 'your own word: it is not for you; asks there are closed, people stay',
    },
    open: { type: 'boolean', help: 'takes your word back' },
    why: { type: 'string', value: 'TEXT', help: 'why, for later' },
  },
  examples: [
    'goodturn company "Riverside Freight"',
    'goodturn company "Acme" --not-for-me --why "no night shifts"',
  ],
  run: async (context) => {
    const { client, arguments: given, ids } = context;
    const reference = given.positionals.join(' ').trim();
    if (reference === '') return usage('say which company: goodturn company NAME');
    const said = (['want', 'not-for-me', 'open'] as const).filter((flag) => given.flag(flag));
    if (said.length > 1) return usage(`say one of --${said.join(', --')}`);
    const [word] = said;
    if (word !== undefined) {
      const why = given.text('why');
      const decided = await client.call('decideCompany', {
        params: { reference },
        body: {
          id: ids.next(),
          decision: word === 'open' ? null : word,
          ...(why === undefined ? {} : { why }),
        },
      });
      if (!decided.ok) return decided;
      if (word === 'not-for-me') {
        const { closedAsks, thanks, words } = decided.value;
        return ok({
          json: decided.value,
          lines: [
            `${words ?? 'Not for you.'} The people stay.`,
            ...(closedAsks === 0 ? [] : [`${counted(closedAsks, 'ask')} there closed.`]),
            ...(thanks === 0
              ? []
              : [`${counted(thanks, 'thank-you', 'thank-yous')} to say: “goodturn today” has them.`]),
          ],
        });
      }
    }
    const shown = await client.call('showCompany', { params: { reference } });
    return shown.ok ? ok({ json: shown.value, lines: companyLines(shown.value, context) }) : shown;
  },
};

const companyLines = (shown: Company, { terminal }: Context): readonly string[] => {
  const { organization, fit, decided, people, peopleCount, evidence, coverage, paths } = shown;
  return [
    paint(terminal, 'bold', organization.name),
    `${verdictWords[fit.verdict]}${fit.fit === null ? '' : ` (${[surenessInWords(fit, decided !== null), `from ${counted(fit.sources, 'source')}`].filter((part) => part !== null).join(', ')})`}`,
    ...(fit.question === null || fit.verdict === 'not-for-me'
      ? []
      : [`Ask next: ${fit.question.text} ${fit.question.why}`]),
    '',
    ...(evidence.length === 0
      ? ['Nothing learned yet. “goodturn learn COMPANY CRITERION SCORE TEXT” notes a line.']
      : evidence.map(
          ({ criterionId, score, what, person, source, day }) =>
            `  ${criterionId === openingsKey ? '' : `${score > 0 ? '+' : ''}${score} `}${criterionId}: ${what} (${person ?? source ?? 'you'}, ${dayInWords(day)})`,
        )),
    '',
    `${counted(peopleCount, 'person', 'people')} there in your book${coverage.covered ? ', of different kinds' : ''}.`,
    ...people
      .filter(({ conversations }) => conversations > 0)
      .slice(0, 8)
      .map(
        ({ name, title, conversations }) =>
          `  ${name}${title === null ? '' : `, ${title}`}: ${counted(conversations, 'talk')}`,
      ),
    ...pathLines(paths),
  ];
};

const fairAsk = { advice: 'advice', introduction: 'an introduction' } as const;

const pathLines = (paths: readonly Path[]): readonly string[] =>
  paths.flatMap(({ through, target, because, ready, askFor }) => [
    `Way in: ${[...through, target].map(({ name, company: at }) => (at === null ? name : `${name} (${at})`)).join(' > ')}${ready?.verdict === 'ready' ? ` (fair to ask for ${fairAsk[askFor]} now)` : ''}`,
    ...because.map((reason) => `  ${reason}`),
  ]);

export const companies: BookCommand = {
  name: 'companies',
  summary: 'companies you aim for or have learned about',
  usage: '',
  words: 0,
  options: {},
  examples: ['goodturn companies'],
  run: async ({ client, terminal }) => {
    const answer = await client.call('listCompanies');
    if (!answer.ok) return answer;
    const rows = answer.value.companies;
    return ok({
      json: rows,
      lines:
        rows.length === 0
          ? ['None yet. “goodturn learn COMPANY CRITERION SCORE TEXT” notes what somebody told you.']
          : companyTable(rows, terminal),
    });
  },
};

const companyTable = (
  rows: CallAnswer<'listCompanies'>['companies'],
  terminal: Terminal,
): readonly string[] =>
  table(
    terminal,
    ['Name', '', 'Heard from', 'Ask next'],
    rows.map(({ name, verdict, sources, question }) => [
      name,
      verdictWords[verdict],
      counted(sources, 'source'),
      verdict === 'not-for-me' ? '' : (question ?? ''),
    ]),
  );

export const learn: BookCommand = {
  name: 'learn',
  summary: 'note what somebody told you of a company',
  usage: 'COMPANY CRITERION SCORE TEXT [--from PERSON] [--source TEXT]',
  options: {
    from: { type: 'string', value: 'PERSON', help: 'who said it' },
    source: { type: 'string', value: 'TEXT', help: 'where you read or saw it' },
  },
  examples: [
    'goodturn learn "Riverside Freight" hours -1 "late on Fridays" --from "Ada Quill"',
    'CRITERION is work, people, learning, purpose, hours, pay, right_to_work or one of your own; SCORE from -2 to 2',
  ],
  run: async ({ client, arguments: given, ids }) => {
    const [name, criterionId, said, ...words] = given.positionals;
    const what = words.join(' ').trim();
    if (name === undefined || criterionId === undefined || said === undefined || what === '')
      return usage(
        'say which company, which criterion, how much and what: goodturn learn COMPANY CRITERION SCORE TEXT',
      );
    if (!/^[+-]?[0-2]$/u.test(said)) return usage(`SCORE is a number from -2 to 2, not “${said}”`);
    const from = given.text('from');
    const source = given.text('source');
    const found = from === undefined ? null : await client.call('findPerson', { query: { ref: from } });
    if (found !== null && !found.ok) return found;
    const added = await client.call('addEvidence', {
      body: {
        id: ids.next(),
        company: name,
        criterionId,
        score: Number(said),
        what,
        ...(found === null ? {} : { personId: found.value.id }),
        ...(source === undefined ? {} : { source }),
      },
    });
    return added.ok ? ok({ json: added.value.evidence, lines: [`Learned about ${name}: ${what}.`] }) : added;
  },
};

export const path: BookCommand = {
  name: 'path',
  summary: 'warm ways to a person or a company',
  usage: 'TARGET',
  words: 1,
  options: {},
  examples: ['goodturn path "Ines Faria"', 'goodturn path "Riverside Freight"'],
  run: async ({ client, arguments: given }) => {
    const [target] = given.positionals;
    if (target === undefined) return usage('say whom or which company: goodturn path TARGET');
    const found = await client.call('findPaths', { query: { target } });
    if (!found.ok) return found;
    const { paths, cold } = found.value;
    const json = paths.map(({ through, target: end, strength, because, ready }) => ({
      through: through.map(({ name }) => name),
      target: end.name,
      strength,
      because,
      ready: ready?.verdict ?? null,
    }));
    const lines =
      paths.length > 0
        ? pathLines(paths)
        : [
            `Nobody you know well leads to ${found.value.target} yet.`,
            ...cold.map(({ name, reason }) => `  Cold: ${name}. ${reason}`),
          ];
    return ok({ json, lines });
  },
};

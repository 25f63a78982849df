import type { CallAnswer } from '../../contract/index.ts';
import { fileNames } from '../../core/import/file-names.ts';
import { issueInWords } from '../../core/import/issue-words.ts';
import { kindInWords } from '../../core/import/kind-words.ts';
import type { PromiseId } from '../../core/ids.ts';
import { thankedInWords } from '../../core/mail/thanked-words.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { usage, type BookCommand, type NamedFile } from '../command.ts';
import { paint, table, wrap, type Terminal } from '../terminal.ts';
import { guessInWords, readColumnMap, tableLines, unknownColumn } from './import-columns.ts';
import { counted, figure } from '../../core/counts.ts';

type Report = CallAnswer<'importFiles'>;

export const importCommand: BookCommand = {
  name: 'import',
  summary: 'bring what you have: LinkedIn, vCard, Google, Outlook, any table, a calendar, mails, an archive',
  usage:
    'FILE-OR-FOLDER... [--dry-run] [--map COLUMN=FIELD] [--add EMAIL] [--mine EMAIL] [--kept PROMISE] [--keep-text]',
  options: {
    add: {
      type: 'string',
      multiple: true,
      help: 'somebody of a calendar or of mails who is not in your book yet: add them, by their address',
    },
    mine: {
      type: 'string',
      multiple: true,
      help: 'an address of yours, where mails do not show which it is; it is remembered',
    },
    kept: { type: 'string', multiple: true, help: 'a promise that one of the mails kept, by its id' },
    'keep-text': { type: 'boolean', help: 'keep what mails say too; without it their subjects alone' },
    map: {
      type: 'string',
      multiple: true,
      help: 'what columns of a table hold, as "Full name=name,Firm=organization"; remembered',
    },
    'dry-run': { type: 'boolean', help: 'say what would be new, changed and refused; write nothing' },
  },
  examples: [
    'goodturn import Complete_LinkedInDataExport.zip',
    'goodturn import ~/Downloads/Complete_LinkedInDataExport',
    'goodturn import contacts.vcf contacts.csv --dry-run',
    'goodturn import alumni.csv --map "Full name=name,Firm=organization"',
    'goodturn import calendar.ics --add zoe@example.org',
    'goodturn import "All mail.mbox" --dry-run',
    'cat contacts.vcf | goodturn import -',
  ],
  run: async ({ client, arguments: given, streams, ids, terminal }) => {
    const paths = given.positionals;
    if (paths.length === 0) return usage('say which files: goodturn import FILE');
    const columns = readColumnMap(given.texts('map'));
    if (!columns.ok) return usage(columns.error);
    const dryRun = given.flag('dry-run');
    const said = {
      add: given.texts('add').map((email) => ({ email: email.trim().toLowerCase(), name: null })),
      columns: columns.value,
      mine: given.texts('mine').map((email) => email.trim().toLowerCase()),
      kept: given.texts('kept').map((one) => one.trim() as PromiseId),
      keepText: given.flag('keep-text'),
    };
    const id = ids.next<'ImportId'>();
    const files: NamedFile[] = [];
    for (const path of paths) {
      const opened: Result<readonly NamedFile[], string> =
        path === '-'
          ? ok([{ name: 'standard input', content: new Blob([new Uint8Array(await streams.readInput())]) }])
          : await streams.openFiles(path);
      if (!opened.ok) return err({ type: 'file', message: opened.error });
      files.push(...opened.value);
    }
    const names = fileNames(files.map(({ name }) => name));
    for (const [place, { name, content }] of files.entries()) {
      const params = { id, name: names[place] ?? name };
      const staged = await client.transfer('stageFile', { params }, content);
      if (!staged.ok) return staged;
    }
    const run = (isDry: boolean) =>
      client.call('importFiles', { params: { id }, body: { dryRun: isDry, ...said } });
    if (columns.value.length > 0) {
      // A slip in a column's name would be written as if nothing had been said.
      const looked = await run(true);
      if (!looked.ok) return looked;
      const unknown = unknownColumn(
        columns.value,
        looked.value.files.flatMap((file) => file.table ?? []),
      );
      if (unknown !== null) {
        await client.call('discardFiles', { params: { id } });
        return usage(`no table here has a column “${unknown}”`);
      }
    }
    const imported = await run(dryRun);
    if (dryRun) await client.call('discardFiles', { params: { id } });
    if (!imported.ok) return imported;
    const report = imported.value;
    const readable = report.files.some(
      ({ kind, read }) => kind !== 'skipped' && kind !== 'refused' && read >= 0,
    );
    if (!readable) {
      const reasons = report.files.map(
        ({ file, reason, issues, table: found }) =>
          `${file}: ${reason ?? issues[0]?.excerpt ?? 'nothing in it could be read'}${found === null ? '' : guessInWords(found)}`,
      );
      return err({ type: 'file', message: `Nothing was imported. ${reasons.join('; ')}` });
    }
    return ok({ json: report, lines: reportLines(report, dryRun, terminal) });
  },
};

/** What a file has many of is told by the first few, and how many more there are. */
const shownOfAKind = 3;

const adviceOn = (type: string): readonly string[] => {
  const { says, toDo } = issueInWords(type);
  return toDo === null ? [] : [`${says}: ${toDo}`];
};

/** Of people and pairs. */
const shownOfMany = 20;

/** Thank-yous that were said already: what closed them. */
const thankedLines = ({ thanked }: Report): readonly string[] =>
  thanked.length === 0 ? [] : ['', ...thanked.map(thankedInWords)];

const promiseLines = ({ promises }: Report): readonly string[] =>
  promises.flatMap(({ promiseId, name, what, subject }) => [
    '',
    `Was${subject === null ? ' a mail' : ` “${subject}”`} what you promised ${name}: ${what}? Then import again with --kept ${promiseId}`,
  ]);

const awayLines = ({ away }: Report): readonly string[] =>
  away.map(({ name, until }) => `${name} is away until ${until}: what you asked waits until then.`);

const whoseLines = ({ whose }: Report): readonly string[] =>
  whose.length === 0
    ? []
    : ['', `Which address is yours? Seen most: ${whose.join(', ')}. Import again with --mine ADDRESS.`];

/** Offered, never added by themselves. */
const unknownLines = ({ unknown }: Report, terminal: Terminal): readonly string[] =>
  unknown.length === 0
    ? []
    : [
        '',
        `${counted(unknown.length, 'person', 'people')} you met or wrote with ${unknown.length === 1 ? 'is' : 'are'} not in your book:`,
        ...table(
          terminal,
          ['Name', 'Address', 'Times', 'Last'],
          unknown
            .slice(0, shownOfMany)
            .map(({ name, email, times, last }) => [name ?? '', email ?? '', String(times), last]),
        ),
        paint(terminal, 'dim', 'Import again with --add ADDRESS for those you want in it.'),
      ];

/** "9 people: 7 new, 2 there already": the counts above are of rows. */
const peopleLines = ({ people: { created, updated, unchanged } }: Report): readonly string[] => {
  const parts = [
    created > 0 ? `${created} new` : null,
    updated > 0 ? `${updated} changed` : null,
    unchanged > 0 ? `${unchanged} as they were` : null,
  ].filter((part) => part !== null);
  const count = created + updated + unchanged;
  return count === 0 ? [] : [`${counted(count, 'person', 'people')}: ${parts.join(', ')}.`];
};

/** Who changes, and what of them, as far as anybody reads on. */
const changeLines = ({ changed, people }: Report, terminal: Terminal): readonly string[] => {
  const shown = changed.slice(0, shownOfMany);
  const more = Math.max(changed.length, people.updated) - shown.length;
  return shown.length === 0
    ? []
    : [
        '',
        ...table(
          terminal,
          ['Who', 'What', 'Before', 'After'],
          shown.flatMap(({ person, changes }) =>
            changes.map(({ field, before, after }, place) => [
              place === 0 ? person.name : '',
              field,
              before ?? '',
              after ?? 'nothing',
            ]),
          ),
        ),
        ...(more > 0 ? [`and ${figure(more)} more; --json lists the first 200.`] : []),
      ];
};

/** Of "Export.zip/Connections.csv" what stands in the archive, where one archive alone is read. */
const withinArchive = (files: Report['files']): ((file: string) => string) => {
  const archiveOf = (file: string): string => /^.*?\.zip(?=\/)/iu.exec(file)?.[0] ?? '';
  const archives = new Set(files.map(({ file }) => archiveOf(file)).filter((archive) => archive !== ''));
  return (file) => (archives.size === 1 ? file.slice(archiveOf(file).length).replace(/^\//u, '') : file);
};

const reportLines = (report: Report, dryRun: boolean, terminal: Terminal): readonly string[] => {
  const read = report.files.filter(({ kind }) => kind !== 'skipped');
  const within = withinArchive(report.files);
  const skipped = report.files.filter(({ kind }) => kind === 'skipped');
  const issues = read.flatMap(({ file, issues: found }) =>
    [...Map.groupBy(found, ({ type }) => type).values()].flatMap((alike) => [
      ...alike
        .slice(0, shownOfAKind)
        .map((issue) => [
          within(file),
          issue.line === null ? '' : String(issue.line),
          [issueInWords(issue.type).says, ...(issue.field === null ? [] : [`(${issue.field})`])].join(' '),
          issue.excerpt ?? '',
        ]),
      ...(alike.length > shownOfAKind
        ? [[within(file), '', `${alike.length - shownOfAKind} more of the same; --json lists each`, '']]
        : []),
    ]),
  );
  const toDo = new Set(read.flatMap(({ issues: found }) => found.flatMap(({ type }) => adviceOn(type))));
  return [
    ...table(
      terminal,
      ['File', 'What it is', 'Read', 'New', 'Changed', 'Same', 'Refused'],
      read.map(({ file, kind, read: count, created, updated, unchanged, rejected }) => [
        within(file),
        kindInWords(kind),
        ...[count, created, updated, unchanged, rejected].map(String),
      ]),
    ),
    ...(skipped.length === 0
      ? []
      : [
          '',
          ...wrap(`Not read: ${skipped.map(({ file }) => within(file)).join(', ')}`, terminal.width).map(
            (line) => paint(terminal, 'dim', line),
          ),
        ]),
    ...read.flatMap(({ besides }) =>
      besides.length === 0
        ? []
        : [
            '',
            ...wrap(
              `It also tells of ${besides.map(({ count, what }) => `${count} ${what}`).join(', ')}.`,
              terminal.width,
            ),
          ],
    ),
    ...read.flatMap(({ leftOut }) =>
      leftOut.length === 0
        ? []
        : [
            '',
            ...wrap(
              `Left out: ${leftOut.map(({ count, why }) => `${count} ${why}`).join('; ')}.`,
              terminal.width,
            ),
          ],
    ),
    ...whoseLines(report),
    ...thankedLines(report),
    ...promiseLines(report),
    ...awayLines(report),
    ...read.flatMap(({ file, table: found }) =>
      found === null || (!dryRun && found.by !== 'names') ? [] : tableLines(file, found, terminal),
    ),
    ...unknownLines(report, terminal),
    ...(issues.length === 0 ? [] : ['', ...table(terminal, ['File', 'Line', 'What', 'Text'], issues)]),
    ...(toDo.size === 0 ? [] : ['', ...[...toDo].flatMap((line) => wrap(line, terminal.width))]),
    ...(report.possibleDuplicates.length === 0
      ? []
      : [
          '',
          'May be the same person:',
          ...report.possibleDuplicates
            .slice(0, shownOfMany)
            .map(({ one, other, why }) => `  ${one.name} and ${other.name}: ${why}`),
          ...(report.possibleDuplicates.length > shownOfMany
            ? [
                `  and ${report.possibleDuplicates.length - shownOfMany} more; “goodturn duplicates” lists them.`,
              ]
            : []),
        ]),
    ...changeLines(report, terminal),
    '',
    ...peopleLines(report),
    dryRun
      ? 'Nothing is written.'
      : report.batch === null
        ? read.every((file) => file.read === 0)
          ? 'Nothing in it is for your book; nothing changed.'
          : 'Everything was there already; nothing changed.'
        : 'In the book. “goodturn undo” takes it back in one step.',
  ];
};

import type { CallAnswer } from '../../contract/index.ts';
import { fieldWords, isMergeField, mergeFields, type MergeChoices } from '../../core/duplicates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { ok, type Result } from '../../core/result.ts';
import { usage, type BookCommand, type Context, type Failure } from '../command.ts';
import { counted } from '../../core/counts.ts';

type Pair = CallAnswer<'listDuplicates'>['pairs'][number];
type Group = CallAnswer<'mergeSure'>['groups'][number];

const named = ({ name, organization }: Pair['a']): string =>
  organization === null ? name : `${name} (${organization})`;

const pairLines = ({ a, b, why, sure }: Pair): readonly string[] => [
  `${named(a)}  =  ${named(b)}${sure ? '  (surely)' : ''}`,
  `  ${why}`,
  `  goodturn merge ${a.id} ${b.id}`,
];

const groupLines = ({ kept, others, why }: Group): readonly string[] => [
  `${named(kept)}  =  ${others.map(named).join('  =  ')}`,
  `  ${why}`,
];

export const duplicates: BookCommand = {
  name: 'duplicates',
  summary: 'who may stand twice in your book, and why',
  usage: '[--limit N] [--merge-sure [--dry-run]]',
  options: {
    limit: { type: 'string', value: 'N', help: 'at most so many pairs (100)' },
    'merge-sure': { type: 'boolean', help: 'merge all who are surely one person' },
    'dry-run': { type: 'boolean', help: 'with --merge-sure: only say who' },
  },
  examples: [
    'goodturn duplicates',
    'goodturn duplicates --merge-sure --dry-run',
    'goodturn duplicates --json',
  ],
  run: async ({ client, arguments: given }) => {
    const dryRun = given.flag('dry-run');
    if (given.flag('merge-sure')) {
      const merged = await client.call('mergeSure', { body: { dryRun } });
      if (!merged.ok) return merged;
      const { groups, merged: count } = merged.value;
      const did = dryRun ? 'would go' : 'went';
      return ok({
        json: merged.value,
        lines:
          groups.length === 0
            ? ['Nobody stands twice for sure.']
            : [
                ...groups.flatMap(groupLines),
                '',
                `${counted(count, 'entry', 'entries')} ${did} into ${counted(groups.length, 'person', 'people')}.${dryRun ? '' : ' “goodturn undo” takes it back.'}`,
              ],
      });
    }
    if (dryRun) return usage('--dry-run goes with --merge-sure');
    const limit = Number(given.text('limit') ?? 100);
    if (!Number.isInteger(limit) || limit < 1 || limit > 200)
      return usage('--limit takes a number from 1 to 200');
    const found = await client.call('listDuplicates', { query: { limit } });
    if (!found.ok) return found;
    const { pairs, total, sure } = found.value;
    return ok({
      json: found.value,
      lines:
        pairs.length === 0
          ? ['Nobody seems to stand twice in your book.']
          : [
              ...pairs.flatMap(pairLines),
              '',
              `${counted(total, 'pair')}${total > pairs.length ? `, ${pairs.length} shown` : ''}. “goodturn distinct A B” says that two are not the same.`,
              ...(sure.groups === 0
                ? []
                : [
                    `${counted(sure.people, 'entry', 'entries')} are surely ${counted(sure.groups, 'person', 'people')}: “goodturn duplicates --merge-sure”.`,
                  ]),
            ],
    });
  },
};

/** "name=2,place=1": from which of the two, as they were named. */
const parseKeep = (text: string | undefined): Result<MergeChoices, Failure> => {
  const choices: Record<string, 'kept' | 'other'> = {};
  for (const part of (text ?? '').split(',').filter((one) => one !== '')) {
    const [field = '', from = ''] = part.split('=').map((one) => one.trim());
    if (!isMergeField(field) || (from !== '1' && from !== '2'))
      return usage(
        `--keep takes FIELD=1 or FIELD=2, FIELD being one of ${mergeFields.join(', ')}; not “${part}”`,
      );
    choices[field] = from === '2' ? 'other' : 'kept';
  }
  return ok(choices);
};

const findBoth = async ({
  client,
  arguments: given,
}: Context): Promise<Result<{ readonly id: PersonId; readonly other: PersonId }, Failure>> => {
  const [first, second, ...more] = given.positionals;
  if (first === undefined || second === undefined || more.length > 0)
    return usage('say two people, each by an id, an e-mail address or a name in quotes');
  const one = await client.call('findPerson', { query: { ref: first } });
  if (!one.ok) return one;
  const two = await client.call('findPerson', { query: { ref: second } });
  if (!two.ok) return two;
  return ok({ id: one.value.id, other: two.value.id });
};

export const merge: BookCommand = {
  name: 'merge',
  summary: 'make one person of two entries; undo makes them two again',
  usage: 'PERSON PERSON [--keep FIELD=1|2,…] [--dry-run]',
  options: {
    keep: { type: 'string', value: 'FIELD=1|2,…', help: 'from which of the two a field is taken' },
    'dry-run': { type: 'boolean', help: 'only show what would become of them' },
  },
  examples: [
    'goodturn merge ada@example.org "Ada Quill"',
    'goodturn merge "Bob Stone" "Robert Stone" --keep name=2 --dry-run',
  ],
  run: async (context) => {
    const keep = parseKeep(context.arguments.text('keep'));
    if (!keep.ok) return keep;
    const both = await findBoth(context);
    if (!both.ok) return both;
    if (context.arguments.flag('dry-run')) {
      const chosen = Object.entries(keep.value)
        .map(([field, from]) => `${field}=${from}`)
        .join(',');
      const shown = await context.client.call('showMerge', {
        params: both.value,
        query: chosen === '' ? {} : { keep: chosen },
      });
      if (!shown.ok) return shown;
      const { why, fields, result } = shown.value;
      return ok({
        json: shown.value,
        lines: [
          ...(why === '' ? [] : [why]),
          ...fields
            .filter(({ differs }) => differs)
            .map(
              ({ field, kept, other, chosen }) =>
                `${fieldWords[field]}: ${chosen === 'kept' ? kept : other} (not ${chosen === 'kept' ? other : kept}; --keep ${field}=${chosen === 'kept' ? 2 : 1})`,
            ),
          '',
          `Would become ${result.name}:`,
          ...[...result.lines, ...result.holds, ...(result.note?.split('\n') ?? [])].map(
            (line) => `  ${line}`,
          ),
        ],
      });
    }
    const merged = await context.client.call('mergePeople', {
      params: both.value,
      body: { keep: keep.value },
    });
    if (!merged.ok) return merged;
    return ok({
      json: merged.value,
      lines: [`${merged.value.name} is one person now. “goodturn undo” makes them two again.`],
    });
  },
};

export const distinct: BookCommand = {
  name: 'distinct',
  summary: 'say that two entries are two people: they are not offered again',
  usage: 'PERSON PERSON',
  options: {},
  examples: ['goodturn distinct "John Smith Sr." "John Smith Jr."'],
  run: async (context) => {
    const both = await findBoth(context);
    if (!both.ok) return both;
    const kept = await context.client.call('keepApart', { params: both.value });
    if (!kept.ok) return kept;
    return ok({ json: kept.value, lines: ['They are two people, and are not offered again.'] });
  },
};

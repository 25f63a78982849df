import type { CallAnswer } from '../../contract/index.ts';
import { ok, type Result } from '../../core/result.ts';
import { filterOptions, forgetView, keepView, readShown, type ShownView } from './people-filter.ts';
import type { BookCommand, Context, Failure } from '../command.ts';
import { table, type Terminal } from '../terminal.ts';
import { counted } from '../../core/counts.ts';

type Row = CallAnswer<'listPeople'>['rows'][number];

/** Every page of the list: a terminal answer is whole or it is an error. */
const listAll = async (
  { client }: Context,
  { filter, sort, direction }: ShownView,
): Promise<Result<readonly Row[], Failure>> => {
  const query = { limit: 200, sort, direction, ...(filter === '' ? {} : { text: filter }) };
  const rows: Row[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof client.call<'listPeople'>>> = await client.call('listPeople', {
      query: { ...query, ...(cursor === null ? {} : { cursor }) },
    });
    if (!page.ok) return page;
    rows.push(...page.value.rows);
    ({ cursor } = page.value);
  } while (cursor !== null);
  return ok(rows);
};

export const people: BookCommand = {
  name: 'people',
  summary: 'whom you know, and who is due',
  usage:
    '[QUERY] [--due] [--layer L] [--state S] [--group G] [--topic T] [--view NAME] [--keep NAME] [--forget NAME]',
  options: {
    ...filterOptions,
    keep: { type: 'string', value: 'NAME', help: 'keep this list as a view of that name' },
    forget: { type: 'string', value: 'NAME', help: 'let a view go' },
  },
  examples: [
    'goodturn people',
    'goodturn people quill',
    'goodturn people --due --json',
    'goodturn people "layer:inner,close -#ports (chile OR peru)"',
    'goodturn people "group:alumni -is:archived" --keep Alumni',
    'goodturn people --view Alumni --due',
  ],
  run: async (context) => {
    const { arguments: given, terminal } = context;
    const [kept, gone] = [given.text('keep'), given.text('forget')];
    if (gone !== undefined) {
      const forgotten = await forgetView(context, gone);
      return forgotten.ok ? ok({ json: [], lines: [`The view “${gone}” is gone.`] }) : forgotten;
    }
    const shown = await readShown(context);
    if (!shown.ok) return shown;
    const rows = await listAll(context, shown.value);
    if (!rows.ok) return rows;
    if (kept !== undefined) {
      const done = await keepView(context, { name: kept.trim(), ...shown.value });
      if (!done.ok) return done;
    }
    const json = rows.value.map(
      ({ id, name, organization, title, layer, warmth, lastInteraction, nextDue }) => ({
        id,
        name,
        organization,
        title,
        layer,
        warmth,
        lastInteraction,
        nextDue,
      }),
    );
    const lines =
      rows.value.length === 0 && shown.value.filter !== ''
        ? ['Nobody fits. “goodturn people” lists everyone.']
        : peopleLines(rows.value, terminal);
    const told =
      kept === undefined ? [] : ['', `Kept: “goodturn people --view "${kept.trim()}"” shows it again.`];
    return ok({ json, lines: [...lines, ...told] });
  },
};

const peopleLines = (rows: readonly Row[], terminal: Terminal): readonly string[] => {
  if (rows.length === 0)
    return ['Nobody. “goodturn import FILE” brings your contacts; “goodturn log” adds whom you talk to.'];
  const where = ({ title, organization }: Row): string =>
    [title, organization].filter((part) => part !== null).join(', ');
  return [
    ...table(
      terminal,
      ['Name', 'Where', 'Layer', 'Last talk', 'Next'],
      rows.map((row) => [
        row.name,
        where(row),
        row.layer ?? '',
        row.lastInteraction ?? '',
        row.nextDue ?? '',
      ]),
    ),
    '',
    counted(rows.length, 'person', 'people'),
  ];
};

import { layers, personStates } from '../../core/people/index.ts';
import { ok, type Result } from '../../core/result.ts';
import {
  allOf,
  longestViewName,
  mostViews,
  readFilter,
  unreadInWords,
  viewNamed,
  withoutView,
  withView,
  writeFilter,
  type Filter,
  type View,
} from '../../core/views/index.ts';
import type { OptionSpecs } from '../arguments.ts';
import { usage, type Context, type Failure } from '../command.ts';

const placed = [...layers, 'none'] as const;

/** What says which people are meant. */
export const filterOptions = {
  due: { type: 'boolean', help: 'only those whose next touch is due' },
  layer: { type: 'string', value: 'L', help: placed.join(', ') },
  state: { type: 'string', value: 'S', help: `${personStates.join(', ')}; closed is archived` },
  group: { type: 'string', value: 'G', help: 'only this group' },
  topic: { type: 'string', value: 'T', help: 'only those who care about this' },
  view: { type: 'string', value: 'NAME', help: 'a view that you keep, and what else you say' },
} as const satisfies OptionSpecs;

export type ShownView = Omit<View, 'name'>;

/** What the words and options of a command mean together, and in which order it is shown. */
export const readShown = async (context: Context): Promise<Result<ShownView, Failure>> => {
  const said = readSaid(context);
  if (!said.ok) return said;
  const named = context.arguments.text('view');
  if (named === undefined) return ok({ filter: writeFilter(said.value), sort: 'name', direction: 'up' });
  const views = await readViews(context);
  if (!views.ok) return views;
  const view = viewNamed(views.value, named);
  if (view === null)
    return usage(
      views.value.length === 0
        ? `there is no view “${named}”, and none else: --keep NAME keeps what you say under a name`
        : `there is no view “${named}”, but ${views.value.map(({ name }) => `“${name}”`).join(', ')}`,
    );
  const filter = writeFilter(allOf([readFilter(view.filter).filter, said.value]));
  return ok({ filter, sort: view.sort, direction: view.direction });
};

const readSaid = ({ arguments: given }: Context): Result<Filter, Failure> => {
  const { filter, unread } = readFilter(given.positionals.join(' '));
  const [first] = unread;
  if (first !== undefined) return usage(unreadInWords(first));
  const [group, topic, near, stands] = [
    given.text('group'),
    given.text('topic'),
    given.text('layer'),
    given.text('state'),
  ];
  const layer = placed.find((candidate) => candidate === near);
  if (near !== undefined && layer === undefined)
    return usage(`--layer takes ${placed.join(', ')}, not “${near}”`);
  const state = personStates.find((candidate) => candidate === stands);
  if (stands !== undefined && state === undefined)
    return usage(`--state takes ${personStates.join(', ')}, not “${stands}”`);
  const parts: Filter[] = [filter];
  if (given.flag('due')) parts.push({ type: 'due' });
  if (layer !== undefined) parts.push({ type: 'layer', layer: layer === 'none' ? null : layer });
  if (state !== undefined) parts.push({ type: 'state', state });
  if (group !== undefined) parts.push({ type: 'group', name: group });
  if (topic !== undefined) parts.push({ type: 'topic', name: topic });
  return ok(allOf(parts));
};

const readViews = async ({ client }: Pick<Context, 'client'>): Promise<Result<readonly View[], Failure>> => {
  const settings = await client.call('showSettings');
  return settings.ok ? ok(settings.value.views) : settings;
};

/** Keeps what is shown under a name, in the place of what had it. */
export const keepView = async (context: Context, view: View): Promise<Result<null, Failure>> => {
  if (view.name.trim() === '' || view.name.length > longestViewName)
    return usage(`--keep takes a name of at most ${longestViewName} characters`);
  const views = await readViews(context);
  if (!views.ok) return views;
  const next = withView(views.value, view);
  return next.length > mostViews
    ? usage(`${mostViews} views are as many as there can be; --forget NAME lets one go`)
    : await writeViews(context, next);
};

export const forgetView = async (context: Context, name: string): Promise<Result<null, Failure>> => {
  const views = await readViews(context);
  if (!views.ok) return views;
  return viewNamed(views.value, name) === null
    ? usage(`there is no view “${name}”`)
    : await writeViews(context, withoutView(views.value, name));
};

const writeViews = async (
  { client }: Pick<Context, 'client'>,
  views: readonly View[],
): Promise<Result<null, Failure>> => {
  const changed = await client.call('changeSettings', { body: { views } });
  return changed.ok ? ok(null) : changed;
};

import { methodWith } from '../../core/config/index.ts';
import { trades, type Trade } from '../../core/breadth/mix.ts';
import { templateFields, unknownFields, type Template } from '../../core/drafts/index.ts';
import type { TimeZone } from '../../core/dates/index.ts';
import type { MessageKind } from '../../core/coach/index.ts';
import type { Mode } from '../../core/goals/index.ts';
import type { BatchId } from '../../core/ids.ts';
import { ok, type Result } from '../../core/result.ts';
import { readFilter, unreadInWords, viewNamed, viewsOf, type View } from '../../core/views/index.ts';
import type { Reader } from '../../store/space.ts';
import { invalid, settled, type ActionError, type Base } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { templatesOf, type Templates } from '../drafts/templates.ts';
import { saidMode, toOwner } from '../owner.ts';
import { fieldsOf } from '../../core/fields.ts';

export const themes = ['system', 'light', 'dark'] as const;

/** What the user has set, with defaults filled in. */
export interface Settings {
  readonly timeZone: TimeZone;
  readonly mode: Mode;
  /** Null: the method's aim for the mode. */
  readonly weekAim: number | null;
  /** Which trade I look around in: in less digital ones fewer of the talks should be with people hardly known (R8). */
  readonly trade: Trade;
  readonly theme: (typeof themes)[number];
  /** My own e-mail addresses: a calendar says of them what I answered. */
  readonly addresses: readonly string[];
  /** My own profile, as imports and the user fill it. */
  readonly me: Readonly<Record<string, unknown>>;
  /** Letters of my own, by kind. */
  readonly templates: Templates;
  readonly views: readonly View[];
  /** Numbers of the method that differ from their default, by key. */
  readonly method: Readonly<Record<string, unknown>>;
}

/** A change; a null in `method` or `templates` goes back to the default. */
export type SettingsChange = Partial<Omit<Settings, 'templates'>> & {
  readonly templates?: { readonly [Kind in MessageKind]?: Template | null };
};

const methodPrefix = 'method.';

export const showSettings = (deps: Deps): Promise<Settings> =>
  deps.space.read((reader) => readSettings(reader, deps));

const readSettings = async (reader: Reader, { clock }: Pick<Deps, 'clock'>): Promise<Settings> => {
  const stored = await reader.list('setting');
  const owner = toOwner(stored, clock);
  const weekAim = owner.settings.get('weekAim');
  const addresses = owner.settings.get('addresses');
  return {
    timeZone: owner.zone,
    mode: saidMode(owner.settings) ?? 'seeker',
    weekAim: typeof weekAim === 'number' ? weekAim : null,
    trade: trades.find((trade) => trade === owner.settings.get('trade')) ?? 'digital',
    theme: themes.find((theme) => theme === owner.settings.get('theme')) ?? 'system',
    addresses: Array.isArray(addresses) ? addresses.filter((one) => typeof one === 'string') : [],
    me: fieldsOf(stored.find(({ id }) => id === 'me')?.value),
    templates: templatesOf(owner.settings),
    views: viewsOf(owner.settings.get('views')),
    method: Object.fromEntries(
      stored
        .filter(({ id }) => id.startsWith(methodPrefix))
        .map(({ id, value }) => [id.slice(methodPrefix.length), value]),
    ),
  };
};

/** Changes settings in one write; a number that the method does not have, or that cannot be, changes nothing. */
export const changeSettings = async (
  deps: Deps,
  { base, ...said }: SettingsChange & { readonly base?: Base },
): Promise<Result<{ readonly settings: Settings; readonly batch: BatchId | null }, ActionError>> => {
  const wrong = troubleOf(said);
  if (wrong !== null) return wrong;
  const { value: left, batch } = await deps.space.write(
    { action: 'settings', summary: 'Changed settings' },
    async (writer): Promise<Result<void, ActionError>> => {
      const left = settled(said, base, base === undefined ? {} : { ...(await readSettings(writer, deps)) });
      if (!left.ok) return left;
      const { method = {}, me, templates, ...change } = left.value;
      for (const [id, value] of Object.entries(change)) await writer.put('setting', { id, value });
      // Of myself, of letters and of numbers only what is said changes; the rest, an import's too, stays.
      if (me !== undefined)
        await writer.put('setting', {
          id: 'me',
          value: { ...fieldsOf((await writer.get('setting', 'me'))?.value), ...me },
        });
      if (templates !== undefined) {
        const letters = { ...fieldsOf((await writer.get('setting', 'templates'))?.value) };
        for (const [kind, letter] of Object.entries(templates))
          letters[kind] = letter === null ? null : { ...fieldsOf(letters[kind]), ...letter };
        await writer.put('setting', { id: 'templates', value: withoutNulls(letters) });
      }
      for (const [key, value] of Object.entries(method)) {
        const id = methodPrefix + key;
        if (value !== null) await writer.put('setting', { id, value });
        else if (await writer.get('setting', id)) await writer.remove('setting', id);
      }
      return ok(undefined);
    },
  );
  return left.ok ? ok({ settings: await showSettings(deps), batch }) : left;
};

const withoutNulls = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

/** Why a change cannot be, whatever is there. */
const troubleOf = ({
  method = {},
  templates = {},
  views = [],
}: SettingsChange): { ok: false; error: ActionError } | null => {
  const checked = methodWith(withoutNulls(method));
  if (!checked.ok) return invalid(checked.error.message, `method.${checked.error.path}`);
  for (const [kind, template] of Object.entries(templates)) {
    const [unknown] = template === null ? [] : unknownFields(template);
    if (unknown !== undefined)
      return invalid(
        `“{${unknown}}” is no field of a letter.`,
        `templates.${kind}`,
        `They are ${templateFields.map((name) => `{${name}}`).join(', ')}.`,
      );
  }
  for (const [at, { name, filter }] of views.entries()) {
    if (viewNamed(views.slice(0, at), name) !== null)
      return invalid(`Two views are called “${name}”.`, 'views');
    const [unread] = readFilter(filter).unread;
    if (unread !== undefined) return invalid(`${unreadInWords(unread)}.`, 'views');
  }
  return null;
};

import { methodWith } from '../core/config/index.ts';
import { trades, type Trade } from '../core/breadth/mix.ts';
import { templateFields, unknownFields } from '../core/drafts/index.ts';
import type { TimeZone } from '../core/dates/index.ts';
import { modes, type Mode } from '../core/goals/index.ts';
import type { BatchId } from '../core/ids.ts';
import { ok, type Result } from '../core/result.ts';
import type { Setting } from '../core/settings/setting.ts';
import type { Reader } from '../store/space.ts';
import { invalid, settled, type ActionError, type Base } from './action-error.ts';
import type { Deps } from './deps.ts';
import { templatesOf, type Templates } from './drafts/templates.ts';
import { toOwner } from './owner.ts';

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
  /** Numbers of the method that differ from their default, by key. */
  readonly method: Readonly<Record<string, unknown>>;
}

/** A change; a null in `method` goes back to the default. */
export type SettingsChange = Partial<Settings>;

const methodPrefix = 'method.';

export const showSettings = (deps: Deps): Promise<Settings> =>
  deps.space.read((reader) => readSettings(reader, deps));

const readSettings = async (reader: Reader, { clock }: Pick<Deps, 'clock'>): Promise<Settings> => {
  const stored = await reader.list('setting');
  const owner = toOwner(stored, clock.now());
  const weekAim = owner.settings.get('weekAim');
  const addresses = owner.settings.get('addresses');
  return {
    timeZone: owner.zone,
    mode: modes.find((mode) => mode === owner.settings.get('mode')) ?? 'seeker',
    weekAim: typeof weekAim === 'number' ? weekAim : null,
    trade: trades.find((trade) => trade === owner.settings.get('trade')) ?? 'digital',
    theme: themes.find((theme) => theme === owner.settings.get('theme')) ?? 'system',
    addresses: Array.isArray(addresses) ? addresses.filter((one) => typeof one === 'string') : [],
    me: readMe(stored.find(({ id }) => id === 'me') ?? null),
    templates: templatesOf(owner.settings),
    method: Object.fromEntries(
      stored
        .filter(({ id }) => id.startsWith(methodPrefix))
        .map(({ id, value }) => [id.slice(methodPrefix.length), value]),
    ),
  };
};

const readMe = (stored: Setting | null): Settings['me'] =>
  typeof stored?.value === 'object' && stored.value !== null ? (stored.value as Settings['me']) : {};

/** Changes settings in one write; a number that the method does not have, or that cannot be, changes nothing. */
export const changeSettings = async (
  deps: Deps,
  { base, ...said }: SettingsChange & { readonly base?: Base },
): Promise<Result<{ readonly settings: Settings; readonly batch: BatchId | null }, ActionError>> => {
  const left = settled(said, base, base === undefined ? {} : { ...(await showSettings(deps)) });
  if (!left.ok) return left;
  const { method = {}, ...change } = left.value;
  const numbers = Object.entries(method).filter(([, value]) => value !== null);
  const checked = methodWith(Object.fromEntries(numbers));
  if (!checked.ok) return invalid(checked.error.message, `method.${checked.error.path}`);

  for (const [kind, template] of Object.entries(change.templates ?? {})) {
    const [unknown] = unknownFields(template);
    if (unknown !== undefined)
      return invalid(
        `“{${unknown}}” is no field of a letter.`,
        `templates.${kind}`,
        `They are ${templateFields.map((name) => `{${name}}`).join(', ')}.`,
      );
  }

  const { batch } = await deps.space.write(
    { action: 'settings', summary: 'Changed settings' },
    async (writer) => {
      for (const [id, said] of Object.entries(change)) {
        // Of myself only what is said changes; the rest, an import's too, stays.
        const value = id === 'me' ? { ...readMe(await writer.get('setting', id)), ...change.me } : said;
        await writer.put('setting', { id, value });
      }
      for (const [key, value] of Object.entries(method)) {
        const id = methodPrefix + key;
        if (value !== null) await writer.put('setting', { id, value });
        else if (await writer.get('setting', id)) await writer.remove('setting', id);
      }
    },
  );
  return ok({ settings: await showSettings(deps), batch });
};

import { type Fields } from '../../core/fields.ts';

/** What an export of Monica holds, the same whether it came as JSON or as SQL. */
export interface MonicaAccount {
  /** Made one after the other as they are asked for: together they are many times their file. */
  readonly contacts: Iterable<MonicaContact>;
  /** Contacts that say nothing at all. */
  readonly nobodies: number;
  /** First and last names, by key. */
  readonly names: ReadonlyMap<string, string>;
  /** "Ada is a friend of Bob", by their keys. */
  readonly relationships: Iterable<MonicaRelationship>;
  /** Talks of several people. */
  readonly activities: Iterable<MonicaActivity>;
  /** What has no place in the book: how many, and why. */
  readonly leftOut: readonly { readonly count: number; readonly why: string }[];
}

export interface MonicaRelationship {
  readonly type: string;
  readonly is: string;
  readonly of: string;
}

export interface MonicaDate {
  /** `2026-12-10`. */
  readonly date: string;
  readonly ageBased: boolean;
  readonly yearUnknown: boolean;
}

export interface MonicaActivity {
  readonly summary: string;
  readonly description: string;
  readonly day: string;
  /** "ate_at_restaurant", or the user's own word. */
  readonly type: string;
  readonly contacts: readonly string[];
}

export interface MonicaContact {
  /** The account's own lasting name for them. */
  readonly key: string;
  readonly line: number;
  readonly fields: Fields;
  readonly birthdate: MonicaDate | null;
  readonly firstMet: MonicaDate | null;
  readonly death: MonicaDate | null;
  /** Key of who introduced them. */
  readonly introducer: string | null;
  readonly tags: readonly string[];
  readonly photo: string | null;
  readonly gender: string | null;
  /** Each with `type`: "email", "phone", or the service's name. */
  readonly points: readonly { readonly type: string; readonly value: string }[];
  readonly addresses: readonly Fields[];
  readonly calls: readonly Fields[];
  readonly conversations: readonly MonicaConversation[];
  readonly debts: readonly Fields[];
  readonly gifts: readonly Fields[];
  readonly notes: readonly Fields[];
  /** Without the one of the day of their death, which is told by itself. */
  readonly reminders: readonly Fields[];
  readonly tasks: readonly Fields[];
  readonly pets: readonly Fields[];
  readonly lifeEvents: readonly Fields[];
  readonly occupations: readonly Fields[];
}

export interface MonicaConversation {
  readonly day: string;
  readonly through: string;
  readonly messages: readonly { readonly day: string; readonly mine: boolean; readonly text: string }[];
}

/** What is no text or number reads as nothing. */
export const textOf = (fields: Fields, name: string): string => {
  const value = fields[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() : '';
};

/** Names of contacts; a hostile file has a million without any. */
export const namesOf = (
  contacts: Iterable<readonly [key: string, fields: Fields]>,
): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const [key, fields] of contacts) {
    const name = `${textOf(fields, 'first_name')} ${textOf(fields, 'last_name')}`.trim();
    if (name !== '') names.set(key, name);
  }
  return names;
};

export const flagOf = (fields: Fields, name: string): boolean => {
  const value = fields[name];
  return value === true || value === 1 || value === '1' || value === 'yes' || value === 'true';
};

/** The day of `2026-09-30`, `2026-09-30 10:15:00` and `2026-09-30T00:00:00.000000Z`. */
export const dayOf = (fields: Fields, ...names: readonly string[]): string =>
  names.map((name) => textOf(fields, name).slice(0, 10)).find((day) => /^\d{4}-\d\d-\d\d$/.test(day)) ?? '';

export const counted = (
  count: number,
  why: string,
): readonly { readonly count: number; readonly why: string }[] => (count === 0 ? [] : [{ count, why }]);

export const whyLeftOut = {
  photo: 'pictures beside the one on the page: the book has a place for one',
  sqlPhoto: 'pictures: an SQL export holds their names only; the JSON export has them',
  document: 'documents: the book keeps no files',
  journal: 'journal entries: they are about your days, not about a person',
  log: 'log entries of Monica itself',
  account: 'contacts of other accounts in the same database',
} as const;

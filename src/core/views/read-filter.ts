import { layers, type PersonState } from '../people/person.ts';
import { allOf, anyOf, everybody, notOf, type Filter } from './filter.ts';

/** Nested deeper than this nobody means it: what stands there is left out. */
const deepest = 20;

/** Something like `layer:best`: there is no such thing, so it narrows nothing. */
export interface Unread {
  readonly field: string;
  readonly value: string;
  readonly known: readonly string[];
}

export const unreadInWords = ({ field, value, known }: Unread): string =>
  `“${field}:” takes ${known.join(', ')}, not “${value}”`;

export interface ReadFilter {
  readonly filter: Filter;
  readonly unread: readonly Unread[];
}

/**
 * Reads what somebody types to say which people they mean, while they type it: words as they are; `layer:inner,close`,
 * `is:due`, `topic:ports` or `#ports`, `group:"book club"`; all of it together, `OR` between (in capitals: Or is a name),
 * `-` or `NOT` before what shall not be, brackets. A comma is an or. What makes no sense is never an error.
 */
export const readFilter = (text: string): ReadFilter => {
  const reader = new FilterReader(text);
  return { filter: reader.readAll(), unread: reader.unread };
};

/** Empty brackets: everybody all the same, and unlike what could not be read their opposite is nobody. */
const nothingAsked: Filter = { type: 'all', of: [] };

type Token =
  | { readonly type: 'open' | 'close' | 'minus' | 'or' | 'not' | 'and' }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'field'; readonly field: Field; readonly values: readonly string[] };

type Field = keyof typeof readers;

const operators = { OR: 'or', NOT: 'not', AND: 'and' } as const;

const value = /"[^"]*"?|[^\s,()"]+/uy;
const field = /(layer|is|topic|group):|#(?=[\p{L}\p{N}"])/iuy;
const word = /[^\s()"]+/uy;

class FilterReader {
  readonly unread: Unread[] = [];
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#tokens = [...tokensOf(text)];
  }

  readAll(): Filter {
    const parts: Filter[] = [];
    while (this.#at < this.#tokens.length) {
      parts.push(this.#either());
      // A bracket that nothing opened.
      if (this.#is('close')) this.#at += 1;
    }
    return allOf(parts.filter((part) => part !== everybody));
  }

  #is(type: Token['type'], ahead = 0): boolean {
    return this.#tokens[this.#at + ahead]?.type === type;
  }

  /** Whether something to be met comes next, so many tokens ahead. */
  #comes(ahead: number): boolean {
    const next = this.#tokens[this.#at + ahead];
    return next !== undefined && next.type !== 'close';
  }

  #either(): Filter {
    const choices = [this.#together()];
    while (this.#is('or')) {
      this.#at += 1;
      choices.push(this.#together());
    }
    return anyOf(choices);
  }

  #together(): Filter {
    const parts: Filter[] = [];
    while (this.#comes(0) && !(this.#is('or') && parts.length > 0 && this.#comes(1))) {
      const part = this.#one();
      if (part !== everybody) parts.push(part);
    }
    return parts.length === 0 ? everybody : allOf(parts);
  }

  #one(): Filter {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    switch (token?.type) {
      case 'minus':
        return this.#comes(0) ? this.#negated() : everybody;
      case 'not':
        return this.#comes(0) ? this.#negated() : { type: 'text', text: 'NOT' };
      case 'or':
        return { type: 'text', text: 'OR' };
      case 'open':
        return this.#within();
      case 'text':
        return token;
      case 'field':
        return this.#ofField(token);
      default:
        return everybody;
    }
  }

  /** Of what could not be read the opposite says as little. */
  #negated(): Filter {
    const filter = this.#deeper(() => this.#one());
    return filter === everybody ? everybody : notOf(filter);
  }

  #within(): Filter {
    const filter = this.#is('close') ? nothingAsked : this.#deeper(() => this.#either());
    if (this.#is('close')) this.#at += 1;
    return filter;
  }

  #deeper(read: () => Filter): Filter {
    if (this.#depth >= deepest) return everybody;
    this.#depth += 1;
    const filter = read();
    this.#depth -= 1;
    return filter;
  }

  #ofField({ field: name, values }: Extract<Token, { type: 'field' }>): Filter {
    const choices = values.flatMap((said) => {
      const { known, read } = readers[name];
      const meant = known === null ? said : oneOf(known, said);
      if (meant === null) this.unread.push({ field: name, value: said, known: known ?? [] });
      return meant === null ? [] : [read(meant)];
    });
    return choices.length === 0 ? everybody : anyOf(choices);
  }
}

function* tokensOf(text: string): Generator<Token> {
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? null;
    at += found?.length ?? 0;
    return found;
  };
  const takeAnother = (): string | null => {
    if (text[at] !== ',') return null;
    at += 1;
    return take(value);
  };
  while (at < text.length) {
    const sign = text[at] ?? '';
    const bracket = sign === '(' ? 'open' : sign === ')' ? 'close' : null;
    if (bracket !== null || /\s/u.test(sign)) {
      at += 1;
      if (bracket !== null) yield { type: bracket };
      continue;
    }
    if (sign === '-') {
      at += 1;
      // A dash with room behind it parts words.
      if (/[^\s-]/u.test(text[at] ?? ' ')) yield { type: 'minus' };
      continue;
    }
    const begun = take(field);
    if (begun !== null) {
      const values: string[] = [];
      for (let said = take(value); said !== null; said = takeAnother()) values.push(said);
      const name = begun === '#' ? 'topic' : (begun.slice(0, -1).toLowerCase() as Field);
      yield { type: 'field', field: name, values: values.map(unquoted).filter((said) => said !== '') };
      continue;
    }
    const said = take(sign === '"' ? value : word) ?? '';
    const operator = Object.entries(operators).find(([name]) => name === said)?.[1];
    const plain = unquoted(said);
    if (operator !== undefined) yield { type: operator };
    else if (plain !== '') yield { type: 'text', text: plain };
  }
}

const unquoted = (said: string): string => (said.startsWith('"') ? said.replaceAll('"', '').trim() : said);

/** By its beginning, as it is typed, where that means one. */
const oneOf = (known: readonly string[], said: string): string | null => {
  const begun = said.toLowerCase();
  const meant = known.filter((name) => name.startsWith(begun));
  return known.includes(begun) ? begun : meant.length === 1 ? (meant[0] ?? null) : null;
};

/** Who rests and who is archived are states; that somebody is due comes of them. */
const stateNames = {
  active: 'active',
  resting: 'resting',
  dormant: 'dormant',
  archived: 'closed',
  'do-not-contact': 'do-not-contact',
} as const satisfies Readonly<Record<string, PersonState>>;

interface FieldReader {
  /** Null where any name will do. */
  readonly known: readonly string[] | null;
  read(said: string): Filter;
}

const readers = {
  layer: {
    known: [...layers, 'none'],
    read: (said) => ({ type: 'layer', layer: layers.find((layer) => layer === said) ?? null }),
  },
  is: {
    known: ['due', ...Object.keys(stateNames)],
    read: (said) => {
      const state = Object.entries(stateNames).find(([name]) => name === said)?.[1];
      return state === undefined ? { type: 'due' } : { type: 'state', state };
    },
  },
  topic: { known: null, read: (name) => ({ type: 'topic', name }) },
  group: { known: null, read: (name) => ({ type: 'group', name }) },
} as const satisfies Readonly<Record<string, FieldReader>>;

/** The same in words that {@link readFilter} reads as this very filter. */
export const writeFilter = (filter: Filter): string => {
  if (filter.type !== 'all') return writeChoices(filter);
  return filter.of.map((part) => writePart(part)).join(' ');
};

const writeChoices = (filter: Filter): string =>
  filter.type === 'any' && writeField(filter.of) === null && filter.of.length > 0
    ? filter.of
        .map((part) => (part.type === 'all' && part.of.length > 1 ? writeFilter(part) : writePart(part)))
        .join(' OR ')
    : writePart(filter);

/** As one thing beside others. */
const writePart = (filter: Filter): string => {
  switch (filter.type) {
    case 'not':
      return `-${writePart(filter.of)}`;
    case 'text':
      return writeText(filter.text);
    case 'all':
      return `(${writeFilter(filter)})`;
    case 'any':
      return filter.of.length === 0 ? '-()' : (writeField(filter.of) ?? `(${writeChoices(filter)})`);
    default:
      return writeField([filter]) ?? '';
  }
};

/** Several values of one field; null where they are of different ones. */
const writeField = (choices: readonly Filter[]): string | null => {
  const written = choices.map(fieldValue);
  const [first] = written;
  if (first === undefined || first === null) return null;
  return written.every((one) => one?.field === first.field)
    ? `${first.field}:${written.map((one) => one?.value).join(',')}`
    : null;
};

const fieldValue = (filter: Filter): { readonly field: Field; readonly value: string } | null => {
  switch (filter.type) {
    case 'layer':
      return { field: 'layer', value: filter.layer ?? 'none' };
    case 'due':
      return { field: 'is', value: 'due' };
    case 'state':
      return { field: 'is', value: stateName(filter.state) };
    case 'topic':
    case 'group':
      return { field: filter.type, value: quoted(filter.name) };
    default:
      return null;
  }
};

const stateName = (state: PersonState): string =>
  Object.entries(stateNames).find(([, meant]) => meant === state)?.[0] ?? state;

const quoted = (name: string): string =>
  /^[^\s,()"]+$/u.test(name) ? name : `"${name.replaceAll('"', '')}"`;

/** A word that would be read as something else stands in quotes. */
const writeText = (text: string): string =>
  /^[^\s()"#-][^\s()"]*$/u.test(text) && !/^(?:OR|AND|NOT)$|^(?:layer|is|topic|group):/iu.test(text)
    ? text
    : `"${text.replaceAll('"', '')}"`;

import { keepableText } from '../../core/keepable-text.ts';

/** What a cell holds on both engines: instants and booleans are integers, days and JSON are text. */
export type Stored = string | number | null;

export type Row = { readonly [column: string]: Stored };

export interface Column {
  readonly type: 'text' | 'integer' | 'real' | 'boolean' | 'json';
  readonly nullable: boolean;
  /** Text that may be long, and is indexed by its beginning ({@link beginning}). */
  readonly long?: boolean;
  /** How a JSON value is kept in less room. */
  readonly short?: Short<unknown>;
}

export interface Short<Value> {
  /** JSON. */
  toText(value: Value): string;
  /** The inverse, also of a value that was kept whole. */
  fromText(text: string): Value;
}

/** How much of a long text is indexed: PostgreSQL's trees take keys of up to 2,700 bytes. */
export const beginningLength = 200;

/** The first letters of a text as `substr` on both engines counts them. */
export const beginning = (value: string): string =>
  value.length <= beginningLength ? value : Array.from(value).slice(0, beginningLength).join('');

type ColumnType<Value> = [Value] extends [string]
  ? 'text'
  : [Value] extends [number]
    ? 'integer' | 'real'
    : [Value] extends [boolean]
      ? 'boolean'
      : 'json';

/** The column a field of this type must have: a forgotten or mistyped field does not compile. */
type ColumnOf<Value> = unknown extends Value
  ? { readonly type: 'json'; readonly nullable: false }
  : {
      readonly type: ColumnType<NonNullable<Value>>;
      readonly nullable: null extends Value ? true : false;
      readonly long?: boolean;
      readonly short?: Short<NonNullable<Value>>;
    };

export type Columns<Value> = { readonly [Field in keyof Value]-?: ColumnOf<Value[Field]> };

export const text = { type: 'text', nullable: false } as const;
export const textOrNull = { type: 'text', nullable: true } as const;
export const longText = { type: 'text', nullable: false, long: true } as const;
export const longTextOrNull = { type: 'text', nullable: true, long: true } as const;
export const integer = { type: 'integer', nullable: false } as const;
export const integerOrNull = { type: 'integer', nullable: true } as const;
export const boolean = { type: 'boolean', nullable: false } as const;
export const booleanOrNull = { type: 'boolean', nullable: true } as const;
export const json = { type: 'json', nullable: false } as const;
export const jsonOrNull = { type: 'json', nullable: true } as const;

export const snakeCase = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * A value as both engines keep it. PostgreSQL has no NUL in text, and neither engine keeps half a surrogate
 * pair: both go, so that what is read is what was written. A value of another type is a bug and throws.
 */
export const encodeCell = (value: unknown, column: Column, name: string): Stored => {
  if (value === null && column.nullable) return null;
  switch (column.type) {
    case 'text':
      if (typeof value === 'string') return keepableText(value);
      break;
    case 'integer':
      if (Number.isSafeInteger(value)) return value as number;
      break;
    case 'real':
      if (Number.isFinite(value)) return value as number;
      break;
    case 'boolean':
      if (typeof value === 'boolean') return value ? 1 : 0;
      break;
    case 'json':
      if (value !== undefined) return column.short?.toText(value) ?? JSON.stringify(value);
      break;
  }
  throw new TypeError(`${name} cannot hold ${String(value)} (${typeof value}); it is ${column.type}`);
};

/** The inverse of {@link encodeCell}; throws on a cell that no write of ours can have made. */
export const decodeCell = (stored: Stored | undefined, column: Column, name: string): unknown => {
  if (stored === null || stored === undefined) {
    if (column.nullable) return null;
    throw new TypeError(`${name} is empty`);
  }
  switch (column.type) {
    case 'text':
      if (typeof stored === 'string') return stored;
      break;
    case 'integer':
    case 'real':
      if (typeof stored === 'number') return stored;
      break;
    case 'boolean':
      if (stored === 0 || stored === 1) return stored === 1;
      break;
    case 'json':
      if (typeof stored === 'string') {
        return column.short === undefined ? (JSON.parse(stored) as unknown) : column.short.fromText(stored);
      }
      break;
  }
  throw new TypeError(`${name} holds ${typeof stored}, which is not ${column.type}`);
};

import { decodeByteString } from '../content-lines/charset.ts';

/** `text/plain; charset="utf-8"`, and what RFC 2231 makes of the names of files. */
export interface Structured {
  /** In lower case. */
  readonly value: string;
  readonly parameter: (name: string) => string | null;
}

/** Longer values are somebody's joke. */
const longest = 10_000;

export const structured = (header: string): Structured => {
  const text = header.slice(0, longest);
  const value = (/[^\s;()"]+/u.exec(text.replace(/^\s*\([^()]*\)/u, ''))?.[0] ?? '').toLowerCase();
  const pieces = new Map<string, string>();
  for (const [, name = '', quoted, plain = ''] of text.matchAll(parameter)) {
    const key = name.toLowerCase();
    if (!pieces.has(key))
      pieces.set(
        key,
        quoted?.replaceAll(/\\(.)/gu, '$1') ?? plain.replace(/\s\([^()]*(?:\)\s*)?$/u, '').trim(),
      );
  }
  return { value, parameter: (name) => pieces.get(name) ?? continued(pieces, name) };
};

/** The first one counts where a name stands twice. */
const parameter = /;\s*([^\s=;"()]{1,100})\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^;]*))/gu;

/** `name*0*=utf-8''%E2%98%83` and the pieces behind it. */
const continued = (pieces: ReadonlyMap<string, string>, name: string): string | null => {
  const whole = pieces.get(`${name}*`);
  const found = whole === undefined ? sectionsOf(pieces, name) : [{ text: whole, isEncoded: true }];
  const [first] = found;
  if (first === undefined) return null;
  const [, charset = '', rest = first.text] =
    (first.isEncoded ? /^([^']*)'[^']*'(.*)$/su.exec(first.text) : null) ?? [];
  const bytes = [{ ...first, text: rest }, ...found.slice(1)]
    .map(({ text, isEncoded }) => (isEncoded ? unescaped(text) : text))
    .join('');
  // What was typed without being encoded may hold letters that no byte is.
  return /[^\p{ASCII}\u0080-\u00FF]/u.test(bytes)
    ? bytes
    : decodeByteString(bytes, charset === '' ? null : charset, null, { declared: null }).text;
};

interface Section {
  readonly text: string;
  readonly isEncoded: boolean;
}

const sectionsOf = (pieces: ReadonlyMap<string, string>, name: string): readonly Section[] => {
  const sections: Section[] = [];
  for (;;) {
    const key = `${name}*${sections.length}`;
    const encoded = pieces.get(`${key}*`);
    const text = encoded ?? pieces.get(key);
    if (text === undefined) return sections;
    sections.push({ text, isEncoded: encoded !== undefined });
  }
};

const unescaped = (text: string): string =>
  text.replaceAll(/%([\da-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

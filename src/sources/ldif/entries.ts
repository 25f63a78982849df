import { issue, type IssueList } from '../source.ts';
import { decodeAs, decodeWindows1252 } from '../text.ts';

/** One value of an attribute (RFC 2849): `cn: Ada`, or in base64 `cn:: QWRh`. */
export interface LdifValue {
  /** Without its options: of `cn;lang-de` the `cn`. */
  readonly attribute: string;
  readonly raw: string;
  readonly isBase64: boolean;
}

export interface LdifEntry {
  /** Of its `dn`, from 1. */
  readonly line: number;
  readonly dn: string;
  readonly values: readonly LdifValue[];
}

/** So many values has nobody's entry. */
const mostValues = 20_000;

/** The entries of a file, in its order; comments tell of the directory and of nobody, and are passed over. */
export function* ldifEntries(text: string, issues: IssueList): Generator<LdifEntry, void, undefined> {
  let open: { readonly line: number; readonly dn: string; readonly values: LdifValue[] } | null = null;
  for (const logical of logicalLines(text)) {
    const value = logical.text === '' ? null : valueOf(logical.text);
    const isName = value?.attribute.toLowerCase() === 'dn';
    // A name begins an entry also where the blank line before it is missing.
    if (open !== null && (logical.text === '' || isName)) {
      yield open;
      open = null;
    }
    if (logical.text === '') continue;
    if (value === null) issues.add(issue('missing-colon', logical));
    else if (isName) open = { line: logical.line, dn: textOf(value), values: [] };
    else if (open !== null && open.values.length < mostValues) open.values.push(value);
    else if (open !== null) issues.add(issue('too-many', logical));
    else if (value.attribute.toLowerCase() !== 'version') issues.add(issue('outside-card', logical));
  }
  if (open !== null) yield open;
}

/** What a value says; bytes that are no text stay as they are written. */
export const textOf = ({ raw, isBase64 }: LdifValue): string => {
  if (!isBase64) return raw;
  const bytes = Buffer.from(raw, 'base64');
  const text = decodeAs(bytes, 'utf-8') ?? decodeWindows1252(bytes);
  return /[^\P{Cc}\t\n\r]/u.test(text) ? raw : text;
};

interface LogicalLine {
  readonly line: number;
  readonly text: string;
}

/** Lines that begin with a blank go on with the one before; a line without anything is none of them. */
function* logicalLines(text: string): Generator<LogicalLine, void, undefined> {
  let open: { line: number; text: string } | null = null;
  let line = 0;
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at);
    const physical = text.slice(at, end === -1 ? undefined : end);
    at = end === -1 ? text.length : end + 1;
    line += 1;
    if (physical.startsWith(' ') && open !== null && open.text !== '' && physical.trim() !== '') {
      open.text += physical.slice(1);
      continue;
    }
    if (open !== null && !open.text.startsWith('#')) yield open;
    open = { line, text: physical.trim() === '' ? '' : physical };
  }
  if (open !== null && !open.text.startsWith('#')) yield open;
}

const valueOf = (line: string): LdifValue | null => {
  const [, attribute, mark = '', raw = ''] =
    /^([A-Za-z0-9._-]{1,200})(?:;[^:]*)?:([:<]?)(.*)$/s.exec(line) ?? [];
  return attribute === undefined ? null : { attribute, raw: raw.trim(), isBase64: mark === ':' };
};

import type { PersonDraft } from '../../core/people/index.ts';
import { Cells, Columns } from '../cells.ts';
import { ourNames } from '../outlook/dialects.ts';
import { readOutlookRow } from '../outlook/read-row.ts';
import { isSomebody } from '../somebody.ts';
import { issue, IssueList, type PeopleSteps } from '../source.ts';
import { decodeText } from '../text.ts';
import { isTechnical, ldifNames } from './attributes.ts';
import { ldifEntries, textOf, type LdifEntry, type LdifValue } from './entries.ts';

/**
 * The people in an address book as LDIF (RFC 2849), as Thunderbird, other mail programs and directories write it: an
 * entry is a row of a table whose columns are its attributes. A list's name goes to the groups of its members.
 */
export function* ldifSteps(bytes: Uint8Array): PeopleSteps {
  const { text: decoded, issues: ofText } = decodeText(bytes);
  const text = decoded.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const issues = new IssueList();
  issues.addAll(ofText);
  const lists = listsIn(text);
  const columns = new ColumnsOfEntries();
  let read = 0;
  let rejected = 0;
  for (const entry of ldifEntries(text, issues)) {
    if (isList(entry)) {
      yield;
      continue;
    }
    read += 1;
    const draft = isPerson(entry) ? draftOf(entry, columns, issues, lists) : null;
    if (draft !== null && isSomebody(draft)) {
      yield { line: entry.line, draft };
      continue;
    }
    yield;
    rejected += 1;
    const type = draft === null ? 'no-person' : 'no-name';
    issues.add(issue(type, { line: entry.line, field: 'dn', text: entry.dn }));
  }
  for (const { line, names, dn, isFound } of lists.values())
    if (!isFound) issues.add(issue('unknown-member', { line, field: names[0] ?? null, text: dn }));
  return { kind: 'ldif', read, issues: issues.all(), rejected };
}

const classesOf = ({ values }: LdifEntry): readonly string[] =>
  values
    .filter(({ attribute }) => attribute.toLowerCase() === 'objectclass')
    .map((value) => textOf(value).toLowerCase());

const isPerson = (entry: LdifEntry): boolean => {
  const classes = classesOf(entry);
  return classes.length === 0 || classes.some((name) => name.includes('person'));
};

const isList = (entry: LdifEntry): boolean =>
  classesOf(entry).some((name) => name.startsWith('groupof') || name === 'group');

interface Membership {
  /** Of the first list that names them. */
  readonly line: number;
  readonly dn: string;
  readonly names: string[];
  isFound: boolean;
}

/** Who is in which lists, by their names in the directory. */
const listsIn = (text: string): ReadonlyMap<string, Membership> => {
  const found = new Map<string, Membership>();
  if (!/^objectclass:.*group/im.test(text)) return found;
  for (const entry of ldifEntries(text, new IssueList())) {
    if (!isList(entry)) continue;
    const name = entry.values.find(({ attribute }) => attribute.toLowerCase() === 'cn');
    for (const value of entry.values) {
      if (!/^(?:unique)?member$/i.test(value.attribute)) continue;
      const dn = textOf(value);
      const membership = found.get(keyOf(dn)) ?? { line: entry.line, dn, names: [], isFound: false };
      if (name !== undefined) membership.names.push(textOf(name));
      found.set(keyOf(dn), membership);
    }
  }
  return found;
};

/** Blanks around the parts of a name mean nothing. */
const keyOf = (dn: string): string =>
  dn
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .join(',');

/** Of entries with the same attributes, as most of a file are, the columns are worked out once. */
class ColumnsOfEntries {
  readonly #known = new Map<string, Columns>();

  of(attributes: readonly string[]): Columns {
    const key = attributes.join('\n');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const columns = new Columns(attributes, ourNames(attributes, { names: ldifNames }));
    if (this.#known.size < mostShapes && key.length < longestShape) this.#known.set(key, columns);
    return columns;
  }
}

const mostShapes = 1000;
const longestShape = 2000;

const draftOf = (
  { dn, line, values }: LdifEntry,
  shapes: ColumnsOfEntries,
  issues: IssueList,
  lists: ReadonlyMap<string, Membership>,
): PersonDraft => {
  const photo = values.find(isPhoto);
  const said = values.filter((value) => value !== photo && !isTechnical(value.attribute));
  const columns = shapes.of(said.map(({ attribute }) => attribute));
  const row = { line, cells: said.map(cellOf) };
  const draft = readOutlookRow(new Cells(columns, row), row, { issues, slashes: null, columns });
  const membership = lists.get(keyOf(dn));
  if (membership !== undefined) membership.isFound = true;
  return {
    ...draft,
    groups: [...new Set([...draft.groups, ...(membership?.names ?? [])])],
    photo:
      photo === undefined
        ? null
        : `data:image/${photo.raw.startsWith('/') ? 'jpeg' : 'png'};base64,${photo.raw}`,
  };
};

/** A picture is known by how its base64 begins. */
const isPhoto = ({ attribute, raw, isBase64 }: LdifValue): boolean =>
  isBase64 &&
  /^(?:jpegPhoto|thumbnailPhoto|photo)$/i.test(attribute) &&
  /^(?:\/9j\/|iVBOR)[\w+/]*={0,2}$/.test(raw);

/** A postal address has its lines between dollar signs (RFC 4517). */
const cellOf = (value: LdifValue): string =>
  /postalAddress$/i.test(value.attribute) ? textOf(value).replaceAll(/\s?\$\s?/g, '\n') : textOf(value);

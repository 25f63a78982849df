/**
 * Writes docs/formats/archive-fields.md: every field of every kind of record, as the archive's shapes list them, with
 * type and words from where core declares it. A test holds the page to it.
 */
import { readFileSync, globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordNames, tables } from '../src/store/schema/index.ts';
import { shapes } from '../src/sources/archive/shapes.ts';
import { root } from './install.js';

interface Declared {
  readonly type: string;
  readonly about: string;
}

interface Interface {
  readonly about: string;
  readonly parents: readonly string[];
  readonly fields: ReadonlyMap<string, Declared>;
}

const plain = (comment: string): string =>
  comment
    .replace(/^\s*\/\*\*|\*\/\s*$/g, '')
    .replace(/^\s*\*/gm, '')
    .replace(/\{@link (\w+)\}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

const declaration =
  /((?:\/\*\*(?:(?!\*\/)[^])*\*\/\n)?)export interface (\w+)(?: extends ([^{]+?))? \{\n([^]*?)\n\}/g;
const fieldLine =
  /((?:[ \t]*\/\*\*(?:(?!\*\/)[^])*\*\/\n)?)^ {2}readonly (\w+)\??: ((?:[^;{]|\{[^}]*\})+);/gm;

/** Every interface that core declares, by its name. */
const interfacesOfCore = (): ReadonlyMap<string, Interface> => {
  const found = new Map<string, Interface>();
  for (const file of globSync('src/core/**/*.ts', { cwd: root }).toSorted()) {
    if (file.endsWith('.test.ts') || file.includes('/testing/')) continue;
    const source = readFileSync(join(root, file), 'utf8');
    for (const [, about = '', name = '', parents = '', body = ''] of source.matchAll(declaration)) {
      const declared: Interface = {
        about: plain(about),
        parents: parents.match(/\w+/g) ?? [],
        fields: new Map(
          [...body.matchAll(fieldLine)].map(([, comment = '', field = '', type = '']) => [
            field,
            { type: type.replace(/\s+/g, ' ').trim(), about: plain(comment) },
          ]),
        ),
      };
      // Of two of one name the record is meant, which has more to tell, whichever file the disk names first.
      if (declared.fields.size > (found.get(name)?.fields.size ?? -1)) found.set(name, declared);
    }
  }
  return found;
};

/** Words of which one stands in a field, by the name of their type. */
const choicesOfCore = (): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const file of globSync('src/core/**/*.ts', { cwd: root })) {
    const source = readFileSync(join(root, file), 'utf8');
    for (const [, name = '', list = ''] of source.matchAll(
      /export type (\w+) = \(typeof (\w+)\)\[number\];/g,
    )) {
      const said = new RegExp(`const ${list} = \\[([^\\]]*)\\]`).exec(source)?.[1];
      const words = said?.match(/'[^']*'/g);
      if (words !== undefined && words !== null) found.set(name, words.join(' or '));
    }
  }
  return found;
};

const fieldIn = (
  interfaces: ReadonlyMap<string, Interface>,
  name: string,
  field: string,
): Declared | undefined => {
  const own = interfaces.get(name);
  if (own === undefined) return undefined;
  return (
    own.fields.get(field) ??
    own.parents.map((parent) => fieldIn(interfaces, parent, field)).find((found) => found !== undefined)
  );
};

/** How the archive writes a type of ours. */
const inArchive = (type: string, choices: ReadonlyMap<string, string>): string =>
  type
    .replace(/\b[A-Z]\w+\b/g, (name) => choices.get(name) ?? name)
    .replace(/\bId<'\w+'>|\b\w+Id\b/g, 'id')
    .replace(/\bInstant\b/g, 'moment')
    .replace(/\bCalendarDay\b/g, 'day')
    .replace(/\bPartialDate\b/g, 'date')
    .replace(/\breadonly /g, '')
    .replace(/\bstring\b/g, 'text')
    .replace(/\bboolean\b/g, 'true or false')
    .replaceAll(' | ', ' or ')
    .replaceAll('|', '\\|');

export const archiveFields = (): string => {
  const interfaces = interfacesOfCore();
  const choices = choicesOfCore();
  const parts = new Set<string>();
  const row = (field: string, declared: Declared | undefined, of?: string): string => {
    for (const [part] of (declared?.type ?? '').matchAll(/\b[A-Z]\w+\b/g))
      if (interfaces.has(part)) parts.add(part);
    const about = declared?.about.replaceAll('|', '\\|') ?? '';
    const words = of === undefined ? about : `Of ${of}. ${about}`;
    return `| \`${field}\` | ${inArchive(declared?.type ?? 'value', choices)} | ${words.trim()} |`.replace(
      / {2,}/g,
      ' ',
    );
  };
  const kinds = readFileSync(join(root, 'src/core/records.ts'), 'utf8');
  const lines = [
    '# The fields of the archive',
    '',
    'Every section of [the archive](archive.md) and every field of its records. Made by `node scripts/archive-fields.ts` from the program itself; a test holds it to that. `id` is a UUID, `moment` milliseconds since 1970 in UTC, `day` as 2026-11-18, `date` one of which parts may be unknown. “Of” names the section whose record an id is.',
  ];
  for (const name of recordNames) {
    const type = new RegExp(`^  ${name}: (\\w+);`, 'm').exec(kinds)?.[1] ?? '';
    const about = interfaces.get(type)?.about ?? '';
    lines.push(
      '',
      `## ${name}`,
      '',
      ...(about === '' ? [] : [about, '']),
      '| Field | Holds | |',
      '| --- | --- | --- |',
    );
    const references: Readonly<Record<string, string | undefined>> = tables[name].references;
    for (const field of Object.keys(shapes[name]))
      lines.push(row(field, fieldIn(interfaces, type, field), references[field]));
  }
  // A part may name further ones: the set grows while it is walked.
  for (const part of parts) {
    const own = interfaces.get(part);
    lines.push('', `## Within a field: ${part}`, '', '| Field | Holds | |', '| --- | --- | --- |');
    for (const name of [part, ...(own?.parents ?? [])])
      for (const [field, declared] of interfaces.get(name)?.fields ?? []) lines.push(row(field, declared));
  }
  return `${lines.join('\n')}\n`;
};

export const archiveFieldsPage = join(root, 'docs/formats/archive-fields.md');

if (import.meta.main) writeFileSync(archiveFieldsPage, archiveFields());

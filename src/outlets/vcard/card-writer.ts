import type { UnknownProperty } from '../../core/people/index.ts';
import { contentLine, escapeText, type Parameter } from '../content-line.ts';

export type VcardVersion = '3.0' | '4.0';

/** The reader's name for parameters that no field holds; they go back to the property they came from. */
const parametersName = 'X-GOODTURN-PARAMETERS';

/** Apple's own labels, by how a person says them. */
const appleLabels = new Map(
  (
    'HomePage Anniversary Spouse Child Mother Father Parent Brother Sister Friend Manager Assistant Partner ' +
    'Work Home Other Mobile'
  )
    .split(' ')
    .map((label) => [label.toLowerCase(), label]),
);

/** Types that every address book reads as what they say, in the order in which they are read back. */
const places = ['home', 'work', 'school', 'other'];
const types = new Set(
  'home work other cell fax pager video msg text textphone modem car isdn pcs bbs main'.split(' '),
);

/** The types that say this label; null where none do and it must be written out. */
const labelTypes = (label: string): readonly string[] | null => {
  if (label === 'iphone') return ['iphone', 'cell'];
  const words = label.split(' ');
  if (!words.every((word) => types.has(word)) || new Set(words).size < words.length) return null;
  const ordered = [
    ...words.filter((word) => places.includes(word)),
    ...words.filter((word) => !places.includes(word)),
  ];
  return ordered.join(' ') === label ? words : null;
};

export interface PropertyToWrite {
  readonly name: string;
  /** Written, escaped as its kind needs it. */
  readonly value: string;
  readonly parameters?: readonly Parameter[];
  /** Written out beside it, in a group. */
  readonly label?: string | null;
  /** Said by types where types can, else written out. */
  readonly typeLabel?: string | null;
  /** Which types say a label of this property; null where none do. */
  readonly typesOf?: (label: string) => readonly string[] | null;
  readonly country?: string | null;
  readonly group?: string;
  /** The name under which the reader kept parameters that no field holds. */
  readonly target?: string;
}

/** The lines of one card; finds group names that the kept properties do not use. */
export class CardWriter {
  readonly version: VcardVersion;
  readonly #lines: string[] = [];
  readonly #groups: ReadonlySet<string>;
  readonly #kept: ReadonlyMap<string, Iterator<UnknownProperty>>;
  readonly #others: readonly UnknownProperty[];
  #group = 0;

  constructor(version: VcardVersion, unknown: readonly UnknownProperty[]) {
    this.version = version;
    this.#groups = new Set(unknown.map(({ group }) => group?.toLowerCase() ?? ''));
    const kept = unknown.filter(({ name }) => name === parametersName);
    this.#kept = new Map(
      [...Map.groupBy(kept, ({ value }) => value)].map(([target, same]) => [target, same.values()]),
    );
    this.#others = unknown.filter(({ name }) => name !== parametersName);
    this.#lines.push('BEGIN:VCARD\r\n', `VERSION:${version}\r\n`);
  }

  /** `item1`, `item2`, ... */
  nextGroup(): string {
    do this.#group += 1;
    while (this.#groups.has(`item${this.#group}`));
    return `item${this.#group}`;
  }

  write(property: PropertyToWrite): void {
    const { name, value, target, country = null, typeLabel = null, typesOf = labelTypes } = property;
    const kept = target === undefined ? [] : this.#takeKept(target);
    const hasTypes = kept.some(([key]) => key === 'TYPE');
    const words = typeLabel === null || hasTypes ? null : typesOf(typeLabel);
    const label = property.label ?? (words === null ? typeLabel : null);
    const parameters = [
      ...(property.parameters ?? []),
      ...(words ?? []).map((word): Parameter => ['TYPE', word]),
    ];
    const inGroup = label !== null || country !== null;
    const group = property.group ?? (inGroup ? this.nextGroup() : null);
    this.#lines.push(contentLine(name, [...parameters, ...kept], value, group));
    if (country !== null) this.#lines.push(contentLine('X-ABADR', [], country.toLowerCase(), group));
    if (label !== null) this.#lines.push(contentLine('X-ABLabel', [], appleLabel(label), group));
  }

  /** A text in one line, where there is one. */
  writeText(name: string, text: string | null, target: string = name): void {
    if (text !== null) this.write({ name, value: escapeText(text), target });
  }

  #takeKept(target: string): readonly Parameter[] {
    const next = this.#kept.get(escapeText(target))?.next();
    return next === undefined || next.done === true ? [] : next.value.parameters;
  }

  end(): string {
    for (const { group, name, parameters, value } of this.#others)
      this.#lines.push(contentLine(name, parameters, value, group));
    return [...this.#lines, 'END:VCARD\r\n'].join('');
  }
}

const appleLabel = (label: string): string => {
  const own = appleLabels.get(label);
  return own === undefined ? escapeText(label) : `_$!<${own}>!$_`;
};

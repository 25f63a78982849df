import { presentText } from '../present-text.ts';
import {
  emptyName,
  type ContactPointValue,
  type ImportantDateValue,
  type PersonName,
  type PositionDraft,
  type RelationValue,
  type UnknownProperty,
} from '../../core/people/index.ts';
import type { PartialDate } from '../../core/dates/index.ts';
import type { IssueType } from '../../core/import/issue-words.ts';
import { issue, type IssueList } from '../source.ts';
import type { Card } from './cards.ts';
import { parameterValues, type Parameter, type Property } from '../content-lines/property.ts';
import { escapeText, keptValue, textValue } from '../content-lines/values.ts';

/** The name of the property that keeps parameters which no field holds; the writer puts them back. */
const parametersName = 'X-GOODTURN-PARAMETERS';
/** The name of the property that keeps the part of a value which no field holds. */
const restName = 'X-GOODTURN-REST';

/** What a property said that a draft has a place for; everything else goes to `unknown`. */
export type Handler = (property: Property, card: CardContext) => boolean;

/** A card on its way to a draft. */
export class CardContext {
  readonly name: { -readonly [Part in keyof PersonName]: PersonName[Part] } = { ...emptyName };
  readonly contactPoints: ContactPointValue[] = [];
  readonly dates: ImportantDateValue[] = [];
  readonly relations: RelationValue[] = [];
  readonly positions: PositionDraft[] = [];
  readonly topics = new Set<string>();
  readonly groups = new Set<string>();
  readonly notes: string[] = [];
  readonly unknown: UnknownProperty[] = [];
  /** Names whose one place is taken: a second FN stays unknown. */
  readonly taken = new Set<string>();
  /** The days that have one place, by their property's name. */
  readonly once = new Map<string, PartialDate>();
  pronouns: string | null = null;
  place: string | null = null;
  howWeMet: string | null = null;
  knownSince: PartialDate | null = null;
  photo: string | null = null;
  identifier: string | null = null;

  readonly #issues: IssueList;
  readonly #kept: UnknownProperty[] = [];
  readonly #keptByTarget = new Map<
    string,
    { readonly parameters: Parameter[]; readonly seen: Set<string> }
  >();
  readonly #said = new Set<string>();
  readonly #labels = new Map<string, string>();
  readonly #countries = new Map<string, string>();
  readonly #labelled = new Set<string>();

  constructor(card: Card, issues: IssueList) {
    this.#issues = issues;
    for (const property of card.properties) {
      if (property.group === null) continue;
      const group = property.group.toLowerCase();
      const text = textValue(property);
      if (text === null) continue;
      if (property.key === 'X-ABLABEL' && !this.#labels.has(group)) this.#labels.set(group, text);
      if (property.key === 'X-ABADR' && /^[a-z]{2}$/i.test(text) && !this.#countries.has(group))
        this.#countries.set(group, text.toUpperCase());
    }
  }

  /** The label that Apple, Google and their followers give a property through its group. */
  labelOf(property: Property): string | null {
    return this.#take(property, 'X-ABLABEL', this.#labels);
  }

  /** The country's code, likewise. */
  countryOf(property: Property): string | null {
    return this.#take(property, 'X-ABADR', this.#countries);
  }

  #take(property: Property, key: string, values: ReadonlyMap<string, string>): string | null {
    const group = property.group?.toLowerCase();
    const found = group === undefined ? undefined : values.get(group);
    if (found === undefined || group === undefined) return null;
    this.#labelled.add(`${key} ${group} ${found}`);
    return found;
  }

  /** True for a label that a property of its group took. */
  isTaken(property: Property): boolean {
    const group = property.group?.toLowerCase() ?? '';
    const text = textValue(property) ?? '';
    const key = `${property.key} ${group} ${property.key === 'X-ABADR' ? text.toUpperCase() : text}`;
    return this.#labelled.delete(key);
  }

  /** Takes the one place of this name; false where it is taken. */
  takeOnce(name: string): boolean {
    if (this.taken.has(name)) return false;
    this.taken.add(name);
    return true;
  }

  /** Adds what is not yet said: some clients write one day or one relation under two names. */
  addDate(date: ImportantDateValue): void {
    if (this.#isNew('date', date)) this.dates.push(date);
  }

  addRelation(relation: RelationValue): void {
    if (this.#isNew('relation', relation)) this.relations.push(relation);
  }

  #isNew(what: string, value: ImportantDateValue | RelationValue): boolean {
    const key = JSON.stringify([what, value.kind, value.label, 'date' in value ? value.date : value.name]);
    if (this.#said.has(key)) return false;
    this.#said.add(key);
    return true;
  }

  /** Keeps the property as it came. */
  keep(property: Property): void {
    this.unknown.push({
      group: property.group,
      name: property.name,
      parameters: property.parameters,
      value: keptValue(property),
    });
  }

  /**
   * Keeps those parameters that neither the field nor the format itself holds.
   * @param target the property as the writer names it, with its value where there can be several
   */
  keepParameters(
    property: Property,
    target: string,
    isHeld: (parameter: Parameter) => boolean = () => false,
  ): void {
    const left = property.parameters.filter((parameter) => !isNeutral(parameter) && !isHeld(parameter));
    if (left.length === 0) return;
    const before = this.#keptByTarget.get(target);
    // Several lines that became one field share one line when they are written.
    if (before !== undefined && !/^(?:EMAIL|TEL|URL|ADR|IMPP):/.test(target)) {
      for (const parameter of left) {
        const key = parameter.join('=');
        if (!before.seen.has(key)) before.parameters.push(parameter);
        before.seen.add(key);
      }
      return;
    }
    this.#keptByTarget.set(target, {
      parameters: left,
      seen: new Set(left.map((parameter) => parameter.join('='))),
    });
    this.#kept.push({ group: null, name: parametersName, parameters: left, value: escapeText(target) });
  }

  keepRest(name: string, parts: readonly (string | null)[]): void {
    const rest = parts.map((part) => presentText(part ?? '') ?? '');
    if (rest.some((part) => part !== ''))
      this.#kept.push({
        group: null,
        name: restName,
        parameters: [['OF', name]],
        value: rest.map(escapeText).join(';'),
      });
  }

  report(type: IssueType, property: Property): void {
    this.#issues.add(issue(type, { line: property.line, field: property.name, text: property.value }));
  }

  /** Kept parameters first and sorted, so that a card means the same in whatever order it is written. */
  allUnknown(): readonly UnknownProperty[] {
    const key = (kept: UnknownProperty): string => JSON.stringify([kept.name, kept.value, kept.parameters]);
    const sorted = this.#kept.toSorted((one, other) =>
      key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0,
    );
    return [...sorted, ...this.unknown];
  }
}

/** How a value was encoded is gone once it is decoded; the mark of the preferred one is held where there are several. */
const isNeutral = ([name, value]: Parameter): boolean =>
  name === 'ENCODING' ||
  name === 'VALUE' ||
  (name === 'TYPE' && value.toLowerCase() === 'pref') ||
  (name === 'PREF' && value === '1');

export const isPreferred = (property: Property): boolean =>
  parameterValues(property, 'TYPE').some((type) => type.toLowerCase() === 'pref') ||
  parameterValues(property, 'PREF').includes('1');

/** Google's own labels, which it writes as constants. */
const googleLabels: ReadonlyMap<string, string> = new Map([
  ['PROFILE', 'profile'],
  ['BLOG', 'blog'],
  ['RELATIVE', 'relative'],
  ['REFERRED_BY', 'referred by'],
  ['DOMESTIC_PARTNER', 'domestic partner'],
  ['GRAND_CENTRAL', 'google voice'],
]);

/** A label as people say it: Apple writes its own as `_$!<HomePage>!$_`. */
export const plainLabel = (label: string): string => {
  const inner = /^_\$!<(.*)>!\$_$/s.exec(label)?.[1];
  if (inner === undefined) return googleLabels.get(label) ?? label;
  // "HomeFAX" and "YoungerBrother" are words; "HomePage" has become one.
  const words = inner.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase();
  return presentText(words === 'home page' ? 'homepage' : words) ?? label;
};

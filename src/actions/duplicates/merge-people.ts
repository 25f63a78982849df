import {
  crowdOf,
  duplicateScore,
  isFullerDate,
  inOneLine,
  mergeFields,
  type MergeChoices,
  type MergeField,
} from '../../core/duplicates/index.ts';
import type { PartialDate } from '../../core/dates/index.ts';
import { heldInWords } from '../../core/erasure/index.ts';
import type { BatchId, PersonId } from '../../core/ids.ts';
import { displayName, type ContactPoint, type Person } from '../../core/people/index.ts';
import type { NamedRecord } from '../../core/records.ts';
import { ok, type Result } from '../../core/result.ts';
import type { Reader } from '../../store/space.ts';
import { invalid, noPerson, notFound, type ActionError } from '../action-error.ts';
import type { Deps } from '../deps.ts';
import { planMerge, writeMerge, type PlannedMerge } from './merge-two.ts';
import { readSubjects } from './read-subjects.ts';
import { countHeld } from '../erasure/erase-person.ts';
import { readDuplicatePeople } from './list-duplicates.ts';

/** Which two, who stays, and what is taken from whom. */
export interface MergeQuestion {
  readonly id: PersonId;
  readonly other: PersonId;
  readonly keep: MergeChoices;
}

/** One entry as it stands beside the other. */
export interface MergeSide {
  readonly id: PersonId;
  readonly name: string;
  readonly organization: string | null;
  /** Ways to reach them, where they are or were, what they care about: a line each. */
  readonly lines: readonly string[];
  /** What else is theirs, in words: "12 talks and messages". */
  readonly holds: readonly string[];
}

export interface FieldChoice {
  readonly field: MergeField;
  readonly kept: string | null;
  readonly other: string | null;
  /** What would stand there. */
  readonly chosen: 'kept' | 'other';
  /** Both have it, and not the same: worth a choice. */
  readonly differs: boolean;
}

export interface MergePreview {
  readonly kept: MergeSide;
  readonly other: MergeSide;
  readonly why: string;
  readonly score: number;
  readonly sure: boolean;
  readonly fields: readonly FieldChoice[];
  readonly result: MergeSide & {
    readonly layer: Person['layer'];
    readonly state: Person['state'];
    readonly note: string | null;
  };
}

const bothIds = ({ id, other }: MergeQuestion) => ({ kept: id, other });

const noSuch = ({ id, other }: MergeQuestion): Result<never, ActionError> =>
  id === other
    ? invalid('These are one entry already: say two.', 'other')
    : notFound(`One of these is not in the book: ${noPerson(id)} ${noPerson(other)}`);

/** What a merge would make; changes nothing. */
export const showMerge = (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  question: MergeQuestion,
): Promise<Result<MergePreview, ActionError>> =>
  space.read(async (reader) => {
    const planned =
      question.id === question.other
        ? null
        : await planMerge(reader, clock, bothIds(question), question.keep);
    return planned === null ? noSuch(question) : ok(await previewOf(reader, planned, question.keep));
  });

/** Makes one person of two, with all that was between me and either; undo makes them two again. */
export const mergePeople = async (
  { space, clock }: Pick<Deps, 'space' | 'clock'>,
  question: MergeQuestion,
): Promise<
  Result<{ readonly id: PersonId; readonly name: string; readonly batch: BatchId | null }, ActionError>
> => {
  if (question.id === question.other) return noSuch(question);
  const { value, batch } = await space.write(
    { action: 'merge', summary: 'Merged two entries' },
    async (writer) => {
      const planned = await planMerge(writer, clock, bothIds(question), question.keep);
      if (planned === null) return null;
      await writeMerge(writer, planned.merge);
      const name = displayName(planned.merge.person);
      const was = displayName(planned.other);
      writer.summarize(was === name ? `Merged two entries of ${name}` : `Merged ${was} into ${name}`);
      return name;
    },
  );
  return value === null ? noSuch(question) : ok({ id: question.id, name: value, batch });
};

const previewOf = async (
  reader: Reader,
  { kept, other, records, merge }: PlannedMerge,
  choices: MergeChoices,
): Promise<MergePreview> => {
  const subjects = await readSubjects(reader, [kept.id, other.id]);
  const [a, b] = subjects;
  const found = a && b ? duplicateScore(a, b, crowdOf([a, b])) : { score: 0, reasons: [], sure: false };
  const people = await readDuplicatePeople(reader, [kept.id, other.id]);
  const after = [
    ...records.filter(
      ({ name, record }) =>
        !merge.removes.some((gone) => gone.name === name && gone.id === record.id) &&
        !merge.puts.some((put) => put.name === name && put.record.id === record.id),
    ),
    ...merge.puts,
  ];
  const organizations = await organizationNames(reader, records);
  const side = (person: Person, own: readonly NamedRecord[]): MergeSide => ({
    id: person.id,
    name: displayName(person, pointsOf(person.id, own)),
    organization: people.get(person.id)?.organization ?? null,
    lines: linesOf(person.id, own, organizations),
    holds: heldInWords(
      countHeld(own.filter((named) => isAmongHeld(named) && speaksOf(named, person.id, own))),
    ),
  });
  const result = side(merge.person, after);
  return {
    kept: side(kept, records),
    other: side(other, records),
    why: inOneLine(found.reasons),
    score: found.score,
    sure: found.sure,
    fields: mergeFields.map((field) => fieldChoice(field, { kept, other, records }, choices)),
    result: {
      ...result,
      organization: result.organization ?? people.get(other.id)?.organization ?? null,
      layer: merge.person.layer,
      state: merge.person.state,
      note: merge.person.note,
    },
  };
};

const pointsOf = (id: PersonId, records: readonly NamedRecord[]): readonly ContactPoint[] =>
  records.flatMap((named) =>
    named.name === 'contactPoint' && named.record.personId === id ? [named.record] : [],
  );

const organizationNames = async (
  reader: Reader,
  records: readonly NamedRecord[],
): Promise<ReadonlyMap<string, string>> => {
  const ids = records.flatMap((named) =>
    named.name === 'position' && named.record.organizationId !== null ? [named.record.organizationId] : [],
  );
  const found = await reader.getMany('organization', ids);
  return new Map(found.map(({ id, name }) => [id, name]));
};

/** Ways to reach them, places and topics stand in their own lines. */
const linesOf = (
  id: PersonId,
  records: readonly NamedRecord[],
  organizations: ReadonlyMap<string, string>,
): readonly string[] => {
  const own = records.filter(({ record }) => 'personId' in record && record.personId === id);
  const points = pointsOf(id, own).toSorted((one, other) => one.rank - other.rank);
  const positions = own.flatMap(({ name, record }) => (name === 'position' ? [record] : []));
  const tags = own.flatMap(({ name, record }) =>
    name === 'topic' ? [record.name] : name === 'membership' ? [record.group] : [],
  );
  return [
    ...points.map(({ value, label }) => (label === null ? value : `${value} (${label})`)),
    ...positions.map(({ title, organizationId, current }) => {
      const where = organizationId === null ? null : (organizations.get(organizationId) ?? null);
      return `${[title, where].filter((part) => part !== null).join(', ')}${current ? '' : ' (before)'}`;
    }),
    ...own.flatMap(({ name, record }) => (name === 'fact' ? [record.what] : [])),
    ...(tags.length === 0 ? [] : [tags.join(', ')]),
  ];
};

const inLines = new Set<NamedRecord['name']>([
  'contactPoint',
  'position',
  'topic',
  'membership',
  'fact',
  'organization',
]);

const isAmongHeld = (named: NamedRecord): boolean =>
  !inLines.has(named.name) && !(named.name === 'importantDate' && named.record.kind === 'birthday');

const speaksOf = (named: NamedRecord, id: PersonId, records: readonly NamedRecord[]): boolean =>
  named.name === 'interaction'
    ? records.some(
        (one) =>
          one.name === 'participant' &&
          one.record.personId === id &&
          one.record.interactionId === named.record.id,
      )
    : Object.values(named.record).includes(id);

/** Without a choice: whichever has it, and of two birthdays that agree the fuller. */
const isTheirs = (field: MergeField, mine: string | null, theirs: string | null): boolean =>
  theirs !== null &&
  (mine === null || (field === 'birthday' && isFullerDate(theirs as PartialDate, mine as PartialDate)));

const fieldChoice = (
  field: MergeField,
  { kept, other, records }: Pick<PlannedMerge, 'kept' | 'other' | 'records'>,
  choices: MergeChoices,
): FieldChoice => {
  const valueOf = (person: Person): string | null => {
    if (field === 'name') return displayName(person) || null;
    if (field !== 'birthday') return person[field];
    const date = records.find(
      (named) =>
        named.name === 'importantDate' &&
        named.record.kind === 'birthday' &&
        named.record.personId === person.id,
    );
    return date?.name === 'importantDate' ? date.record.date : null;
  };
  const [mine, theirs] = [valueOf(kept), valueOf(other)];
  return {
    field,
    kept: mine,
    other: theirs,
    chosen: choices[field] ?? (isTheirs(field, mine, theirs) ? 'other' : 'kept'),
    differs: mine !== null && theirs !== null && mine !== theirs,
  };
};

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  contactPointOf,
  emptyPersonDraft,
  type PersonDraft,
  type SourceRecord,
} from '../../core/people/index.ts';
import type { PartialDate } from '../../core/dates/index.ts';
import type { Id } from '../../core/ids.ts';
import { personIdOf } from '../testing/sample-records.ts';
import type { Row } from './column.ts';
import { sourceRecord } from './people.ts';
import { cellsToRow } from './table.ts';

const linkedin: PersonDraft = {
  ...emptyPersonDraft,
  name: { ...emptyPersonDraft.name, given: 'Ada', family: 'Quill' },
  contactPoints: [
    contactPointOf('email', 'ada@x.example'),
    { kind: 'phone', value: '', label: 'work', preferred: true, service: null, address: null },
  ],
  positions: [
    {
      title: 'Planner',
      department: null,
      team: null,
      level: null,
      started: null,
      ended: null,
      current: true,
      organization: 'Fenwick Ports',
      organizationKind: 'company',
    },
    {
      title: null,
      department: '',
      team: null,
      level: null,
      started: null,
      ended: null,
      current: false,
      organization: null,
      organizationKind: 'school',
    },
  ],
};

const examples: readonly (readonly [said: string, draft: PersonDraft, kept: object])[] = [
  ['nothing', emptyPersonDraft, { name: {} }],
  [
    'a name, how to reach them, what they do',
    linkedin,
    {
      name: { given: 'Ada', family: 'Quill' },
      contactPoints: [
        { kind: 'email', value: 'ada@x.example' },
        { kind: 'phone', value: '', label: 'work', preferred: true },
      ],
      positions: [
        { title: 'Planner', organization: 'Fenwick Ports' },
        { department: '', current: false, organizationKind: 'school' },
      ],
    },
  ],
  [
    'what is empty, but said',
    { ...emptyPersonDraft, name: { ...emptyPersonDraft.name, displayOrder: 'family-first' }, note: '' },
    { note: '', name: { displayOrder: 'family-first' } },
  ],
  [
    'everything else',
    {
      ...emptyPersonDraft,
      topics: ['ports'],
      groups: ['choir'],
      dates: [{ kind: 'birthday', label: null, date: '--04-12' as PartialDate }],
      relations: [{ kind: 'knows', label: null, name: 'Bo' }],
      unknown: [{ group: null, name: 'X-A', parameters: [], value: '1' }],
      identifier: 'urn:1',
    },
    {
      topics: ['ports'],
      groups: ['choir'],
      dates: [{ kind: 'birthday', label: null, date: '--04-12' }],
      relations: [{ kind: 'knows', label: null, name: 'Bo' }],
      unknown: [{ group: null, name: 'X-A', parameters: [], value: '1' }],
      identifier: 'urn:1',
      name: {},
    },
  ],
];

const rowOf = (draft: PersonDraft): Row => {
  const record: SourceRecord = {
    id: '1' as Id<'SourceRecordId'>,
    personId: personIdOf(1),
    source: 'linkedin',
    key: 'ada',
    draft,
  };
  return cellsToRow(sourceRecord.columns, sourceRecord.encode('me', record, 1));
};

/** Field by field in the other order, also within. */
const turned = <Value>(value: Value): Value => {
  if (Array.isArray(value)) return value.map(turned) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([field, part]) => [field, turned(part)]),
  ) as Value;
};

for (const [said, draft] of examples.slice(0, 3))
  test(`a draft that says ${said} is the same text in any order, and when it has been read`, () => {
    const text = rowOf(draft)['draft'];
    assert.equal(rowOf(turned(draft))['draft'], text);
    assert.equal(rowOf(sourceRecord.decode(rowOf(draft)).draft)['draft'], text);
  });

for (const [said, draft, kept] of examples)
  test(`a draft that says ${said} is kept as no more than that, and read whole`, () => {
    const row = rowOf(draft);
    assert.deepEqual(JSON.parse(String(row['draft'])), kept);
    assert.deepEqual(sourceRecord.decode(row).draft, draft);
    assert.deepEqual(
      sourceRecord.decode({ ...row, draft: JSON.stringify(draft) }).draft,
      draft,
      'kept whole',
    );
  });

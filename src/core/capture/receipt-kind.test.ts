import assert from 'node:assert/strict';
import { test } from 'node:test';
import { receiptKindOf } from './receipt-kind.ts';
import { now, zone } from './testing/book.ts';

const cases: Readonly<Record<string, string>> = {
  'Explained how the port is run': 'advice',
  'she introduced me to Ken': 'introduction',
  'Introduced me to her director': 'introduction',
  'feedback on my CV': 'feedback',
  'passed my resume to HR': 'referral',
  'Walked me through the rota': 'advice',
  'mock interview': 'mock-interview',
  'good advice on salaries': 'advice',
  'A jar of honey': 'other',
};

for (const [line, kind] of Object.entries(cases))
  test(`what they did for me: ${line}`, () => {
    assert.equal(receiptKindOf(line, { now, zone }), kind);
  });

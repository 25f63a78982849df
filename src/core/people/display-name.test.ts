import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Instant } from '../dates/index.ts';
import type { PersonId } from '../ids.ts';
import { callName } from './display-name.ts';
import { emptyPerson } from './empty-person.ts';
import type { Person } from './person.ts';

const nobody = emptyPerson('01' as PersonId, 0 as Instant);

const table: readonly (readonly [name: string, person: Partial<Person>])[] = [
  ['Robert', { given: 'Robert', family: 'Stone' }],
  ['Robert', { given: 'Robert', family: 'Stone', nickname: 'Bobo' }],
  ['Robert', { given: 'Robert', family: 'Stone', nickname: 'Bobo', calledByNickname: false }],
  ['Bobo', { given: 'Robert', family: 'Stone', nickname: 'Bobo', calledByNickname: true }],
  ['Robert', { given: 'Robert', calledByNickname: true }],
  ['Bobo', { family: 'Stone', nickname: 'Bobo' }],
  ['Stone', { family: 'Stone' }],
  ['Prof. Stone', { prefix: 'Prof.', family: 'Stone' }],
  ['Robert', { prefix: 'Prof.', given: 'Robert', family: 'Stone' }],
];

test('somebody is called by the nickname where I said so or there is no given name', () => {
  for (const [name, person] of table) assert.equal(callName({ ...nobody, ...person }), name);
});

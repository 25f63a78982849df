import assert from 'node:assert/strict';
import test from 'node:test';
import { addressInLine } from './mail-address.ts';

for (const [line, address] of [
  ['ada@quill.example', 'ada@quill.example'],
  ['Ada Quill <ada@quill.example>', 'ada@quill.example'],
  ['"Quill, Ada" <mailto:ada@quill.example> ', 'ada@quill.example'],
  ['mailto:ada@quill.example?subject=Hello', 'ada@quill.example'],
  ['ada (at work) @quill.example (until May)', 'ada@quill.example'],
  ['<@relay.example:ada@quill.example>', 'ada@quill.example'],
  ['ada@quill.example]', 'ada@quill.example'],
  ['ada@[192.0.2.1]', 'ada@[192.0.2.1]'],
  ['Ada <nowhere>', 'Ada <nowhere>'],
  ['()', '()'],
  ['ask (at work)', 'ask (at work)'],
] as const)
  test(`the address of ${line} is ${address}`, () => {
    assert.equal(addressInLine(line), address);
  });

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { networkOf } from './network-of.ts';

for (const [address, network] of [
  ['192.168.1.5', '192.168.1.5'],
  ['::ffff:192.168.1.5', '::ffff:192.168.1.5'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:DB8::ffff', '2001:db8:0:0'],
  ['fe80::a:b:c:d', 'fe80:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
  ['::', '0:0:0:0'],
  ['unknown', 'unknown'],
  ['[::1]:80', '[::1]:80'],
  ['%', '%'],
] as const) {
  test(`${address} is of ${network}`, () => {
    assert.equal(networkOf(address), network);
  });
}

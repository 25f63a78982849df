import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import test from 'node:test';
import { auditLockfile, knownFaults } from './testing/audit.ts';
import { root } from './install.js';

test('a report of an audit is read: what is known, that nothing is, or that nobody answered', () => {
  const fault = { name: 'left', severity: 'high', range: '<2.0.0', isDirect: true };
  assert.deepEqual(knownFaults(JSON.stringify({ vulnerabilities: { left: fault } })), ['left <2.0.0: high']);
  assert.deepEqual(knownFaults('{"auditReportVersion":2,"vulnerabilities":{}}'), []);
  assert.equal(knownFaults('{"message":"405 Method Not Allowed","error":{"summary":""}}'), null);
  assert.equal(knownFaults('<html>'), null);
});

test('every locked package is told by its hash', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly inBundle?: boolean }>>;
  };
  const loose = Object.entries(packages).filter(
    ([path, { integrity, inBundle }]) =>
      path !== '' && inBundle !== true && !integrity?.startsWith('sha512-'),
  );
  assert.deepEqual(loose, []);
});

// A question to the registry, so where others build; there an answer that names a fault fails.
if (process.env['CI'] !== undefined)
  test('nothing is known against the locked packages, where the registry answers that', async (t) => {
    const faults = await auditLockfile();
    if (faults === null) t.diagnostic('the registry answered no audit');
    assert.deepEqual(faults ?? [], []);
  });

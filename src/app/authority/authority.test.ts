import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../../store/testing/books.ts';
import { dayMs, openAuthority, type Authority } from './authority.ts';
import { ownCertificate } from './own-certificate.ts';

const now = Date.parse('2026-11-26T12:00:00Z');
const ours = ['192.168.1.20', '203.0.113.9', 'laptop.local', 'laptop.fritz.box'];

const opened = (file: string, names: readonly string[] = ours, at = now): Authority => {
  const authority = openAuthority(file, names, at);
  assert.ok(authority.ok, authority.ok ? '' : authority.error);
  return authority.value;
};

/** What OpenSSL says of a server's certificate, to a device that trusts the root alone. */
const verify = (folder: string, authority: Authority, cert: string, name: string, at = now): string => {
  const [root, chain] = [join(folder, 'root.pem'), join(folder, 'chain.pem')];
  writeFileSync(root, authority.root.toString());
  writeFileSync(chain, cert);
  const kind = /^[\d.]+$|:/.test(name) ? '-verify_ip' : '-verify_hostname';
  const asked = `verify -x509_strict -purpose sslserver -attime ${Math.floor(at / 1000)} -CAfile ${root} -untrusted ${chain} ${kind} ${name} ${chain}`;
  try {
    return execFileSync('openssl', asked.split(' '), { encoding: 'utf8', stdio: 'pipe' }).includes(': OK')
      ? 'good'
      : 'bad';
  } catch (error) {
    return (error as { readonly stderr: string }).stderr;
  }
};

test('OpenSSL takes the chain for this machine’s names, and for its own alone', () => {
  using folder = temporaryFolder();
  const authority = opened(join(folder.path, 'authority.pem'));
  const { cert } = authority.issue(ours, now);
  for (const name of ours) assert.equal(verify(folder.path, authority, cert, name), 'good', name);
  assert.match(verify(folder.path, authority, cert, '192.168.1.21'), /mismatch/);
});

test('whoever steals the authority vouches for nothing foreign', () => {
  using folder = temporaryFolder();
  const authority = opened(join(folder.path, 'authority.pem'));
  for (const foreign of [
    'example.org',
    'laptop',
    'local.example.org',
    '8.8.8.8',
    '203.0.113.10',
    '2001:db8::1',
    '172.32.0.1',
  ]) {
    assert.equal(authority.vouchesFor(foreign), false, foreign);
    const { cert } = authority.issue([foreign], now);
    assert.match(verify(folder.path, authority, cert, foreign), /permitted subtree violation/, foreign);
  }
  for (const home of ['10.1.2.3', '172.31.255.1', 'fd00::7', 'desk.local', ...ours]) {
    assert.equal(authority.vouchesFor(home), true, home);
    assert.equal(verify(folder.path, authority, authority.issue([home], now).cert, home), 'good', home);
  }
});

test('the key of what devices trust is kept nowhere, and the other is for its owner’s eyes', () => {
  using folder = temporaryFolder();
  const file = join(folder.path, 'authority.pem');
  const { root } = opened(file);
  const kept = readFileSync(file, 'utf8');
  assert.equal(kept.match(/BEGIN PRIVATE KEY/g)?.length, 1);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  const [signing] = kept.match(/-----BEGIN CERTIFICATE[^]+?END CERTIFICATE-----/g) ?? [];
  const text = execFileSync('openssl', ['x509', '-noout', '-text'], {
    input: signing ?? '',
    encoding: 'utf8',
  });
  for (const part of [
    /CA:TRUE, pathlen:0/,
    /Certificate Sign\n/,
    /TLS Web Server Auth/,
    /Name Constraints: critical/,
    /email:invalid/,
  ])
    assert.match(text, part);
  assert.equal(new Date(root.validTo).getUTCFullYear(), 2036);
  chmodSync(file, 0o644);
  assert.equal(opened(file).root.fingerprint256, root.fingerprint256, 'it stays the same one');
  assert.equal(statSync(file).mode & 0o777, 0o600);
});

test('a certificate holds 397 days, is renewed a month before, and never outlives its authority', () => {
  using folder = temporaryFolder();
  const authority = opened(join(folder.path, 'authority.pem'));
  let at = now;
  const certificate = ownCertificate(
    authority,
    () => ['192.168.1.20', '198.51.100.7'],
    () => at,
  );
  assert.deepEqual(certificate.names(), ['192.168.1.20'], 'what it may not vouch for is left out');
  const read = (): X509Certificate => new X509Certificate(certificate.current().cert);
  const first = read();
  assert.equal((Date.parse(first.validTo) - Date.parse(first.validFrom)) / dayMs, 397);
  at += 365 * dayMs;
  assert.equal(certificate.renew(), null);
  at += 2 * dayMs;
  const renewed = certificate.renew();
  assert.ok(renewed !== null && renewed.cert === certificate.current().cert);
  assert.notEqual(read().serialNumber, first.serialNumber);
  assert.equal(verify(folder.path, authority, renewed.cert, '192.168.1.20', at), 'good');
  assert.equal(certificate.renew(), null);
  at = Date.parse('2036-10-01T00:00:00Z');
  certificate.renew();
  assert.equal(read().validTo, authority.root.validTo);
});

test('another network is another certificate of the same authority, and the same one is none', () => {
  using folder = temporaryFolder();
  const authority = opened(join(folder.path, 'authority.pem'));
  let names = ['192.168.1.20', 'laptop.local'];
  const certificate = ownCertificate(
    authority,
    () => names,
    () => now,
  );
  names = ['laptop.local', '192.168.1.20'];
  assert.equal(certificate.renew(), null);
  names = ['10.0.0.5', 'laptop.local'];
  const moved = certificate.renew();
  assert.ok(moved !== null);
  assert.deepEqual(certificate.names(), names);
  assert.equal(verify(folder.path, authority, moved.cert, '10.0.0.5'), 'good');
});

test('a file that is broken, foreign or over is said in words, and left as it is', () => {
  using folder = temporaryFolder();
  const file = join(folder.path, 'authority.pem');
  opened(file);
  const whole = readFileSync(file, 'utf8');
  const other = join(folder.path, 'other.pem');
  opened(other);
  const foreign = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=mkcert -keyout ${folder.path}/f.key -out ${folder.path}/f.crt`;
  execFileSync('openssl', foreign.split(' '), { stdio: 'ignore' });
  const mkcert =
    readFileSync(join(folder.path, 'f.key'), 'utf8') +
    readFileSync(join(folder.path, 'f.crt'), 'utf8').repeat(2);
  const [key = ''] =
    /-----BEGIN PRIVATE[^]+?-----END PRIVATE KEY-----/.exec(readFileSync(other, 'utf8')) ?? [];
  const rows: readonly (readonly [string, string])[] = [
    ['empty', ''],
    ['torn', whole.slice(0, 900)],
    ['no PEM', whole.replaceAll(/[A-M]/g, '*')],
    ['a key of another', whole.replace(/-----BEGIN PRIVATE[^]+?-----END PRIVATE KEY-----/, key)],
    ['an authority without limits', mkcert],
  ];
  for (const [why, content] of rows) {
    writeFileSync(file, content);
    const read = openAuthority(file, ours, now);
    assert.match(read.ok ? '' : read.error, /holds no authority that Goodturn made\. Move it away/, why);
    assert.equal(readFileSync(file, 'utf8'), content);
  }
  writeFileSync(file, whole);
  const late = openAuthority(file, ours, Date.parse('2037-01-01T00:00:00Z'));
  assert.match(
    late.ok ? '' : late.error,
    /holds from 2026-11-25 to 2036-11-26, and this machine’s clock says 2037-01-01/,
  );
  const nowhere = openAuthority(join(folder.path, 'none', 'authority.pem'), ours, now);
  assert.match(nowhere.ok ? '' : nowhere.error, /cannot be kept/);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConfig, type Environment, type SaidOptions } from './config.ts';

const silent: SaidOptions = { data: undefined, now: undefined, zone: undefined };
const linux: Environment = {
  variables: {},
  platform: 'linux',
  home: '/home/ana',
  systemZone: 'Europe/Paris',
  isTerminal: false,
};

const read = (said: Partial<SaidOptions> = {}, environment: Partial<Environment> = {}) =>
  readConfig({ ...silent, ...said }, { ...linux, ...environment });

const folderOf = (said: Partial<SaidOptions>, environment: Partial<Environment>): string => {
  const config = read(said, environment);
  return config.ok ? config.value.folder : config.error;
};

test('the folder: option, then variable, then the custom of the platform', () => {
  const cases: readonly [Partial<SaidOptions>, Partial<Environment>, string][] = [
    [{}, {}, '/home/ana/.local/share/goodturn'],
    [{}, { variables: { XDG_DATA_HOME: '/data' } }, '/data/goodturn'],
    [{}, { platform: 'darwin', home: '/Users/ana' }, '/Users/ana/Library/Application Support/goodturn'],
    [{}, { variables: { GOODTURN_DATA: '/books/mine' } }, '/books/mine'],
    [{}, { variables: { GOODTURN_DATA: '' } }, '/home/ana/.local/share/goodturn'],
    [{ data: '/books/other' }, { variables: { GOODTURN_DATA: '/books/mine' } }, '/books/other'],
  ];
  for (const [said, environment, folder] of cases) assert.equal(folderOf(said, environment), folder);
});

test('the clock: an instant with its offset, option before variable; none is the machine’s', () => {
  const now = (said: string | undefined, variable?: string) => {
    const config = read({ now: said }, { variables: { GOODTURN_NOW: variable } });
    return config.ok ? config.value.now : 'refused';
  };
  assert.equal(now(undefined), null);
  assert.equal(now('2026-11-18T09:00+01:00'), Date.UTC(2026, 10, 18, 8));
  assert.equal(now(undefined, '2026-11-18T08:00:00Z'), Date.UTC(2026, 10, 18, 8));
  assert.equal(now('2026-11-18T09:00+01:00', 'nonsense'), Date.UTC(2026, 10, 18, 8));
  for (const wrong of [
    '2026-11-18',
    '2026-11-18T09:00',
    'tomorrow',
    '2026-13-01T00:00Z',
    '2026-02-30T09:00Z',
    '1763452800000',
  ])
    assert.equal(now(wrong), 'refused', wrong);
});

test('the zone: one that exists', () => {
  const zone = (said: string) => {
    const config = read({ zone: said });
    return config.ok ? config.value.zone : 'refused';
  };
  assert.equal(zone('Asia/Tokyo'), 'Asia/Tokyo');
  assert.equal(zone('Mars/Olympus'), 'refused');
  const unsaid = read();
  assert.equal(unsaid.ok && unsaid.value.zone, null);
  assert.equal(unsaid.ok && unsaid.value.systemZone, 'Europe/Paris');
});

test('an option whose value got lost is refused, and no clock, zone or folder of another taken instead', () => {
  for (const name of ['data', 'now', 'zone'] as const) {
    const config = read({ [name]: ' ' }, { variables: { GOODTURN_NOW: '2026-11-18T09:00+01:00' } });
    assert.deepEqual(config, { ok: false, error: `--${name} is empty: say its value, or leave it out` });
  }
});

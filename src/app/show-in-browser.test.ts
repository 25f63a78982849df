import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserCommand } from './show-in-browser.ts';

test('a browser opens only where somebody sits before a screen', () => {
  const cases = [
    ['linux', { DISPLAY: ':0' }, true, 'xdg-open'],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true, 'xdg-open'],
    ['linux', {}, true, null],
    ['linux', { DISPLAY: ':0' }, false, null],
    ['linux', { DISPLAY: ':10', SSH_CONNECTION: '10.0.0.1 22' }, true, null],
    ['darwin', {}, true, 'open'],
    ['darwin', {}, false, null],
    ['win32', {}, true, 'rundll32'],
  ] as const;
  for (const [platform, variables, isTerminal, program] of cases)
    assert.equal(browserCommand({ platform, variables, isTerminal })?.[0] ?? null, program);
});

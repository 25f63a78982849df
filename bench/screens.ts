import { openBrowser } from '../e2e/support/browser.ts';
import { startProgram } from '../e2e/support/program.ts';
import {
  layoutShift,
  openSlowPhone,
  slowdown,
  untilAnswered,
  untilKept,
  untilUsable,
} from '../e2e/support/speed.ts';
import type { Row } from './row.ts';
import { sampled, timesOf } from './times.ts';

const screens = {
  Today: '/',
  Log: '/log',
  People: '/people',
  Offers: '/offers',
  Companies: '/companies',
  Progress: '/progress',
  Messages: '/messages',
  Me: '/me',
  More: '/more',
  Settings: '/settings',
} as const;

const dialog = 'dialog[open]';

/** Each key with what stands on the screen when it was answered. */
const keys = [
  { name: 'l opens the log', key: 'l', answer: `${dialog} textarea` },
  { name: '? shows the keys', key: '?', answer: dialog },
  { name: '/ opens the search', key: '/', answer: `${dialog} [role=combobox]` },
] as const;

/** The sample book on a phone of a slowed processor, as its user meets it. */
export const measureScreens = async (runs: number): Promise<readonly Row[]> => {
  await using server = await startProgram({ demo: true });
  await using browser = await openBrowser({ measured: true });
  const group = `a phone, processor slowed ${slowdown} times`;
  const row = (name: string, values: readonly number[], atMost: number, unit: Row['unit'] = 'ms'): Row => ({
    group,
    name,
    unit,
    value: timesOf(values),
    floor: null,
    busy: null,
    aim: { of: 'p50', atMost },
  });
  const kept: number[] = [];
  const first = await sampled(runs, async () => {
    await using phone = await openSlowPhone(browser, { slowed: 'processor', presses: true });
    const taken = await untilUsable(phone, () => phone.page.goto(server.address));
    await untilKept(phone);
    kept.push(await untilUsable(phone, () => phone.page.reload()));
    return taken;
  });

  await using phone = await openSlowPhone(browser, { slowed: 'processor' });
  const { page } = phone;
  await page.goto(server.address);
  await page.locator('article').first().waitFor();
  const pressed = new Map<string, readonly number[]>();
  for (const { name, key, answer } of keys)
    pressed.set(
      name,
      await sampled(runs, async () => {
        const taken = await untilAnswered(page, key, answer);
        await page.keyboard.press('Escape');
        await page.locator(dialog).waitFor({ state: 'detached' });
        return taken;
      }),
    );
  await page.keyboard.press('l');
  const words = page.locator(`${dialog} textarea`);
  await words.fill('Called Ada for 20 min.');
  const typed = await sampled(runs, () => untilAnswered(page, 'x', 'body'));
  const shifts = new Map<string, readonly number[]>();
  for (const [name, path] of Object.entries(screens))
    shifts.set(name, await sampled(runs, () => layoutShift(phone, server.origin + path)));
  return [
    row('Today, first load, a card answers', first, 2500),
    row('Today, from the cache, a card answers', kept, 1000),
    ...[...pressed].map(([name, taken]) => row(name, taken, 100)),
    row('a letter of a log line', typed, 100),
    ...[...shifts].map(([name, moved]) => row(`${name}, layout shift`, moved, 0.01, 'shift')),
  ];
};

import type { BrowserContext, Page } from 'playwright-core';
import { goWithin, openPage, type TestBrowser } from '../browser.ts';

export interface Person {
  readonly id: string;
  /** How the page of them is headed. */
  readonly heading: RegExp;
  readonly name: string;
}

/** One of the two: a page on the book, with a network of its own that comes and goes. */
export interface Device {
  readonly number: number;
  page: Page;
  readonly context: BrowserContext;
  readonly home: string;
  /** It opens without the server too. */
  readonly hasWorker: boolean;
  isOffline: boolean;
  /** Words that were typed on a card and not sent, by its key. */
  readonly drafts: Map<string, string>;
}

/** Where words are that are made for these runs. */
export const madeWord = /w[\da-z]+x\d+z/u;

const slowMs = 120_000;

const deviceOn = async (
  number: number,
  page: Page,
  context: BrowserContext,
  hasWorker: boolean,
): Promise<Device> => {
  await page.getByRole('navigation', { name: 'Main' }).first().waitFor();
  page.setDefaultTimeout(slowMs);
  return {
    number,
    page,
    context,
    home: new URL(page.url()).origin,
    hasWorker,
    isOffline: false,
    drafts: new Map(),
  };
};

/** One that is let in through the door of the network, as a phone is: over HTTP, and so without a worker. */
export const pairDevice = async (browser: TestBrowser, address: string): Promise<Device> => {
  const { page, context } = await openPage(browser, address, { ahead: true });
  await page.getByRole('button', { name: 'Open my book here' }).click();
  return deviceOn(0, page, context, false);
};

/** The machine that keeps the book; its app opens whether or not it is there. */
export const openDesk = async (browser: TestBrowser, address: string): Promise<Device> => {
  const { page, context } = await openPage(browser, address, { ahead: true });
  const device = await deviceOn(1, page, context, true);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  return device;
};

/** Closes the app, in the middle of whatever it does, and opens it again. */
export const reopen = async (device: Device): Promise<void> => {
  const before = device.page;
  const page = await device.context.newPage();
  await before.close();
  page.setDefaultTimeout(slowMs);
  await page.goto(device.home);
  await page.getByRole('navigation', { name: 'Main' }).first().waitFor();
  device.page = page;
};

export const goTo = ({ page }: Device, path: string): Promise<void> => goWithin(page, path);

export const goToPerson = async (device: Device, { id, heading }: Person): Promise<void> => {
  await goTo(device, `/people/${id}`);
  await device.page.getByRole('heading', { name: heading, level: 1 }).waitFor();
};

export const goToToday = async (device: Device): Promise<void> => {
  await goTo(device, '/');
  await device.page.locator('h1', { hasText: /things?|Nothing waits/u }).waitFor();
};

/** The keys of the cards of Today. */
export const shownCards = (page: Page): Promise<readonly string[]> =>
  page
    .locator('section[aria-label="Worth doing today"] [data-card]')
    .evaluateAll((headings) => headings.map((heading) => heading.getAttribute('data-card') ?? ''));

type Fields = Readonly<Record<string, unknown>>;

interface Kept {
  readonly input: {
    readonly body?: Fields & { readonly me?: Fields };
    readonly params?: { readonly key?: string; readonly id?: string };
  };
  readonly call: string;
  readonly refused: string | null;
  readonly going?: true;
}

/** What the app has written down and not sent. */
export const outboxOf = async ({ page }: Device): Promise<readonly Kept[]> =>
  JSON.parse((await page.evaluate(() => localStorage.getItem('goodturn.outbox'))) ?? '[]') as readonly Kept[];

/** Until something else waits than did, or as long as that may take. */
export const untilOutboxIsnt = async (
  { page }: Device,
  before: readonly Kept[],
  atMostMs: number,
): Promise<void> => {
  await page.evaluate(
    async ([was, limit]) => {
      const late = performance.now() + limit;
      while (performance.now() < late && localStorage.getItem('goodturn.outbox') === was)
        await new Promise(requestAnimationFrame);
    },
    [JSON.stringify(before), atMostMs] as const,
  );
};

/** The word in something that waits: of a list the last, and not the one that it was begun from. */
export const wordIn = ({ input }: Kept): string | undefined =>
  JSON.stringify({ ...input.body, base: undefined })
    .match(new RegExp(madeWord, 'gu'))
    ?.at(-1);

export const dismissToasts = async ({ page }: Device): Promise<void> => {
  const dismiss = page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Dismiss' });
  // One may go by itself meanwhile.
  while ((await dismiss.count()) > 0)
    await dismiss
      .first()
      .click({ timeout: 2000 })
      .catch(() => {});
};

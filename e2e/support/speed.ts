import type { BrowserContext, CDPSession, Page, Request } from 'playwright-core';
import { loadNothingAhead, type TestBrowser } from './browser.ts';

/** How many times slower than this machine the phone is that is measured. */
export const slowdown = 4;

/** How late each answer comes where the network is slow: as of a phone far from its mast. */
const latencyMs = 150;

declare global {
  interface Window {
    /** Milliseconds from asking for the page until a card answered a press; undefined until it did. */
    speedUsable?: number;
    /** What moved although nobody touched the page, summed as the browser counts it. */
    speedShift?: number;
    /** From a key to the picture with its answer. */
    speedAnswer?: Promise<number>;
  }
}

/** Runs in the page before anything of ours: hears what moves. */
const watch = (): void => {
  window.speedShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as PerformanceEntry & {
        readonly value: number;
        readonly hadRecentInput: boolean;
      };
      if (!hadRecentInput) window.speedShift = (window.speedShift ?? 0) + value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

/** The first card is open from the start, so the next one is asked to open. */
const pressCard = (): void => {
  const card = (isOpen: boolean, words?: string | null): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>(`article button[aria-expanded=${String(isOpen)}]`)].find(
      ({ textContent }) => words === undefined || textContent === words,
    );
  const look = (): void => {
    const closed = card(false);
    if (closed === undefined) {
      requestAnimationFrame(look);
      return;
    }
    const words = closed.textContent;
    closed.click();
    const answered = (): void => {
      if (card(true, words) === undefined) requestAnimationFrame(answered);
      else window.speedUsable = performance.now();
    };
    answered();
  };
  look();
};

export interface SlowPhone extends AsyncDisposable {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly session: CDPSession;
  /** What it waits for from the server; the stream of events, which never ends, is not among it. */
  readonly awaited: ReadonlySet<Request>;
}

export interface SlowPhoneOptions {
  /**
   * What makes it wait: a processor `slowdown` times slower than this machine's, which this machine spends on it, or each
   * answer of the server, which comes late, and nothing ahead.
   */
  readonly slowed: 'processor' | 'network';
  /** Presses the next card as soon as there is one: see `untilUsable`. */
  readonly presses?: boolean;
}

/** A fresh phone, slowed down, that has opened nothing yet. */
export const openSlowPhone = async (
  browser: TestBrowser,
  { slowed, presses = false }: SlowPhoneOptions,
): Promise<SlowPhone> => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    deviceScaleFactor: 2,
    locale: 'en-GB',
    timezoneId: 'Europe/Paris',
  });
  const page = await context.newPage();
  // On a busy machine four times slower is slow indeed.
  page.setDefaultTimeout(120_000);
  await page.addInitScript(watch);
  if (presses) await page.addInitScript(pressCard);
  const session = await context.newCDPSession(page);
  if (slowed === 'processor') await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  else {
    await loadNothingAhead(context);
    await session.send('Network.enable');
    // Each screen is the first that it ever sees.
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: latencyMs,
      downloadThroughput: -1,
      uploadThroughput: -1,
    });
  }
  const awaited = new Set<Request>();
  page.on('request', (request) => {
    if (request.resourceType() !== 'eventsource') awaited.add(request);
  });
  page.on('requestfinished', (request) => awaited.delete(request));
  page.on('requestfailed', (request) => awaited.delete(request));
  return { page, context, session, awaited, [Symbol.asyncDispose]: () => context.close() };
};

/** From asking for the page until a card answers a press. */
export const untilUsable = async ({ page }: SlowPhone, ask: () => Promise<unknown>): Promise<number> => {
  await ask();
  await page.waitForFunction(() => window.speedUsable !== undefined);
  return page.evaluate(() => window.speedUsable ?? Number.NaN);
};

/** Until the worker that keeps the app has all of it. */
export const untilKept = ({ page }: SlowPhone): Promise<unknown> =>
  page.waitForFunction(
    async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated',
  );

/** From the press of a key to the picture in which its answer stands. */
export const untilAnswered = async (page: Page, key: string, answer: string): Promise<number> => {
  await page.evaluate((selector) => {
    window.speedAnswer = new Promise((resolve) => {
      addEventListener(
        'keydown',
        ({ timeStamp }) => {
          const look = (): void => {
            if (document.querySelector(selector) === null) requestAnimationFrame(look);
            // After the frame that draws it.
            else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
          };
          look();
        },
        { capture: true, once: true },
      );
    });
  }, answer);
  await page.keyboard.press(key);
  return page.evaluate(() => window.speedAnswer ?? Number.NaN);
};

/** What moved on this screen while it was loading, once all of it is there. */
export const layoutShift = async ({ page, awaited }: SlowPhone, address: string): Promise<number> => {
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForFunction(() => document.querySelector('output[aria-label=Loading]') === null);
  // What comes may be drawn, and may ask for more.
  let still = 0;
  while (still < 3) {
    await page.evaluate(async () => {
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    });
    still = awaited.size === 0 ? still + 1 : 0;
  }
  return page.evaluate(() => window.speedShift ?? Number.NaN);
};

import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { askAnew } from './ask-anew.ts';

/** A book whose answers come when they are let go, each as the book was when it was asked. */
const slowBook = (context: TestContext) => {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000, retry: false } } });
  // Nothing waits for what is kept to age.
  context.after(() => client.clear());
  const held: PromiseWithResolvers<void>[] = [];
  let cards = 0;
  const today = {
    queryKey: ['today'],
    queryFn: async () => {
      const asked = cards;
      const answer = Promise.withResolvers<void>();
      held.push(answer);
      await answer.promise;
      return asked;
    },
  };
  return {
    client,
    today,
    change: () => void (cards += 1),
    /** The oldest that waits comes, and whoever hears of it has done so. */
    letGo: async () => {
      held.shift()?.resolve();
      await new Promise(setImmediate);
    },
    get waiting() {
      return held.length;
    },
  };
};

test('an answer asked for before a change counts as old when it comes after it: whoever opens that screen is told the new one', async (context) => {
  const book = slowBook(context);
  const asked = book.client.fetchQuery(book.today);
  book.change();
  await askAnew(book.client);
  await book.letGo();
  assert.equal(await asked, 0);
  assert.equal(book.waiting, 0, 'nobody looks at it: it is not asked again by itself');
  const again = book.client.fetchQuery(book.today);
  await book.letGo();
  assert.equal(await again, 1);
});

test('the first answer of a screen that is open is asked for again when the change came before it', async (context) => {
  const book = slowBook(context);
  const screen = new QueryObserver(book.client, book.today);
  context.after(screen.subscribe(() => {}));
  book.change();
  const settled = askAnew(book.client);
  await book.letGo();
  await book.letGo();
  await settled;
  assert.equal(screen.getCurrentResult().data, 1);
  assert.equal(book.waiting, 0);
});

test('where nothing is being asked, what is on the screen is asked once more, and the rest when it is opened', async (context) => {
  const book = slowBook(context);
  const screen = new QueryObserver(book.client, book.today);
  context.after(screen.subscribe(() => {}));
  await book.letGo();
  book.client.setQueryData(['later'], 0);
  book.change();
  const settled = askAnew(book.client);
  await book.letGo();
  await settled;
  assert.equal(screen.getCurrentResult().data, 1);
  assert.equal(book.waiting, 0);
  assert.equal(book.client.getQueryState(['later'])?.isInvalidated, true);
});

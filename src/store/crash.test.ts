import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fixedClock } from '../core/dates/index.ts';
import { countingIds } from '../core/ids.ts';
import { localOwner, openStore } from './open-store.ts';
import { temporaryFolder, testNow } from './testing/books.ts';
import { importSize, importStart } from './testing/crash-writer.ts';
import { inOneFile } from './testing/in-one-file.ts';
import { personIdOf } from './testing/sample-records.ts';

const writer = fileURLToPath(new URL('./testing/crash-writer.ts', import.meta.url));
const rounds = 30;
/** Rounds in one book: what it holds is compared whole after each, and grows. */
const roundsOfABook = 10;

const bookIn = (folder: string): string => join(folder, 'book.sqlite');

/** Where a kill falls: at the line of this number that the writer says, or so many milliseconds into an import. */
type Kill = { readonly line: number } | { readonly intoImport: number };

interface Killed {
  /** Everything that the writer said. */
  readonly said: readonly string[];
  /** Milliseconds that its first import took; null where none ended. */
  readonly importTook: number | null;
}

const writeUntilKilled = async (
  program: string,
  folder: string,
  first: number,
  firstImport: number,
  kill: Kill,
): Promise<Killed> => {
  const child = spawn(process.execPath, [program, bookIn(folder), String(first), String(firstImport)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const said: string[] = [];
  let began = 0;
  let importTook: number | null = null;
  for await (const line of createInterface(child.stdout)) {
    said.push(line);
    if (line.startsWith('import ')) began = performance.now();
    if (line.startsWith('imported ')) importTook ??= performance.now() - began;
    if ('line' in kill && said.length === kill.line) child.kill('SIGKILL');
    if ('intoImport' in kill && line.startsWith('import '))
      setTimeout(() => child.kill('SIGKILL'), kill.intoImport);
  }
  const [, signal] = await exited;
  assert.equal(signal, 'SIGKILL');
  return { said, importTook };
};

/** The first lets an import end; the others differ. */
const linesOf = (round: number): number => (round === 0 ? 9 : 1 + ((round * 7) % 17));

const after = (lines: readonly string[], word: string): readonly string[] =>
  lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));

test(`killed ${rounds} times in the midst of writes and imports: what was acknowledged is there, nothing is half there`, async () => {
  let killedInImport = 0;
  let took = 0;
  using made = temporaryFolder();
  const program = await inOneFile(writer, made.path);
  for (let begun = 0; begun < rounds; begun += roundsOfABook) {
    using folder = temporaryFolder();
    const acknowledged = new Set<string>();
    let first = 1;
    let firstImport = 0;
    for (let round = begun; round < begun + roundsOfABook; round += 1) {
      // Every other kill falls into an import, further and further; the first writer shows how long one takes.
      const kill = round % 2 === 1 ? { intoImport: (took * (round - 1)) / rounds } : { line: linesOf(round) };
      const { said, importTook } = await writeUntilKilled(program, folder.path, first, firstImport, kill);
      if (round === 0) took = importTook ?? 0;
      const imports = after(said, 'import').map(Number);
      const finished = new Set(after(said, 'imported').map(Number));
      for (const id of after(said, 'person')) acknowledged.add(id);
      for (const done of finished)
        for (let index = 0; index < importSize; index += 1)
          acknowledged.add(personIdOf(importStart(done) + index));

      await using store = await openStore({
        engine: { kind: 'sqlite', path: bookIn(folder.path) },
        clock: fixedClock(testNow),
        ids: countingIds(1_000_000 + round * 1000),
      });
      const space = store.as(localOwner);
      const present = new Set(
        (await space.read((reader) => reader.list('person'))).map(({ id }) => String(id)),
      );
      assert.deepEqual([...acknowledged.difference(present)], [], 'an acknowledged person is gone');
      // A write may have been committed and not yet answered: one person, or one import as a whole.
      const unanswered = [...present.difference(acknowledged)];
      const open = imports.filter((number) => !finished.has(number));
      const openIds = new Set(
        open.flatMap((number) =>
          Array.from({ length: importSize }, (_, index) => String(personIdOf(importStart(number) + index))),
        ),
      );
      const ofImport = unanswered.filter((id) => openIds.has(id)).length;
      assert.ok(ofImport === 0 || ofImport === importSize, `half an import: ${ofImport}`);
      assert.ok(unanswered.length - ofImport <= 1, `unanswered: ${unanswered.length - ofImport}`);
      if (open.length > 0 && ofImport === 0) killedInImport += 1;
      for (const id of unanswered) acknowledged.add(id);
      const contactPoints = await space.read((reader) => reader.count('contactPoint'));
      assert.equal(contactPoints, present.size);
      if (round % 5 === 0) assert.deepEqual((await store.verify(localOwner)).problems, []);
      first += said.length + 1;
      firstImport += imports.length;
    }
  }
  assert.ok(killedInImport > 0, 'no kill fell into an import: the test proves too little');
});

/** One thread in which the heaviest files are read one after another, as it has room for what each may take. */
import { parentPort, workerData } from 'node:worker_threads';
import { fuzzedReaders } from './readers.ts';
import { heavyCases } from './heavy.ts';

const { size } = workerData as { readonly size: number };

for (const { kind, what, path, make } of heavyCases) {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads has no origin
  parentPort?.postMessage(`${kind}, ${what}`);
  await fuzzedReaders[kind].read(Buffer.from(make(size)), path, () => undefined);
}

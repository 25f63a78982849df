import { join } from 'node:path';
import { measureQuestion, memoryRow, type Effort } from './book.ts';
import type { Row } from './row.ts';
import { startFloor, startGoodturn } from './server.ts';
import { laterInstant } from './when.ts';

/** Whoever opens the list waits for it, as everybody is compared anew. */
const aimedMilliseconds = 10_000;

/** One in so many samples: it takes seconds on a large book. */
const share = 40;

/** Who stands twice in the book: everybody is compared, in a server of its own. */
export const measureDuplicates = async (
  group: string,
  folder: string,
  effort: Effort,
): Promise<readonly Row[]> => {
  const server = await startGoodturn(folder, laterInstant(effort.starts));
  const floor = await startFloor(join(folder, 'goodturn.sqlite'));
  try {
    const row = await measureQuestion(
      group,
      {
        name: 'who stands twice, everybody compared',
        aim: { of: 'max', atMost: aimedMilliseconds },
        path: () => '/api/v1/duplicates',
        share,
      },
      { server, floor, ...effort },
    );
    const { peak, now } = server.memory();
    return [row, memoryRow(group, 'memory of the server, while they are compared', peak ?? now, null)];
  } finally {
    await server.stop();
    await floor.stop();
  }
};

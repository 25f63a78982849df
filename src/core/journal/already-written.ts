import type { BatchId } from '../ids.ts';

/** The book has this batch: the request was asked before, and its answer got lost. */
export class AlreadyWritten extends Error {
  override readonly name = 'AlreadyWritten';
  readonly batch: BatchId;

  constructor(batch: BatchId) {
    super(`The book has the batch ${batch} already.`);
    this.batch = batch;
  }
}

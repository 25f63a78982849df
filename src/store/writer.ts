import type { BatchId } from '../core/ids.ts';
import type { RecordName, Records } from '../core/records.ts';
import { BookReader } from './reader.ts';
import type { Writer } from './space.ts';
import type { Meanings } from './meaning/people-about.ts';
import type { WriteSession } from './write-session.ts';

/** A reader that also writes; it exists only inside `Space.write`. */
export class BookWriter extends BookReader implements Writer {
  readonly batch: BatchId;
  readonly #session: WriteSession;
  #summary: string;

  constructor(session: WriteSession, batch: BatchId, summary: string, meanings: Meanings) {
    super(session.engine, session.db, session.owner, meanings);
    this.#session = session;
    this.batch = batch;
    this.#summary = summary;
  }

  /** What is written here may yet come to nothing, and would be remembered. */
  override peopleAbout(): Promise<never> {
    throw new Error('ask whom a text is about in a read');
  }

  get summary(): string {
    return this.#summary;
  }

  async put<Name extends RecordName>(name: Name, record: Records[Name]): Promise<void> {
    this.assertOpen();
    await this.#session.put(name, [record]);
  }

  async putMany<Name extends RecordName>(name: Name, records: readonly Records[Name][]): Promise<void> {
    this.assertOpen();
    await this.#session.put(name, records);
  }

  async remove(name: RecordName, id: string): Promise<void> {
    this.assertOpen();
    await this.#session.remove(name, [id]);
  }

  summarize(summary: string): void {
    this.#summary = summary;
  }

  async settleSoFar(search = false): Promise<void> {
    this.assertOpen();
    if (search) await this.#session.derived.settle();
    else await this.#session.derived.settleButSearch();
  }

  protected override async settle(): Promise<void> {
    this.assertOpen();
    await this.#session.derived.settle();
  }
}

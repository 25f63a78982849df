/** A file that is given out as it is read. */
export interface BookFile {
  readonly name: string;
  readonly bytes: number;
  readonly content: ReadableStream<Uint8Array>;
}

import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import {
  fromBufferPromise,
  fromRandomAccessReaderPromise,
  RandomAccessReader,
  type Entry,
  type ZipFile,
} from 'yauzl';
import { isLitter } from '../core/import/file-names.ts';
import { err, ok, type Result } from '../core/result.ts';

export interface ZipLimits {
  readonly members: number;
  /** Unpacked, of a member that is read as a whole. */
  readonly memberBytes: number;
  /** Unpacked, of a member that is read as it streams by. */
  readonly streamedBytes: number;
  /** Unpacked, of all that are read as a whole. */
  readonly totalBytes: number;
  /** Unpacked to packed, of what unpacks to more than a megabyte; text packs to a tenth, a bomb to a thousandth. */
  readonly ratio: number;
  /** For all that is unpacked of one file; what is done with a member before the next is unpacked does not count. */
  readonly milliseconds: number;
}

export const zipLimits: ZipLimits = {
  members: 10_000,
  memberBytes: 128 * 1024 * 1024,
  streamedBytes: 32 * 1024 * 1024 * 1024,
  totalBytes: 1024 * 1024 * 1024,
  ratio: 200,
  milliseconds: 60_000,
};

export interface ZipError {
  readonly type: 'damaged-zip' | 'unsafe-zip' | 'too-large';
  /** In words: which member, which limit. */
  readonly detail: string;
}

export interface ZipMember {
  readonly path: string;
  /** Unpacked bytes as the file says; more than that is never unpacked. */
  readonly size: number;
  /** Unpacks the member. */
  read(): Promise<Result<Uint8Array, ZipError>>;
  /** Unpacks it as it streams by, each time anew, whatever its size; what is wrong with it throws. */
  stream(): AsyncIterable<Uint8Array>;
}

/** Bytes that can be read from any place on: a ZIP file tells at its end what is in it. */
export interface Sliceable {
  readonly size: number;
  slice(from: number, to: number): AsyncIterable<Uint8Array>;
}

class Slices extends RandomAccessReader {
  readonly #bytes: Sliceable;

  constructor(bytes: Sliceable) {
    super();
    this.#bytes = bytes;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#bytes.slice(start, end), { objectMode: false });
  }
}

const megabyte = 1024 * 1024;

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 &&
  bytes[1] === 0x4b &&
  ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));

/**
 * The members of a ZIP file, each unpacked only when it is read. A name that points outside, a password, a size or
 * a ratio beyond the limits refuses the file as a whole before anything is unpacked.
 */
export const openZip = async (
  bytes: Uint8Array | Sliceable,
  limits: ZipLimits = zipLimits,
): Promise<Result<readonly ZipMember[], ZipError>> => {
  const listed = await listEntries(bytes, limits);
  if (!listed.ok) return listed;
  const { zip, entries } = listed.value;
  const time: TimeLeft = { milliseconds: limits.milliseconds };
  return ok(
    entries
      .filter(({ fileName }) => !isLitter(fileName))
      .map((entry) => ({
        path: entry.fileName,
        size: entry.uncompressedSize,
        read: () =>
          entry.uncompressedSize > limits.memberBytes
            ? Promise.resolve(tooLarge(`it unpacks to ${inMegabytes(entry.uncompressedSize)}`))
            : unpack(zip, entry, time),
        stream: () => streamed(zip, entry),
      })),
  );
};

const listEntries = async (
  bytes: Uint8Array | Sliceable,
  limits: ZipLimits,
): Promise<Result<{ zip: ZipFile; entries: readonly Entry[] }, ZipError>> => {
  const entries: Entry[] = [];
  let total = 0;
  try {
    const zip = await openAt(bytes);
    if (zip.entryCount > limits.members) return tooLarge(`it has ${zip.entryCount} members`);
    for await (const entry of zip.eachEntry()) {
      if (entry.uncompressedSize <= limits.memberBytes) total += entry.uncompressedSize;
      if (entry.isEncrypted()) return err({ type: 'unsafe-zip', detail: `${entry.fileName} has a password` });
      if (entry.uncompressedSize > limits.streamedBytes)
        return tooLarge(`${entry.fileName} unpacks to ${inMegabytes(entry.uncompressedSize)}`);
      if (exceedsRatio(entry.uncompressedSize, entry.compressedSize, limits))
        return tooLarge(
          `${entry.fileName} unpacks to ${inMegabytes(entry.uncompressedSize)} from almost nothing`,
        );
      if (total > limits.totalBytes || exceedsRatio(total, sizeOf(bytes), limits))
        return tooLarge(`it unpacks to more than ${inMegabytes(total)}`);
      entries.push(entry);
    }
    return ok({ zip, entries });
  } catch (error) {
    return err(toZipError(error));
  }
};

const sizeOf = (bytes: Uint8Array | Sliceable): number =>
  bytes instanceof Uint8Array ? bytes.length : bytes.size;

const openAt = (bytes: Uint8Array | Sliceable): Promise<ZipFile> =>
  bytes instanceof Uint8Array
    ? fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    : fromRandomAccessReaderPromise(new Slices(bytes), bytes.size, { autoClose: false });

const exceedsRatio = (unpacked: number, packed: number, { ratio }: ZipLimits): boolean =>
  unpacked > megabyte && unpacked > ratio * packed;

const inMegabytes = (bytes: number): string => `${Math.round(bytes / megabyte)} MB`;

const tooLarge = (detail: string): { ok: false; error: ZipError } => err({ type: 'too-large', detail });

async function* streamed(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>;
}

/** yauzl tells what is wrong with a file only in the words of its errors; all of them are the file's fault. */
export const toZipError = (error: unknown): ZipError => {
  const detail = error instanceof Error ? error.message : String(error);
  return {
    type: /relative path|absolute path|invalid characters|encryption/.test(detail)
      ? 'unsafe-zip'
      : 'damaged-zip',
    detail,
  };
};

/** What is left of the time for a whole file. */
interface TimeLeft {
  milliseconds: number;
}

const unpack = async (zip: ZipFile, entry: Entry, time: TimeLeft): Promise<Result<Uint8Array, ZipError>> => {
  const began = performance.now();
  const deadline = began + time.milliseconds;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    const unpacked = Buffer.alloc(entry.uncompressedSize);
    let length = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (performance.now() > deadline) return tooLarge(`${entry.fileName} takes too long to unpack`);
      chunk.copy(unpacked, length);
      length += chunk.length;
    }
    if (length !== entry.uncompressedSize)
      return err({ type: 'damaged-zip', detail: `${entry.fileName} is cut off` });
    return crc32(unpacked) === entry.crc32
      ? ok(unpacked)
      : err({ type: 'damaged-zip', detail: `${entry.fileName} is not what was packed` });
  } catch (error) {
    return err(toZipError(error));
  } finally {
    time.milliseconds -= performance.now() - began;
  }
};

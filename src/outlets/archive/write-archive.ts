import { archiveFormat, archiveSections } from '../../core/archive/format.ts';
import type { Instant } from '../../core/dates/index.ts';
import type { RecordName, Records } from '../../core/records.ts';

/** Where the records come from, some at a time, so that a large book is never in memory whole. */
export interface ArchiveSource {
  all<Name extends RecordName>(name: Name): AsyncIterable<readonly Records[Name][]>;
}

/**
 * The whole book as one JSON document (docs/formats/archive.md), in pieces: a record a line, so that two archives
 * compare line by line. Reading it restores every record with its id.
 * @param writtenAt when it was asked for
 * @param earlier of one person's archive: what their records were before; no reader takes it for records
 */
export const archiveText = async function* (
  source: ArchiveSource,
  writtenAt: Instant,
  earlier: readonly { readonly name: RecordName; readonly record: object }[] | null = null,
): AsyncGenerator<string> {
  yield `{"goodturn":{"format":${archiveFormat},"writtenAt":${writtenAt}},\n"records":{`;
  for (const [place, name] of archiveSections.entries()) {
    yield `${place === 0 ? '\n' : ',\n'}"${name}":[`;
    let isFirst = true;
    for await (const part of source.all(name)) {
      if (part.length === 0) continue;
      yield `${isFirst ? '\n' : ',\n'}${part.map((record) => JSON.stringify(record)).join(',\n')}`;
      isFirst = false;
    }
    yield isFirst ? ']' : '\n]';
  }
  const before = earlier?.map(({ name, record }) => JSON.stringify({ [name]: record }));
  yield before === undefined ? '\n}}\n' : `\n},\n"earlier":[\n${before.join(',\n')}\n]}\n`;
};

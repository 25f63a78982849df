import type { BookFile } from './book-file.ts';

/** A file to keep; what is in it stands in a header, as the body is the file itself. */
export const fileResponse = (
  { name, bytes, content, type = 'application/octet-stream' }: BookFile & { readonly type?: string },
  counts: Readonly<Record<string, number>>,
): Response =>
  new Response(content, {
    headers: {
      'content-type': type,
      'content-length': String(bytes),
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
      'goodturn-counts': JSON.stringify(counts),
    },
  });

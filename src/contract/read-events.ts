import { eventReader } from '../core/event-stream.ts';

/** The server-sent events of an answer, as they come. */
export async function* readEvents<Event extends { readonly type: string }>(
  answer: Response,
): AsyncGenerator<Event> {
  const { push } = eventReader();
  const decoder = new TextDecoder();
  const reader = answer.body?.getReader();
  if (reader === undefined) return;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read())
      // What the server sends is what the contract says.
      for (const { data } of push(decoder.decode(read.value, { stream: true })))
        yield JSON.parse(data) as Event;
  } finally {
    await reader.cancel();
  }
}

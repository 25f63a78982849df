/** One server-sent event, with its lines of data as one. */
export interface StreamedEvent {
  readonly type: string;
  readonly data: string;
}

export interface EventReader {
  /** The events that are whole with this text; what is left begins the next. */
  readonly push: (text: string) => readonly StreamedEvent[];
}

/** Reads server-sent events as they come, wherever the text is cut; comments and unknown fields are passed over. */
export const eventReader = (): EventReader => {
  let rest = '';
  let endsInReturn = false;
  let type = '';
  let data: string[] = [];
  return {
    push: (text) => {
      // A line that goes on and on is looked at once, and not again with each piece.
      if (!endsInReturn && !/[\r\n]/u.test(text)) {
        rest += text;
        return [];
      }
      const events: StreamedEvent[] = [];
      const lines = (rest + text).split(/\r\n|\n|\r(?!$)/u);
      rest = lines.pop() ?? '';
      endsInReturn = rest.endsWith('\r');
      for (const line of lines) {
        if (line === '') {
          if (data.length > 0) events.push({ type: type === '' ? 'message' : type, data: data.join('\n') });
          type = '';
          data = [];
          continue;
        }
        const [, field = '', value = ''] = /^([^:]*):? ?(.*)$/su.exec(line) ?? [];
        if (field === 'data') data.push(value);
        else if (field === 'event') type = value;
      }
      return events;
    },
  };
};

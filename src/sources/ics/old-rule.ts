const days = '(?:MO|TU|WE|TH|FR|SA|SU)';
const whole = /^(D|W|MP|MD|YM|YD)(\d{1,4})((?:\s+[^\s#]+)*?)(?:\s+#(\d{1,9})|\s+(\d{8}T\d{6}Z?))?$/;

/**
 * A rule as vCalendar 1.0 writes it, which phones and old programs still do (`W1 MO TH #10`, `MP1 1+ TU`, `MD1 15 LD`,
 * `YM1 6 20301231T000000Z`), as iCalendar says the same; null for anything else.
 */
export const asNewRule = (text: string): string | null => {
  const [, kind, interval, list = '', count, until] = whole.exec(text.trim().toUpperCase()) ?? [];
  if (kind === undefined) return null;
  const words = list.split(/\s+/).filter((word) => word !== '');
  const limits = limitsOf(kind, words);
  if (limits === null) return null;
  const end = count === '0' ? [] : count !== undefined ? [`COUNT=${count}`] : until ? [`UNTIL=${until}`] : [];
  return [`INTERVAL=${interval}`, ...limits, ...end].join(';');
};

const limitsOf = (kind: string, words: readonly string[]): readonly string[] | null => {
  const by = (name: string, form: RegExp, values: readonly string[]): readonly string[] | null =>
    !values.every((value) => form.test(value))
      ? null
      : values.length === 0
        ? []
        : [`${name}=${values.join(',')}`];
  const ruled = (frequency: string, limits: readonly string[] | null): readonly string[] | null =>
    limits === null ? null : [`FREQ=${frequency}`, ...limits];
  switch (kind) {
    case 'D':
      return ruled('DAILY', words.length === 0 ? [] : null);
    case 'W':
      return ruled('WEEKLY', by('BYDAY', new RegExp(`^${days}$`), words));
    case 'MP':
      return ruled('MONTHLY', by('BYDAY', new RegExp(`^-?[1-5]${days}$`), placed(words)));
    case 'MD':
      return ruled('MONTHLY', by('BYMONTHDAY', /^-?\d{1,2}$/, words.map(fromItsEnd)));
    case 'YM':
      return ruled('YEARLY', by('BYMONTH', /^\d{1,2}$/, words));
    default:
      return ruled('YEARLY', by('BYYEARDAY', /^\d{1,3}$/, words));
  }
};

/** `1+ TU 2- FR` says what `1TU,-2FR` does; several days may stand behind one place. */
const placed = (words: readonly string[]): readonly string[] => {
  const found: string[] = [];
  let place = '';
  for (const word of words)
    if (/^\d[+-]?$/.test(word)) place = fromItsEnd(word);
    else found.push(`${place}${word}`);
  return found;
};

/** `1-` is the last, `1+` the first, `LD` the last day. */
const fromItsEnd = (word: string): string =>
  word === 'LD' ? '-1' : word.endsWith('-') ? `-${word.slice(0, -1)}` : word.replace(/\+$/, '');

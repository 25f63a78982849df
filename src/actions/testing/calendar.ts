/** An event of a calendar's file; times in UTC as `20261118T150000Z`. */
export interface TestEvent {
  readonly uid: string;
  /** What is called off may lack it. */
  readonly start?: string;
  readonly end?: string;
  readonly summary?: string;
  /** "Ada Quill <ada@engines.example>", "<zoe@x.example>"; a `!` in front: declined. */
  readonly with?: readonly string[];
  readonly lines?: readonly string[];
}

const attendee = (said: string): string => {
  const [, declined, name = '', email = ''] = /^(!?)([^<]*)<([^>]+)>$/.exec(said) ?? [];
  const words = name.trim() === '' ? '' : `;CN="${name.trim()}"`;
  return `ATTENDEE${words};PARTSTAT=${declined === '!' ? 'DECLINED' : 'ACCEPTED'}:mailto:${email}`;
};

/** The file of a calendar that belongs to moe@example.com. */
export const calendarFile = (...events: readonly TestEvent[]) => ({
  name: 'calendar.ics',
  bytes: new TextEncoder().encode(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'X-WR-CALNAME:moe@example.com',
      ...events.flatMap(({ uid, start, end, summary = 'Coffee', with: people = [], lines = [] }) => [
        'BEGIN:VEVENT',
        `UID:${uid}`,
        ...(start === undefined ? [] : [`DTSTART:${start}`]),
        ...(end === undefined ? [] : [`DTEND:${end}`]),
        `SUMMARY:${summary}`,
        ...people.map(attendee),
        ...lines,
        'END:VEVENT',
      ]),
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  ),
});

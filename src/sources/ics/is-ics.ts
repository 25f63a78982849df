/** True for text that holds a calendar, wherever it begins. */
export const isIcs = (text: string): boolean =>
  /^[ \t\uFEFF]*BEGIN[ \t]*:[ \t]*(?:VCALENDAR|VEVENT)[ \t]*$/im.test(text);

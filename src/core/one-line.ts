/** Signs that end a line, have no look of their own, or turn around the order of the letters that follow. */
const breaking = /[\p{Cc}\p{Zl}\p{Zp}\u202d\u202e]+/gu;

/** Words as one line where each line says something of its own: a name or a title may hold anything. */
export const oneLine = (text: string): string => text.replaceAll(breaking, ' ').trim();

/** By code units, the same on every machine; of days and instants as text, by time. */
export const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

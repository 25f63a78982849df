/** Text without what no engine keeps: U+0000 goes, half a surrogate pair becomes the sign for what cannot be read. */
export const keepableText = (value: string): string => {
  const whole = value.includes('\0') ? value.replaceAll('\0', '') : value;
  return whole.isWellFormed() ? whole : whole.toWellFormed();
};

export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Tom", "Tom and Ana", "Tom, Ana and Ken". */
export const namesInWords = (names: readonly string[]): string =>
  names.length <= 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

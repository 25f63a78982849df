/** Words as a person counts them: "don't" is one. */
export const wordCount = (text: string): number =>
  (text.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? []).length;

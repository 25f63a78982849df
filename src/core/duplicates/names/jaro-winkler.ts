/**
 * Likeness of two texts from 0 to 1 by Jaro's matching letters with Winkler's bonus for a common beginning
 * (Winkler 1990). Case and accents count: fold first.
 */
export const jaroWinkler = (one: string, other: string): number => {
  if (one === other) return 1;
  if (one === '' || other === '') return 0;
  const reach = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1);
  const usedOther = new Uint8Array(other.length);
  const matchedOne: string[] = [];
  for (let index = 0; index < one.length; index += 1) {
    const until = Math.min(other.length, index + reach + 1);
    for (let at = Math.max(0, index - reach); at < until; at += 1) {
      if (usedOther[at] === 1 || one[index] !== other[at]) continue;
      usedOther[at] = 1;
      matchedOne.push(one.charAt(index));
      break;
    }
  }
  const matches = matchedOne.length;
  if (matches === 0) return 0;
  const matchedOther = Array.from(other).filter((_, index) => usedOther[index] === 1);
  const transpositions = matchedOne.filter((letter, index) => letter !== matchedOther[index]).length / 2;
  const jaro = (matches / one.length + matches / other.length + (matches - transpositions) / matches) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < one.length && one[prefix] === other[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
};

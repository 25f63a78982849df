export const shortestPassword = 12;
export const longestPassword = 200;

/** So few different signs are a pattern, however long. */
const fewestSigns = 6;

export type PasswordTrouble = 'short' | 'long' | 'simple';

/** As it is compared: what looks the same on two keyboards is the same. */
export const plainPassword = (said: string): string => said.normalize('NFKC');

/** Why a password will not do; null where it does. Length is what counts: no rules on kinds of letters. */
export const passwordTrouble = (said: string): PasswordTrouble | null => {
  const signs = Array.from(plainPassword(said));
  if (signs.length < shortestPassword) return 'short';
  if (signs.length > longestPassword) return 'long';
  return new Set(signs.map((sign) => sign.toLowerCase())).size < fewestSigns || isRow(signs)
    ? 'simple'
    : null;
};

/** `abcdefghijkl`, `123456789012`: each sign follows the one before. */
const isRow = (signs: readonly string[]): boolean => {
  const steps = signs
    .slice(1)
    .map((sign, index) => (sign.codePointAt(0) ?? 0) - (signs[index]?.codePointAt(0) ?? 0));
  return steps.filter((step) => step === 1).length >= signs.length - 2;
};

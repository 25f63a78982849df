/** Crockford's base 32: nothing that can be taken for something else. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const groupLetters = 4;

/** A code to type, in groups of four: `7K3M-Q9TP`. Of each random byte five bits are used. */
export const spellCode = (random: Uint8Array): string =>
  Array.from(random, (byte, index) => {
    const letter = letters.charAt(byte % letters.length);
    return index > 0 && index % groupLetters === 0 ? `-${letter}` : letter;
  }).join('');

/** As it was meant: case, spaces and hyphens do not count, and what looks alike is alike. */
export const readCode = (said: string): string =>
  said
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');

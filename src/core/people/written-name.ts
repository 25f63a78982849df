/** Stand small inside a name, as in “Ana de la Cruz”. */
const particles = new Set(
  'af al bin da das de del dela den der di do dos du e el en het ibn la le les of t ten ter van vom von y zu zum zur'.split(
    ' ',
  ),
);

const parts = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * A name as names are written. One that was typed without any capital, as on a phone, gets them: “mina park” is Mina
 * Park, particles aside. A name with a capital anywhere is as its writer wants it.
 */
export const writtenName = (typed: string): string =>
  typed === typed.toLowerCase()
    ? typed.replace(parts, (part, at: number) =>
        at > 0 && particles.has(part) ? part : part.charAt(0).toUpperCase() + part.slice(1),
      )
    : typed;

/** Elements that never close. */
export const neverClosing: ReadonlySet<string> = new Set(
  'br hr img meta link input base col wbr area source track embed o:p'.split(' '),
);

/** Elements within which nobody's words stand. */
export const wordless: readonly string[] =
  'style script template svg math object iframe canvas video audio'.split(' ');

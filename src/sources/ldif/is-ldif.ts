/** True for text whose first line that is neither a comment nor the version names an entry. */
export const isLdif = (text: string): boolean =>
  /^(?:\uFEFF)?(?:(?:#[^\n]*|version:[ \t]{0,9}\d[ \t]*|[ \t]*)\r?\n)*dn::?[ \t]*\S/i.test(
    text.replace(/\r(?!\n)/g, '\n'),
  );

/** What is longer is no name, and may be brackets and blanks by the thousand. */
const longestName = 400;

/** "Quill, Ada (Sales)" as Exchange has it in its address book, in quotes or not: "Ada Quill". */
export const spokenName = (written: string): string => {
  const plain = written
    .slice(0, longestName)
    .replace(/^'(.*)'$/su, '$1')
    .replace(/\s*[([][^)\]]*[)\]]\s*$/u, '')
    .replace(notesName, '$1')
    .trim();
  const match = familyFirst.exec(plain);
  return (match === null || title.test(match[2] ?? '') ? plain : `${match[2]} ${match[1]}`)
    .slice(0, 200)
    .toWellFormed();
};

/** "CN=Ada Quill/OU=Sales/O=ACME" and "Ada Quill/Sales/ACME", as Notes has people below their company. */
const notesName = /^(?:CN=)?([^/]*[^\s/]\s[^/]*)(?:\/[^\s/]+)+$/u;

/** One word, or more of which the first is small ("de Boer"): "Ada Quill, Engines" has her company behind the comma. */
const familyFirst = /^([^,\s]+|\p{Ll}[^,]*),\s*([^,]+)$/u;

/** What follows a name behind a comma and is no given name. */
const title =
  /^(?:ph\.?d|m\.?d|mba|msc|bsc|jr|sr|esq|cpa|[ivx]+|inc|ltd|llc|corp|gmbh|ag|kg|s\.?a|s\.?l|srl|bv)\.?$/iu;

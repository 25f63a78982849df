/** True for text that holds a card, wherever it begins; the name of its file says nothing. */
export const isVcard = (text: string): boolean => /^[ \t\uFEFF]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*$/im.test(text);

/** Which mail closed a thank-you, in a sentence. */
export const thankedInWords = ({
  name,
  because,
  subject,
  state,
}: {
  readonly name: string;
  readonly because: string;
  readonly subject: string | null;
  readonly state: 'thanked' | 'thin';
}): string =>
  `You thanked ${name} (${because}) by mail${subject === null ? '' : `, “${subject}”`}${state === 'thin' ? '; one more line on what they did would please them' : ''}.`;

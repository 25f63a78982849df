/** The text without the space around it, null where nothing is left. */
export const presentText = (text: string): string | null => {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
};

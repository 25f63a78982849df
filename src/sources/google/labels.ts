import { presentText } from '../present-text.ts';

/** Google's own labels, which it writes with capitals; whatever else stands there is the user's own word. */
const own = (
  'home|work|other|main|pager|home fax|work fax|other fax|profile|blog|school|spouse|child|mother|father|parent|' +
  'brother|sister|friend|relative|manager|assistant|partner|domestic partner|referred by'
).split('|');

const labels = new Map([
  ...own.map((label) => [label, label] as const),
  ['mobile', 'cell'],
  ['home page', 'homepage'],
]);

export interface Label {
  readonly label: string | null;
  readonly preferred: boolean;
}

/** Reads `* Work`: the star marks the primary one. */
export const readLabel = (text: string): Label => {
  const preferred = /^\*(?:\s|$)/.test(text);
  const label = presentText(preferred ? text.slice(1) : text);
  return { label: label === null ? null : (labels.get(label.toLowerCase()) ?? label), preferred };
};

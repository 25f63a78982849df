/** What a bookmarklet or the share sheet of a phone hands over. */
export interface Shared {
  readonly url?: string;
  readonly title?: string;
  readonly text?: string;
}

export interface SharedPage {
  readonly address: string;
  readonly title: string;
  /** What was marked on the page, or said with it. */
  readonly quote: string;
}

const addressIn = /\bhttps?:\/\/[^\s<>"]+/iu;

/** Of the address bar only what is text, and not longer than anybody shares. */
export const readShared = (search: Readonly<Record<string, unknown>>): Shared => {
  const said = (name: keyof Shared): Shared =>
    typeof search[name] === 'string' && search[name].trim() !== ''
      ? { [name]: search[name].slice(0, 4000) }
      : {};
  return { ...said('url'), ...said('title'), ...said('text') };
};

/** The page that is meant: Android puts its address into the text, behind the title or alone. */
export const sharedPage = ({ url = '', title = '', text = '' }: Shared): SharedPage => {
  const found = (addressIn.exec(url) ?? addressIn.exec(text) ?? addressIn.exec(title))?.[0] ?? '';
  const address = found.replace(/[).,;!?]+$/u, '');
  const without = (words: string): string => (found === '' ? words : words.replace(found, '')).trim();
  const [called, quote] = [without(title), without(text)];
  // What comes without a title mostly is one.
  if (called === '' && quote.length <= 200) return { address, title: quote, quote: '' };
  return { address, title: called, quote: quote === called ? '' : quote };
};

/** A message of one's own sentence and the link, as it is copied or shared. */
export const messageOf = (sentence: string, address: string): string =>
  [sentence.trim(), address].filter((part) => part !== '').join('\n\n');

/** What a bookmark does on any page: opens the Save screen beside it. */
export const bookmarklet = (origin: string): string =>
  `javascript:void open('${origin}/save?url='+encodeURIComponent(location.href)+'&title='+encodeURIComponent(document.title)+'&text='+encodeURIComponent(String(getSelection()).slice(0,1000)),'_blank','width=480,height=760')`;

/** The tree that Readability brings with it: small, for markup that is well formed, and able to do just what Readability asks of one. */
declare module '@mozilla/readability/JSDOMParser.js' {
  export interface PageElement {
    readonly textContent: string;
    getAttribute(name: string): string | undefined;
  }
  export interface PageDocument {
    readonly documentElement: PageElement;
    getElementsByTagName(name: string): readonly PageElement[];
  }
  export default class JSDOMParser {
    /** What was not well formed; empty where nothing was. */
    readonly errorState: string;
    parse(html: string, address: string): PageDocument;
  }
}

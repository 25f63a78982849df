/** The parts of a message; both keep the places of the text they come from. */
export interface MessageParts {
  /** What the user wrote to them: quoted mail, signature and the note to forward are blank. */
  readonly own: string;
  /** The note that they can pass on; null where there is none. */
  readonly blurb: string | null;
}

const quotedLine = /^\s*>/u;
const replyHeader =
  /^(?:On|Am|Le|El|Il)\b.{0,120}\b(?:wrote|schrieb|a écrit|escribió|ha scritto)\s*:\s*$|^-{2,}\s*(?:Original|Forwarded|Mensaje)\b/iu;
const signatureMark = /^--\s*$|^(?:Sent from my|Enviado desde mi)\b/u;
/** "Kind regards," on a line of its own: what stands below the name is no word to them. */
const closingLine =
  /^\s*(?:(?:with )?(?:my |our )?(?:kind|kindest|best|warm|warmest|many|all the) ?(?:regards|wishes|thanks|best)?|regards|cheers|sincerely|warmly|yours|yours (?:sincerely|faithfully|truly)|sincerely yours|respectfully|cordially|thanks|thank you|love|saludos|un saludo|saludos cordiales|un (?:fuerte )?abrazo|abrazos|atentamente|cordialmente|(?:muchas )?gracias)\s*[,.]?\s*$/iu;
/** A name of up to four words. */
const nameLine = /^\s*[\p{L}.'’-]+(?:\s+[\p{L}.'’-]+){0,3}\s*,?\s*$/u;
const postscript = /^\s*p\.?\s?(?:s|d)\b/iu;

/** "To forward:", "A note you can forward:" and a rule of dashes. */
const blurbHeading =
  /^\s*(?:-{3,}\s*)?(?:to forward|for forwarding|forwardable (?:note|text|blurb)|(?:a |the |here is a )?(?:note|text|blurb)\b.{0,40}\bforward(?:ing)?|para reenviar)\s*:/iu;
const blurbRule = /^\s*-{3,}\s*$/u;
const blurbInline = / -{3} (?=\p{L})/u;

const beginsBlurb = (line: string, withBlurb: boolean): boolean =>
  blurbHeading.test(line) || (withBlurb && blurbRule.test(line));

const blank = (text: string): string => text.replace(/[^\n\r]/g, ' ');

/** A quoted line, a signature or a reply is no check's business. `withBlurb`: whether a rule of dashes begins a note. */
export const partsOf = (body: string, withBlurb: boolean): MessageParts => {
  let own = '';
  let blurb: string | null = null;
  let isOver = false;
  let below: 'text' | 'closing' | 'name' = 'text';
  for (const line of body.split(/(?<=\n)/)) {
    const bare = line.trimEnd();
    isOver ||= signatureMark.test(bare) || replyHeader.test(bare);
    if (below === 'closing' && bare !== '') below = nameLine.test(bare) ? 'name' : 'text';
    else if (below === 'name' && (postscript.test(bare) || beginsBlurb(bare, withBlurb))) below = 'text';
    else if (below === 'name') {
      own += blank(line);
      continue;
    }
    if (below === 'text' && closingLine.test(bare)) below = 'closing';
    if (isOver || quotedLine.test(bare)) own += blank(line);
    else if (blurb !== null) {
      blurb += line.replace(blurbHeading, blank);
      own += blank(line);
    } else {
      const heading = blurbHeading.exec(bare);
      const inline = withBlurb ? blurbInline.exec(bare) : null;
      if (heading !== null || (withBlurb && blurbRule.test(bare))) {
        blurb = heading === null ? '' : line.slice(heading[0].length);
        own += blank(line);
      } else if (inline !== null) {
        blurb = line.slice(inline.index + inline[0].length).replace(blurbHeading, blank);
        own += line.slice(0, inline.index) + blank(line.slice(inline.index));
      } else own += line;
    }
  }
  return { own, blurb };
};

/** More lines than a person writes; what follows is not looked at. */
const mostLines = 5000;
/** An introduction of a quote is wrapped over so many lines at most, and is not longer. */
const mostIntroLines = 4;
const longestIntro = 400;

/**
 * What the sender of a mail wrote, without what it quotes and without a signature. A quote above the answer goes as
 * well as one below it, or between. Where nothing would be left, the mail stays as it is: better too much than nothing.
 */
export const ownWords = (text: string): string => {
  const lines = text.replace(/\r\n?/g, '\n').split('\n').slice(0, mostLines);
  const kept = withoutSignature(withoutQuotes(lines));
  const own = joined(kept);
  if (own !== '') return own;
  const unquoted = joined(lines.filter((line) => !isQuoted(line)));
  return unquoted === '' ? joined(lines) : unquoted;
};

const joined = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** A bracket that closes an address on a line of its own quotes nothing. */
const isQuoted = (line: string): boolean => /^\s{0,3}>(?!\s?:\s*$)/.test(line);
const isBlank = (line: string): boolean => line.trim() === '';

const withoutQuotes = (lines: readonly string[]): readonly string[] => {
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (isQuoted(line) || isWrapped(lines, at)) continue;
    if (isDivider(line) || isHeadBlock(lines, at)) break;
    const intro = introAt(lines, at);
    if (intro === 0) {
      kept.push(line);
      continue;
    }
    const next = lines.slice(at + intro).find((after) => !isBlank(after));
    // What follows is quoted line by line: an answer may stand below. Else all that follows is the quote.
    if (next === undefined || !isQuoted(next)) break;
    at += intro - 1;
  }
  return kept;
};

/** The rest of a quoted line that some program broke in two. */
const isWrapped = (lines: readonly string[], at: number): boolean => {
  const before = lines[at - 1] ?? '';
  return (
    at > 0 &&
    isQuoted(before) &&
    before.length >= 60 &&
    !/[.?!:;)"]\s*$/u.test(before) &&
    /^\p{Ll}/u.test(lines[at] ?? '')
  );
};

/** "-----Original Message-----" in many languages, and the line above a forwarded mail. */
const divider =
  /^\s*(?:[-_*=]{1,20}\s?(?:original message|original[- ]?nachricht|ursprüngliche nachricht|weitergeleitete nachricht|message d['’]origine|message transféré|mensaje original|mensaje reenviado|mensagem original|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|oprindelig besked|opprinnelig melding|ursprungligt meddelande|original appointment|forwarded message|reply message|исходное сообщение|пересылаемое сообщение|wiadomość oryginalna|původní zpráva|原始邮件|元のメッセージ)\s?[-_*=]{0,20}|(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message (?:transféré|réexpédié)|inizio messaggio inoltrato|inicio del mensaje reenviado)\s?:|ursprüngliche nachricht\s?[-_]{0,20})\s*$/iu;
const isDivider = (line: string): boolean => line.length < 200 && divider.test(line);

const fromName =
  /^\s{0,4}[*>]?\s?(?:from|von|de|da|van|fra|från|od|от|от кого|lähettäjä|差出人|发件人|寄件者|보낸 사람|kimden|feladó)\s?\*?\s?[:：]/iu;
const headName =
  /^\s{0,4}[*>]?\s?(?:from|sent|date|to|cc|subject|reply-to|importance|gesendet|datum|an|betreff|envoyé|à|objet|enviado(?: el)?|enviada em|para|asunto|assunto|fecha|data|inviato|a|oggetto|verzonden|aan|onderwerp|skickat|till|ämne|sendt|til|emne|lähetetty|vastaanottaja|aihe|wysłano|do|temat|отправлено|кому|тема|дата|送信日時|宛先|件名|发送时间|收件人|主题|日期|보낸 날짜|받는 사람|제목)\s?\*?\s?[:：]/iu;

/** The head of a mail as Outlook copies it: who, when, to whom and about what, a line each. */
const isHeadBlock = (lines: readonly string[], at: number): boolean => {
  const line = lines[at] ?? '';
  if (line.length > 500 || !(headName.test(line) || fromName.test(line))) return false;
  // Some begin with the date: then more has to follow at once.
  if (!fromName.test(line))
    return (
      lines.slice(at + 1, at + 4).every((next) => headName.test(next)) &&
      lines.slice(at + 1, at + 4).some((next) => fromName.test(next))
    );
  const heads = lines
    .slice(at + 1, at + 9)
    .filter((next) => next.length < 2000 && headName.test(next)).length;
  return heads >= 2 || (heads >= 1 && line.includes('@'));
};

const said =
  /(?:\bwrote|\bwrites|\bschrieb\b| écrit|\bescribió|\bha scritto|\bscritto|\bescreveu|\bschreef|\bskrev\b|\bskreiv|\bkirjoitti|\bpisze|\bnapisał|\bnapsal| írta|\bnapisao|\byazdı|написал|писал|пишет|έγραψε|写道|寫道|작성|のメッセージ|さんは書きました|כתב)/iu;
const hasMoment = /\d{1,2}[:.h]\d{2}|\d{4}|\d{1,2}[./-]\d{1,2}/u;
const hasAddress = /[^\s<>[\]()]@[^\s<>[\]()]/u;

/** "On Mon, 2 Mar 2026, Ada wrote:" over one line or some: how many lines of it stand here; 0 for none. */
const introAt = (lines: readonly string[], at: number): number => {
  let intro = '';
  const first = lines[at] ?? '';
  if (isBlank(first) || first.length > longestIntro) return 0;
  for (let count = 1; count <= mostIntroLines; count += 1) {
    const line = lines[at + count - 1];
    if (line === undefined || isQuoted(line)) return 0;
    // A blank line inside of one is somebody else's line end.
    if (isBlank(line) && count > 2) return 0;
    intro = `${intro} ${line.trim()}`.trim();
    if (intro.length > longestIntro) return 0;
    if (isIntro(intro))
      return count === 1 || leadWord.test(first) || !hasIntroWithin(lines, at, count) ? count : 0;
  }
  return 0;
};

/** "Hello", and the introduction only in a later line. */
const hasIntroWithin = (lines: readonly string[], at: number, count: number): boolean =>
  lines.slice(at + 1, at + count).some((line, index) => !isBlank(line) && introAt(lines, at + 1 + index) > 0);

const isIntro = (text: string): boolean => {
  const bare = text.replace(/^[-–—*\s]{1,20}|[-–—*\s]{1,20}$/gu, '');
  if (/^\d{4}[/.-]\d{1,2}[/.-]\d{1,2}\s.{0,200}<[^<>\s]{1,200}@[^<>\s]{1,200}>:?$/u.test(bare)) return true;
  if (!/(?:[:：]|\bwrote)$/u.test(bare) || !hasMoment.test(bare)) return false;
  // A sentence that ends so says more before it: an introduction begins with a day, or is somebody's address.
  if (said.test(bare)) return startsIntro(bare) || hasAddress.test(bare);
  return /[>\])]\s?[:：]$/u.test(bare) && hasAddress.test(bare);
};

const leadWord =
  /^(?:on|am|le|el|il|em|op|den|dnia|w dniu|pe|ma|ti|ke|to|la|su|at|in data|dana|dne|vào|tarihinde)\s/iu;
const startsIntro = (text: string): boolean =>
  leadWord.test(text) || /^(?:\p{L}{2,4}[.,]|\d|在|"|<)/u.test(text);

/** What programs write below a mail. */
const programLine =
  /^\s*(?:sent (?:from|via|with) (?:my|mail|outlook|yahoo|proton|samsung|a mobile|the|android|gmail|spark|airmail|superhuman|blackberry|windows)|sent from\b.{0,60}$|get outlook for\b|von meinem .{0,40}gesendet|gesendet (?:von|mit|über)\b|diese nachricht wurde von meinem\b|envoyé (?:depuis|de|à partir)\b|télécharger outlook|obtenir outlook|enviado (?:desde|do|a partir do)\b|inviato da(?:l|lla|l mio)?\b|verzonden (?:vanaf|vanuit|met)\b|verstuurd vanaf\b|sendt fra\b|skickat från\b|lähetetty\b.{0,30}(?:iphone|android|puhelimesta)|wysłane z\b|отправлено (?:с|из)\b|iphoneから送信|从我的|发自我的|나의 .{0,20}에서 보냄)/iu;
const signatureMark = /^\s{0,4}(?:-{2,4}|[—–]{1,20}|_{2,60}|={2,60}|\+{2,4}|-{8,80}|\*{3,60})\s*$/u;
const closing =
  /^\s{0,4}(?:(?:with )?(?:best|kind|kindest|warm|warmest|many|my best)?\s?(?:regards|wishes)|best|cheers|sincerely(?: yours)?|yours(?: sincerely| truly| faithfully)?|respectfully|warmly|take care|all the best|mit (?:freundlichen|besten|herzlichen|lieben) grü(?:ß|ss)en|(?:viele|liebe|beste|herzliche|schöne|freundliche)(?: liebe)? grü(?:ß|ss)e|gru(?:ß|ss)|lg|vg|mfg|(?:bien )?cordialement|bien à (?:vous|toi)|sincères salutations|amicalement|bonne (?:journée|soirée)|(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|(?:cordiali|distinti) saluti|un saluto|atenciosamente|cumprimentos|abraços?|(?:met )?vriendelijke groet(?:en)?|groet(?:en|jes)?|med vänliga? hälsning(?:ar)?|(?:med )?venlig hilsen|mvh|ystävällisin terveisin|pozdrawiam|с уважением)\s?[,.!！]{0,2}\s*$/iu;
/** Lines of a signature: a name, a title, a company, an address, telephones. */
const mostSignature = 14;
const longestSignatureLine = 100;

const withoutSignature = (lines: readonly string[]): readonly string[] => {
  const above = untilMark(untilProgram(lines));
  const close = above.findLastIndex((line) => line.length < 80 && closing.test(line));
  if (close > 0 && isSignature(above.slice(close + 1))) return above.slice(0, close);
  return withoutCard(above);
};

const hasWords = (lines: readonly string[]): boolean =>
  lines.some((line) => !isBlank(line) && !signatureMark.test(line));

/** A program writes its line below everything; below an empty mail stands what it answers. */
const untilProgram = (lines: readonly string[]): readonly string[] => {
  const at = lines.findIndex((line) => line.length < 200 && programLine.test(line));
  if (at === -1) return lines;
  return hasWords(lines.slice(0, at)) ? lines.slice(0, at) : untilProgram(lines.slice(at + 1));
};

/** A mark is looked for so far above the end. */
const nearEnd = 60;

const untilMark = (lines: readonly string[]): readonly string[] => {
  const first = lines.findIndex((line) => !isBlank(line) && !signatureMark.test(line));
  if (first === -1) return lines;
  const mark = lines.findIndex(
    (line, at) =>
      at > first &&
      signatureMark.test(line) &&
      // Below the mark that mail programs agreed on stands what it may.
      (/^-- ?$/.test(line) || (lines.length - at <= nearEnd && isSignature(lines.slice(at + 1)))),
  );
  return mark === -1 ? lines : lines.slice(0, mark);
};

/** Few and short lines, and no list. */
const isSignature = (lines: readonly string[]): boolean => {
  const filled = lines.filter((line) => !isBlank(line));
  return (
    filled.length <= mostSignature &&
    filled.every((line) => line.length <= longestSignatureLine && !/^\s*(?:[-*•#]|\d{1,2}[.)])\s/u.test(line))
  );
};

const contactLine =
  /[^\s@]@[^\s@]+\.|\bwww\.|https?:\/\/|(?:\+|\b(?:t|tel|phone|mobile|mob|m|f|fax|o)\b[.:]?\s?\(?)\d|^\s*[(\d][\d\s()./-]{6,20}$/iu;

/** A name with two ways to reach it or more, below the last empty line: a card that nobody marked. */
const withoutCard = (lines: readonly string[]): readonly string[] => {
  const end = lines.findLastIndex((line) => !isBlank(line)) + 1;
  const start = lines.slice(0, end).findLastIndex(isBlank) + 1;
  const card = lines.slice(start, end);
  const ways = card.filter((line) => line.length <= longestSignatureLine && contactLine.test(line)).length;
  return start > 0 && ways >= 2 && card.length <= 10 && isSignature(card) && (card[0] ?? '').length <= 40
    ? lines.slice(0, start)
    : lines;
};

/** The kind "no" of R1: there is nothing there. */
export const noOpenings =
  /\b(?:no|not any|n't any|without) (?:\S+ )?(?:openings?|vacanc(?:y|ies)|open (?:roles|positions)|positions|roles|jobs)\b|\b(?:not|n't) (?:currently |really |actually )?(?:hiring|recruiting)\b|\bhiring (?:freeze|stop|pause)\b/u;

/** "they are hiring", "her firm is hiring two analysts": the same news the other way; of one person it tells less. */
export const hiring =
  /\b(?:they|we|team|firm|company|office|group|department|lab|startup|bank|agency)(?:'re|'s| are| is) (?:still |currently |now |also |only )?(?:hiring|recruiting)\b(?! (?:manager|team|lead|partner|process|freeze|stop|pause|committee))/u;

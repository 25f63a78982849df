/** Of the two forms of an export: else it is SQL. */
export const isMonicaJson = (text: string): boolean => /^\s*\{/.test(text);

const sql = /^\s*(?:#|--|\/\*)/;
/** What Monica's export writes, and what a dump of its whole database begins with. */
const monicaSql =
  /INSERT IGNORE INTO `?(?:accounts|activities|contacts)\b|`default_time_reminder_is_sent`|CREATE TABLE `activity_contact`/;

/** True for the beginning of an export of Monica 4, as JSON or as SQL, or of a dump of its database. */
export const isMonica = (text: string): boolean =>
  isMonicaJson(text)
    ? /"app_version"\s*:/.test(text) && /"account"\s*:\s*\{/.test(text)
    : sql.test(text) && monicaSql.test(text);

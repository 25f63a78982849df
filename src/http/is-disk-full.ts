/** What the system, SQLite and PostgreSQL say where nothing more can be written. */
const [systemFull, sqliteFull, postgresFull] = ['ENOSPC', 13, '53100'] as const;

/** Whether something failed as there is no room left, however deep within. */
export const isDiskFull = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  if ('code' in error && (error.code === systemFull || error.code === postgresFull)) return true;
  return ('errcode' in error && error.errcode === sqliteFull) || isDiskFull(error.cause);
};

/** What the system, SQLite (also where its readers share no memory) and PostgreSQL say where nothing more can be written. */
const codes: ReadonlySet<unknown> = new Set(['ENOSPC', '53100']);
const [sqliteFull, sqliteNoRoomToShare] = [13, 4874] as const;

const saysSo = (error: Error): boolean => {
  if ('code' in error && codes.has(error.code)) return true;
  const errcode = 'errcode' in error ? Number(error.errcode) : 0;
  // The lowest byte is the kind of failure; what is above says more of it.
  return (errcode & 0xff) === sqliteFull || errcode === sqliteNoRoomToShare;
};

/** Whether something failed as there is no room left, however deep within. */
export const isDiskFull = (error: unknown): boolean => {
  const seen = new Set<Error>();
  // Causes may come round to where they began.
  for (let inner = error; inner instanceof Error && !seen.has(inner); inner = inner.cause) {
    if (saysSo(inner)) return true;
    seen.add(inner);
  }
  return false;
};

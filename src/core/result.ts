/** An expected outcome as data: failures are values, bugs throw. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

export const err = <Failure>(error: Failure): { readonly ok: false; readonly error: Failure } => ({
  ok: false,
  error,
});

/** Makes a forgotten case of a union a compile error, and a bug if it is reached all the same. */
export const exhaustive = (value: never): never => {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`);
};

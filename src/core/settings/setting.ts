/** One configured value; the id is its name: "timeZone", "mode", "weekAim", "me", "method.thanks.due_h". */
export interface Setting {
  readonly id: string;
  /** JSON. */
  readonly value: unknown;
}

/** What can be connected. */
export const connectionKinds = ['calendar', 'mail', 'contacts', 'feed', 'smtp', 'model'] as const;
export type ConnectionKind = (typeof connectionKinds)[number];

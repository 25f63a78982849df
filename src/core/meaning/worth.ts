/**
 * What a text is for: to tell what helped, or to be looked at. Somebody who said what troubles them is served by the one,
 * and seldom by the other, even where it plays in their trade (decision 34).
 */

/** Words of texts that tell what was tried and what came of it. */
export const useful = `
reduced halved fewer lower saved savings cheaper prevent prevented improved rose recovered trial pilot tested study
researchers measured method technique device treatment scheme project programme results survived replaced learned cured
protect
`;

/** Words of texts that show something to marvel, to laugh or to gasp at. */
export const spectacle = `
celebrity famous star fans champion prize contest record auction collector millionaire palace prince wedding premiere film
movie gossip joke trophy costume designer fashion tickets crowd oldest biggest strangest comedian singer
`;

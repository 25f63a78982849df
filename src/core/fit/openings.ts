/**
 * What is learned of a company's openings. It is no criterion: whether there is room today says nothing about whether I
 * want to be there, so it never counts towards fit.
 */
export const openingsKey = 'openings';

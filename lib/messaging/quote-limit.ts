/** Longest stretch of a report that may leave the content script, in UTF-16 units. */
export const quoteLimit = 80;

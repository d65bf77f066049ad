/** The slug of the term that the region asked to agree on. */
export const THE_DEFINITION = 'economie-sociale';

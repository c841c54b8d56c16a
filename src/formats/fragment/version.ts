/** The version of the data in an address; a reader knows its own and says so of all others. */
export const VERSION = 1;

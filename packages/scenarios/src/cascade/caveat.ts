/** What must not be read into a cascade of recorded votes, for whoever shows one (docs/models.md, 10). */
export const CASCADE_CAVEAT = "By recorded majorities. A vote for a party is not a vote to change nations.";

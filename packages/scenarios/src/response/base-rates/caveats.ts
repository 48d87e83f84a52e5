/** Said before any figure of the table (docs/methods/responses.md). */
export const BASE_RATE_BIAS =
	"These are 110 votes and acts that became known: famous and successful ones are over-represented; failed petitions, local polls and votes stopped before they were held are nearly absent. A share of this table is not a probability.";

/** What must not be concluded from it, for whoever shows it. */
export const BASE_RATE_CAVEATS: readonly string[] = [
	"Parent states that ignore or refuse are under-counted: requests that were refused before any vote are not in the table.",
	"Consent is not random. Parent states agree when they expect to win, or have lost already.",
	"In the colonial cases the parent state mostly wanted to leave, so that consent and agreement go together.",
	"Where a union was falling apart, independence came because its centre did: not as success against a working state.",
	"Shares near all of the votes, in autocracies and in occupied areas, measure control.",
	"Regime, consent, response, outcome and violence are one compiler's coding and wait for a second reader.",
	"An interval says how much so few clusters settle, if they were drawn at random. They were not.",
	"What followed a vote need not have followed from it.",
];

import type { RelativeLogit } from "./odds-ratio.ts";

const YES = "yes instead of no";

/**
 * Fearon and Laitin 2003, Model 1: onset of war within a state, by country and year, 1945 to 1999. models.md (4.6).
 *
 * The constant is left out on purpose: it stands with the tests (`@velvet/testkit`), so that nothing that ships can make a
 * risk of these ratios. They compare; most of the countries they were estimated on were poor.
 */
export const fearonLaitin: RelativeLogit = {
	name: "Fearon and Laitin 2003, Model 1",
	source:
		"J. D. Fearon and D. D. Laitin, Ethnicity, Insurgency, and Civil War, American Political Science Review 97 (2003) 75-90; coefficients as the replication prints them",
	tag: "F",
	terms: [
		term("prior-war", "War in the year before", YES, -0.9525, 0.3142),
		term("gdp", "GDP per head, a year before", "1,000 dollars of 1985", -0.3438, 0.0718),
		term("population", "People, a year before", "1 of the logarithm of thousands", 0.2629, 0.0727),
		term("mountains", "Mountainous land", "1 of the logarithm of per cent", 0.2189, 0.0848),
		term("noncontiguous", "Territory in pieces", YES, 0.4428, 0.274),
		term("oil", "Oil exporter", YES, 0.8577, 0.2792),
		term("new-state", "New state, in its first two years", YES, 1.7087, 0.3387),
		term("instability", "Change of regime in the three years before", YES, 0.617, 0.2351),
		term("polity", "Democracy score, a year before", "1 of 20", 0.0209, 0.0168),
		term("ethnic-fractions", "Ethnic fractionalisation", "from 0 to 1", 0.1666, 0.3731),
		term("religious-fractions", "Religious fractionalisation", "from 0 to 1", 0.285, 0.5088),
	],
};

function term(key: string, what: string, step: string, coefficient: number, standardError: number) {
	return { key, what, step, coefficient, standardError };
}

import { fearonLaitin } from "@velvet/algorithms";

/** models.md (4.6): the constant of the model, kept from everything that ships. */
const CONSTANT = -6.7315;

/** Medians of the sample, 1945 to 1999, as models.md V4.3 prints them; what is not named is 0. */
export const sampleMedians: { readonly [key: string]: number } = {
	gdp: 2.011,
	population: 9.007,
	mountains: 2.4248,
	polity: -3,
	"ethnic-fractions": 0.3354,
	"religious-fractions": 0.3508,
};

/**
 * The yearly chance of an onset that the published model gives a country of its sample. For tests alone: applied to
 * anything else it would be extrapolation, so that no command and no page may reach it.
 */
export function absoluteHazard(values: { readonly [key: string]: number }): number {
	const odds = fearonLaitin.terms.reduce(
		(sum, { key, coefficient }) => sum + coefficient * (values[key] ?? 0),
		CONSTANT,
	);
	return 1 / (1 + Math.exp(-odds));
}

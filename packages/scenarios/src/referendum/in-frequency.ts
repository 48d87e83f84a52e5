import { grouped } from "@velvet/core";

/**
 * A chance in words, as a frequency among simulated votes: "28 of 100", "6 of 1,000", "none of 10,000".
 *
 * Never more digits than the draws can carry.
 */
export function inFrequency(passes: number, draws: number): string {
	const share = passes / draws;
	if (passes === 0 || passes === draws) return `${passes === 0 ? "none" : "all"} of ${grouped(draws)}`;
	const rare = Math.min(share, 1 - share);
	const whole = rare >= 0.0095 ? 100 : rare >= 0.00095 ? 1000 : draws;
	if (whole > draws) return `${grouped(passes)} of ${grouped(draws)}`;
	return `${grouped(Math.round(share * whole))} of ${grouped(whole)}`;
}

import { calmerSentence, type NamedNations } from "./calmer-nations.ts";

/** What must not be concluded from the pendulum (docs/methods/pendulum.md), for whoever shows it. */
export function pendulumCaveats(thermostat: number, found: NamedNations): readonly string[] {
	const calmer = calmerSentence(found);
	return [
		"Twenty elections are few: the ranges say how little they settle, and the next fifty years may be unlike them.",
		"A vote for a party is no wish to separate, and the two camps are no peoples.",
		"A nation is taken to swing as the whole country does, about its own middle. Parties would adapt to smaller nations, so that power there may alternate more than this says.",
		...(calmer === null ? [] : [calmer]),
		"Who governs follows the popular vote here. In the record it did not twice, in 2000 and 2016.",
		"Whether more or less alternation is better is not said here.",
		...(thermostat === 0
			? []
			: [
					"The thermostat is an assumption: so few elections cannot tell whether there is one. A nation that leans further than policy stands is pushed further still by it.",
				]),
	];
}

/** The same for the game of requests. */
export const RECIPROCITY_CAVEATS: readonly string[] = [
	"Requests to separate are rare and cannot be taken back: few requests need much more patience than one in every term.",
	"The first separation changes who votes in what remains: it may remove the alternation that enforces the answer in kind.",
	"The game shows what is possible between two players who know each other's stakes. It forecasts nothing.",
	"Gain, loss and the chance of a request are assumptions. Nobody has measured them.",
	"Chances that power goes and comes back are taken to stay what they are, whoever governed how long.",
];

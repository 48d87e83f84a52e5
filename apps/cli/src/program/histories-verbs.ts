import { uncapital } from "@velvet/core";
import { welfareDials } from "@velvet/scenarios";
import { Option } from "commander";
import {
	readBetween,
	readChance,
	readDilemma,
	readDraws,
	readLongRunLoss,
	readLoss,
	readPatience,
	readPoints,
	readRange,
	readStake,
	readThermostat,
	readYears,
} from "../inputs/read-options.ts";
import { nonEmpty, output, planning } from "./options.ts";
import type { MakeVerb, Perform } from "./perform.ts";

/** What happens over time: power that changes hands, and answers in kind. */
export function addHistoriesVerbs(verb: MakeVerb, perform: Perform): void {
	output(
		verb(
			"reciprocity",
			"how patient both sides must be to allow each other's requests while power changes hands",
			"  velvet reciprocity\n  velvet reciprocity --phi 11/19 --gain 2 --loss 1 --q 0.25\n  velvet reciprocity --phi 0.3 --gain 3 --loss 2 --patience 0.9 --json\n\nWithout options: power changes hands as in the record (11/19 a term), gain 2, loss 1, a request in every term.",
		),
		"FILE",
	)
		.option("--phi <F>", "chance that power changes hands with a term; 11/19 where left out", readChance)
		.option("--gain <G>", "what an allowed request is worth to who asks; 2 where left out", readStake)
		.option("--loss <L>", "what allowing it costs who governs; 1 where left out", readLoss)
		.option("--q <Q>", "chance of a request in a term; 1 where left out", readChance)
		.option("--patience <D>", "worth today of 1 a term from now: is it enough?", readPatience)
		.option("--dilemma <T,R,P,S>", "payoffs of the repeated dilemma beside it; 5,3,1,0 where left out", readDilemma)
		.option("--draws <N>", "how many games are played out; 20000 where left out", readDraws)
		.option("--seed <TEXT>", "another seed", nonEmpty)
		.action((options) =>
			perform("reciprocity", options, async () => (await import("../verbs/reciprocity.ts")).reciprocity(options)),
		);
	planning(
		verb(
			"pendulum",
			"who governed and how the vote swung; how often power would change hands in each nation",
			"  velvet pendulum two-nations-2016\n  velvet pendulum two-nations-2016 --spread 5.35 --years 30\n  velvet pendulum california-alone-2016 --thermostat 0.1 --json",
		),
		"FILE",
	)
		.argument("[SCENARIO]", "may be left out when --assignment and --atlas are given")
		.option(
			"--spread <POINTS>",
			"long-run standard deviation of a nation's level; 2.05 and 5.35 where left out",
			readPoints,
		)
		.option("--thermostat <X>", "how far mood moves against policy at each election, 0 to 0.3", readThermostat)
		.option("--years <N>", "years run forward; 50 where left out", readYears)
		.option("--draws <N>", "how often; 10000 where left out", readDraws)
		.action((source, options) =>
			perform("pendulum", options, async (run) =>
				(await import("../verbs/pendulum.ts")).pendulum(run, source, options),
			),
		);
	addHappiness(verb, perform);
}

function addHappiness(verb: MakeVerb, perform: Perform): void {
	const command = planning(
		verb(
			"happiness",
			"the welfare ledger: ranges term by term, winners and losers, and the loss of consumption that outweighs",
			"  velvet happiness two-nations-2016\n  velvet happiness two-nations-2016 --delta-l 0.3 --beside half\n  velvet happiness two-nations-2016 --g10 single-market --b 0\n  velvet happiness california-alone-2016 --bears leaving --b 1.65 --json\n\nA dial that is set is held there; all others are drawn from their ranges. There is no verdict.",
		),
		"FILE",
	)
		.argument("[SCENARIO]", "may be left out when --assignment and --atlas are given")
		.option(
			"--g10 <X>",
			"GDP a head after ten years: published (drawn), single-market (0) or a share",
			readLongRunLoss,
		);
	for (const { option, name, value, low, high, limits } of Object.values(welfareDials)) {
		// It has presets of its own.
		if (option === welfareDials.g10.option) continue;
		const about = `${uncapital(name)}; ${value}, range ${low} to ${high}`;
		command.option(`--${option} <X>`, about, readBetween(limits[0], limits[1]));
	}
	command
		.addOption(
			new Option("--beside <WHAT>", "the undivided country: governed by A, by B, or half the time each").choices([
				"A",
				"B",
				"half",
			]),
		)
		.addOption(
			new Option("--bears <WHO>", "who bears the transition: both nations, or who leaves").choices(["both", "leaving"]),
		)
		.option(
			"--peace <LOW,HIGH>",
			"points that less strife is worth to all, your own range; left out if not given",
			readRange,
		)
		.option(
			"--size-ratio <X>",
			"g a / k of Alesina and Spolaore's model, shown beside the ledger",
			readBetween(1, 10_000),
		)
		.option("--table <KEY>", "a table of the treasuries, such as income-spending", nonEmpty)
		.option("--years <N>", "years of the mean over years; 20 where left out", readYears)
		.option("--draws <N>", "how often the dials are drawn; 10000 where left out", readDraws)
		.action((source, options) =>
			perform("happiness", options, async (run) =>
				(await import("../verbs/happiness.ts")).happiness(run, source, options),
			),
		);
}

import { uncapital } from "@velvet/core";
import { welfareDials } from "@velvet/scenarios";
import { Option } from "commander";
import { readDraws, readYears } from "../inputs/read-options.ts";
import { readBetween, readLongRunLoss, readRange } from "../inputs/read-welfare.ts";
import { nonEmpty, planning } from "./options.ts";
import type { MakeVerb, Perform } from "./perform.ts";

/** The welfare ledger: an option for every dial. */
export function addHappinessVerb(verb: MakeVerb, perform: Perform): void {
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

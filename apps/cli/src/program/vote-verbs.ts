import { Option } from "commander";
import { readCount, readDraws, readList, readShareText, readSupport } from "../inputs/read-options.ts";
import { casing, nonEmpty, output, planning } from "./options.ts";
import type { MakeVerb, Perform } from "./perform.ts";

/** Votes: counted, replayed, simulated, and who would follow. */
export function addVoteVerbs(verb: MakeVerb, perform: Perform): void {
	casing(
		verb(
			"referendum",
			"would a vote on leaving pass: simulated votes, and what the answer depends on",
			"  velvet referendum calexit-2019\n  velvet referendum calexit-2019 --region Oregon Washington\n  velvet referendum calexit-2019 --region Texas --in-power A\n  velvet referendum calexit-2019 --each state --json",
		),
		"FILE",
	)
		.argument("<SCENARIO>")
		.option("--region <PLACE...>", "places that vote together, by id or name, in the place of the scenario's")
		.option("--each <LEVEL>", "each place of this level votes for itself, such as state", nonEmpty)
		.option(
			"--support <SHARE>",
			"support in the region, as a poll says; the mapping spreads it over its units",
			readSupport,
		)
		.option("--rule <NAME>", "a built-in rule: velvet tally --rules lists them", nonEmpty)
		.addOption(new Option("--in-power <CAMP>", "the camp that governs meanwhile").choices(["A", "B"]))
		.option("--draws <N>", "how many votes are simulated", readDraws)
		.action((source, options) =>
			perform("referendum", options, async (run) =>
				(await import("../verbs/referendum.ts")).referendum(run, source, options),
			),
		);
	planning(
		verb(
			"cascade",
			"who would change sides: dissenting places join the nation they touch, round by round, level by level",
			"  velvet cascade two-nations-2016\n  velvet cascade two-nations-2016 --one-at-a-time --no-enclaves",
		),
		"FILE",
	)
		.argument("[SCENARIO]", "may be left out when --assignment and --atlas are given")
		.option(
			"--levels <LIST>",
			"levels that may switch, such as state,county; every one finer than the plan's",
			readList,
		)
		.option("--one-at-a-time", "widest margin first, then id, instead of all at once")
		.option("--no-enclaves", "no switch may leave a piece wholly inside the other nation")
		.option("--least-people <N>", "places with fewer people stay; a value judgement", readCount)
		.option("--contagion <X>", "how far support for leaving rises as others leave, in logits", readShareText)
		.option(
			"--ballots <N>",
			"run it N times more with simulated votes on going over, by the scenario's mapping",
			readDraws,
		)
		.action((source, options) =>
			perform("cascade", options, async (run) => (await import("../verbs/cascade.ts")).cascade(run, source, options)),
		);
	output(
		verb(
			"tally",
			"count a vote under a rule, exactly: every condition and its margin in votes",
			"  velvet tally vote.json\n  velvet tally vote.json --rule two-thirds\n  velvet tally --rules\n\nA file, here of Scotland in 1979:\n" +
				'  { "rule": { "base": "valid", "threshold": "1/2", "strict": true, "unit": "bloc", "yesOfElectorate": "2/5" },\n' +
				'    "votes": { "yes": 1230937, "no": 1153502, "invalid": 3133, "electorate": 3747112 } }\n\n' +
				'"base" is valid (yes and no), cast (invalid ballots too) or electorate.\ndocs/methods/votes.md explains every key.',
		),
		"FILE",
	)
		.argument("[FILE.json]", "the votes and their rule; - for standard input")
		.option("--rule <NAME>", "a built-in rule in place of the file's own: --rules lists them", nonEmpty)
		.option("--rules", "list the built-in rules")
		.action((file, options) =>
			perform("tally", options, async (run) => (await import("../verbs/tally.ts")).tallyFile(run, file, options)),
		);
	output(
		verb(
			"replay",
			"recorded referendums under their own rules, every figure beside the published one",
			"  velvet replay\n  velvet replay jura-1974\n  velvet replay quebec-1995 --rule montenegro\n  velvet replay --all",
		),
		"FILE",
	)
		.argument("[CASE]", "one of them; all where it is left out")
		.option("--all", "the table of 110 votes and formal acts too")
		.option("--rule <NAME>", "the same votes under another rule: velvet tally --rules lists them", nonEmpty)
		.action((name, options) =>
			perform("replay", options, async (run) => (await import("../verbs/replay.ts")).replay(run, name, options)),
		);
}

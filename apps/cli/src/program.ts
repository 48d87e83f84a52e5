import { apportionmentMethods } from "@velvet/algorithms";
import { Command, InvalidArgumentError, Option } from "commander";
import type { Answer, CommonOptions } from "./answer.ts";
import {
	readCount,
	readDraws,
	readList,
	readMinimum,
	readPriceText,
	readSeats,
	readShareText,
	readSupport,
	readThreads,
	readUnit,
} from "./inputs/read-options.ts";
import { programVersion } from "./root.ts";
import type { Run } from "./run.ts";

/** Carries out a verb and prints its answer. */
export type Perform = (
	verb: string,
	options: CommonOptions,
	answer: (run: Run) => Promise<Answer> | Answer,
) => Promise<void>;

/** The verbs, their arguments and help. Each verb's code is loaded when it is asked for, and no sooner. */
export function buildProgram(perform: Perform): Command {
	const program = new Command("velvet")
		.description("Plans an amicable separation: exact plans, scorecards, and what would follow.")
		.version(programVersion, "-V, --version", "print the version")
		.helpCommand("help [verb]", "explain a verb, with an example")
		.addHelpText(
			"after",
			"\nSCENARIO is a built-in name (velvet scenarios), a path, or - for standard input.\nExit codes: 0 done, 1 the data or the scenario has problems, 2 wrong usage, 3 our fault.\n\nExample:\n  velvet score two-nations-2016",
		)
		.showHelpAfterError("(velvet help VERB explains a verb)");

	const verb = (name: string, summary: string, example: string) =>
		program.command(name).description(summary).addHelpText("after", `\nExample:\n${example}`);

	output(verb("scenarios", "list the scenarios that ship", "  velvet scenarios"), "FILE").action((options) =>
		perform("scenarios", options, async () => (await import("./verbs/scenarios.ts")).scenarios()),
	);
	const atlas = output(
		verb("atlas", "what an atlas holds and where it comes from", "  velvet atlas us-counties"),
		"FILE",
	)
		.argument("<ID>", "a built-in atlas, or the path of an atlas file")
		.action((id, options) =>
			perform("atlas", options, async (run) => (await import("./verbs/atlas.ts")).atlas(run, id)),
		);
	atlas
		.command("build")
		.description("make an atlas of any country from shapes and tables: see docs/atlas.md")
		.addHelpText("after", "\nExample:\n  velvet atlas build country/atlas.json --out country.atlas")
		.argument("<atlas.json>", "the description; the files that it names lie beside it")
		// Its own --json and --out would be taken by the verb above it: they are read from there.
		.action((path, _, command) => {
			const options = command.optsWithGlobals();
			return perform("atlas build", options, async (run) =>
				(await import("./verbs/atlas-build.ts")).atlasBuild(run, path, options),
			);
		});
	planning(verb("plan", "make the plan of a scenario", "  velvet plan two-nations-2016 --out by-state.csv"), "FILE.csv")
		.argument("<SCENARIO>")
		.action((source, options) =>
			perform("plan", options, async (run) => (await import("./verbs/plan.ts")).plan(run, source, options)),
		);
	planning(
		verb(
			"score",
			"every metric of a plan, beside the country undivided",
			"  velvet score two-nations-2016\n  velvet score --assignment proposal.csv --atlas us-counties --json",
		),
		"FILE",
	)
		.argument("[SCENARIO]", "may be left out when --assignment and --atlas are given")
		.action((source, options) =>
			perform("score", options, async (run) => (await import("./verbs/score.ts")).score(run, source, options)),
		);
	casing(
		verb(
			"frontier",
			"the exact frontier between voters left and border: whole, or at one price",
			"  velvet frontier two-nations-2016 --border edges --price 10000\n  velvet frontier two-nations-2016 --border km --out frontier",
		),
		"DIR",
	)
		.argument("<SCENARIO>")
		.addOption(
			new Option("--border <MEASURE>", "what border costs by: cut edges or kilometres").choices(["edges", "km"]),
		)
		.option("--price <N>", "votes per cut edge, or votes per kilometre", readPriceText)
		.action((source, options) =>
			perform("frontier", options, async (run) => (await import("./verbs/frontier.ts")).frontier(run, source, options)),
		);
	casing(
		verb(
			"compare",
			"how plans differ, of one vote or of two; more than two, each against the first",
			"  velvet compare two-nations-2016 best-border-2016 --map difference.svg\n  velvet compare by-county-2016 by-county-2024\n  velvet compare two-nations-2016 proposal.csv",
		),
		"FILE",
	)
		.argument("<X>", "a scenario or an assignment file")
		.argument("<Y...>", "scenarios or assignment files")
		.option("--map <FILE.svg>", "write a map of the difference of two plans there", nonEmpty)
		.action((first, others, options) =>
			perform("compare", options, async (run) =>
				(await import("./verbs/compare.ts")).compare(run, [first, ...others], options),
			),
		);
	planning(
		verb(
			"check",
			"pieces, sea access, capitals, necks and more, by name; and whether rules hold",
			"  velvet check two-nations-2016\n  velvet check two-nations-2016 --rule contiguous at-most-pieces=3 --preset schrader\n  velvet check two-nations-2016 --points bases.csv\n  velvet check --list",
		),
		"FILE",
	)
		.argument("[SCENARIO]", "may be left out when --assignment and --atlas are given")
		.option("--rule <RULE...>", "rules that the plan must hold: KEY or KEY=VALUE", collect)
		.option("--preset <NAME...>", "rules of a published plan, together", collect)
		.option("--points <FILE.csv>", "a table of id,name,lon,lat,kind: who gets what; may be given again", collect)
		.option("--list", "list the rules and presets with their sources, and do nothing else")
		.action((source, options) =>
			perform("check", options, async (run) => (await import("./verbs/check.ts")).check(run, source, options)),
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
			perform("cascade", options, async (run) => (await import("./verbs/cascade.ts")).cascade(run, source, options)),
		);
	planning(
		verb(
			"fiscal",
			"what each treasury would carry: receipts, outlays, balance, and the debt by nine rules",
			"  velvet fiscal two-nations-2016\n  velvet fiscal two-nations-2016 --table income-spending --debt 2:1\n  velvet fiscal two-nations-2016 --debt weights=4,2,2,2\n  velvet fiscal two-nations-2016 --table money.csv --debt agreed=A:0.45,B:0.55",
		),
		"FILE",
	)
		.argument("[SCENARIO]", "may be left out when --assignment and --atlas are given")
		.option(
			"--debt <RULE>",
			"population, gdp, receipts, outlays, territory, zero-option, 2:1, weights=W,W,W,W or agreed=A:S,B:S",
			nonEmpty,
		)
		.option(
			"--table <TABLE>",
			"a table of the atlas by its key, or a file of id,receipts,outlays[,year] by parent in its place",
			nonEmpty,
		)
		.option("--people <COLUMN>", "who is counted by the rules population and 2:1, such as pop2010", nonEmpty)
		.option("--rate <X>", "interest that the parent country pays, a share a year", readUnit)
		.option("--premium <X>", "what a nation that leaves pays on top", readUnit)
		.option("--shared <X>", "share of outlays for what all have in common", readUnit)
		.option("--duplication <X>", "how much of that costs a second time: 0 kept in common, 1 built anew", readUnit)
		.action((source, options) =>
			perform("fiscal", options, async (run) => (await import("./verbs/fiscal.ts")).fiscal(run, source, options)),
		);
	planning(
		verb(
			"guarantees",
			"what could protect those left under the other camp, nation beside nation, and how many it would reach",
			"  velvet guarantees two-nations-2016\n  velvet guarantees two-nations-2016 --enter option-of-nationality=A option-of-nationality=B passage=B",
		),
		"FILE",
	)
		.argument("[SCENARIO]", "may be left out when --assignment and --atlas are given")
		.option("--enter <KIND=POLITY...>", "guarantees to add to the scenario on the usual terms", collect)
		.action((source, options) =>
			perform("guarantees", options, async (run) =>
				(await import("./verbs/guarantees.ts")).guarantees(run, source, options),
			),
		);
	planning(
		verb(
			"report",
			"one page without a network, its map, its assignment and its scenario",
			"  velvet report two-nations-2016 --out report",
		),
		"DIR",
	)
		.argument("[SCENARIO]", "may be left out when --assignment and --atlas are given")
		.action((source, options) =>
			perform("report", options, async (run) => (await import("./verbs/report.ts")).report(run, source, options)),
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
			perform("tally", options, async (run) => (await import("./verbs/tally.ts")).tallyFile(run, file, options)),
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
			perform("replay", options, async (run) => (await import("./verbs/replay.ts")).replay(run, name, options)),
		);
	output(
		verb(
			"settle",
			"divide an estate by points: adjusted winner, the greatest product, shares in proportion, equal shares",
			"  velvet settle --template camp-david --out camp-david.json\n  velvet settle camp-david.json\n  velvet settle --template united-states --out estate.json\n\nA file:\n" +
				'  { "parties": [ { "id": "A", "name": "Pacifica", "entitlement": 1 }, { "id": "B", "name": "The others", "entitlement": 1 } ],\n' +
				'    "issues": [ { "id": "land", "name": "Federal land", "points": { "A": 40, "B": 65 } },\n' +
				'                { "id": "debt", "name": "Debt", "points": { "A": 60, "B": 35 }, "kind": "burden" } ] }\n\n' +
				"docs/methods/settlement.md explains every key.",
		),
		"FILE",
	)
		.argument("[FILE.json]", "parties, issues and points; - for standard input")
		.option("--scale", "scale the points of each party to 100 in all")
		.option(
			"--template <NAME>",
			"write a file to start from: united-states, without points, or a published case",
			nonEmpty,
		)
		.action((file, options) =>
			perform(options.template === undefined ? "settle" : "settle template", options, async (run) =>
				(await import("./verbs/settle.ts")).settleFile(run, file, options),
			),
		);
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
				(await import("./verbs/referendum.ts")).referendum(run, source, options),
			),
		);
	planning(
		verb(
			"accede",
			"a nation joins another country: seats, parties, amending rules and majority, before and after",
			"  velvet accede pacifica-joins-canada\n  velvet accede california-alone-2016 --host canada --act 2022\n  velvet accede two-nations-2016 --host canada --as one --base pop2020\n\nA host of your own is a file: docs/methods/union.md shows one.",
		),
		"FILE",
	)
		.argument("[SCENARIO]", "may be left out when --assignment and --atlas are given")
		.option("--host <HOST>", "canada, or the path of a host's file", nonEmpty)
		.option("--act <KEY>", "rule by which seats are given: 2011, 2021 or 2022; the last where left out", nonEmpty)
		.addOption(new Option("--as <WAY>", "each member as a province, or the nation as one").choices(["members", "one"]))
		.option("--base <KEY>", "whose people count: apportionment2020, pop2020, ... or estimate", nonEmpty)
		.option("--polity <ID>", "who joins; as the scenario says, or the nation that leaves", nonEmpty)
		.action((source, options) =>
			perform("accede", options, async (run) => (await import("./verbs/accede.ts")).joinHost(run, source, options)),
		);
	planning(
		verb(
			"council",
			"what the votes of a council's members can do: Banzhaf, Shapley-Shubik, who could block",
			"  velvet council confederation-of-the-coasts --weights square-root\n  velvet council --weights rome-1958.csv --quota 12\n\nA table, here of the Council of 1958:\n  id,weight\n  DE,4\n  FR,4\n  IT,4\n  BE,2\n  NL,2\n  LU,1",
		),
		"FILE",
	)
		.argument("[SCENARIO]", "the nations that confederate; may be left out when a table of weights is given")
		.option("--weights <FILE.csv>", "a table of id,weight; of a SCENARIO people, square-root or equal", nonEmpty)
		.option("--quota <N>", 'votes that carry, or a share: 12, 2/3, 65%, "more than 1/2"', nonEmpty)
		.addOption(
			new Option("--members <KIND>", "the nations of a SCENARIO, or their states").choices(["polities", "parents"]),
		)
		.action((source, options) =>
			perform("council", options, async (run) => (await import("./verbs/council.ts")).council(run, source, options)),
		);
	planning(
		verb(
			"legislature",
			"who would sit in each parliament: seats, electors, and the vote once more inside each nation",
			"  velvet legislature two-nations-2016\n  velvet legislature california-alone-2016 --seats 435\n  velvet legislature two-nations-2016 --again two-nations-2024\n  velvet legislature by-county-2016 --cut merge --base apportionment2010\n  velvet legislature --populations states.csv --seats 435 --method webster\n\nA table of populations, here of three members:\n  id,population,name\n  a,5300000,Alder\n  b,2100000,Birch\n  c,640000,Cedar\n\nWithout --seats every nation keeps the seats that its members have in the undivided country.",
		),
		"FILE",
	)
		.argument("[SCENARIO]", "may be left out when --populations, or --assignment and --atlas, are given")
		.option("--populations <FILE.csv>", "a table of id,population and perhaps name; - for standard input", nonEmpty)
		.option("--seats <N>", "seats of each chamber", readSeats)
		.addOption(new Option("--method <NAME>", "the method of apportionment").choices(apportionmentMethods))
		.option("--minimum <N>", "fewest seats of a member; 1 where nobody says otherwise", readMinimum)
		.option("--base <KEY>", "which count of people: apportionment2020, apportionment2010, resident, estimate", nonEmpty)
		.addOption(
			new Option("--cut <WHAT>", "parts of a cut state are members, or merge into one").choices(["parts", "merge"]),
		)
		.option("--again <SCENARIO>", "count its vote, or another vote of the atlas, inside the same nations too", nonEmpty)
		.action((source, options) =>
			perform("legislature", options, async (run) =>
				(await import("./verbs/legislature.ts")).legislature(run, source, options),
			),
		);
	// Only now: settings are inherited when a verb is made, and these must hold for all of them.
	for (const command of [program, ...program.commands, ...atlas.commands])
		command.exitOverride().configureOutput({ writeErr: () => {} });
	return program;
}

function output(command: Command, place: string): Command {
	return command
		.option("--json", "print one JSON document and nothing else")
		.option(`--out <${place}>`, "write there; missing folders are made", nonEmpty);
}

/** What every verb about a scenario takes. */
function planning(command: Command, place: string): Command {
	return casing(command, place).option("--assignment <FILE.csv>", "a plan from a table of id,polity", nonEmpty);
}

/** The same for verbs that make their own plans, or take them as arguments. */
function casing(command: Command, place: string): Command {
	return output(command, place)
		.option("--atlas <ID>", "another atlas: a built-in one or a file", nonEmpty)
		.option("--vote <ID>", "another vote of the atlas", nonEmpty)
		.option("--mirror", "exchange the camps: votes, names, colours and roles")
		.option("--seed <TEXT>", "another seed", nonEmpty)
		.option("--threads <N>", "threads to use; the answer is the same for any number", readThreads);
}

/** The values of an option that may be given again. */
function collect(text: string, before: readonly string[] = []): readonly string[] {
	return [...before, nonEmpty(text)];
}

function nonEmpty(text: string): string {
	if (text === "") throw new InvalidArgumentError("It is empty.");
	if (text.startsWith("--")) throw new InvalidArgumentError("It is an option: the value is missing.");
	return text;
}

import { Option } from "commander";
import { readPriceText } from "../inputs/read-options.ts";
import { casing, collect, nonEmpty, output, planning } from "./options.ts";
import type { MakeVerb, Perform } from "./perform.ts";

/** What there is, plans, and what they are judged by. */
export function addPlanVerbs(verb: MakeVerb, perform: Perform): void {
	output(verb("scenarios", "list the scenarios that ship", "  velvet scenarios"), "FILE").action((options) =>
		perform("scenarios", options, async () => (await import("../verbs/scenarios.ts")).scenarios()),
	);
	const atlas = output(
		verb("atlas", "what an atlas holds and where it comes from", "  velvet atlas us-counties"),
		"FILE",
	)
		.argument("<ID>", "a built-in atlas, or the path of an atlas file")
		.action((id, options) =>
			perform("atlas", options, async (run) => (await import("../verbs/atlas.ts")).atlas(run, id)),
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
				(await import("../verbs/atlas-build.ts")).atlasBuild(run, path, options),
			);
		});
	planning(verb("plan", "make the plan of a scenario", "  velvet plan two-nations-2016 --out by-state.csv"), "FILE.csv")
		.argument("<SCENARIO>")
		.action((source, options) =>
			perform("plan", options, async (run) => (await import("../verbs/plan.ts")).plan(run, source, options)),
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
			perform("score", options, async (run) => (await import("../verbs/score.ts")).score(run, source, options)),
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
			perform("frontier", options, async (run) =>
				(await import("../verbs/frontier.ts")).frontier(run, source, options),
			),
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
				(await import("../verbs/compare.ts")).compare(run, [first, ...others], options),
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
			perform("check", options, async (run) => (await import("../verbs/check.ts")).check(run, source, options)),
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
			perform("report", options, async (run) => (await import("../verbs/report.ts")).report(run, source, options)),
		);
}

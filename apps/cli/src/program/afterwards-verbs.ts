import { apportionmentMethods } from "@velvet/algorithms";
import { Option } from "commander";
import { readMinimum, readQuotaText, readSeats, readUnit } from "../inputs/read-options.ts";
import { collect, nonEmpty, output, planning } from "./options.ts";
import type { MakeVerb, Perform } from "./perform.ts";

/** The nations afterwards: parliaments, treasuries, union with others, the estate, guarantees. */
export function addAfterwardsVerbs(verb: MakeVerb, perform: Perform): void {
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
				(await import("../verbs/legislature.ts")).legislature(run, source, options),
			),
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
		.option("--quota <N>", 'votes that carry, or a share: 12, 2/3, 65%, "more than 1/2"', readQuotaText)
		.addOption(
			new Option("--members <KIND>", "the nations of a SCENARIO, or their states").choices(["polities", "parents"]),
		)
		.action((source, options) =>
			perform("council", options, async (run) => (await import("../verbs/council.ts")).council(run, source, options)),
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
		.option("--base <KEY>", "whose people count: apportionment2020, resident, pop2016, ... or estimate", nonEmpty)
		.option("--polity <ID>", "who joins; as the scenario says, or the nation that leaves", nonEmpty)
		.action((source, options) =>
			perform("accede", options, async (run) => (await import("../verbs/accede.ts")).joinHost(run, source, options)),
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
			perform("fiscal", options, async (run) => (await import("../verbs/fiscal.ts")).fiscal(run, source, options)),
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
				(await import("../verbs/settle.ts")).settleFile(run, file, options),
			),
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
				(await import("../verbs/guarantees.ts")).guarantees(run, source, options),
			),
		);
}

import { Option } from "commander";
import {
	readChance,
	readCount,
	readDilemma,
	readDraws,
	readHistories,
	readLoss,
	readMoveDial,
	readMoveDraws,
	readMoveYears,
	readPatience,
	readPoints,
	readStake,
	readTarget,
	readThermostat,
	readThreshold,
	readYears,
} from "../inputs/read-options.ts";
import { nonEmpty, output, planning } from "./options.ts";
import type { MakeVerb, Perform } from "./perform.ts";
import { addResponseVerbs } from "./response-verbs.ts";

/** What happens over time: power that changes hands, and answers in kind. */
export function addHistoriesVerbs(verb: MakeVerb, perform: Perform): void {
	output(
		verb(
			"reciprocity",
			"how patient both sides must be to allow each other's requests while power changes hands",
			"  velvet reciprocity\n  velvet reciprocity --phi 11/19 --gain 2 --loss 1 --q 0.25\n  velvet reciprocity --phi 0.3 --gain 3 --loss 2 --patience 0.9 --json\n  velvet reciprocity --phi 0.42 --back 0.58\n\nWithout options: power changes hands as in the record (11/19 a term), gain 2, loss 1, a request in every term.",
		),
		"FILE",
	)
		.option("--phi <F>", "chance that power changes hands with a term; 11/19 where left out", readChance)
		.option(
			"--back <F>",
			"chance that it comes back to who governs now; that of --phi where left out. The mirror answers for the other side",
			readChance,
		)
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
	addResponseVerbs(verb, perform);
	addHistories(verb, perform);
	addMigrate(verb, perform);
}

function addHistories(verb: MakeVerb, perform: Perform): void {
	planning(
		verb(
			"histories",
			"requests, answers, votes and partings over the years, under each policy and for whoever asks first",
			"  velvet histories two-nations-2016\n  velvet histories california-alone-2016 --policy agree --years 30\n  velvet histories texas-alone-2016 --policy agree --history 7\n  velvet histories two-nations-2016 --draws 2000 --json\n\nA policy is how the centre answers the first request: ignore it, quash it in the courts, or agree. Every history is run under all three; --policy says whose fans stand at the top of --json, and in which the history is told. A number of --history is the same history whatever the number of draws; in --json it is example.history, and example.draw counts from 0. With --mirror the camps exchange their names, and the same place asks first: for the other side's own request take its scenario, velvet histories texas-alone-2016.",
		),
		"FILE",
	)
		.argument("[SCENARIO]", "may be left out when --assignment and --atlas are given")
		.addOption(
			new Option("--policy <POLICY>", "answer to the first request; ignore where left out").choices([
				"ignore",
				"quash",
				"agree",
			]),
		)
		.option("--draws <N>", "how many histories; 10000 where left out", readHistories)
		.option("--years <N>", "years run forward; 50 where left out", readYears)
		.option("--threshold <SHARE>", "share of yes that a vote has to pass; 0.5 where left out", readThreshold)
		.option("--history <N>", "the history that is told; the fullest of the first hundred where left out", readDraws)
		.action((source, options) =>
			perform("histories", options, async (run) =>
				(await import("../verbs/histories.ts")).histories(run, source, options),
			),
		);
}

function addMigrate(verb: MakeVerb, perform: Perform): void {
	planning(
		verb(
			"migrate",
			"who would move where, by camp; what each nation would be as a haven; movers that a target needs",
			"  velvet migrate two-nations-2016\n  velvet migrate two-nations-2016 --target 0.65 --pull 0.15 --border 0\n  velvet migrate two-nations-2016 --take-up 0.1018 --moving 0.31 --window 2 --json\n  velvet migrate two-nations-2016 --within 10",
		),
		"FILE",
	)
		.argument("[SCENARIO]", "may be left out when --assignment and --atlas are given")
		.option("--within <YEARS>", "flows of so many years in sum, options among them; 5 where left out", readMoveYears)
		.option("--target <SHARE>", "self-determination to be reached; 0.65 where left out", readTarget)
		.option("--movers <N>", "the other way round: what so many net voters across would make of it", readCount)
		.option("--pull <X>", "pull towards the nation of one's own camp, log-odds; 0.05", readMoveDial("pull"))
		.option("--border <X>", "how much the new border holds back, log-odds; 1", readMoveDial("border"))
		.option("--mobility <SHARE>", "share who move in a year before that; 0.023", readMoveDial("mobility"))
		.option("--distance <X>", "exponent of distance; 1", readMoveDial("distance"))
		.option("--size <X>", "exponent of the people of a place; 1", readMoveDial("size"))
		.option("--income <X>", "exponent of income; 0.5", readMoveDial("income"))
		.option("--take-up <SHARE>", "of those left under the other camp, who would opt; 0.1", readMoveDial("takeUp"))
		.option("--moving <SHARE>", "of those who opt, who would move; 0.31", readMoveDial("movers"))
		.option("--window <YEARS>", "years in which one may opt; 2", readMoveDial("window"))
		.option("--draws <N>", "how often the dials that are left are drawn; 200 where left out", readMoveDraws)
		.action((source, options) =>
			perform("migrate", options, async (run) => (await import("../verbs/migrate.ts")).migrate(run, source, options)),
		);
}

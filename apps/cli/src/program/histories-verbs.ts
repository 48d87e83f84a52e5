import { consents, policies, regimes, voteQuestions } from "@velvet/scenarios";
import { Option } from "commander";
import {
	readChance,
	readClaimants,
	readCoolingOff,
	readDilemma,
	readDraws,
	readHistories,
	readLoss,
	readOf,
	readPatience,
	readPoints,
	readSets,
	readStake,
	readStakes,
	readSupport,
	readThermostat,
	readThreshold,
	readUnit,
	readYear,
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
	output(
		verb(
			"responses",
			"how parent states answered 110 votes and acts of separation: cross-tables by filter, with intervals",
			"  velvet responses\n  velvet responses --comparable\n  velvet responses --regime democracy,hybrid --from 1945 --consent no\n  velvet responses --question independence,dissolution --passed yes --as-handed-over --json\n\n--comparable stands for --regime democracy --from 1945 and every question but remain.",
		),
		"FILE",
	)
		.option("--comparable", "the votes comparable to a rich democracy")
		.option("--regime <LIST>", `of ${regimes.join(", ")}`, readOf(regimes))
		.option("--from <YEAR>", "first year", readYear)
		.option("--to <YEAR>", "last year", readYear)
		.addOption(new Option("--consent <ANSWER>", "whether the parent state had agreed to the vote").choices(consents))
		.option("--question <LIST>", `what yes meant, of ${voteQuestions.join(", ")}`, readOf(voteQuestions))
		.addOption(new Option("--passed <ANSWER>", "whether it passed by its own rule").choices(["yes", "no"]))
		.option("--as-handed-over", "the table without what is corrected here")
		.action((options) =>
			perform("responses", options, async () => (await import("../verbs/responses.ts")).responses(options)),
		);
	planning(
		verb(
			"response",
			"what may come of a request: stages and outcomes if the centre takes no notice, goes to court, or agrees",
			"  velvet response two-nations-2016\n  velvet response california-alone-2016 --support 0.55 --cooling-off 2\n  velvet response california-alone-2016 --asks B --policy agree --guarantee 0.8 --json\n\nThe chances of all stages but the vote are assumptions; docs/methods/response.md says which.",
		),
		"FILE",
	)
		.argument("[SCENARIO]", "may be left out when --assignment and --atlas are given")
		.addOption(new Option("--policy <POLICY>", "one answer of the centre only").choices(policies))
		.addOption(new Option("--asks <CAMP>", "the request of one side only").choices(["A", "B"]))
		.option("--threshold <SHARE>", "share of yes that a vote has to pass; 0.5 where left out", readThreshold)
		.option("--cooling-off <YEARS>", "years until a second vote; none where left out", readCoolingOff)
		.option("--guarantee <G>", "chance that a reciprocal guarantee is kept; 0 where left out", readUnit)
		.option("--claimants <M>", "later claimants who see the answer; 1 where left out", readClaimants)
		.option("--stakes <S>", "what is at stake against the usual 1", readStakes)
		.option("--support <SHARE>", "support in the places that ask, as a poll says", readSupport)
		.option("--sets <N>", "sets of assumptions, and simulated votes; 1000 where left out", readSets)
		.action((source, options) =>
			perform("response", options, async (run) =>
				(await import("../verbs/response.ts")).response(run, source, options),
			),
		);
	planning(
		verb(
			"histories",
			"requests, answers, votes and partings over the years, under each policy and for whoever asks first",
			"  velvet histories two-nations-2016\n  velvet histories california-alone-2016 --policy agree --years 30\n  velvet histories texas-alone-2016 --policy quash --history 7\n  velvet histories two-nations-2016 --draws 2000 --json\n\nA policy is how the centre answers the first request: ignore it, quash it in the courts, or agree. Every history is run under all three; --policy says which stands first in --json and which history is told.",
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
		.option("--history <N>", "the history that is told; a typical one where left out", readDraws)
		.action((source, options) =>
			perform("histories", options, async (run) =>
				(await import("../verbs/histories.ts")).histories(run, source, options),
			),
		);
}

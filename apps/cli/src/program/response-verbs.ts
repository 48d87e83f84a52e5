import { consents, policies, regimes, voteQuestions } from "@velvet/scenarios";
import { Option } from "commander";
import {
	readClaimants,
	readCoolingOff,
	readOf,
	readSets,
	readStakes,
	readSupport,
	readThreshold,
	readUnit,
	readYear,
} from "../inputs/read-options.ts";
import { output, planning } from "./options.ts";
import type { MakeVerb, Perform } from "./perform.ts";

/** How a centre may answer a request, and how parent states did. */
export function addResponseVerbs(verb: MakeVerb, perform: Perform): void {
	planning(
		verb(
			"response",
			"what may come of a request: stages and outcomes if the centre would ignore it, quash it in the courts, or agree to a vote",
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
}

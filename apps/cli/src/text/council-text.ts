import { grouped } from "@velvet/core";
import type { ByMember, CouncilPower, PlanCouncil } from "@velvet/scenarios";
import { table } from "./table.ts";
import { percent } from "./tally-text.ts";

/** A council for the terminal: one line a member, in the order given. */
export function councilText(
	title: string,
	ids: readonly string[],
	power: CouncilPower,
	names: ByMember<string> = {},
): string {
	const { votes, totalVotes, quota, blocking, banzhaf, shapleyShubik, absoluteBanzhaf, blocks, penrose } = power;
	const fair = "fair" in penrose ? penrose.fair : null;
	const heads = ["member", "votes", "of votes", "Banzhaf", "Shapley-Shubik", "decides", "blocks"];
	const rows = ids.map((id) => [
		names[id] ?? id,
		grouped(votes[id]),
		percent(votes[id] / totalVotes),
		percent(banzhaf[id]),
		percent(shapleyShubik[id]),
		percent(absoluteBanzhaf[id]),
		blocks[id].alone ? "alone" : `with ${blocks[id].withOthers} more`,
		...(fair === null ? [] : [percent(fair[id])]),
	]);
	return [
		title,
		"",
		`${grouped(quota)} of ${grouped(totalVotes)} votes carry; ${grouped(blocking)} block.`,
		"",
		table(fair === null ? heads : [...heads, "by Penrose"], rows, [1, 2, 3, 4, 5, 7]),
		"decides: in so many of the coalitions of all others, each as likely, the member's votes tip the balance.",
		...("why" in penrose ? [] : [`Penrose's rule would have ${percent(penrose.misplaced)} of the power elsewhere.`]),
		"",
	].join("\n");
}

/** The council of a plan: whose it is, how votes are given, and what it decides. */
export function planCouncilText(title: string, council: PlanCouncil): string {
	const { confederation, weights, peopleAVote, people, names } = council;
	const ways = { people: "people", "square-root": "the square root of people", equal: "one each" } as const;
	const each = peopleAVote === null || peopleAVote === 1 ? "" : `, one for ${grouped(peopleAVote)}`;
	const keeps = confederation?.keeps ?? [];
	const ids = Object.keys(people).sort((p, q) => people[q] - people[p]);
	return [
		`${title}\n${confederation?.name ?? "If the nations confederated"}: votes by ${ways[weights]}${each}.`,
		...(keeps.length === 0 ? [] : [`It keeps ${keeps.join(", ")}.`]),
		councilText("", ids, council, names),
	].join("\n");
}

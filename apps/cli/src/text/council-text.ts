import { grouped } from "@velvet/core";
import type { CouncilMember, CouncilPower } from "@velvet/scenarios";
import { table } from "./table.ts";
import { percent } from "./tally-text.ts";

/** A council for the terminal: one line a member, in the order given. */
export function councilText(title: string, members: readonly CouncilMember[], power: CouncilPower): string {
	const { votes, totalVotes, quota, blocking, banzhaf, shapleyShubik, absoluteBanzhaf, blocks, penrose } = power;
	const fair = "fair" in penrose ? penrose.fair : null;
	const heads = ["member", "votes", "of votes", "Banzhaf", "Shapley-Shubik", "decides", "blocks"];
	const rows = members.map(({ id, name = id }) => [
		name,
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

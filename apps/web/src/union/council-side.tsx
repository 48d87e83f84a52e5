import { nameSome } from "@velvet/core";
import { withArticle } from "@velvet/report";
import type { PlanCouncil } from "@velvet/scenarios";
import { Side } from "../frame/side.tsx";
import { capital, fixed, percent } from "../words/numbers.ts";
import { byPeople } from "./council-bars.tsx";

const ways = { people: "its people", "square-root": "the square root of its people", equal: "one each" } as const;

/** So what: whose votes decide, and whose never do. */
export function CouncilSide({ council }: { council: PlanCouncil }) {
	const {
		confederation,
		names,
		quota,
		totalVotes,
		veto,
		withoutPower,
		banzhaf,
		penrose,
		weights,
		peopleAVote,
		members,
	} = council;
	const named = (ids: readonly string[]) =>
		nameSome(
			ids.map((id) => withArticle(names[id])),
			3,
		);
	// Of two members both are told: the power of one is what the other lacks.
	const sizes = byPeople(council.people);
	const all = sizes.length;
	const both = all === 2 ? `${sizes.map((id) => percent(banzhaf[id], 0)).join(" and ")}` : null;
	return (
		<Side
			label="What follows"
			heading={
				confederation?.name ?? (members === "polities" ? "If the nations confederated" : "If their states confederated")
			}
			number={
				both ??
				(withoutPower.length > 0
					? `${capital(named(withoutPower))}: no power`
					: veto.length > 0
						? `${capital(named(veto))}: a veto`
						: `${all} members, none with a veto`)
			}
		>
			<p>
				{both !== null && `Of the power: ${sizes.map((id) => withArticle(names[id])).join(", ")}. `}A member has votes
				by {ways[weights]}
				{peopleAVote !== null && peopleAVote > 1 && `, one for ${fixed(peopleAVote, 0)}`}; {fixed(quota, 0)} of{" "}
				{fixed(totalVotes, 0)} carry. Power is the share of all coalitions that carry with a member and fail without it
				{veto.length > 0 && withoutPower.length > 0 && `; nothing carries without ${named(veto)}`}.
			</p>
			{"misplaced" in penrose && (
				<p>
					Citizens of all members would count alike if power went with the square root of people (Penrose): for that{" "}
					<b>{percent(penrose.misplaced, 1)}</b> of the power would have to lie elsewhere.
				</p>
			)}
			{confederation !== null && confederation.keeps.length > 0 && <p>It keeps {nameSome(confederation.keeps, 12)}.</p>}
			<p className="union-caveat">
				{confederation === null && "The scenario has no confederation: this is what one would be. "}
				All coalitions count alike here, and in no council are they alike.
			</p>
		</Side>
	);
}

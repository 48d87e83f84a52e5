import { nameSome } from "@velvet/core";
import type { Compared } from "../difference/compared.ts";
import { counted, percent, short } from "../words/numbers.ts";

/** What stays, how the nations were matched, and what cannot be compared: in a line or two. */
export function ComparedWhole({ compared }: { compared: Compared }) {
	const { comparison, x, y } = compared;
	const { stays, whole, moved, labels, byParent, notComparable, votes } = comparison;
	const { unit } = x.atlas.levels;
	const exchanged = Object.entries(labels).filter(([p, q]) => p !== q);
	const { divided, only } = notComparable;
	const unmatched = only.flatMap((each) => each.names);
	return (
		<div className="compare-whole">
			<p>
				<b>{counted(moved.units, unit)}</b> with <b>{short(moved.people)}</b> people and <b>{short(moved.votes)}</b>{" "}
				votes would belong to the other nation; <b>{percent(stays[0].people / whole[0].people)}</b> of the people and{" "}
				<b>{percent(stays[0].km2 / whole[0].km2)}</b> of the land stay. Nobody moves house: the border does.
			</p>
			{exchanged.length > 0 && (
				<p>
					Nations are matched so that the fewest people move: {exchanged.map(([p, q]) => `${p} with ${q}`).join(", ")}.
				</p>
			)}
			{votes !== null && (
				<p>
					Between the votes of {x.theCase.vote.year} and {y.theCase.vote.year},{" "}
					{counted(votes.changed[0].ids.length, unit)} went from a majority for A to one for B, and{" "}
					{votes.changed[1].ids.length} from B to A.
				</p>
			)}
			{byParent.length > 0 && divided.names.length === 0 && (
				<p>
					Compared as a whole, since the two atlases cut it differently: {nameSome(byParent.map(({ name }) => name))}.
				</p>
			)}
			{divided.names.length > 0 && (
				<p>
					{nameSome(divided.names)}, {short(divided.figures[0].people)} people, divided along lines that the other atlas
					does not have: who goes, nobody can say.
				</p>
			)}
			{unmatched.length > 0 && <p>Only one of the atlases has {nameSome(unmatched)}.</p>}
		</div>
	);
}

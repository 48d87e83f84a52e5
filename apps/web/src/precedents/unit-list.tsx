import type { BallotDetail } from "../engine/precedent.ts";
import { NONE } from "../words/numbers.ts";
import { ShareMark } from "./share-mark.tsx";
import { votePercent } from "./vote-words.ts";

/** What each unit said, most yes first, and whether it would have passed alone. */
export function UnitList({ tally, answers }: Pick<BallotDetail, "tally" | "answers">) {
	const units = tally?.units ?? [];
	if (tally === null || units.length === 0) return null;
	const threshold = tally.components.find(({ name }) => name === "threshold")?.required ?? null;
	const sorted = [...units].sort((p, q) => (q.yesShare ?? 0) - (p.yesShare ?? 0));
	return (
		<section aria-label="By unit">
			<h4>By unit</h4>
			<table className="vote-units">
				<thead>
					<tr>
						<th scope="col">Unit</th>
						<th scope="col" className="number">
							{answers.yes}
						</th>
						<th scope="col">Alone</th>
					</tr>
				</thead>
				<tbody>
					{sorted.map(({ id, name, yesShare, passes }) => (
						<tr key={id}>
							<td>{name}</td>
							<td className="number">
								{yesShare !== null && <ShareMark share={yesShare} threshold={threshold} />}{" "}
								{yesShare === null ? NONE : votePercent(yesShare)}
							</td>
							<td>{passes === null ? "not known" : passes ? "would pass" : "would not"}</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

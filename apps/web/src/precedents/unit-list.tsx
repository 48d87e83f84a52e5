import type { BallotDetail } from "../engine/precedents.ts";
import { percent } from "../words/numbers.ts";
import { ShareMark } from "./share-mark.tsx";

/** What each unit said, most yes first, and whether it would have passed alone. */
export function UnitList({ tally }: Pick<BallotDetail, "tally">) {
	const units = tally?.units ?? [];
	if (tally === null || units.length === 0) return null;
	const threshold = tally.components.find(({ name }) => name === "threshold")?.required ?? null;
	const sorted = [...units].sort((p, q) => (q.yesShare ?? 0) - (p.yesShare ?? 0));
	return (
		<section aria-label="By unit">
			<h4>By unit</h4>
			<ul className="vote-units">
				{sorted.map(({ id, name, yesShare, passes }) => (
					<li key={id}>
						<span>{name}</span>
						{yesShare !== null && <ShareMark share={yesShare} threshold={threshold} />}
						<span className="number">{yesShare !== null && percent(yesShare)}</span>
						<span>{passes === null ? "" : passes ? "yes" : "no"}</span>
					</li>
				))}
			</ul>
		</section>
	);
}

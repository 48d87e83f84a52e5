import type { PlanCouncil } from "@velvet/scenarios";
import { fixed, percent } from "../words/numbers.ts";

/** For each member its share of the votes, of the power, and what Penrose's rule would give it. */
export function CouncilBars({ council }: { council: PlanCouncil }) {
	const { names, people, votes, totalVotes, banzhaf, blocks, penrose } = council;
	const ids = byPeople(people);
	const fair = "fair" in penrose ? penrose.fair : null;
	const most = Math.max(...ids.flatMap((id) => [votes[id] / totalVotes, banzhaf[id], fair?.[id] ?? 0]));
	const at = (share: number) => `${(100 * share) / most}%`;
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
		<section className="council-bars" tabIndex={0} aria-label="Votes and power by member">
			{ids.map((id) => (
				<div className="council-row" key={id}>
					<span className="council-name">{names[id]}</span>
					<div
						className="council-track"
						role="img"
						aria-label={`${names[id]}: ${percent(votes[id] / totalVotes, 1)} of the votes, ${percent(banzhaf[id], 1)} of the power${fair === null ? "" : `, ${percent(fair[id], 1)} by Penrose's rule`}`}
					>
						<i className="council-votes" style={{ width: at(votes[id] / totalVotes) }} />
						<i className="council-power" style={{ width: at(banzhaf[id]) }} />
						{fair !== null && <i className="council-fair" style={{ left: at(fair[id]) }} />}
					</div>
					<span className="council-figure">
						<b>{percent(banzhaf[id], 1)}</b>{" "}
						<small>{blocks[id].alone ? "blocks alone" : `blocks with ${fixed(blocks[id].withOthers, 0)} more`}</small>
					</span>
				</div>
			))}
		</section>
	);
}

export function CouncilKey() {
	return (
		<p className="union-key">
			<span>
				<i className="council-votes" /> share of the votes
			</span>
			<span>
				<i className="council-power" /> share of the power (Banzhaf)
			</span>
			<span>
				<i className="council-fair" /> by Penrose's rule
			</span>
		</p>
	);
}

/** Most people first. */
export function byPeople(people: { readonly [id: string]: number }): string[] {
	return Object.keys(people).sort((p, q) => people[q] - people[p]);
}

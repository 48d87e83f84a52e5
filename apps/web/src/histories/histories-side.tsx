import type { HistoriesResult, HistoryRun } from "@velvet/scenarios";
import type { CaseView } from "../engine/views.ts";
import type { HistorySeries } from "../state/choices.ts";
import { capital, fixed } from "../words/numbers.ts";
import { rowsOf } from "./fans-view.tsx";
import { seriesWords } from "./series-words.ts";

interface Props {
	readonly theCase: CaseView;
	readonly result: HistoriesResult;
	readonly series: HistorySeries;
}

/** So what: how often the places have left under each policy, both sides alike, and what the answer does to grievance. */
export function HistoriesSide({ theCase, result, series }: Props) {
	const { draws, from, years, runs, missing, differences, assumptions, caveats } = result;
	const rows = rowsOf(runs);
	const { title, means } = seriesWords[series];
	const [chosen] = rows[0].filter(({ policy }) => policy === "agree");
	const names = theCase.campNames;
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
		<section className="side" tabIndex={0} aria-label="What follows over the years">
			<h3>What would follow a request?</h3>
			<p className="big">{perHundred(leftAt(chosen), draws)} of 100</p>
			<p>
				simulated histories end with {chosen.place.name} apart in {from + years} if the centre would agree; what happens
				in the world is not said.
			</p>
			{rows.map((row) => (
				<p key={row[0].asks}>{sentenceOf(row, draws)}</p>
			))}
			{missing.map(({ asks, why }) => (
				<p key={asks}>
					Nobody asks for {names[asks]} voters: {why}
				</p>
			))}
			<details>
				<summary className="word">What is drawn</summary>
				<p>
					{capital(title)}: {means}.
				</p>
			</details>
			<details>
				<summary className="word">One policy beside another</summary>
				<ul>
					{differences
						.filter(({ what }) => what === "years-under-other" || what === "grievance")
						.map(({ asks, of, than, what, camp, mean, standardError }) => (
							<li key={`${asks} ${of} ${than} ${what} ${camp}`}>
								{names[asks]} voters' place asks; {of} beside {than}:{" "}
								{what === "grievance" ? "mean grievance" : "years under the other camp"}
								{camp !== null && ` of ${names[camp]} voters`} {sign(mean)} (Monte Carlo error {fixed(standardError, 3)}
								)
							</li>
						))}
				</ul>
			</details>
			<details>
				<summary className="word">What is assumed</summary>
				<ul>
					{assumptions.map(({ what, value, basis, source }) => (
						<li key={what}>
							<b>{what}</b>: {value} [{basis}] {source}
						</li>
					))}
				</ul>
			</details>
			<details>
				<summary className="word">What this does not say</summary>
				<ul>
					{caveats.map((caveat) => (
						<li key={caveat}>{caveat}</li>
					))}
				</ul>
			</details>
		</section>
	);
}

function sentenceOf(row: readonly HistoryRun[], draws: number): string {
	const each = row.map((run) => `${perHundred(leftAt(run), draws)} if ${policyVerb[run.policy]}`);
	return `${row[0].place.name} would ask: apart in ${each.join(", ")}.`;
}

const policyVerb = { ignore: "ignored", quash: "quashed", agree: "agreed to" } as const;

/** Histories in which the place of who asks first has left by the end. */
function leftAt({ states, asks }: HistoryRun): number {
	return states[states.length - 1].left[asks];
}

function perHundred(histories: number, draws: number): string {
	const share = (100 * histories) / draws;
	return share > 0 && share < 0.1 ? "under 0.1" : share.toFixed(1);
}

function sign(value: number): string {
	return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(3)}`;
}

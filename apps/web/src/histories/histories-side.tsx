import type { HistoriesResult, HistoryRun } from "@velvet/scenarios";
import type { CaseView } from "../engine/views.ts";
import { Assumed, Caveats, Side, SideList } from "../frame/side.tsx";
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
		<Side
			label="What follows over the years"
			heading="What would follow a request?"
			number={`${perHundred(leftAt(chosen), draws)} of 100`}
		>
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
			<SideList title="What is drawn">
				<li>
					{capital(title)}: {means}.
				</li>
			</SideList>
			<SideList title="One policy beside another">
				{differences
					.filter(({ what }) => what === "years-under-other" || what === "grievance")
					.map(({ asks, of, than, what, camp, mean, standardError }) => (
						<li key={`${asks} ${of} ${than} ${what} ${camp}`}>
							{names[asks]} voters' place asks; {of} beside {than}:{" "}
							{what === "grievance" ? "mean grievance" : "years under the other camp"}
							{camp !== null && ` of ${names[camp]} voters`} {sign(mean)} (Monte Carlo error {fixed(standardError, 3)})
						</li>
					))}
			</SideList>
			<Assumed of={assumptions} />
			<Caveats of={caveats} />
		</Side>
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

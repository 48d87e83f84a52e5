import { type DescribedHistories, type HistoryRun, of100 } from "@velvet/scenarios";
import type { CaseView } from "../engine/views.ts";
import { Assumed, Caveats, Side, SideList } from "../frame/side.tsx";
import type { HistorySeries } from "../state/choices.ts";
import { capital } from "../words/numbers.ts";
import { pairSentence, pairsOf } from "./difference-words.ts";
import { rowsOf } from "./fans-view.tsx";
import { seriesWords } from "./series-words.ts";

interface Props {
	readonly theCase: CaseView;
	readonly result: DescribedHistories;
	readonly series: HistorySeries;
}

/** So what: how often the places have left under each policy, both sides alike, and what the answer does to grievance. */
export function HistoriesSide({ theCase, result, series }: Props) {
	const { from, years, runs, missing, differences, assumptions, caveats } = result;
	const rows = rowsOf(runs);
	const { title, means } = seriesWords[series];
	const [chosen] = rows[0].filter(({ policy }) => policy === "agree");
	const names = theCase.campNames;
	const { share, standardError } = apartOf(chosen);
	return (
		<Side label="What follows over the years" heading="What would follow a request?" number={`${of100(share)} of 100`}>
			<p>
				simulated histories end with {chosen.place.name} apart in {from + years} if the centre would agree, ±{" "}
				{of100(standardError)} by chance alone: what is assumed leaves far more open.
			</p>
			{rows.map((row) => (
				<p key={row[0].asks}>{sentenceOf(row)}</p>
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
				{pairsOf(differences).map((pair) => (
					<li key={pair.map(({ asks, of, than }) => `${asks} ${of} ${than}`)[0]}>{pairSentence(pair, names, years)}</li>
				))}
			</SideList>
			<Assumed of={assumptions} />
			<Caveats of={caveats} />
		</Side>
	);
}

function sentenceOf(row: readonly HistoryRun[]): string {
	const each = row.map((run) => `${of100(apartOf(run).share)} if ${policyVerb[run.policy]}`);
	return `${row[0].place.name} would ask: apart in ${each.join(", ")}.`;
}

const policyVerb = { ignore: "ignored", quash: "quashed", agree: "agreed to" } as const;

/** Histories in which the place of who asks first is apart in the end. */
function apartOf({ standing, asks }: HistoryRun) {
	return standing.apart[asks];
}

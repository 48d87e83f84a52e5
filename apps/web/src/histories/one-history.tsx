import type { DescribedHistories, HistoriesResult, Timeline } from "@velvet/scenarios";
import { useEffect, useState } from "react";
import { engine } from "../engine/client.ts";
import type { CaseView } from "../engine/views.ts";
import { useSession } from "../state/session.ts";
import { policyTitle } from "./fans-view.tsx";
import { ToldTable } from "./told-table.tsx";
import { chooseHistories } from "./use-histories.ts";

interface Props {
	readonly theCase: CaseView;
	readonly result: DescribedHistories;
	readonly table: boolean;
}

/** One history as a list of years, and beside it the same luck where the other camp asks first. */
export function OneHistory({ theCase, result, table }: Props) {
	const told = useTold(result);
	if (told === null) return <p className="tab-note">Telling a history –</p>;
	const { as, mirror, draw } = told;
	const last = result.draws;
	const go = (to: number) => chooseHistories({ history: Math.min(last, Math.max(1, to)) });
	return (
		<div className="one-history">
			<p className="one-bar">
				<span>
					<b>{policyTitle[as.policy]}</b>. History
				</span>
				<button type="button" className="word" disabled={draw === 0} onClick={() => go(draw)}>
					before
				</button>
				<input
					type="number"
					aria-label="Number of the history"
					min={1}
					max={last}
					value={draw + 1}
					onChange={(event) => go(Math.round(event.currentTarget.valueAsNumber) || 1)}
				/>
				<button type="button" className="word" disabled={draw + 1 >= last} onClick={() => go(draw + 2)}>
					next
				</button>
				<span>of {last}, the same here and in a terminal</span>
			</p>
			{table ? (
				<ToldTable theCase={theCase} told={told} />
			) : (
				<div className="one-two">
					<TimelineList theCase={theCase} timeline={as} />
					{mirror !== null && <TimelineList theCase={theCase} timeline={mirror} />}
				</div>
			)}
		</div>
	);
}

function TimelineList({ theCase, timeline }: { theCase: CaseView; timeline: Timeline }) {
	const { asks, events, closing } = timeline;
	const names = theCase.campNames;
	return (
		<section className="timeline" aria-label={`Where ${names[asks]} voters' place asks first`}>
			<h4>
				<i data-camp={asks} aria-hidden="true" /> {names[asks]} voters' place asks first
			</h4>
			<ol>
				{events.map(({ year, kind, camp, sentence }, i) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: a history does not change, and a year may hold the same twice
					<li key={i} data-kind={kind}>
						<b>{year === events[i - 1]?.year ? "" : year}</b>
						<i data-camp={camp ?? undefined} aria-hidden="true" />
						<span>{sentence}</span>
					</li>
				))}
			</ol>
			<p className="end">{closing}</p>
		</section>
	);
}

/** The history of the choices, as the engine tells it; `null` until it has. */
function useTold(result: DescribedHistories): HistoriesResult["example"] | null {
	const { history, policy } = useSession((session) => session.choices.histories);
	const [told, setTold] = useState<HistoriesResult["example"] | null>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new answer is told anew
	useEffect(() => {
		let current = true;
		engine()
			.tellHistory(policy, history === null ? null : history - 1)
			.then((found) => current && found !== null && setTold(found));
		return () => {
			current = false;
		};
	}, [result, history, policy]);
	return told;
}

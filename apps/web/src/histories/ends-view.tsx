import type { DescribedHistories, HistoryRun } from "@velvet/scenarios";
import { useId, useRef } from "react";
import { useSize } from "../frontier/use-size.ts";
import { useSession } from "../state/session.ts";
import { capital } from "../words/numbers.ts";
import { rowsOf } from "./fans-view.tsx";
import { answeredWords, finalWords, firstWords } from "./outcome-words.ts";
import { layRiver, type RiverNode } from "./river.ts";

/** Where histories go: how the first request ends, what becomes of the other camp's, and how things stand at the end. */
export function EndsView({ result }: { result: DescribedHistories }) {
	const chosen = useSession((session) => session.choices.histories.policy);
	const shown = rowsOf(result.runs).flatMap((row) => row.filter(({ policy }) => policy === chosen));
	return (
		<figure className="ends-view">
			<figcaption>
				Of 100 simulated histories: the first request's end, the other camp's, and how things stand in{" "}
				{result.from + result.years}.
			</figcaption>
			<div className="ends-two">
				{shown.map((run) => (
					<EndsRiver key={run.asks} run={run} draws={result.draws} />
				))}
			</div>
		</figure>
	);
}

function EndsRiver({ run, draws }: { run: HistoryRun; draws: number }) {
	const box = useRef<HTMLDivElement>(null);
	const { width, height } = useSize(box);
	const titleId = useId();
	const river = layRiver(run.river, draws, { width, height });
	return (
		<section className="ends-one" aria-label={`${run.place.name} would ask first`}>
			<h4>
				<i data-camp={run.asks} aria-hidden="true" /> {capital(run.place.full)} would ask first
			</h4>
			<div className="ends-river" ref={box}>
				{width > 60 && height > 40 && (
					<svg width={width} height={height} role="img" aria-labelledby={titleId}>
						<title id={titleId}>
							{river.nodes.map((node) => `${wordsOf(node)}: ${node.histories} of ${draws}`).join("; ")}
						</title>
						{river.links.map((link) => (
							<path key={link.key} className="stream" d={link.path} />
						))}
						<g className="river-node">
							{river.nodes.map(({ key, x, y, width: wide, height: high }) => (
								<rect key={key} x={x} y={y} width={wide} height={Math.max(1, high)} />
							))}
							{river.nodes
								.filter(({ labelled }) => labelled)
								.map((node) => (
									<text key={node.key} x={node.textX} y={node.textY}>
										{wordsOf(node)} <tspan className="count">{ofHundred(node.histories, draws)}</tspan>
									</text>
								))}
						</g>
					</svg>
				)}
			</div>
		</section>
	);
}

function wordsOf({ column, name }: RiverNode): string {
	if (column === 0) return firstWords[name as keyof typeof firstWords];
	if (column === 1) return answeredWords[name as keyof typeof answeredWords];
	return finalWords[name as keyof typeof finalWords];
}

/** Of a hundred histories, below ten to a tenth. */
function ofHundred(histories: number, draws: number): string {
	const share = (100 * histories) / draws;
	return share < 0.1 ? "<0.1" : share.toFixed(share < 10 ? 1 : 0);
}

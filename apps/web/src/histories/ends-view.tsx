import type { HistoriesResult, HistoryRun } from "@velvet/scenarios";
import { useId, useRef } from "react";
import type { CaseView } from "../engine/views.ts";
import { useSize } from "../frontier/use-size.ts";
import { counted } from "../words/numbers.ts";
import { policyTitle, rowsOf } from "./fans-view.tsx";
import { answeredWords, endWords, firstWords } from "./outcome-words.ts";
import { layRiver, type RiverNode } from "./river.ts";

interface Props {
	readonly theCase: CaseView;
	readonly result: HistoriesResult;
}

/** Where histories go: how the first request ends, what becomes of the other camp's, and how things stand at the end. */
export function EndsView({ theCase, result }: Props) {
	const shown = rowsOf(result.runs).flatMap((row) => row.filter(({ policy }) => policy === result.policy));
	return (
		<figure className="ends">
			<figcaption>
				<b>{policyTitle[result.policy]}</b>: {counted(result.draws, "simulated history", "simulated histories")}, each
				as wide as it is often. Left, how the first request ends; in the middle, what becomes of the first request of
				the other camp; right, how things stand in {result.from + result.years}.
			</figcaption>
			<div className="ends-two">
				{shown.map((run) => (
					<EndsRiver key={run.asks} run={run} draws={result.draws} names={theCase.campNames} />
				))}
			</div>
		</figure>
	);
}

function EndsRiver({ run, draws, names }: { run: HistoryRun; draws: number; names: CaseView["campNames"] }) {
	const box = useRef<HTMLDivElement>(null);
	const { width, height } = useSize(box);
	const titleId = useId();
	const river = layRiver(run.river, draws, { width, height });
	const words = (node: RiverNode) => wordsOf(node, run, names);
	return (
		<section className="ends-one" aria-label={`${run.place.name} asks`}>
			<h4>
				<i data-camp={run.asks} aria-hidden="true" /> {run.place.name} asks, {names[run.governs]} voters' camp governs
			</h4>
			<div className="river" ref={box}>
				{width > 60 && height > 40 && (
					<svg width={width} height={height} role="img" aria-labelledby={titleId}>
						<title id={titleId}>
							{river.nodes.map((node) => `${words(node)}: ${node.histories} of ${draws}`).join("; ")}
						</title>
						{river.links.map((link) => (
							<path key={link.key} className="stream" d={link.path} />
						))}
						{river.nodes.map((node) => (
							<g key={node.key} className="river-node">
								<rect x={node.x} y={node.y} width={node.width} height={Math.max(1, node.height)} />
								{node.labelled && (
									<text x={node.textX} y={node.y + node.height / 2 + 4} textAnchor={node.anchor}>
										{words(node)} <tspan className="count">{perThousand(node.histories, draws)}</tspan>
									</text>
								)}
							</g>
						))}
					</svg>
				)}
			</div>
		</section>
	);
}

function wordsOf({ column, name }: RiverNode, run: HistoryRun, names: CaseView["campNames"]): string {
	if (column === 0) return firstWords[name as keyof typeof firstWords];
	if (column === 1) return answeredWords[name as keyof typeof answeredWords];
	return endWords(name, run.place.name, `the place of ${names[run.governs]} voters`);
}

/** Of a hundred histories, to a tenth. */
function perThousand(histories: number, draws: number): string {
	const share = (100 * histories) / draws;
	return share < 0.1 ? "under 0.1" : share.toFixed(1);
}

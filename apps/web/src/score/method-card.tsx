import { useFocusTrap, useMergedRef } from "@mantine/hooks";
import type { MetricKey } from "@velvet/core";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { CopyButton } from "../frame/copy-button.tsx";
import { addsUp, addsUpSentence } from "./adds-up.ts";
import { directionOf, inputsOf, metricOf, otherBases, usesShapes, whereItLies } from "./card-text.ts";
import { formatMetric } from "./format-metric.ts";
import { Formula } from "./formula.tsx";
import type { RowsProps } from "./rows.tsx";

interface Props extends RowsProps {
	readonly metricKey: MetricKey;
	/** The row that opened the card: it stands beside it, and focus returns to it. */
	readonly anchor: HTMLElement;
	/** Over the scorecard, for a row that stands in the panel beside it. */
	readonly overScore?: boolean;
	readonly onClose: () => void;
}

/** What a number means, how it was made, and what it does not say. */
export function MethodCard({ metricKey, anchor, overScore, onClose, atlas, theCase, score }: Props) {
	const metric = metricOf(metricKey);
	const box = useRef<HTMLDivElement>(null);
	const ref = useMergedRef(box, useFocusTrap(true));
	const titleId = useId();
	const top = usePlaceBeside(box, anchor, metricKey);
	useClosing(box, anchor, onClose);
	const bases = otherBases(metricKey, score, theCase);
	const value = score.metrics[metricKey];
	const figure = formatMetric(metric, value.value);
	const inputs = inputsOf(metricKey, atlas, theCase);
	const sums = addsUp(metricKey, score, atlas);
	return (
		<div
			className={overScore ? "card over-score" : "card"}
			role="dialog"
			aria-modal="true"
			aria-labelledby={titleId}
			ref={ref}
			style={{ top }}
			tabIndex={-1}
		>
			<div className="card-head">
				<h2 id={titleId}>{metric.title}</h2>
				<button type="button" className="card-close" onClick={onClose} data-autofocus>
					Close · Esc
				</button>
			</div>
			<p className="card-key">
				{metric.key} · v{metric.version}
				{metricKey === "self-determination" && " · base votes2"}
			</p>
			<p>{metric.meaning}</p>
			<Formula formula={metric.formula} worked={score.worked[metricKey] ?? []} />
			{value.why !== undefined && <p>{value.why}</p>}
			{bases !== null && (
				<>
					<h3>{bases.title}</h3>
					<dl className="card-lines">
						{bases.lines.map((line) => (
							<div key={line.name}>
								<dt>{line.name}</dt>
								<dd>{line.value}</dd>
							</div>
						))}
					</dl>
				</>
			)}
			{sums !== null && (
				<>
					<h3>How it adds up</h3>
					<p>{addsUpSentence(sums)}</p>
				</>
			)}
			<h3>Where it can lie</h3>
			<p>{whereItLies(metricKey, score, atlas)}</p>
			<h3>Direction</h3>
			<p>{directionOf(metric)}</p>
			<h3>Inputs</h3>
			{inputs.map((input) => (
				<p key={input}>{input}</p>
			))}
			{usesShapes(metricKey) && <p>Lengths and neighbours from {atlas.provenance.sources[0]?.title}.</p>}
			<p>Source of the method: {metric.source}.</p>
			<h3>What it does not say</h3>
			<p>{metric.caveat}</p>
			<div className="card-foot">
				<CopyButton
					label="Copy value with source"
					text={
						// A loss is never copied without its gain.
						(metricKey === "gain-and-regret"
							? `${metric.title}: ${(score.worked[metricKey] ?? []).join("; ")}`
							: `${metric.title}: ${figure.value} ${figure.unit}`.trim()) +
						` (${metric.key} v${metric.version}; ${theCase.scenario.title}; atlas ${atlas.id} ${atlas.hash.slice(0, 15)}; ${inputs.join("; ")})`
					}
				/>
			</div>
		</div>
	);
}

/** As high as the row, moved up as far as the window asks. */
function usePlaceBeside(box: React.RefObject<HTMLDivElement | null>, anchor: HTMLElement, key: string): number {
	const [top, setTop] = useState(60);
	// biome-ignore lint/correctness/useExhaustiveDependencies: another metric has a card of another height
	useLayoutEffect(() => {
		const height = box.current?.offsetHeight ?? 0;
		const wanted = anchor.getBoundingClientRect().top - 40;
		setTop(Math.max(56, Math.min(wanted, innerHeight - height - 12)));
	}, [anchor, box, key]);
	return top;
}

/** Esc and a press elsewhere close it; focus goes back to the row. */
function useClosing(box: React.RefObject<HTMLDivElement | null>, anchor: HTMLElement, onClose: () => void): void {
	const close = useRef(onClose);
	close.current = onClose;
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			if (event.key !== "Escape") return;
			event.stopPropagation();
			close.current();
		};
		const onPress = (event: PointerEvent) => {
			const target = event.target as Node;
			if (!box.current?.contains(target) && !anchor.contains(target)) close.current();
		};
		document.addEventListener("keydown", onKey, true);
		document.addEventListener("pointerdown", onPress);
		return () => {
			document.removeEventListener("keydown", onKey, true);
			document.removeEventListener("pointerdown", onPress);
			anchor.focus({ preventScroll: true });
		};
	}, [anchor, box]);
}

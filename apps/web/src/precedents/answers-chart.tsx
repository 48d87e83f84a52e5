import { responses, valueWords } from "@velvet/scenarios";
import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import type { AnswersView, VoteDot } from "../engine/answers-view.ts";
import { useSize } from "../frontier/use-size.ts";
import { nextDot, type PlacedDot, placeDots } from "./place-dots.ts";

const RADIUS = 3.5;
/** How near a pointer must be to a dot. */
const NEAR = 12;
const AXIS = 20;

interface Props {
	readonly view: AnswersView;
	/** Key of the vote that is open; `null` for none. */
	readonly opened: string | null;
	onOpen(key: string): void;
}

/** A dot for each vote, by year and by what the parent state did: filled with its consent, open without, half where disputed. */
export function AnswersChart({ view: { rates, dots }, opened, onOpen }: Props) {
	const box = useRef<HTMLDivElement>(null);
	const { width, height } = useSize(box);
	const [pointed, setPointed] = useState<string | null>(null);
	const among = new Set(rates.votes);
	const within = dots.filter(({ key }) => among.has(key));
	const rows = responses.filter((response) => within.some((dot) => dot.response === response));
	const { filter } = rates;
	const placed = placeDots(within, rows, { width, height: height - AXIS, from: filter.from, to: filter.to });
	const told = within.find(({ key }) => key === (pointed ?? opened));
	const stop = placed.dots.some(({ dot }) => dot.key === opened) ? opened : placed.dots[0]?.dot.key;
	const nearest = (event: PointerEvent<SVGElement>) => {
		const frame = event.currentTarget.getBoundingClientRect();
		return nearestDot(placed.dots, event.clientX - frame.left, event.clientY - frame.top);
	};
	const onKeyDown = (event: KeyboardEvent<SVGElement>) => {
		const key = (event.target as SVGElement).getAttribute("data-vote");
		if (key === null) return;
		if (event.key === "Enter" || event.key === " ") {
			event.preventDefault();
			return onOpen(key);
		}
		const next = nextDot(placed.dots, key, event.key);
		if (next === null) return;
		event.preventDefault();
		event.currentTarget.querySelector<SVGElement>(`[data-vote="${next}"]`)?.focus();
	};
	return (
		<figure className="answers-figure">
			<div className="chart" ref={box}>
				{width > 0 && height > 0 && (
					// biome-ignore lint/a11y/useSemanticElements: a group of an SVG
					<svg
						width={width}
						height={height}
						role="group"
						aria-label={`${within.length} votes by year and by what the parent state did`}
						className={pointed === null ? undefined : "pointed"}
						onPointerMove={(event) => setPointed(nearest(event))}
						onPointerLeave={() => setPointed(null)}
						onClick={() => pointed !== null && onOpen(pointed)}
						onKeyDown={onKeyDown}
					>
						<g className="axes">
							{placed.ticks.map(({ year, x }) => (
								<g key={year} className={year === placed.turn ? "turn" : undefined}>
									<line x1={x} x2={x} y1={0} y2={height - AXIS} />
									<text x={x} y={height - 5} textAnchor="middle">
										{year}
									</text>
								</g>
							))}
							{placed.rows.map(({ response, y, votes }) => (
								<g key={response}>
									<line className="row" x1={placed.left} x2={width} y1={y} y2={y} />
									<text className="answer" x={0} y={y + 4}>
										{valueWords("response", response)} <tspan>{votes}</tspan>
									</text>
								</g>
							))}
						</g>
						{placed.dots.map(({ dot, x, y }) => (
							<Dot
								key={dot.key}
								{...{ dot, x, y }}
								stop={dot.key === stop}
								open={dot.key === opened}
								lit={dot.key === pointed}
								onFocus={() => setPointed(dot.key)}
								onBlur={() => setPointed(null)}
							/>
						))}
					</svg>
				)}
			</div>
			{/* What is pointed at stands in the place of the key, so that nothing moves under the pointer. */}
			<figcaption>
				{told === undefined ? (
					<>
						<ConsentKey />
						{placed.turn !== null && ` Closer together before ${placed.turn}.`}
					</>
				) : (
					<>
						<b>{told.name}.</b> {told.said}
					</>
				)}
			</figcaption>
		</figure>
	);
}

interface DotProps {
	readonly dot: VoteDot;
	readonly x: number;
	readonly y: number;
	/** Whether the tab key stops here. */
	readonly stop: boolean;
	readonly open: boolean;
	readonly lit: boolean;
	onFocus(): void;
	onBlur(): void;
}

function Dot({ dot, x, y, stop, open, lit, onFocus, onBlur }: DotProps) {
	return (
		// biome-ignore lint/a11y/useSemanticElements: a button of an SVG
		<g
			role="button"
			data-vote={dot.key}
			tabIndex={stop ? 0 : -1}
			aria-label={`${dot.name}. ${dot.said}`}
			aria-pressed={open}
			className={`vote-dot ${consentClass(dot.consent)}${open ? " open" : ""}${lit ? " lit" : ""}`}
			transform={`translate(${x} ${y})`}
			onFocus={onFocus}
			onBlur={onBlur}
		>
			{(open || lit) && <circle className="ring" r={RADIUS + 3} />}
			<ConsentMark />
		</g>
	);
}

/** Filled, open or half, as its class says: ink alone, since an answer is no camp's. */
function ConsentMark() {
	return (
		<>
			<circle className="mark" r={RADIUS} />
			<path className="half" d={`M0 ${-RADIUS}A${RADIUS} ${RADIUS} 0 0 0 0 ${RADIUS}Z`} />
		</>
	);
}

function ConsentKey() {
	return (
		<span className="answers-key">
			{(["yes", "no", "disputed"] as const).map((value) => (
				<span key={value}>
					<svg
						className={`vote-dot ${consentClasses[value]}`}
						viewBox="-5 -5 10 10"
						width="10"
						height="10"
						aria-hidden="true"
					>
						<ConsentMark />
					</svg>
					{valueWords("consent", value)}
				</span>
			))}
		</span>
	);
}

const consentClasses = { yes: "with", no: "without", disputed: "disputed" } as const;

function consentClass(consent: VoteDot["consent"]): string {
	return consentClasses[consent === true ? "yes" : consent === false ? "no" : "disputed"];
}

function nearestDot(dots: readonly PlacedDot[], x: number, y: number): string | null {
	let [best, distance] = [null as string | null, NEAR];
	for (const { dot, x: dotX, y: dotY } of dots) {
		const away = Math.hypot(dotX - x, dotY - y);
		if (away < distance) [best, distance] = [dot.key, away];
	}
	return best;
}

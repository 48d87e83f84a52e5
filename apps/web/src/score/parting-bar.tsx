import { useId } from "react";
import type { CaseView, ScoreView } from "../engine/views.ts";
import type { Beside } from "../state/choices.ts";
import { NONE, short } from "../words/numbers.ts";
import { HatchPatterns } from "./hatch.tsx";
import { type Part, partsOf } from "./parting.ts";

interface Props {
	readonly theCase: CaseView;
	readonly score: ScoreView;
	readonly beside: Beside;
	readonly onOpen: (anchor: HTMLElement) => void;
}

/** Share of the width between the two bars. */
const GAP = 0.03;

/** One country as one bar; this plan as the same bar cut in two. Gain and loss can never be read apart. */
export function PartingBar({ theCase, score, beside, onOpen }: Props) {
	const parts = partsOf(theCase, score, beside);
	return (
		<button type="button" className="parting" aria-haspopup="dialog" onClick={(event) => onOpen(event.currentTarget)}>
			<span className="parting-line">
				<span>One country</span>
				<span>{short(theCase.voters)} voters, two camps</span>
			</span>
			<OneBar theCase={theCase} beside={beside} />
			{parts === null ? (
				<span className="parting-none">{whyNoParts(theCase, score)}</span>
			) : (
				<>
					<TwoBars parts={parts} voters={theCase.voters} />
					<span className="parting-line">
						{beside === "half"
							? "a government of the camp they voted for, now half the time"
							: "a government of the camp they voted for"}
					</span>
				</>
			)}
		</button>
	);
}

function whyNoParts({ polities }: CaseView, { unassigned }: ScoreView): string {
	if (unassigned > 0) return `This plan leaves land without a nation: no bar can be cut. ${NONE}`;
	return polities.length > 2
		? `The bar is cut in two; this plan has ${polities.length} nations. Those left in each stand below.`
		: `The bar is cut between the nations of the two camps, and this plan has others. ${NONE}`;
}

function OneBar({ theCase, beside }: { theCase: CaseView; beside: Beside }) {
	const id = useId();
	const ofA = theCase.asOne.A.metrics["self-determination"].value ?? 0;
	const slot = beside === "A" ? 0 : 1;
	const cut = 100 * ofA;
	const [a, b] =
		beside === "half"
			? ["var(--a-fill-1)", "var(--b-fill-1)"]
			: slot === 1
				? [`url(#${id}-1)`, "var(--b-fill-1)"]
				: ["var(--a-fill-1)", `url(#${id}-0)`];
	return (
		<svg
			className="parting-one"
			aria-hidden="true"
			style={{ borderColor: beside === "half" ? "var(--ink)" : beside === "A" ? "var(--a-ink)" : "var(--b-ink)" }}
		>
			<HatchPatterns id={id} />
			<rect width={`${cut}%`} height="12" fill={a} />
			<rect x={`${cut}%`} width={`${100 - cut}%`} height="12" fill={b} />
		</svg>
	);
}

function TwoBars({ parts, voters }: { parts: readonly Part[]; voters: number }) {
	const id = useId();
	const of = (part: Part) => part.groups.reduce((sum, group) => sum + group.voters, 0);
	const share = parts.map((part) => (voters > 0 ? of(part) / voters : 0.5));
	return (
		<>
			<span className="parting-line names">
				{parts.map((part) => (
					<b key={part.slot}>{part.name}</b>
				))}
			</span>
			<span
				className="parting-two"
				style={{ gridTemplateColumns: share.map((each) => `minmax(2px, ${each}fr)`).join(" ") }}
			>
				{parts.map((part) => (
					<PartBar key={part.slot} part={part} total={of(part)} id={`${id}-${part.slot}`} />
				))}
			</span>
			<Numbers parts={parts} share={share} />
		</>
	);
}

function PartBar({ part, total, id }: { part: Part; total: number; id: string }) {
	const camp = part.slot === 0 ? "a" : "b";
	const cut = total > 0 ? (100 * part.groups[0].voters) / total : 0;
	const fill = (left: boolean) => (left ? `url(#${id}-${part.slot})` : `var(--${camp}-fill-1)`);
	return (
		<svg className={`slot-${camp}`} aria-hidden="true" style={{ borderColor: `var(--${camp}-ink)` }}>
			<HatchPatterns id={id} />
			<rect width={`${cut}%`} height="22" fill={fill(part.groups[0].left)} />
			<rect x={`${cut}%`} width={`${100 - cut}%`} height="22" fill={fill(part.groups[1].left)} />
		</svg>
	);
}

/** Four numbers of equal size, each under its part of the bar as far as there is room. */
function Numbers({ parts, share }: { parts: readonly Part[]; share: readonly number[] }) {
	const width = 1 - GAP;
	const starts = parts.flatMap((part, at) => {
		const total = part.groups.reduce((sum, group) => sum + group.voters, 0);
		const begin = at === 0 ? 0 : share[0] * width + GAP;
		return [begin, begin + (total > 0 ? (part.groups[0].voters / total) * share[at] * width : 0)];
	});
	const places = spread(starts, 0.192);
	return (
		<span className="parting-numbers">
			{parts
				.flatMap((part) => part.groups)
				.map((group, at) => (
					<span key={places[at]} style={{ left: `${100 * places[at]}%` }}>
						<b>{short(group.voters)}</b>
						{group.word}
					</span>
				))}
		</span>
	);
}

/** Moves places apart until each has room before the next, and the last before the end. */
function spread(starts: readonly number[], room: number): number[] {
	const places = [...starts];
	for (let i = 1; i < places.length; i++) places[i] = Math.max(places[i], places[i - 1] + room);
	let end = 1;
	for (let i = places.length - 1; i >= 0; i--) {
		places[i] = Math.min(places[i], end - room);
		end = places[i];
	}
	return places;
}

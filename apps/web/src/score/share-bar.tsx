import type { SelfDetermination } from "@velvet/core";
import type { Beside } from "../state/choices.ts";
import { fixed } from "../words/numbers.ts";

interface Props {
	readonly value: SelfDetermination;
	readonly asOne: number;
	readonly beside: Beside;
	/** What a unit is called: the bound is "by county". */
	readonly unit: string;
}

/** From the open dot (one country) to the filled dot (this plan), with the other marks that it can be held against. */
export function ShareBar({ value, asOne, beside, unit }: Props) {
	const { oneUnderA, oneUnderB, bound } = value.reference;
	const plan = value.value ?? 0;
	const low = Math.min(oneUnderA, oneUnderB, asOne, plan);
	const high = Math.max(bound, plan);
	const at = (share: number) => 11 + 81 * (high > low ? (share - low) / (high - low) : 0);
	const other = beside === "A" ? { word: "B governs", share: oneUnderB } : { word: "A governs", share: oneUnderA };
	const percent = (share: number) => fixed(100 * share, 1);
	return (
		<svg className="share-bar" aria-hidden="true">
			<line className="axis" x1="0" x2="100%" y1="6.5" y2="6.5" />
			<line className="tick" x1={`${at(other.share)}%`} x2={`${at(other.share)}%`} y1="1" y2="12" />
			<line className="tick" x1={`${at(bound)}%`} x2={`${at(bound)}%`} y1="1" y2="12" />
			<line className="span" x1={`${at(asOne)}%`} x2={`${at(plan)}%`} y1="6.5" y2="6.5" />
			<circle className="open" cx={`${at(asOne)}%`} cy="6.5" r="3.4" />
			<circle className="full" cx={`${at(plan)}%`} cy="6.5" r="4.2" />
			<text x={`${at(Math.min(other.share, asOne))}%`} y="24">
				{other.word} {percent(other.share)}
			</text>
			<text x={`${at(bound)}%`} y="24" textAnchor="end">
				by {unit} {percent(bound)}
			</text>
		</svg>
	);
}

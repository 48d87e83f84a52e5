import { CampMark } from "../camps/camp-marks.tsx";
import { fixed } from "../words/numbers.ts";

/** A camp's mark, name and number. */
export function CampCount({ camp, name, count }: { camp: "A" | "B"; name: string; count: number }) {
	return (
		<span className="camp-count">
			<svg width="10" height="10" aria-hidden="true">
				<CampMark camp={camp} x={5} y={5} />
			</svg>
			{name} {fixed(count, 0)}
		</span>
	);
}

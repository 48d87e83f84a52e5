import { chooseMeasure } from "../state/choose.ts";
import { useSession } from "../state/session.ts";

/** Border in lines, or in kilometres. */
export function MeasureSwitch() {
	const measure = useSession((session) => session.choices.measure);
	return (
		<fieldset className="seg small measure">
			<legend className="hidden">Border in</legend>
			<button type="button" aria-pressed={measure === "edges"} onClick={() => chooseMeasure("edges")}>
				lines
			</button>
			<button type="button" aria-pressed={measure === "km"} onClick={() => chooseMeasure("km")}>
				km
			</button>
		</fieldset>
	);
}

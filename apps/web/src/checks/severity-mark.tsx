import type { Severity } from "@velvet/scenarios";
import { severityWord } from "./check-words.ts";

/** A severity as a word with a mark of ink that fills as it grows heavier; never a hue. */
export function SeverityMark({ severity, word }: { severity: Severity; word?: string }) {
	return (
		<span className="severity">
			<svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
				<circle cx="5" cy="5" r="4.2" />
				{severity === "note" && <circle className="filled" cx="5" cy="5" r="1.5" />}
				{severity === "warn" && <path className="filled" d="M0.8 5a4.2 4.2 0 0 0 8.4 0Z" />}
				{severity === "fail" && <circle className="filled" cx="5" cy="5" r="4.2" />}
			</svg>
			{word ?? severityWord(severity)}
		</span>
	);
}

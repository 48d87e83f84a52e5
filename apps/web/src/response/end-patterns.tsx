import type { Outcome } from "@velvet/scenarios";

/** Fill of an end: ink, greys and hatches, so that no camp's colour says how a request ends. */
export function patternOf(outcome: Outcome): string {
	return `url(#end-${outcome})`;
}

/** The hatches, once for all rivers of the page. */
export function EndPatterns() {
	const tile = { width: 5, height: 5, patternUnits: "userSpaceOnUse" } as const;
	return (
		<svg className="end-patterns" width="0" height="0" aria-hidden="true">
			<defs>
				<pattern id="end-parted" {...tile}>
					<rect className="ink" width="5" height="5" />
				</pattern>
				<pattern id="end-autonomy" {...tile}>
					<rect className="grey" width="5" height="5" />
				</pattern>
				<pattern id="end-left-open" {...tile}>
					<rect className="ground" width="5" height="5" />
					<circle className="dot" cx="2.5" cy="2.5" r="1" />
				</pattern>
				<pattern id="end-voted-down" {...tile}>
					<rect className="ground" width="5" height="5" />
					<path className="hatch" d="M0 2.5H5" />
				</pattern>
				<pattern id="end-blocked" {...tile}>
					<rect className="ground" width="5" height="5" />
					<path className="hatch" d="M0 2.5H5M2.5 0V5" />
				</pattern>
				<pattern id="end-not-asked" {...tile}>
					<rect className="ground" width="5" height="5" />
				</pattern>
			</defs>
		</svg>
	);
}

import type { AccessionResult } from "@velvet/scenarios";
import { useEffect, useState } from "react";

type NorthAmerica = typeof import("virtual:velvet-north-america")["default"];

interface Props {
	readonly result: AccessionResult;
	/** Whose colours the nation that joins has: 0 for A's, 1 for B's, 2 for neither. */
	readonly slot: number;
}

/** The host's provinces and what joins them, in one geometry. */
export function JoinedMap({ result, slot }: Props) {
	const drawing = useNorthAmerica();
	const { host, polity, territory, before } = result;
	// Another host has another continent, and another atlas other parents: nobody has drawn them.
	if (host.id !== "canada" || (drawing !== null && !territory.some(({ code }) => code in drawing.areas))) return null;
	const whole = new Map(territory.map((each) => [each.code, each.whole]));
	const spoken = `${host.name} with ${polity.name}: ${territory.length} ${territory.length === 1 ? "state" : "states"} or parts of states`;
	return (
		<figure className="joined-map">
			{drawing !== null && (
				<svg viewBox={`-6 -6 ${drawing.width + 12} ${drawing.height + 12}`} role="img" aria-label={spoken}>
					{Object.entries(drawing.areas).map(([code, path]) => (
						<path
							key={code}
							d={path}
							data-of={code in before ? "host" : whole.has(code) ? "joins" : "rest"}
							data-slot={slot}
							data-part={whole.get(code) === false || undefined}
						/>
					))}
					<path d={drawing.lakes} data-of="lakes" />
				</svg>
			)}
			<figcaption>
				<span>
					<i data-of="host" /> {host.name}
				</span>
				<span>
					<i data-of="joins" data-slot={slot} /> {polity.name}
				</span>
				{territory.some((each) => !each.whole) && (
					<span>
						<i data-of="joins" data-part="" data-slot={slot} /> part of a state
					</span>
				)}
			</figcaption>
		</figure>
	);
}

/** The drawing is fetched when it is first looked at. */
function useNorthAmerica(): NorthAmerica | null {
	const [drawing, setDrawing] = useState<NorthAmerica | null>(null);
	useEffect(() => {
		let current = true;
		import("virtual:velvet-north-america").then(
			(loaded) => current && setDrawing(loaded.default),
			// Without it the figures stand for themselves.
			() => {},
		);
		return () => {
			current = false;
		};
	}, []);
	return drawing;
}

import { useId } from "react";

const INKS = ["var(--a-ink)", "var(--b-ink)", "var(--muted)"];

/** The hatch of land that goes from one slot to another, as on the map: heavy where it goes, fine where it was. */
export function WaySwatch({ from, to }: { from: number; to: number }) {
	const id = useId();
	return (
		<svg className="way-swatch" width="24" height="14" aria-hidden="true">
			<defs>
				<pattern
					id={id}
					width="6.4"
					height="6.4"
					patternUnits="userSpaceOnUse"
					patternTransform={`rotate(${to === 0 ? 45 : -45})`}
				>
					<rect width="6.4" height="6.4" fill="var(--panel)" />
					<line x1="1.6" x2="1.6" y2="6.4" stroke={INKS[to]} strokeWidth="2.2" />
					<line x1="4.8" x2="4.8" y2="6.4" stroke={INKS[from]} strokeWidth="0.9" />
				</pattern>
			</defs>
			<rect x="0.5" y="0.5" width="23" height="13" fill={`url(#${id})`} stroke="var(--ink)" />
		</svg>
	);
}

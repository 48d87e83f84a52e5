/** A's mark is a disc, B's a diamond, of equal area: told apart without colour, and neither is larger. */
export function CampMark({ camp, x, y }: { camp: "A" | "B"; x: number; y: number }) {
	const half = RADIUS * Math.sqrt(Math.PI / 2);
	return camp === "A" ? (
		<circle className="camp-mark of-a" cx={x} cy={y} r={RADIUS} />
	) : (
		<path className="camp-mark of-b" d={`M${x} ${y - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}Z`} />
	);
}

const RADIUS = 3.6;

/** The key to both: mark, line and name. */
export function CampKey({ names }: { names: { readonly A: string; readonly B: string } }) {
	return (
		<p className="camp-key">
			{(["A", "B"] as const).map((camp) => (
				<span key={camp}>
					<svg width="26" height="10" aria-hidden="true">
						<line className={`camp-line of-${camp.toLowerCase()}`} x1="1" x2="25" y1="5" y2="5" />
						<CampMark camp={camp} x={13} y={5} />
					</svg>
					{camp}, voters of {names[camp]}
				</span>
			))}
		</p>
	);
}

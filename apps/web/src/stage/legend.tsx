import { densityWords } from "@velvet/report";
import { useId, useMemo, useRef } from "react";
import { type Highlight, LARGE_UNITS, type MapScene, type Shade, stepsOfScene, votersPerDot } from "../map/index.ts";
import { HatchPatterns } from "../score/hatch.tsx";
import { choose } from "../state/session.ts";
import { counted } from "../words/numbers.ts";

interface Props {
	readonly scene: MapScene;
	/** Over the sea at the lower right; otherwise a line of its own. */
	readonly floating: boolean;
	/** On a ground of its own, when the land may lie behind it. */
	readonly grounded: boolean;
	/** File whose points are on the map. */
	readonly points: string | null;
	/** What is outlined, where a tab has the map show a change. */
	readonly moved: string | null;
	readonly onHighlight: (highlight: Highlight | null) => void;
}

/** What the fills, the hatching and the line mean. Pointing at an entry fades the rest of the map. */
export function Legend({ scene, floating, grounded, points, moved, onHighlight }: Props) {
	const order = [...scene.polities.keys()].sort((p, q) => scene.polities[p].slot - scene.polities[q].slot);
	const id = useId();
	return (
		<div className="legend" data-floating={floating || undefined} data-grounded={grounded || undefined}>
			<ul>
				{order.map((polity) => (
					<Entry key={polity} highlight={{ kind: "polity", polity }} onHighlight={onHighlight}>
						<NationSwatch slot={scene.polities[polity].slot} />
						<span>
							{scene.polities[polity].name}
							{scene.polities[polity].slot < 2 && `, ${scene.polities[polity].slot === 0 ? "A" : "B"} governs`}
						</span>
					</Entry>
				))}
				<Entry highlight={{ kind: "left-behind" }} onHighlight={onHighlight}>
					<svg width="30" height="16" aria-hidden="true">
						<HatchPatterns id={id} />
						<rect width="14" height="16" fill={`url(#${id}-0)`} />
						<rect x="16" width="14" height="16" fill={`url(#${id}-1)`} />
					</svg>
					<span>other camp’s majority</span>
				</Entry>
				<Entry highlight={{ kind: "border" }} onHighlight={onHighlight}>
					<svg width="30" height="16" aria-hidden="true">
						<rect y="4" width="30" height="4" fill="var(--a-ink)" opacity="0.5" />
						<rect y="8" width="30" height="4" fill="var(--b-ink)" opacity="0.5" />
						<line x2="30" y1="8" y2="8" stroke="var(--border)" strokeWidth="2.1" />
					</svg>
					<span>new border</span>
				</Entry>
				{moved !== null && (
					<li>
						<svg width="30" height="16" aria-hidden="true">
							<rect x="6" y="3" width="18" height="10" fill="none" stroke="var(--panel)" strokeWidth="5" />
							<rect x="6" y="3" width="18" height="10" fill="none" stroke="var(--ink)" strokeWidth="2" />
						</svg>
						<span>{moved}</span>
					</li>
				)}
				{points !== null && (
					<li>
						<svg width="30" height="16" aria-hidden="true">
							<circle cx="15" cy="8" r="2.6" fill="var(--ink)" />
						</svg>
						<span>{points}</span>
					</li>
				)}
			</ul>
			<Strength scene={scene} onHighlight={onHighlight} />
			{scene.units.ids.length >= LARGE_UNITS && (
				<p className="simplified">Simplified while it moves: the last picture is scaled, and redrawn at rest.</p>
			)}
		</div>
	);
}

type Step = Extract<Highlight, { kind: "strength" }>["step"];

interface EntryProps {
	readonly highlight: Highlight;
	readonly onHighlight: Props["onHighlight"];
	readonly children: React.ReactNode;
}

function Entry({ highlight, onHighlight, children }: EntryProps) {
	return <li {...usePointing(highlight, onHighlight)}>{children}</li>;
}

/** Pointing takes a pointer that moves: an entry that slides under a resting one does not count. */
function usePointing(highlight: Highlight, onHighlight: Props["onHighlight"]) {
	const lit = useRef(false);
	const light = (on: boolean) => {
		if (lit.current === on) return;
		lit.current = on;
		onHighlight(on ? highlight : null);
	};
	return { onPointerMove: () => light(true), onPointerLeave: () => light(false) };
}

function RampStep({ camp, step, onHighlight }: { camp: string; step: Step; onHighlight: Props["onHighlight"] }) {
	const pointing = usePointing({ kind: "strength", step }, onHighlight);
	return <i style={{ background: `var(--${camp}-fill-${step})` }} {...pointing} />;
}

function NationSwatch({ slot }: { slot: number }) {
	const camp = slot === 0 ? "a" : "b";
	const [fill, ink] =
		slot < 2 ? [`var(--${camp}-fill-1)`, `var(--${camp}-ink)`] : ["var(--unassigned)", "var(--muted)"];
	return (
		<svg width="30" height="16" aria-hidden="true">
			<rect x="0.75" y="1.75" width="27.5" height="12.5" fill={fill} stroke={ink} strokeWidth="1.5" />
		</svg>
	);
}

const shades: readonly { readonly key: Shade; readonly words: string }[] = [
	{ key: "voters", words: "more voters" },
	{ key: "lead", words: "wider lead" },
	{ key: "dots", words: "dots" },
];

/** What makes a fill stronger. Land does not vote: voters by default, never the lead. */
function Strength({ scene, onHighlight }: Pick<Props, "scene" | "onHighlight">) {
	const { shade, votesA, votesB } = scene;
	const ends = shade === "voters" ? densityWords(stepsOfScene(scene)) : ["under 10", "over 50 points"];
	const perDot = useMemo(() => votersPerDot(votesA, votesB), [votesA, votesB]);
	return (
		<div className="strength">
			<fieldset>
				<legend>Stronger:</legend>
				{shades.map(({ key, words }) => (
					<button key={key} type="button" aria-pressed={key === shade} onClick={() => choose({ shade: key })}>
						{words}
					</button>
				))}
			</fieldset>
			{shade === "dots" ? (
				<p className="ramp-ends">
					<span>one dot for {counted(perDot, "voter")} of a camp</span>
				</p>
			) : (
				<div className="ramps">
					{(["a", "b"] as const).map((camp) => (
						<span key={camp} className="ramp" aria-hidden="true">
							{([0, 1, 2, 3] as const).map((step) => (
								<RampStep key={step} camp={camp} step={step} onHighlight={onHighlight} />
							))}
						</span>
					))}
					<p className="ramp-ends">
						<span>{ends[0]}</span>
						<span>{ends[1]}</span>
					</p>
				</div>
			)}
		</div>
	);
}

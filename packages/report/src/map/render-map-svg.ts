import { ArcKind, type Ground, OUTSIDE, type Scorecard, UNASSIGNED } from "@velvet/core";
import type { Case } from "@velvet/scenarios";
import { escapeText } from "../words/escape.ts";
import { drawArcs } from "./drawn-arcs.ts";
import { legendSvg } from "./map-legend.ts";
import { namesSvg } from "./map-names.ts";
import { type MapTheme, mapStyle } from "./map-style.ts";
import { linePath, outlinePath } from "./path-data.ts";
import { classifyUnits } from "./unit-classes.ts";

export interface MapOptions {
	/** `auto` follows the reader's setting; a map that is handed on should be one or the other. */
	readonly theme?: MapTheme;
	/** A legend in the drawing, for a map that stands alone. */
	readonly legend?: boolean;
	/** The paper behind the map. */
	readonly ground?: boolean;
	/** What the map shows, in words. */
	readonly description?: string;
}

/** Room to the right of the frame, for the legend or for names that do not fit on their land. */
const MARGIN = { left: 64, right: 36, bottom: 14, legend: 196 };
/** Distances of the four water lines from the coast, in frame units. */
const WATER = [2.6, 4.6, 7, 9.5];

/**
 * The map of a plan as SVG: fill says which nation, its strength how many voters live there, hatch whose majority is
 * the other camp's, and one seam between two bands is the new border.
 */
export function renderMapSvg(theCase: Case, { ground }: Scorecard, options: MapOptions = {}): string {
	const { outlines } = theCase.atlas;
	const { theme = "auto", legend = false } = options;
	const width = outlines.width + MARGIN.left + (legend ? MARGIN.legend : MARGIN.right);
	const height = outlines.height + MARGIN.bottom;
	const box = `${-MARGIN.left} 0 ${width} ${height}`;
	const paper = `<rect x="${-MARGIN.left}" width="${width}" height="${height}" class="paper"/>`;
	const lines = ground.atlas.graph.edgeA.reduce((sum, a, e) => sum + (isCut(ground, a, e) ? 1 : 0), 0);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" class="vm" role="img" aria-labelledby="vm-title vm-desc">`,
		`<title id="vm-title">${escapeText(theCase.scenario.title)}</title>`,
		`<desc id="vm-desc">${escapeText(options.description ?? theCase.scenario.title)}</desc>`,
		`<style>${mapStyle(theCase, ground.governments, theme, lines)}</style>`,
		options.ground === true || legend ? paper : "",
		drawLand(theCase, ground),
		namesSvg(theCase, ground, outlines),
		legend ? legendSvg(theCase, ground, outlines.width + 8, outlines.height - 196) : "",
		"</svg>\n",
	].join("\n");
}

function isCut({ atlas, plan, linkKind }: Ground, a: number, e: number): boolean {
	const { edgeB, edgeKinds } = atlas.graph;
	return edgeKinds[e] <= linkKind && plan.assignment[a] !== plan.assignment[edgeB[e]];
}

function drawLand(theCase: Case, ground: Ground): string {
	const { outlines } = theCase.atlas;
	const arcs = drawArcs(outlines);
	const { polity, strength, hatch } = classifyUnits(ground);
	const units = (belongs: (unit: number) => boolean) => outlinePath(outlines, arcs, belongs);
	const kindIs = (...kinds: readonly number[]) => linePath(arcs, (a) => kinds.includes(outlines.arcKinds[a]));
	const side = (unit: number) => (unit === OUTSIDE ? UNASSIGNED : polity[unit]);
	const newBorder = linePath(arcs, (a) => {
		const [p, q] = [side(outlines.arcLeft[a]), side(outlines.arcRight[a])];
		return p !== q && p !== UNASSIGNED && q !== UNASSIGNED;
	});
	const nations = theCase.polities.map((_, k) => k);
	const use = (id: string, extra: string) => `<use href="#${id}" ${extra}/>`;
	const shape = (d: string, name: string, id = "") => (d === "" ? "" : `<path ${id}class="${name}" d="${d}"/>`);
	const layers = nations.flatMap((k) => [
		`<path id="vm-n${k}" class="n${k}s0" d="${units((u) => polity[u] === k)}"/>`,
		...[1, 2, 3].map((s) =>
			shape(
				units((u) => polity[u] === k && strength[u] >= s),
				`n${k}s${s}`,
			),
		),
	]);
	const hatches = nations.flatMap((k) =>
		[0, 1, 2, 3].map((w) => {
			const d = units((u) => polity[u] === k && hatch[u] === w + 1);
			return d === "" ? "" : `<path fill="url(#vm-h${k}-${w})" d="${d}"/>`;
		}),
	);
	const water = WATER.map((distance, i) => [distance, i]).reverse();
	const bands = nations.map((k) => use("vm-border", `class="line band ink${k}" clip-path="url(#vm-c${k})"`));
	return [
		`<defs>${patterns(ground)}`,
		`<path id="vm-shore" d="${kindIs(ArcKind.coast, ArcKind.lake)}"/><path id="vm-border" d="${newBorder}"/>`,
		...nations.map((k) => `<clipPath id="vm-c${k}"><use href="#vm-n${k}" clip-rule="evenodd"/></clipPath>`),
		"</defs>",
		"<g>",
		...water.flatMap(([distance, i]) => [
			use("vm-shore", `class="line water${i}" stroke-width="${(2 * distance + 0.6).toFixed(1)}"`),
			use("vm-shore", `class="line gap" stroke-width="${(2 * distance - 0.6).toFixed(1)}"`),
		]),
		"</g><g>",
		...layers,
		shape(
			units((u) => polity[u] === UNASSIGNED),
			"unassigned",
		),
		...nations
			.filter((k) => ground.governments[k] === 1)
			.map((k) => use(`vm-n${k}`, `class="dots" style="fill:url(#vm-d${k})"`)),
		"</g><g>",
		...hatches,
		"</g>",
		shape(kindIs(ArcKind.parent), "line parents"),
		use("vm-shore", 'class="line shore"'),
		shape(kindIs(ArcKind.foreign), "line shore"),
		...bands,
		use("vm-border", 'class="line border"'),
	]
		.filter((part) => part !== "")
		.join("\n");
}

/** A's nation rises, B's falls; the more voters, the heavier the line. And dots for B, for print without colour. */
function patterns({ governments }: Ground): string {
	const weights = [0.6, 0.95, 1.3, 1.7];
	return governments
		.map((government, k) => {
			const turn = government === 0 ? 45 : -45;
			const hatches = weights.map(
				(weight, w) =>
					`<pattern id="vm-h${k}-${w}" width="4.6" height="4.6" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})"><path d="M2.3 0v4.6" class="hatch${k}" stroke-width="${weight}"/></pattern>`,
			);
			const dots = `<pattern id="vm-d${k}" width="3.6" height="3.6" patternUnits="userSpaceOnUse"><circle cx="1.8" cy="1.8" r=".45" class="dot${k}"/></pattern>`;
			return hatches.join("") + (government === 1 ? dots : "");
		})
		.join("");
}

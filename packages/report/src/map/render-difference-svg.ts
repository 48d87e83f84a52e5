import { ArcKind, counted, type Ground, indexUnits, OUTSIDE } from "@velvet/core";
import type { Case, Comparison, Shift } from "@velvet/scenarios";
import { polityColours } from "../style/polity-colours.ts";
import { darkTheme, lightTheme, sans, serif, type Theme } from "../style/tokens.ts";
import { escapeText } from "../words/escape.ts";
import { withArticle } from "../words/nations.ts";
import { inShort } from "../words/numbers.ts";
import { drawArcs } from "./drawn-arcs.ts";
import { linePath, outlinePath } from "./path-data.ts";

/** What a map of the difference is drawn from: the first plan's case and ground, and the comparison with the second. */
export interface DifferenceInput {
	readonly theCase: Case;
	readonly ground: Ground;
	/** Titles of the two plans. */
	readonly titles: readonly [string, string];
	readonly comparison: Comparison;
	readonly theme: "light" | "dark";
}

const MARGIN = { left: 64, right: 36, top: 46, bottom: 14 };
const LEGEND_ROW = 22;
/** One period of the hatch, in frame units: a heavy line for where land goes, a fine one for where it was. */
const PERIOD = 6.4;
const HEAVY = 2.2;
const FINE = 0.9;

/**
 * What moves between two plans, as SVG: hatch in both inks, the heavy line that of the nation it goes to. It rises
 * towards the first nation and falls towards the second, so that direction can be read without colour. The rest is grey.
 */
export function renderDifferenceSvg(input: DifferenceInput): string {
	const { theCase, comparison } = input;
	const { outlines } = theCase.atlas;
	const theme = input.theme === "dark" ? darkTheme : lightTheme;
	const rows = legendRows(input);
	const width = outlines.width + MARGIN.left + MARGIN.right;
	const height = MARGIN.top + outlines.height + MARGIN.bottom + rows.length * LEGEND_ROW + 8;
	const [first, second] = input.titles;
	const title = `From “${first}” to “${second}”`;
	const legend = rows.map(
		({ swatch, text }, i) =>
			`<g transform="translate(0 ${outlines.height + 16 + i * LEGEND_ROW})">${swatch}<text x="34" y="11">${escapeText(text)}</text></g>`,
	);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-MARGIN.left} ${-MARGIN.top} ${width} ${height}" class="vd" role="img" aria-labelledby="vd-title vd-desc">`,
		`<title id="vd-title">${escapeText(title)}</title>`,
		`<desc id="vd-desc">${escapeText(rows.map(({ text }) => text).join(". "))}.</desc>`,
		`<style>${style(theme)}</style>`,
		`<defs>${comparison.moves.map((move, i) => hatch(input, theme, move, i)).join("")}</defs>`,
		`<rect x="${-MARGIN.left}" y="${-MARGIN.top}" width="${width}" height="${height}" fill="${theme.paper}"/>`,
		`<text class="title" y="-20">${escapeText(title)}</text>`,
		...land(input),
		...legend,
		"</svg>\n",
	].join("\n");
}

function land({ theCase, comparison }: DifferenceInput): string[] {
	const { outlines, units } = theCase.atlas;
	const arcs = drawArcs(outlines);
	const index = indexUnits(units);
	const areaOf = (ids: readonly string[]) => {
		const members = new Set(ids.map((id) => index.get(id) as number));
		return outlinePath(outlines, arcs, (u) => members.has(u));
	};
	const unknown = [...comparison.notComparable.only[0].ids, ...comparison.notComparable.divided.ids];
	const kindIs = (...kinds: readonly number[]) => linePath(arcs, (a) => kinds.includes(outlines.arcKinds[a]));
	const path = (attributes: string, d: string) => (d === "" ? [] : [`<path ${attributes} d="${d}"/>`]);
	return [
		...path(
			'class="rest"',
			outlinePath(outlines, arcs, (u) => u !== OUTSIDE),
		),
		...path('class="unknown"', areaOf(unknown)),
		...path('class="parents"', kindIs(ArcKind.parent)),
		...comparison.moves.flatMap((move, i) => {
			const d = areaOf(move.ids);
			return [...path('class="ground"', d), ...path(`class="moved" fill="url(#vd-h${i})"`, d)];
		}),
		...path('class="shore"', kindIs(ArcKind.coast, ArcKind.lake, ArcKind.foreign)),
	];
}

function legendRows(input: DifferenceInput): { swatch: string; text: string }[] {
	const { theCase, comparison } = input;
	const { unit } = theCase.atlas.levels;
	const rows = comparison.moves.map((move, i) => ({
		swatch: `<rect width="24" height="14" class="ground"/><rect width="24" height="14" class="moved" fill="url(#vd-h${i})"/>`,
		text: `From ${nameOf(theCase, move.from)} to ${nameOf(theCase, move.to)}: ${amount(move, unit)}`,
	}));
	const [stays] = comparison.stays;
	rows.push({
		swatch: '<rect width="24" height="14" class="rest"/>',
		text: `In the same nation in both: ${counted(stays.units, unit)}, ${inShort(stays.people)} people`,
	});
	const { only, divided } = comparison.notComparable;
	const unknown = only[0].units + divided.figures[0].units;
	if (unknown > 0) {
		rows.push({
			swatch: '<rect width="24" height="14" class="unknown"/>',
			text: `Not comparable: ${counted(unknown, unit)}, ${inShort(only[0].people + divided.figures[0].people)} people`,
		});
	}
	return rows;
}

function amount({ figures: [{ units, people, votes }] }: Shift, unit: string): string {
	if (units === 0) return "none";
	return `${counted(units, unit)}, ${inShort(people)} people, ${inShort(votes.A)} A-voters, ${inShort(votes.B)} B-voters`;
}

function nameOf({ scenario }: Case, id: string | null): string {
	if (id === null) return "no nation";
	return withArticle(scenario.polities.find((polity) => polity.id === id)?.name ?? id);
}

function hatch(input: DifferenceInput, theme: Theme, { from, to }: Shift, i: number): string {
	const turn = to === "A" || (to !== "B" && from === "B") ? 45 : -45;
	const line = (at: number, width: number, polity: string | null) =>
		`<path d="M${at} 0v${PERIOD}" stroke="${inkOf(input, theme, polity)}" stroke-width="${width}"/>`;
	return `<pattern id="vd-h${i}" width="${PERIOD}" height="${PERIOD}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})">${line(PERIOD / 4, HEAVY, to)}${line((3 * PERIOD) / 4, FINE, from)}</pattern>`;
}

function inkOf({ theCase, ground }: DifferenceInput, theme: Theme, id: string | null): string {
	const polity = theCase.polities.findIndex((each) => each.id === id);
	if (polity < 0) return theme.muted;
	return polityColours(theCase, polity, ground.governments[polity], theme).ink;
}

function style(theme: Theme): string {
	return `
.vd{fill-rule:evenodd;stroke-linejoin:round}
.vd text{font-family:${sans};font-size:12.5px;fill:${theme.ink}}
.vd .title{font-family:${serif};font-size:19px}
.vd .rest{fill:${theme.unassigned}}
.vd .unknown{fill:${theme.paper};stroke:${theme.muted};stroke-width:.7px;stroke-dasharray:2 2}
.vd .ground{fill:${theme.panel}}
.vd .moved{stroke:${theme.ink};stroke-width:.7px}
.vd .parents{fill:none;stroke:${theme.parentLine};stroke-width:.85px;stroke-opacity:.9}
.vd .shore{fill:none;stroke:${theme.coast};stroke-width:.7px;stroke-opacity:.6}`;
}

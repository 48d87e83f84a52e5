import type { MapTheme } from "./map-theme.ts";

/** One line of a label. */
export interface LabelLine {
	readonly text: string;
	readonly font: string;
	/** Letter spacing in CSS pixels. */
	readonly spacing: number;
	readonly size: number;
	readonly tone: "ink" | "text";
}

/** Measures a line in CSS pixels. */
export type Measure = (line: LabelLine) => number;

/** "140.7 M", "853 k": people, short. */
export function shortPeople(people: number): string {
	return people >= 1e6 ? `${(people / 1e6).toFixed(1)} M` : `${Math.round(people / 1e3)} k`;
}

/** Name of a nation and its people: the same size for both, whatever their land. */
export function nationLines(theme: MapTheme, name: string, people: number, stageWidth: number): LabelLine[] {
	const size = stageWidth < 500 ? 13 : stageWidth < 760 ? 15 : 17;
	const small = stageWidth < 500 ? 11 : 12;
	const nation: LabelLine = {
		text: name,
		font: `italic 500 ${size}px ${theme.fonts.serif}`,
		spacing: 0.16 * size,
		size,
		tone: "ink",
	};
	// Until the plan has been counted there is no number, and none is made up.
	if (people <= 0) return [nation];
	const font = `500 ${small}px ${theme.fonts.sans}`;
	return [nation, { text: `${shortPeople(people)} people`, font, spacing: 0, size: small, tone: "ink" }];
}

/** A piece and its people, in one line or in two. */
export function pieceLines(theme: MapTheme, name: string, people: number): LabelLine[] {
	const line = (text: string): LabelLine => ({
		text,
		font: `500 11.5px ${theme.fonts.sans}`,
		spacing: 0,
		size: 11.5,
		tone: "ink",
	});
	return name === "" ? [line(shortPeople(people))] : [line(name), line(shortPeople(people))];
}

export function unitLine(theme: MapTheme, name: string): LabelLine {
	return { text: name, font: `450 11.5px ${theme.fonts.sans}`, spacing: 0, size: 11.5, tone: "text" };
}

/** Joins lines into one, for a place beside the piece. */
export function inOneLine(lines: readonly LabelLine[]): LabelLine[] {
	return [{ ...lines[0], text: lines.map((line) => line.text).join(" ") }];
}

const LEADING = 1.2;

export function blockSize(lines: readonly LabelLine[], measure: Measure): { width: number; height: number } {
	return {
		width: Math.max(...lines.map(measure)),
		height: lines.reduce((sum, line) => sum + line.size * LEADING, 0),
	};
}

/** Measures with a canvas, and remembers. */
export function canvasMeasure(context: CanvasRenderingContext2D): Measure {
	const widths = new Map<string, number>();
	return (line) => {
		const key = `${line.font}|${line.text}`;
		let width = widths.get(key);
		if (width === undefined) {
			context.save();
			context.font = line.font;
			width = context.measureText(line.text).width + line.spacing * Math.max(0, line.text.length - 1);
			context.restore();
			widths.set(key, width);
		}
		return width;
	};
}

/** Draws lines centred on a point, with a halo that keeps them legible on any fill or hatch. */
export function drawBlock(
	context: CanvasRenderingContext2D,
	theme: MapTheme,
	lines: readonly LabelLine[],
	x: number,
	y: number,
	measure: Measure,
): void {
	const { height } = blockSize(lines, measure);
	context.textAlign = "left";
	context.textBaseline = "alphabetic";
	context.lineJoin = "round";
	let top = y - height / 2;
	for (const line of lines) {
		const baseline = top + line.size * (LEADING / 2 + 0.36);
		top += line.size * LEADING;
		context.font = line.font;
		context.letterSpacing = `${line.spacing}px`;
		const left = x - measure(line) / 2;
		context.strokeStyle = theme.panel;
		context.globalAlpha = 0.88;
		context.lineWidth = line.tone === "ink" ? 3.2 : 2.8;
		context.strokeText(line.text, left, baseline);
		context.globalAlpha = 1;
		context.fillStyle = line.tone === "ink" ? theme.ink : theme.text;
		context.fillText(line.text, left, baseline);
	}
	context.letterSpacing = "0px";
}

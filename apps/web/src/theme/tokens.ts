/**
 * Every colour of the page, once: CSS custom properties, the map's theme and the tests of contrast all read this.
 *
 * Ink is the only interface colour; the only hues are the two camps (and a warning, always with a word). At each
 * step both camps have the same chroma and the same luminance, so neither is brighter, deeper or more vivid.
 */
export interface CampColours {
	/** From few voters to many (or from a narrow lead to a wide one). */
	readonly fills: readonly [string, string, string, string];
	/** Text, rules, hatching and the band along the border. */
	readonly ink: string;
}

export interface Palette {
	readonly a: CampColours;
	readonly b: CampColours;
	/** Stage and water. */
	readonly paper: string;
	readonly panel: string;
	readonly ink: string;
	readonly text2: string;
	readonly muted: string;
	readonly line: string;
	readonly line2: string;
	readonly control: string;
	readonly border: string;
	/** With their own opacity, as the map draws them. */
	readonly stateLine: Faint;
	readonly countyLine: Faint;
	readonly coast: Faint;
	/** Lines off the coast; the map lets them fade outwards. */
	readonly water: string;
	readonly unassigned: string;
	readonly warning: string;
	readonly shadow: string;
}

export interface Faint {
	readonly colour: string;
	readonly opacity: number;
}

export type ThemeName = "light" | "dark";

const light: Palette = {
	a: { fills: ["#c9ebfa", "#afdef2", "#91cce5", "#6eb5d2"], ink: "#037394" },
	b: { fills: ["#f7e3c9", "#efd3b0", "#e0be92", "#cca571"], ink: "#8d621e" },
	paper: "#f3f5f4",
	panel: "#ffffff",
	ink: "#14202a",
	text2: "#47555e",
	muted: "#5a6870",
	line: "#dde3e2",
	line2: "#c3ccca",
	control: "#7d8a93",
	border: "#14202a",
	stateLine: { colour: "#ffffff", opacity: 0.92 },
	countyLine: { colour: "#14202a", opacity: 0.16 },
	coast: { colour: "#26363c", opacity: 0.62 },
	water: "#5c767e",
	unassigned: "#d9dddc",
	warning: "#a3245c",
	shadow: "20, 32, 42",
};

const dark: Palette = {
	a: { fills: ["#1f3c48", "#295465", "#347087", "#408eac"], ink: "#3fb6e1" },
	b: { fills: ["#453621", "#624b2b", "#826338", "#a67e47"], ink: "#d89f4d" },
	paper: "#0f1518",
	panel: "#151c20",
	ink: "#e9eeec",
	text2: "#bcc7c8",
	muted: "#97a4a7",
	line: "#263034",
	line2: "#3a474c",
	control: "#6d7c83",
	border: "#f4f7f5",
	stateLine: { colour: "#0f1518", opacity: 0.85 },
	countyLine: { colour: "#e9eeec", opacity: 0.16 },
	coast: { colour: "#becdd0", opacity: 0.55 },
	water: "#6e8c96",
	unassigned: "#2a3236",
	warning: "#ff8fb8",
	shadow: "0, 0, 0",
};

export const palettes: { readonly [theme in ThemeName]: Palette } = { light, dark };

export const typefaces = {
	serif: '"Newsreader Variable", "Iowan Old Style", Georgia, serif',
	sans: '"Hanken Grotesk Variable", "Helvetica Neue", Arial, sans-serif',
	mono: '"IBM Plex Mono", ui-monospace, Menlo, monospace',
} as const;

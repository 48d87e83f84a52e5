/** The two camp slots of the page, in light and dark: equal chroma and luminance at each step. ../page.md §5. */
export interface SlotColours {
	/** By strength: under 5, 5–30, 30–120, over 120 voters a km². */
	readonly fills: readonly [string, string, string, string];
	/** Text, rules, hatch and the band along the border. */
	readonly ink: string;
}

export interface Theme {
	readonly slots: readonly [SlotColours, SlotColours];
	readonly paper: string;
	readonly panel: string;
	readonly ink: string;
	readonly text2: string;
	readonly muted: string;
	readonly line: string;
	readonly line2: string;
	readonly border: string;
	readonly parentLine: string;
	readonly coast: string;
	readonly waterLines: readonly [string, string, string, string];
	readonly unassigned: string;
}

export const lightTheme: Theme = {
	slots: [
		{ fills: ["#c9ebfa", "#afdef2", "#91cce5", "#6eb5d2"], ink: "#037394" },
		{ fills: ["#f7e3c9", "#efd3b0", "#e0be92", "#cca571"], ink: "#8d621e" },
	],
	paper: "#f3f5f4",
	panel: "#ffffff",
	ink: "#14202a",
	text2: "#47555e",
	muted: "#5a6870",
	line: "#dde3e2",
	line2: "#c3ccca",
	border: "#14202a",
	parentLine: "#ffffff",
	coast: "#26363c",
	waterLines: ["#a5b3b6", "#bfc9ca", "#d3dada", "#e3e8e7"],
	unassigned: "#d9dddc",
};

export const darkTheme: Theme = {
	slots: [
		{ fills: ["#1f3c48", "#295465", "#347087", "#408eac"], ink: "#3fb6e1" },
		{ fills: ["#453621", "#624b2b", "#826338", "#a67e47"], ink: "#d89f4d" },
	],
	paper: "#0f1518",
	panel: "#151c20",
	ink: "#e9eeec",
	text2: "#bcc7c8",
	muted: "#97a4a7",
	line: "#263034",
	line2: "#3a474c",
	border: "#f4f7f5",
	parentLine: "#0f1518",
	coast: "#becdd0",
	waterLines: ["#3f5054", "#314043", "#243033", "#1a2326"],
	unassigned: "#2a3236",
};

export const serif = `Newsreader, "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Liberation Serif", serif`;
export const sans = `"Hanken Grotesk", "Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif`;
export const mono = `"IBM Plex Mono", ui-monospace, Menlo, Consolas, "Liberation Mono", monospace`;

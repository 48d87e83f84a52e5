import { type Palette, palettes, typefaces } from "./tokens.ts";

/** The custom properties of one palette, as declarations. */
function declarations(palette: Palette): string {
	const rows: [string, string][] = [
		["paper", palette.paper],
		["panel", palette.panel],
		["ink", palette.ink],
		["text2", palette.text2],
		["muted", palette.muted],
		["line", palette.line],
		["line2", palette.line2],
		["control", palette.control],
		["border", palette.border],
		["unassigned", palette.unassigned],
		["warning", palette.warning],
		["a-ink", palette.a.ink],
		["b-ink", palette.b.ink],
		["shadow-low", `0 6px 22px -8px rgba(${palette.shadow}, 0.28)`],
		["shadow-high", `0 18px 50px -18px rgba(${palette.shadow}, 0.38)`],
	];
	for (const step of [0, 1, 2, 3] as const) {
		rows.push([`a-fill-${step}`, palette.a.fills[step]], [`b-fill-${step}`, palette.b.fills[step]]);
	}
	return rows.map(([name, value]) => `\t--${name}: ${value};`).join("\n");
}

/**
 * The stylesheet of the tokens: light by default and on paper, dark by the reader's system, either by choice
 * (`data-theme` on the root).
 */
export function tokenStyles(): string {
	const fonts = Object.entries(typefaces).map(([name, stack]) => `\t--${name}: ${stack};`);
	return [
		`:root {\n\tcolor-scheme: light;\n${fonts.join("\n")}\n${declarations(palettes.light)}\n}`,
		`@media screen and (prefers-color-scheme: dark) {\n:root:not([data-theme="light"]) {\n\tcolor-scheme: dark;\n${declarations(palettes.dark)}\n}\n}`,
		`@media screen {\n:root[data-theme="dark"] {\n\tcolor-scheme: dark;\n${declarations(palettes.dark)}\n}\n}`,
	].join("\n");
}

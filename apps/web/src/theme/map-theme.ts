import type { MapTheme } from "../map/index.ts";
import { type Faint, palettes, type ThemeName, typefaces } from "./tokens.ts";

/** The tokens as the canvas wants them: resolved, with opacity in the colour. */
export function mapThemeOf(theme: ThemeName, dotScreen: boolean): MapTheme {
	const palette = palettes[theme];
	return {
		camps: [palette.a, palette.b],
		paper: palette.paper,
		panel: palette.panel,
		ink: palette.ink,
		text: palette.text2,
		muted: palette.muted,
		line: palette.line,
		stateLine: faint(palette.stateLine),
		countyLine: faint(palette.countyLine),
		border: palette.border,
		coast: faint(palette.coast),
		water: palette.water,
		unassigned: palette.unassigned,
		focus: palette.ink,
		fonts: { serif: typefaces.serif, sans: typefaces.sans },
		dotScreen,
	};
}

function faint({ colour, opacity }: Faint): string {
	const alpha = Math.round(opacity * 255);
	return `${colour}${alpha.toString(16).padStart(2, "0")}`;
}

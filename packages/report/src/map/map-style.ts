import type { CampIndex } from "@velvet/core";
import type { Case } from "@velvet/scenarios";
import { otherInk, polityColours } from "../style/polity-colours.ts";
import { darkTheme, lightTheme, sans, serif, type Theme } from "../style/tokens.ts";

export type MapTheme = "light" | "dark" | "auto";

/**
 * Style sheet of a map. Colours are plain values, not variables: drawing programs read them too.
 *
 * @param borderLines number of cut lines: a long border is drawn finer.
 */
export function mapStyle(
	theCase: Case,
	governments: readonly CampIndex[],
	theme: MapTheme,
	borderLines: number,
): string {
	const dense = borderLines > 500;
	const shapes = `
.vm text{font-family:${sans};font-size:11px;paint-order:stroke;stroke-width:3px;stroke-linejoin:round}
.vm .nation{font-family:${serif};font-size:18px;font-style:italic;letter-spacing:.14em}
.vm .people{font-size:12px}
.vm{fill-rule:evenodd;stroke-linejoin:round;stroke-linecap:round}
.vm .line{fill:none}
.vm .parents{stroke-width:.85px;stroke-opacity:.9}
.vm .shore{stroke-width:.7px;stroke-opacity:.6}
.vm .band{stroke-width:${dense ? 4.4 : 8}px;stroke-opacity:.5}
.vm .border{stroke-width:${dense ? 0.9 : 1.5}px;stroke-linecap:round}
.vm .key{stroke-width:1px}
.vm .leader{stroke-width:.8px;fill:none}
.vm .dots{display:none}
@media print{.vm .dots{display:inline}}`;
	if (theme === "auto") {
		return `${shapes}${colours(theCase, governments, lightTheme)}\n@media screen and (prefers-color-scheme:dark){${colours(theCase, governments, darkTheme)}}`;
	}
	return shapes + colours(theCase, governments, theme === "dark" ? darkTheme : lightTheme);
}

function colours(theCase: Case, governments: readonly CampIndex[], theme: Theme): string {
	const nations = governments.map((government, k) => {
		const { fills, ink } = polityColours(theCase, k, government, theme);
		const hatch = otherInk(theCase, government, theme);
		return [
			...fills.map((fill, s) => `.vm .n${k}s${s}{fill:${fill}}`),
			`.vm .ink${k}{stroke:${ink}}.vm .dot${k}{fill:${ink}}`,
			`.vm .hatch${k}{stroke:${hatch}}`,
		].join("");
	});
	const water = theme.waterLines.map((colour, i) => `.vm .water${i}{stroke:${colour}}`).join("");
	return `
.vm .paper{fill:${theme.paper}}.vm .gap{stroke:${theme.paper}}
.vm text{fill:${theme.ink};stroke:${theme.paper}}.vm .muted{fill:${theme.muted}}
.vm .unassigned{fill:${theme.unassigned};stroke:${theme.muted};stroke-dasharray:2 2;stroke-width:.6px}
.vm .parents{stroke:${theme.parentLine}}.vm .shore{stroke:${theme.coast}}
.vm .border,.vm .leader{stroke:${theme.border}}
${water}
${nations.join("\n")}`;
}

import { describe, expect, it } from "vitest";
import { brettel, contrast, type Deficiency, linearOf, luminance, machado, okDistance } from "./colour-science.ts";
import { palettes, type ThemeName } from "./tokens.ts";

const themes: readonly ThemeName[] = ["light", "dark"];
const steps = [0, 1, 2, 3] as const;

/** The worse of the two models. */
function apart(first: string, second: string, kind: Deficiency | "normal"): number {
	const [p, q] = [linearOf(first), linearOf(second)];
	if (kind === "normal") return okDistance(p, q);
	return Math.min(...[machado, brettel].map((see) => okDistance(see(p, kind), see(q, kind))));
}

describe.each(themes)("tokens, %s", (theme) => {
	const { a, b } = palettes[theme];

	it("gives both camps the same luminance at each step", () => {
		for (const step of steps)
			expect(Math.abs(luminance(a.fills[step]) - luminance(b.fills[step]))).toBeLessThanOrEqual(0.005);
		expect(Math.abs(luminance(a.ink) - luminance(b.ink))).toBeLessThanOrEqual(0.005);
	});

	it("keeps the camps apart for every kind of colour vision", () => {
		for (const kind of ["normal", "protan", "deutan", "tritan"] as const) {
			expect(apart(a.ink, b.ink, kind)).toBeGreaterThanOrEqual(15);
			for (const step of steps) expect(apart(a.fills[step], b.fills[step], kind)).toBeGreaterThanOrEqual(6);
		}
	});
});

/** page.md, section 5: normal, protan, deutan, tritan. */
const measured: { readonly [theme in ThemeName]: readonly (readonly number[])[] } = {
	light: [
		[19.2, 15.6, 17.4, 16.2],
		[8.0, 6.4, 7.2, 6.8],
		[10.9, 8.6, 9.8, 9.4],
		[13.6, 10.9, 12.3, 11.7],
		[16.1, 12.9, 14.5, 13.8],
	],
	dark: [
		[23.3, 18.8, 21.1, 20.0],
		[7.8, 6.3, 7.1, 6.7],
		[10.9, 8.7, 9.8, 9.3],
		[13.9, 11.2, 12.6, 12.0],
		[17.1, 13.7, 15.5, 14.7],
	],
};

it.each(themes)("finds the published distances again, %s", (theme) => {
	const { a, b } = palettes[theme];
	const pairs = [[a.ink, b.ink], ...steps.map((step) => [a.fills[step], b.fills[step]])];
	pairs.forEach(([first, second], row) => {
		(["normal", "protan", "deutan", "tritan"] as const).forEach((kind, column) => {
			expect(
				Math.abs(apart(first, second, kind) - measured[theme][row][column]),
				`${first} ${kind}`,
			).toBeLessThanOrEqual(0.2);
		});
	});
});

it("finds the published contrasts again", () => {
	const near = (first: string, second: string, value: number, tolerance = 0.1) =>
		expect(Math.abs(contrast(first, second) - value), `${first} on ${second}`).toBeLessThanOrEqual(tolerance);
	const { light, dark } = palettes;
	near(light.ink, light.panel, 16.5);
	near(light.ink, light.paper, 15.1);
	near(light.text2, light.panel, 7.7);
	near(light.muted, light.panel, 5.8);
	near(light.muted, light.paper, 5.3);
	near(light.a.ink, light.panel, 5.41);
	near(light.a.ink, light.paper, 4.94);
	near(light.b.ink, light.panel, 5.39);
	near(light.b.ink, light.paper, 4.92);
	near(light.warning, light.panel, 7.1);
	near(light.warning, light.paper, 6.5);
	near(light.control, light.panel, 3.5);
	near(light.control, light.paper, 3.2);
	near(dark.ink, dark.panel, 14.7);
	near(dark.ink, dark.paper, 15.7);
	near(dark.muted, dark.panel, 6.7);
	near(dark.muted, dark.paper, 7.2);
	near(dark.a.ink, dark.panel, 7.38);
	near(dark.a.ink, dark.paper, 7.88);
	near(dark.b.ink, dark.panel, 7.37);
	near(dark.b.ink, dark.paper, 7.88);
	near(dark.warning, dark.panel, 8.1);
	near(dark.control, dark.panel, 4.0);
	near(dark.control, dark.paper, 4.3);
	// The border on the palest and the deepest fill; hatching on the fills it may use.
	near(light.border, light.b.fills[0], 13.2, 0.2);
	near(light.border, light.b.fills[3], 7.2, 0.2);
	near(dark.border, dark.a.fills[0], 10.8, 0.2);
	near(dark.border, dark.a.fills[3], 3.4, 0.2);
	near(light.b.ink, light.a.fills[0], 4.3, 0.2);
	near(light.a.ink, light.b.fills[1], 3.7, 0.2);
	near(dark.a.ink, dark.b.fills[0], 5.0, 0.2);
	near(dark.b.ink, dark.a.fills[1], 3.5, 0.2);
});

/** The colours of one camp: four strengths of fill and the ink of its text, hatch and border band. */
export interface CampColours {
	readonly fills: readonly [string, string, string, string];
	readonly ink: string;
}

/**
 * Every colour and font that the map uses, resolved to CSS strings, since a canvas knows no custom properties.
 *
 * The page makes one for the light and one for the dark theme from its tokens.
 */
export interface MapTheme {
	/** Slot 0 is camp A's, slot 1 camp B's; the mirror moves polities between them. */
	readonly camps: readonly [CampColours, CampColours];
	/** Ground of the stage, and therefore of the water. An opaque `#rrggbb`. */
	readonly paper: string;
	readonly panel: string;
	readonly ink: string;
	/** Second text colour: leader lines and unit names. */
	readonly text: string;
	readonly muted: string;
	readonly line: string;
	/** Old lines between states, over the fills. */
	readonly stateLine: string;
	/** Lines between counties, drawn from zoom 2.5: ink at 16%. */
	readonly countyLine: string;
	/** The new border's seam. */
	readonly border: string;
	readonly coast: string;
	/** Water lines, before they fade. An opaque `#rrggbb`. */
	readonly water: string;
	readonly unassigned: string;
	readonly focus: string;
	readonly fonts: { readonly serif: string; readonly sans: string };
	/** Draw a dot screen on slot 1, for print and forced colours, where hue is lost. */
	readonly dotScreen?: boolean;
}

/** `share` of `over` on `under`, both `#rrggbb`: what a translucent stroke would give, but opaque. */
export function blend(over: string, under: string, share: number): string {
	const [a, b] = [over, under].map((colour) => Number.parseInt(colour.slice(1), 16));
	const channel = (shift: number) =>
		Math.round(((a >> shift) & 255) * share + ((b >> shift) & 255) * (1 - share)) << shift;
	return `#${(channel(16) | channel(8) | channel(0)).toString(16).padStart(6, "0")}`;
}

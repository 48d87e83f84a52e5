import mono from "@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2";
import grotesk from "@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2";
import newsreaderItalic from "@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2";
import newsreader from "@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2";

const faces: readonly (readonly [family: string, file: string, FontFaceDescriptors])[] = [
	["Newsreader Variable", newsreader, { weight: "200 800" }],
	["Newsreader Variable", newsreaderItalic, { weight: "200 800", style: "italic" }],
	["Hanken Grotesk Variable", grotesk, { weight: "100 900" }],
	["IBM Plex Mono", mono, { weight: "400" }],
];

/** Makes the page's typefaces known: the latin subset only, about 170 kB, fetched when first used, swapped in. */
export function addFonts(): void {
	for (const [family, file, descriptors] of faces) {
		document.fonts.add(new FontFace(family, `url("${file}") format("woff2")`, { display: "swap", ...descriptors }));
	}
}

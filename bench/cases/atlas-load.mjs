// From the bytes of an atlas file in memory to an atlas: without the shapes, as the command line needs it, and with.
import { openWorld } from "../world.mjs";

export const cases = [
	load("atlas-load", "decode the county atlas, shapes left packed", "when-used"),
	load("atlas-load-outlines", "decode the county atlas with its shapes", "now"),
];

function load(name, what, outlines) {
	return {
		name,
		what,
		target: null,
		runs: 30,
		async prepare(root) {
			const { ingest, bytes, hash } = await openWorld(root);
			return () => ingest.decodeAtlas(bytes, hash, { outlines }).value.units.ids.length;
		},
	};
}

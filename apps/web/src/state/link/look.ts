import type { Look } from "../choices.ts";
import { decoded, type LinkPart, said, TEXT, under } from "./part.ts";

/** Three units a letter: a plan of 190,000 units still fits. */
const PACKED = /^[\w-]{1,70000}$/;

/** Colours, where the map looks, and the drawn plan, which is long and comes last. */
export const look: LinkPart = {
	keys: ["theme", "z", "yours"],
	write({ theme, view, row, yours }) {
		return said([
			["theme", theme],
			["z", view && writeView(view)],
			["yours", row === "yours" ? yours : null],
		]);
	},
	read(key, value) {
		switch (key) {
			case "theme":
				return value === "light" || value === "dark" ? { theme: value } : null;
			case "z":
				return under("view", readView(value));
			default:
				return PACKED.test(value) ? { yours: value } : null;
		}
	},
};

function writeView({ unit, zoom }: Look): string {
	return `${Number(zoom.toFixed(2))},${encodeURIComponent(unit)}`;
}

function readView(text: string): Look | null {
	const [zoom, written = ""] = text.split(",");
	const unit = decoded(written);
	const times = Number(zoom);
	return times >= 1 && times <= 64 && TEXT.test(unit) ? { unit, zoom: times } : null;
}

import { defaultChoices } from "../choices.ts";
import { type LinkPart, said } from "./part.ts";

const TAB = /^[a-z-]{1,30}$/;

/** How the map is shaded, and which question of the panel is open. */
export const question: LinkPart = {
	keys: ["shade", "tab", "table"],
	write({ shade, tab, table }) {
		return said([
			["shade", shade === defaultChoices.shade ? null : shade],
			["tab", tab === defaultChoices.tab ? null : tab],
			["table", table ? "1" : null],
		]);
	},
	read(key, value) {
		switch (key) {
			case "shade":
				return value === "voters" || value === "lead" || value === "dots" ? { shade: value } : null;
			case "tab":
				return TAB.test(value) ? { tab: value } : null;
			default:
				return value === "1" ? { table: true } : null;
		}
	},
};

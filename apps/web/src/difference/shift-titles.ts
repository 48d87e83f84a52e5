import { withArticle } from "@velvet/report";
import type { Shift } from "@velvet/scenarios";
import type { Compared } from "./compared.ts";
import { nationName } from "./ways.ts";

/** How a shift is called: between camps "From A to B", between nations "From Pacifica to the United States". */
export function shiftTitles(compared: Compared, part: "camps" | "plan"): (shift: Shift) => string {
	const called = (key: string | null) => (part === "camps" ? (key ?? "none") : withArticle(nationName(compared, key)));
	return ({ from, to }) => `From ${called(from)} to ${called(to)}`;
}

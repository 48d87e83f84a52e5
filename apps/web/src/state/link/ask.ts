import { builtInRules, dialLimits } from "@velvet/scenarios";
import type { AskedChoice } from "../choices.ts";
import { decoded, type LinkPart, type Pair, TEXT, under } from "./part.ts";

const MOST_PLACES = 200;

/** Who is asked about leaving, by which rule, and what was turned. */
export const askPart: LinkPart = {
	keys: ["region", "each", "rule", "governs", "dials", "support"],
	write: ({ ask }) => writeAsk(ask),
	read: (key, value, { ask }) => under("ask", readAsk(key, value, ask)),
};

function writeAsk({ region, rule, otherWon, dials, support }: AskedChoice): readonly Pair[] {
	const pairs: Pair[] = [];
	if (Array.isArray(region)) pairs.push(["region", region.map(encodeURIComponent).join(",")]);
	else if (region !== null && "each" in region) pairs.push(["each", encodeURIComponent(region.each)]);
	if (rule !== null) pairs.push(["rule", rule]);
	if (otherWon) pairs.push(["governs", "other"]);
	const turned = Object.entries(dials).map(([key, value]) => `${key}:${short(value)}`);
	if (turned.length > 0) pairs.push(["dials", turned.join(",")]);
	const mapped = Object.entries(support).flatMap(([row, shares]) =>
		Object.entries(shares).map(
			([choice, share]) => `${encodeURIComponent(row)}:${encodeURIComponent(choice)}:${short(share)}`,
		),
	);
	if (mapped.length > 0) pairs.push(["support", mapped.join(",")]);
	return pairs;
}

function readAsk(key: string, value: string, ask: AskedChoice): AskedChoice | null {
	switch (key) {
		case "region": {
			const region = value.split(",").map(decoded);
			return region.length <= MOST_PLACES && region.every((place) => TEXT.test(place)) ? { ...ask, region } : null;
		}
		case "each": {
			const each = decoded(value);
			return TEXT.test(each) ? { ...ask, region: { each } } : null;
		}
		case "rule":
			return builtInRules.some((rule) => rule.key === value) ? { ...ask, rule: value } : null;
		case "governs":
			return value === "other" ? { ...ask, otherWon: true } : null;
		case "dials": {
			const pairs = value.split(",").map((pair) => pair.split(":"));
			const dials = pairs.map(([dial, text = ""]) => [dial, number(text)] as const);
			return dials.every(([dial, turned]) => isPossible(dial, turned))
				? { ...ask, dials: Object.fromEntries(dials) }
				: null;
		}
		case "support": {
			const support: { [row: string]: { [choice: string]: number } } = {};
			for (const triple of value.split(",")) {
				const [row = "", choice = "", text = ""] = triple.split(":").map(decoded);
				const share = number(text);
				if (!TEXT.test(row) || !TEXT.test(choice) || !(share >= 0 && share <= 1)) return null;
				support[row] = { ...(Object.hasOwn(support, row) ? support[row] : {}), [choice]: share };
			}
			return { ...ask, support };
		}
		default:
			return null;
	}
}

function isPossible(dial: string, value: number): boolean {
	if (!Object.hasOwn(dialLimits, dial)) return false;
	const [low, high] = dialLimits[dial as keyof typeof dialLimits];
	return value >= low && value <= high;
}

/** As many digits as a slider can set. */
function short(value: number): string {
	return String(Number(value.toFixed(4)));
}

/** Not a number where it is none: no comparison then holds. */
function number(text: string): number {
	return /^\d{1,4}(?:\.\d{1,6})?$/.test(text) ? Number(text) : Number.NaN;
}

import { type Issue, issue } from "@velvet/core";
import { type Choices, defaultChoices } from "../choices.ts";
import type { Prices } from "../usual-prices.ts";
import { askPart } from "./ask.ts";
import { cascadePart } from "./cascade.ts";
import { guaranteesPart } from "./guarantees.ts";
import { happinessPart } from "./happiness.ts";
import { historiesPart } from "./histories.ts";
import { look } from "./look.ts";
import { movesPart } from "./moves.ts";
import { parliamentPart } from "./parliament.ts";
import type { LinkPart } from "./part.ts";
import { pendulumPart } from "./pendulum.ts";
import { precedentsPart } from "./precedents.ts";
import { question } from "./question.ts";
import { responsePart } from "./response.ts";
import { settlePart } from "./settle.ts";
import { treasuryPart } from "./treasury.ts";
import { unionPart } from "./union.ts";
import { whichPlan } from "./which-plan.ts";

/** In the order in which a link says them. A further question adds its own part. */
const parts: readonly LinkPart[] = [
	whichPlan,
	question,
	askPart,
	cascadePart,
	precedentsPart,
	parliamentPart,
	unionPart,
	treasuryPart,
	movesPart,
	settlePart,
	guaranteesPart,
	responsePart,
	pendulumPart,
	happinessPart,
	historiesPart,
	look,
];

/**
 * The part of an address after `#`: what was chosen, and no more.
 *
 * @param usual the prices that the case on screen begins with.
 */
export function writeLink(choices: Choices, usual: Prices | null = null): string {
	return parts
		.flatMap((part) => part.write(choices, usual))
		.map(([key, value]) => `${key}=${value}`)
		.join("&");
}

/** Reads a link. What cannot be read keeps its default and is named in the issues. */
export function readLink(hash: string): { readonly choices: Choices; readonly issues: readonly Issue[] } {
	let choices = defaultChoices;
	const issues: Issue[] = [];
	const pairs = hash
		.replace(/^#/, "")
		.split("&")
		.filter((pair) => pair !== "");
	for (const pair of pairs) {
		const [key, value = ""] = pair.split("=", 2);
		const changes = parts.find(({ keys }) => keys.includes(key))?.read(key, value, choices) ?? null;
		if (changes === null) issues.push(unread(pair));
		choices = { ...choices, ...changes };
	}
	// A scenario by name alone is its own plan.
	const isOwn = choices.scenario !== null && !pairs.some((pair) => pair.startsWith("plan="));
	return { choices: isOwn ? { ...choices, row: "own" } : choices, issues };
}

function unread(pair: string): Issue {
	return issue(
		"bad-link",
		"Part of the link could not be read; the page shows its usual choice there.",
		pair.slice(0, 80),
		"Ask for the link again, or choose on the page.",
	);
}

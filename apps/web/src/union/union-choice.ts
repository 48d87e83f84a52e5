import { hostOf, type Scenario } from "@velvet/scenarios";
import type { UnionAsked } from "../engine/union-view.ts";
import type { UnionChoice } from "../state/choices.ts";
import { choose, read } from "../state/session.ts";
import type { Seen } from "../state/shown-scenario.ts";
import { optionsText, planCommandOf, quoted } from "../words/command.ts";

/** Changes what is asked of a union. */
export function chooseUnion(changes: Partial<UnionChoice>): void {
	choose({ union: { ...read().choices.union, ...changes } });
}

/** What is asked where nobody has chosen: what the scenario is about, or a nation in another country. */
export function askOf({ polities }: Scenario, { ask }: UnionChoice): "accession" | "council" {
	if (ask !== null) return ask;
	return polities.some(({ status }) => status.kind === "confederation") ? "council" : "accession";
}

/** The question for the engine. */
export function askedOf(scenario: Scenario, union: UnionChoice): UnionAsked {
	const { polity, act, as, members, weights, quota } = union;
	if (askOf(scenario, union) === "council") {
		return {
			ask: "council",
			choices: {
				...(members && { members }),
				...(weights && { weights }),
				...(quota && { quota: `more than ${quota}` }),
			},
		};
	}
	return {
		ask: "accession",
		host: hostOf(scenario),
		choices: { ...(polity && { polity }), ...(act && { act }), ...(as && { as }) },
	};
}

/** The line in a terminal that gives what is on screen. */
export function unionCommand(session: Seen, scenario: Scenario): string {
	const { union } = session.choices;
	const { polity, act, as, members, weights, quota } = union;
	if (askOf(scenario, union) === "council") {
		const options = optionsText([
			["members", members],
			["weights", weights],
			["quota", quota && quoted(`more than ${quota}`)],
		]);
		return planCommandOf("council", session, options);
	}
	const options = optionsText([
		["polity", polity],
		["act", act],
		["as", as],
	]);
	return planCommandOf("accede", session, options);
}

import { type Checked, failed, issue, passed } from "@velvet/core";
import { parseRecords } from "@velvet/ingest";
import {
	type AccessionChoices,
	type AccessionResult,
	accede,
	type Case,
	type CouncilChoices,
	councilOfPlan,
	type PlanCouncil,
	readHost,
} from "@velvet/scenarios";
import { drawnPlan } from "./desk.ts";

/** What is asked: a polity in another country's house, or the council of those that confederate. */
export type UnionAsked =
	| { readonly ask: "accession"; readonly host: string; readonly choices: AccessionChoices }
	| { readonly ask: "council"; readonly choices: CouncilChoices };

/** The answer, with what else may be chosen. */
export type UnionView =
	| { readonly ask: "accession"; readonly result: AccessionResult; readonly acts: readonly string[] }
	| { readonly ask: "council"; readonly result: PlanCouncil };

/** The texts of `virtual:velvet-hosts`. */
export type HostTexts = { readonly [id: string]: { readonly document: string; readonly table: string | null } };

/** A union of the plan on screen with others. */
export function viewUnion(
	theCase: Case,
	assignment: Uint16Array,
	asked: UnionAsked,
	hosts: HostTexts,
): Checked<UnionView> {
	const plan = drawnPlan(assignment);
	if (asked.ask === "council") {
		const council = councilOfPlan(theCase, plan, asked.choices);
		return council.ok ? passed({ ask: "council", result: council.value }, council.notices) : council;
	}
	const texts = hosts[asked.host];
	if (texts === undefined) return failed(elsewhere(asked.host));
	const host = readHost(texts.document, texts.table === null ? null : parseRecords(texts.table));
	if (!host.ok) return host;
	const result = accede(theCase, plan, host.value, asked.choices);
	if (!result.ok) return result;
	return passed(
		{ ask: "accession", result: result.value, acts: host.value.acts.map(({ key }) => key) },
		result.notices,
	);
}

function elsewhere(host: string) {
	const message = `The host "${host}" is a file that the page does not have.`;
	return issue("unknown-host", message, "host", "Ask the command line: velvet accede takes the path of a host.");
}

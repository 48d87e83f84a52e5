import { canonicalJson, type Issue, type Json, type Notice } from "@velvet/core";
import { scenarioHash } from "@velvet/scenarios";
import type { Answer } from "../answer.ts";

/** The document that `--json` prints: one line of canonical JSON, so that equal results are equal bytes. */
export function answerDocument(command: string, answer: Answer, notices: readonly Notice[]): string {
	const { scenario, atlas, about, result } = answer;
	return toLine({
		velvet: 1,
		command,
		...(scenario && { scenario: { title: scenario.title, hash: scenarioHash(scenario) }, seed: scenario.seed }),
		...(atlas && {
			atlas: { id: atlas.id, version: atlas.version, hash: atlas.hash, units: atlas.units.ids.length },
		}),
		...about,
		notices: notices as unknown as Json,
		result,
	});
}

export function issuesDocument(command: string, issues: readonly Issue[]): string {
	return toLine({ velvet: 1, command, issues: issues as unknown as Json });
}

function toLine(document: Json): string {
	return `${canonicalJson(document)}\n`;
}

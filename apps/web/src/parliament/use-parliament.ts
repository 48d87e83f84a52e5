import type { Checked, Issue } from "@velvet/core";
import type { LegislatureSpec } from "@velvet/scenarios";
import { useMemo } from "react";
import { engine } from "../engine/client.ts";
import type { ParliamentView } from "../engine/parliament-view.ts";
import { caseOfVote } from "../state/plan-at.ts";
import { useSession } from "../state/session.ts";
import { useAnswer } from "../state/use-answer.ts";
import { longWork } from "../state/working.ts";
import { specOf } from "./parliament-choice.ts";

interface Question {
	readonly caseId: string;
	readonly assignment: Uint16Array;
	readonly spec: LegislatureSpec;
	/** Another vote to count in the place of the case's own. */
	readonly again: string | null;
}

/** What is known of the plan on screen: its parliaments, or why there are none. */
export interface Found extends Question {
	readonly view: ParliamentView | null;
	readonly issues: readonly Issue[];
}

/** How long a plan must rest on screen before its parliaments are filled, in milliseconds. */
const REST_MS = 80;

/** The parliaments of the plan on screen, asked for while this is in use; those of the plan before while it is dragged. */
export function useParliament(): Found | null {
	const choices = useSession((session) => session.choices.parliament);
	const caseId = useSession((session) => session.theCase?.id);
	const assignment = useSession((session) => session.shown?.assignment);
	const spec = useMemo(() => specOf(choices), [choices]);
	const own = useSession((session) => session.theCase?.scenario.vote);
	const again = choices.again === own ? null : choices.again;
	const question = useMemo(
		(): Question | null =>
			caseId === undefined || assignment === undefined ? null : { caseId, assignment, spec, again },
		[caseId, assignment, spec, again],
	);
	const found = useAnswer(question, { ask, trouble: "The chambers could not be filled", restMs: REST_MS });
	if (found === null) return null;
	const { answer } = found;
	return { ...found.question, view: answer.ok ? answer.value : null, issues: answer.ok ? [] : answer.issues };
}

async function ask({ caseId, assignment, spec, again }: Question): Promise<Checked<ParliamentView>> {
	if (again === null) return engine().parliament(caseId, assignment, spec, null);
	const other = await longWork("Opening the other vote", caseOfVote(again));
	return other.ok ? engine().parliament(caseId, assignment, spec, other.value.id) : other;
}

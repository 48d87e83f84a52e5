import type { Checked, Issue } from "@velvet/core";
import { useMemo } from "react";
import { engine } from "../engine/client.ts";
import type { UnionAsked, UnionView } from "../engine/union-view.ts";
import { useSession } from "../state/session.ts";
import { useAnswer } from "../state/use-answer.ts";
import { askedOf } from "./union-choice.ts";

interface Question {
	readonly caseId: string;
	readonly assignment: Uint16Array;
	readonly asked: UnionAsked;
}

/** A union of the plan on screen, or why there is none. */
export interface FoundUnion {
	readonly view: UnionView | null;
	readonly issues: readonly Issue[];
}

/** How long a plan must rest on screen before it is asked about, in milliseconds. */
const REST_MS = 80;

/** The union of the plan on screen, asked for while this is in use; `null` until it is known. */
export function useUnion(): FoundUnion | null {
	const union = useSession((session) => session.choices.union);
	const theCase = useSession((session) => session.theCase);
	const assignment = useSession((session) => session.shown?.assignment);
	const question = useMemo((): Question | null => {
		if (theCase === null || assignment === undefined) return null;
		return { caseId: theCase.id, assignment, asked: askedOf(theCase.scenario, union) };
	}, [theCase, assignment, union]);
	const found = useAnswer(question, { ask, trouble: "The union could not be counted", restMs: REST_MS });
	if (found === null) return null;
	const { answer } = found;
	return answer.ok ? { view: answer.value, issues: [] } : { view: null, issues: answer.issues };
}

function ask({ caseId, assignment, asked }: Question): Promise<Checked<UnionView>> {
	return engine().union(caseId, assignment, asked);
}

import type { EnteredGuarantee, GuaranteeList } from "@velvet/scenarios";
import { useMemo } from "react";
import { engine } from "../engine/client.ts";
import { useSession } from "../state/session.ts";
import { useAnswer } from "../state/use-answer.ts";
import { enteredHere } from "./entered.ts";

interface Question {
	readonly caseId: string;
	readonly assignment: Uint16Array;
	readonly entered: readonly EnteredGuarantee[] | null;
}

/** The guarantees of the plan on screen, asked for while the tab is open; `null` until they are known. */
export function useGuarantees(): GuaranteeList | null {
	const caseId = useSession((session) => session.theCase?.id);
	const assignment = useSession((session) => session.shown?.assignment);
	const guarantees = useSession((session) => session.choices.guarantees);
	const mirrored = useSession((session) => session.choices.mirrored);
	const question = useMemo((): Question | null => {
		if (caseId === undefined || assignment === undefined) return null;
		return { caseId, assignment, entered: enteredHere({ choices: { guarantees, mirrored } }) };
	}, [caseId, assignment, guarantees, mirrored]);
	const ask = (asked: Question) => engine().guarantees(asked.caseId, asked.assignment, asked.entered);
	return useAnswer(question, { ask, trouble: "The guarantees could not be listed" })?.answer ?? null;
}

import type { EnteredGuarantee, GuaranteeList } from "@velvet/scenarios";
import { useEffect, useState } from "react";
import { engine } from "../engine/client.ts";
import { latestWins } from "../engine/latest.ts";
import { tell, useSession } from "../state/session.ts";
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
	const [known, setKnown] = useState<{ readonly caseId: string; readonly list: GuaranteeList } | null>(null);
	const [asking] = useState(() =>
		latestWins(
			({ caseId: id, assignment: plan, entered }: Question) => engine().guarantees(id, plan, entered),
			(list: GuaranteeList, question) => setKnown({ caseId: question.caseId, list }),
			(error) =>
				tell("The guarantees could not be listed", [{ code: "engine", severity: "error", message: String(error) }]),
		),
	);
	useEffect(() => {
		if (caseId === undefined || assignment === undefined) return;
		const choices = { guarantees, mirrored };
		asking.ask({ caseId, assignment, entered: enteredHere({ choices }) });
	}, [asking, caseId, assignment, guarantees, mirrored]);
	useEffect(() => () => asking.forget(), [asking]);
	// An answer of another country names other nations: none is better.
	return known !== null && known.caseId === caseId ? known.list : null;
}

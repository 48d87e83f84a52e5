import type { Checked, Issue } from "@velvet/core";
import { useEffect, useMemo, useState } from "react";
import { engine } from "../engine/client.ts";
import { latestWins } from "../engine/latest.ts";
import type { UnionAsked, UnionView } from "../engine/union-view.ts";
import { tell, useSession } from "../state/session.ts";
import { askedOf } from "./union-choice.ts";

interface Question {
	readonly caseId: string;
	readonly assignment: Uint16Array;
	readonly asked: UnionAsked;
}

/** A union of the plan on screen, or why there is none. */
export interface FoundUnion {
	readonly caseId: string;
	readonly view: UnionView | null;
	readonly issues: readonly Issue[];
}

/** How long a plan must rest on screen before it is asked about, in milliseconds. */
const REST_MS = 80;

/** The union of the plan on screen, asked for while this is in use; `null` until it is known. */
export function useUnion(): FoundUnion | null {
	const union = useSession((session) => session.choices.union);
	const scenario = useSession((session) => session.theCase?.scenario);
	const caseId = useSession((session) => session.theCase?.id);
	const assignment = useSession((session) => session.shown?.assignment);
	const asked = useMemo(() => (scenario === undefined ? null : askedOf(scenario, union)), [scenario, union]);
	const [found, setFound] = useState<FoundUnion | null>(null);
	const [queue] = useState(() =>
		latestWins(
			async ({ caseId: id, assignment: plan, asked: question }: Question): Promise<Checked<UnionView>> =>
				engine().union(id, plan, question),
			(answer: Checked<UnionView>, { caseId: id }) =>
				setFound({
					caseId: id,
					view: answer.ok ? answer.value : null,
					issues: answer.ok ? [] : answer.issues,
				}),
			(error) =>
				tell("The union could not be counted", [{ code: "engine", severity: "error", message: String(error) }]),
		),
	);
	useEffect(() => {
		if (caseId === undefined || assignment === undefined || asked === null) return;
		const waiting = setTimeout(() => queue.ask({ caseId, assignment, asked }), REST_MS);
		return () => clearTimeout(waiting);
	}, [caseId, assignment, asked, queue]);
	useEffect(() => () => queue.forget(), [queue]);
	return found !== null && found.caseId === caseId ? found : null;
}

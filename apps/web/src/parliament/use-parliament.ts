import type { Checked, Issue } from "@velvet/core";
import type { LegislatureSpec } from "@velvet/scenarios";
import { useEffect, useMemo, useState } from "react";
import { engine } from "../engine/client.ts";
import { latestWins } from "../engine/latest.ts";
import type { ParliamentView } from "../engine/parliament-view.ts";
import { caseOfVote } from "../state/plan-at.ts";
import { tell, useSession } from "../state/session.ts";
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
	const [found, setFound] = useState<Found | null>(null);
	const [queue] = useState(() =>
		latestWins(
			ask,
			(answer: Checked<ParliamentView>, question) =>
				setFound({
					...question,
					view: answer.ok ? answer.value : null,
					issues: answer.ok ? [] : answer.issues,
				}),
			(error) =>
				tell("The chambers could not be filled", [{ code: "engine", severity: "error", message: String(error) }]),
		),
	);
	useEffect(() => {
		if (caseId === undefined || assignment === undefined) return;
		const waiting = setTimeout(() => queue.ask({ caseId, assignment, spec, again }), REST_MS);
		return () => clearTimeout(waiting);
	}, [caseId, assignment, spec, again, queue]);
	useEffect(() => () => queue.forget(), [queue]);
	return found !== null && found.caseId === caseId ? found : null;
}

async function ask({ caseId, assignment, spec, again }: Question): Promise<Checked<ParliamentView>> {
	if (again === null) return engine().parliament(caseId, assignment, spec, null);
	const other = await longWork("Opening the other vote", caseOfVote(again));
	return other.ok ? engine().parliament(caseId, assignment, spec, other.value.id) : other;
}

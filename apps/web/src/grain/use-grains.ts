import type { EqualGrain } from "@velvet/scenarios";
import { useEffect, useState } from "react";
import { engine } from "../engine/client.ts";
import { latestWins } from "../engine/latest.ts";
import { useSession } from "../state/session.ts";

interface Question {
	readonly caseId: string;
	readonly assignment: Uint16Array;
}

/** The plan on screen at equal grain, asked for while the tab is open; `null` until it is known. */
export function useGrains(): EqualGrain | null {
	const caseId = useSession((session) => session.theCase?.id);
	const assignment = useSession((session) => session.shown?.assignment);
	const [grains, setGrains] = useState<EqualGrain | null>(null);
	const [asking] = useState(() =>
		latestWins(
			({ caseId: id, assignment: plan }: Question) => engine().grains(id, plan),
			setGrains,
			() => setGrains(null),
		),
	);
	useEffect(() => {
		if (caseId !== undefined && assignment !== undefined) asking.ask({ caseId, assignment });
		return () => asking.forget();
	}, [asking, caseId, assignment]);
	return grains;
}

import type { Checked, Issue } from "@velvet/core";
import { useEffect, useMemo, useState } from "react";
import type { CascadeView } from "../engine/cascade-view.ts";
import { engine } from "../engine/client.ts";
import { useSession } from "../state/session.ts";
import { longWork } from "../state/working.ts";
import { rulesOf } from "./rules.ts";

/** A cascade and the plan that it starts from, or why there is none. */
export interface Found {
	readonly start: Uint16Array;
	readonly run: CascadeView | null;
	readonly issues: readonly Issue[];
}

/** The cascade from the plan on screen under the rules chosen; `null` until it is known. */
export function useCascade(): Found | null {
	const choices = useSession((session) => session.choices.cascade);
	const grains = useSession((session) => session.atlas?.grains);
	const caseId = useSession((session) => session.theCase?.id);
	const start = useSession((session) => session.shown?.assignment);
	const rules = useMemo(() => rulesOf(choices, grains ?? []), [choices, grains]);
	const [found, setFound] = useState<{ readonly of: unknown; readonly found: Found } | null>(null);
	useEffect(() => {
		if (caseId === undefined || start === undefined) return;
		let current = true;
		// While a price is dragged, only the plan that it rests on is worth a cascade.
		const rest = setTimeout(async () => {
			const answer = await longWork<Checked<CascadeView>>(
				"Running the cascade",
				engine().cascade(caseId, start, rules),
			);
			if (!current) return;
			setFound({
				of: rules,
				found: answer.ok ? { start, run: answer.value, issues: [] } : { start, run: null, issues: answer.issues },
			});
		}, 120);
		return () => {
			current = false;
			clearTimeout(rest);
		};
	}, [caseId, start, rules]);
	return found !== null && found.of === rules && found.found.start === start ? found.found : null;
}

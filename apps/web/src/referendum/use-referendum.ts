import type { ReferendumSpec } from "@velvet/scenarios";
import { useEffect, useMemo } from "react";
import { engine, referendumOf } from "../engine/client.ts";
import type { ReferendumView } from "../engine/referendum-work.ts";
import { type Asked, read, useSession, write } from "../state/session.ts";
import { askedHere } from "./asked-here.ts";
import { useRegionLook } from "./use-region-look.ts";

/** Simulates what is asked while the tab is open, and puts it on the map and into the sentence. */
export function useReferendum(): void {
	const atlas = useSession((session) => session.atlas);
	const theCase = useSession((session) => session.theCase);
	const ask = useSession((session) => session.choices.ask);
	const tries = useSession((session) => session.asked?.tries ?? 0);
	const key = useMemo(() => JSON.stringify(askedHere({ atlas, theCase, choices: { ask } })), [atlas, theCase, ask]);
	const caseId = theCase?.id;
	// biome-ignore lint/correctness/useExhaustiveDependencies: a case that was opened anew is asked anew
	useEffect(() => {
		const spec = JSON.parse(key) as ReferendumSpec | null;
		if (caseId === undefined || spec === null) return;
		return simulate(caseId, spec);
	}, [theCase, key, tries]);
	useRegionLook();
	useEffect(
		() => () => {
			void engine().stopReferendum();
			write({ asked: null });
		},
		[],
	);
}

/** @returns how to stop listening. */
function simulate(caseId: string, spec: ReferendumSpec): () => void {
	let current = true;
	const before = read().asked;
	const view = before?.caseId === caseId ? before.view : null;
	const { picking = false, tries = 0 } = before ?? {};
	write({ asked: { caseId, spec, view, draws: 0, stopped: false, tries, issues: [], picking } });
	const update = (changes: Partial<Asked>) => {
		const { asked } = read();
		if (current && asked !== null) write({ asked: { ...asked, ...changes } });
	};
	/** Progress and answer come by different ways: what was said before the answer may be heard after it. */
	const end = (changes: Partial<Asked>) => {
		update({ ...changes, draws: null });
		current = false;
	};
	const hear = (draws: number, first: ReferendumView | null) =>
		update({ draws, ...(first === null ? {} : { view: sameMap(first) }) });
	referendumOf(caseId, spec, hear).then(
		(answer) => {
			if (!answer.ok) end({ issues: answer.issues, view: null });
			else if (answer.value !== null) end({ view: sameMap(answer.value) });
		},
		(error) => end({ issues: [{ code: "engine", severity: "error", message: String(error) }] }),
	);
	return () => {
		current = false;
	};
}

/** What a vote depends on changes nothing on the map: its column stays the very same, and nothing is painted again. */
function sameMap(view: ReferendumView): ReferendumView {
	const before = read().asked?.view?.chances;
	const same =
		before?.length === view.chances.length && before.every((chance, u) => Object.is(chance, view.chances[u]));
	return same ? { ...view, chances: before } : view;
}

/** Ends a simulation that takes too long; what was there before stays. */
export function stopSimulating(): void {
	void engine().stopReferendum();
	const { asked } = read();
	if (asked !== null) write({ asked: { ...asked, draws: null, stopped: true } });
}

/** Simulates after all. */
export function simulateAgain(): void {
	const { asked } = read();
	if (asked !== null) write({ asked: { ...asked, tries: asked.tries + 1 } });
}

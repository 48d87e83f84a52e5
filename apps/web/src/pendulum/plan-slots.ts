import { slotClass, slotOf } from "../engine/slot-of.ts";
import type { CaseView } from "../engine/views.ts";
import { useSession } from "../state/session.ts";

/** The class of the colours of a nation by its id; of what is no nation of the plan, none. */
export function usePlanSlots(theCase: CaseView): (id: string | null) => string | undefined {
	const score = useSession((session) => session.shown?.score ?? null);
	return (id) => {
		const polity = theCase.polities.find((each) => each.id === id);
		return polity === undefined ? undefined : slotClass(slotOf(polity, theCase, score));
	};
}

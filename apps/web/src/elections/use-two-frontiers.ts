import { useEffect, useState } from "react";
import type { Compared } from "../difference/compared.ts";
import { engine } from "../engine/client.ts";
import type { TwoFrontiers } from "../engine/compare-views.ts";
import { useSession } from "../state/session.ts";
import { longWork } from "../state/working.ts";

/** Both frontiers in the measure chosen, solved where they are not known; `null` until then. */
export function useTwoFrontiers({ x, y }: Compared): TwoFrontiers | null {
	const measure = useSession((session) => session.choices.measure);
	const [found, setFound] = useState<TwoFrontiers | null>(null);
	const [first, second] = [x.theCase.id, y.theCase.id];
	useEffect(() => {
		let current = true;
		void longWork("Solving both frontiers", engine().compareFrontiers(first, second, measure)).then(
			(frontiers) => current && setFound(frontiers),
		);
		return () => {
			current = false;
		};
	}, [first, second, measure]);
	return found?.comparison.measure === measure ? found : null;
}

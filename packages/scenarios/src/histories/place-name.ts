import type { Case } from "../open-case.ts";
import type { WhoAsks } from "../response/who-asks.ts";

/** What those who ask are called: their nation where the plan has one of that name, else their places. */
export function placeName({ scenario, polities }: Case, who: WhoAsks): string {
	if (who.why !== "leaves-in-the-plan") return who.name;
	const camp = who.asks === "A" ? 0 : 1;
	const nations = scenario.polities.filter((_, k) => !polities[k].continuator && polities[k].camp === camp);
	return nations.length === 1 ? nations[0].name : who.name;
}

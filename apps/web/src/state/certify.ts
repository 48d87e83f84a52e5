import { engine } from "../engine/client.ts";
import { latestWins } from "../engine/latest.ts";
import { read, write } from "./session.ts";

/** How long a plan must rest on screen before its certificate is checked. */
const REST_MS = 120;

const checking = latestWins(
	({ caseId, measure, price }: { caseId: string; measure: "edges" | "km"; price: string }) =>
		engine().certify(caseId, measure, price),
	(certificate, { caseId, measure, price }) => {
		const { theCase, choices } = read();
		const still =
			theCase?.id === caseId && choices.row === "best" && choices.measure === measure && choices.price === price;
		if (still) write({ certificate });
	},
	() => write({ certificate: null }),
);

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Makes the cut on screen again, from a cold start, once the handle rests: the page checks, and says so. */
export function certifyShown(): void {
	clearTimeout(waiting);
	const { theCase, choices } = read();
	if (theCase === null || choices.row !== "best" || theCase.noFrontier !== null) return;
	const question = { caseId: theCase.id, measure: choices.measure, price: choices.price };
	waiting = setTimeout(() => checking.ask(question), REST_MS);
}

import { savedSheet } from "./autosave.ts";
import { drawnOf, keepAsCast } from "./drawn.ts";
import { readLink, writeLink } from "./link/link.ts";
import { packPlan, unpackPlan } from "./packing.ts";
import { read, tell, useSession, write } from "./session.ts";

/** Takes the choices from the address; says what of it could not be read. */
export function takeAddress(): void {
	const { choices, issues } = readLink(location.hash);
	write({ choices: { ...choices, settle: choices.settle ?? savedSheet() }, dropped: null });
	if (issues.length > 0) tell("The link could not be read in full", issues);
}

/** How long choices must rest before the address is written again, in milliseconds. */
const REST = 200;

/**
 * Keeps the address in step with the choices, so that it can be copied, kept and gone back to: the first change at once,
 * whatever follows it closely when it rests.
 */
export function followChoices(): () => void {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const follow = () => {
		const resting = waiting === undefined;
		clearTimeout(waiting);
		// Dragging changes the choices at every frame; browsers limit how often an address may change.
		waiting = setTimeout(() => {
			waiting = undefined;
			writeAddress();
		}, REST);
		if (resting) writeAddress();
	};
	return useSession.subscribe((now, before) => {
		if (now.choices !== before.choices || now.drawn !== before.drawn) follow();
	});
}

function writeAddress(): void {
	const address = addressNow();
	if (address !== `${location.pathname}${location.hash}`) history.replaceState(null, "", address);
}

/** The address that restores what is on screen. */
export function addressNow(): string {
	const { choices } = read();
	const plan = drawnOf(read());
	const yours = plan === null ? choices.yours : packPlan(plan.assignment);
	const hash = writeLink({ ...choices, yours }, read().usual);
	return `${location.pathname}${hash === "" ? "" : `#${hash}`}`;
}

/** Puts the plan that a link carries in the place of the drawn one, once its atlas is open. */
export function takePackedPlan(): void {
	const { choices, atlas } = read();
	if (choices.yours === null || atlas === null) return;
	write({ choices: { ...choices, yours: null } });
	const plan = unpackPlan(choices.yours, atlas.units.ids.length);
	if (plan === null) {
		tell("The link could not be read in full", [
			{
				code: "bad-link",
				severity: "error",
				message: "The drawn plan in the link does not fit the units of its atlas.",
				fix: "Ask for the link again, or for the plan as a CSV file.",
			},
		]);
		return;
	}
	const before = drawnOf(read());
	if (before !== null && packPlan(before.assignment) === choices.yours) return;
	keepAsCast(plan, null);
}

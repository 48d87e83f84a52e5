import type { ApportionmentMethod } from "@velvet/algorithms";
import { counted, grouped } from "@velvet/core";
import type { Chamber, SeatGiven } from "./chamber.ts";

/** What each method is called. */
export const methodNames: Readonly<Record<ApportionmentMethod, string>> = {
	"huntington-hill": "Huntington-Hill",
	webster: "Webster",
	jefferson: "Jefferson",
	adams: "Adams",
	hamilton: "Hamilton",
};

/** "The last seat, 435, is number 8 of Minnesota (762,997.71). The next would be number 27 of New York (762,994.35), 89 people short." */
export function lastSeatWords({ last, next, tied }: Chamber): string {
	if (last === null) return "Every seat is one of the minimum.";
	const said = `The last seat, ${grouped(last.seat)}, is ${ofMember(last)}.`;
	if (next === null) return said;
	const short = next.short === null ? "" : `, ${counted(next.short, "person", "people")} short`;
	const tie = tied ? ", equal to the last: more people, then the smaller id, decide" : short;
	return `${said} The next would be ${ofMember(next)}${tie}.`;
}

/** A priority as the Census Bureau prints it, or a fraction of a quota. */
export function priorityWords(priority: number | null): string {
	if (priority === null) return "before all others";
	if (priority < 1) return priority.toFixed(4);
	const [whole, cents] = priority.toFixed(2).split(".");
	return `${grouped(Number(whole))}.${cents}`;
}

function ofMember({ name, nth, priority }: SeatGiven): string {
	return `number ${grouped(nth)} of ${name} (${priorityWords(priority)})`;
}

import type { AccessionResult, MappedHouse } from "@velvet/scenarios";

/** A run of seats within a bar. */
export interface SeatRun {
	readonly key: string;
	/** For people: a party of the host, or who joins. */
	readonly name: string;
	readonly seats: number;
	readonly camp: "A" | "B" | null;
	/** Whether these seats are the host's own. */
	readonly ofHost: boolean;
}

/** Camp A from the left, camp B from the right, neither between: parties of the host outside, who joins inside. */
export function runsOf(result: AccessionResult, mapped: MappedHouse, when: "before" | "after"): readonly SeatRun[] {
	const { parties, polity } = result;
	if (parties === null) return [];
	const own = (camp: "A" | "B" | null): SeatRun[] =>
		mapped.parties[camp ?? "neither"].map((key) => {
			const seats = parties[when][key];
			return { key, name: parties.names[key], seats, camp, ofHost: true };
		});
	const joined = (camp: "A" | "B" | null): SeatRun[] => {
		if (when === "before") return [];
		const all = mapped.after[camp ?? "neither"];
		const seats = all - own(camp).reduce((sum, each) => sum + each.seats, 0);
		return [{ key: `joining-${camp}`, name: polity.name, seats, camp, ofHost: false }];
	};
	const inOrder = [...own("A"), ...joined("A"), ...joined(null), ...own(null), ...joined("B"), ...own("B").reverse()];
	return inOrder.filter(({ seats }) => seats > 0);
}

/** Where each run begins, in seats from the left. */
export function startsOf(runs: readonly SeatRun[]): readonly number[] {
	let at = 0;
	return runs.map(({ seats }) => {
		at += seats;
		return at - seats;
	});
}

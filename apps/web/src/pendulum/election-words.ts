import type { Pendulum } from "@velvet/scenarios";
import { percent } from "../words/numbers.ts";

/** One election of the record. */
export type Election = NonNullable<Pendulum["record"]>["elections"][number];

/** What happened, in one template for both camps. */
export function electionWords(
	{ year, share, governs, changed, againstVotes }: Election,
	names: { readonly A: string; readonly B: string },
): string {
	const power = changed === null ? "" : changed ? "; power changed hands" : "; power was kept";
	const differed = againstVotes ? ", though the other side had more votes" : "";
	return `${year}: ${names.A} ${percent(share.A, 2)}, ${names.B} ${percent(share.B, 2)}. ${names[governs]} governed after${differed}${power}.`;
}

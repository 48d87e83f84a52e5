import type { PeopleBase } from "./acceding-members.ts";
import type { Host } from "./host.ts";

/** What must stand beside the result. */
export function accessionCaveats(host: Host, base: PeopleBase, cut: boolean): readonly string[] {
	return [
		`Nothing here says that ${host.name} would agree, or on which terms: a treaty could set other seats.`,
		"A vote for a party at home is no vote to join another country, and nobody knows which parties would stand there.",
		"Which parties side with which camp is an assumption; the other mappings stand beside it.",
		...(base.instead === null
			? []
			: [`Who has no ${shortTitle(base)} is counted by other figures: ${base.instead.title}.`]),
		...(cut ? ["People of the parts of cut states are allocated by the people of their units."] : []),
	];
}

function shortTitle({ key }: PeopleBase): string {
	return key.startsWith("apportionment") ? "apportionment population" : key;
}

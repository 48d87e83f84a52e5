import type { ApportionmentMethod } from "@velvet/algorithms";
import type { CampKey } from "@velvet/core";
import type { Chamber } from "./chamber.ts";
import type { Constituent, CutParents } from "./constituents.ts";
import type { Election } from "./election.ts";
import type { College } from "./electors.ts";
import type { PopulationBase } from "./population-base.ts";
import type { SplitElectors } from "./split-electors.ts";

/** What is known of one member of a parliament. */
export interface MemberRow extends Constituent {
	readonly seats: number;
	readonly electors: number | null;
	/** People by the base for each seat; `null` without seats. */
	readonly peoplePerSeat: number | null;
	/** Camp with more votes; `null` where they are tied or nobody voted. */
	readonly plurality: CampKey | null;
}

/** Chamber, electors and the vote once more, of one polity or of the undivided country. */
export interface Parliament {
	readonly name: string;
	readonly chamber: Chamber;
	readonly college: College | null;
	readonly election: Election;
	readonly members: readonly MemberRow[];
	/** Electors that were cast otherwise: noted beside the result, not in it. */
	readonly splits: readonly SplitElectors[];
}

/** The parliaments of a plan, beside that of the undivided country. */
export interface Legislature {
	readonly base: Omit<PopulationBase, "byParent">;
	readonly method: ApportionmentMethod;
	readonly minimum: number;
	readonly cut: CutParents;
	/** Where the numbers of seats are from. */
	readonly seatsFrom: {
		readonly before: "electors" | "asked" | "cube-root";
		/** `kept`: those that the members have in the undivided country. */
		readonly after: "kept" | "asked";
	};
	/** Whether parts of cut parents have people allocated to them. */
	readonly allocated: boolean;
	readonly before: Parliament;
	/** By polity, in the order of the scenario. */
	readonly after: readonly Parliament[];
	/** Why nobody has electors; absent where they are known. */
	readonly whyNoElectors?: string;
	readonly caveats: readonly string[];
}

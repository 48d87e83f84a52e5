import { allocateToMembers } from "../members/allocate-to-members.ts";
import type { Basis } from "./bases.ts";
import { byPolities, type Divided } from "./divided.ts";
import type { FiscalTable } from "./tables.ts";

/** What one polity pays and gets by one table, in whole units of currency. */
export interface PolitySums {
	readonly receipts: number;
	readonly outlays: number;
	/** Outlays − receipts (models.md 6.1): above nought, more is spent there than is taken. */
	readonly balance: number;
	/** The same with receipts raised or lowered so that the country's balance is nought; `null` without receipts. */
	readonly neutral: number | null;
	/** By people of the members that the table knows. */
	readonly perHead: number | null;
	readonly neutralPerHead: number | null;
	/** Share of the polity's people in members that the table knows. */
	readonly known: number;
	/** Members that the table does not know: neither their receipts nor their outlays are counted. */
	readonly missing: readonly string[];
}

/** Receipts and outlays of one member. */
export interface MemberSums {
	readonly receipts: number;
	readonly outlays: number;
}

/** Receipts and outlays of members; `null` where either is missing. */
export function memberSums(divided: Divided, { receipts, outlays }: FiscalTable): readonly (MemberSums | null)[] {
	const [taken, spent] = [receipts, outlays].map((basis) => ofMembers(divided, basis));
	return divided.members.map((_, m) =>
		Number.isNaN(taken[m] + spent[m]) ? null : { receipts: taken[m], outlays: spent[m] },
	);
}

/** One figure of every member by one basis; parts of a cut parent add up to its own, exactly where figures are whole. */
export function ofMembers(
	{ theCase, plan, members }: Divided,
	{ byParent, weights, fractional }: Pick<Basis, "byParent" | "weights" | "fractional">,
): Float64Array {
	const options = { whole: fractional !== true, ...(weights === undefined ? {} : { weights }) };
	return allocateToMembers(theCase, plan, members, byParent, options);
}

/** Outlays for one unit of receipts in the whole country, over parents of which both are known; `null` without receipts. */
export function outlaysPerReceipt({ receipts, outlays }: FiscalTable): number | null {
	let [taken, spent] = [0, 0];
	receipts.byParent.forEach((tax, p) => {
		if (Number.isNaN(tax + outlays.byParent[p])) return;
		taken += tax;
		spent += outlays.byParent[p];
	});
	return taken > 0 ? spent / taken : null;
}

/** What each polity pays and gets by one table; `null` where the table knows none of its members. */
export function politySums(divided: Divided, table: FiscalTable): Readonly<Record<string, PolitySums | null>> {
	const sums = memberSums(divided, table);
	const factor = outlaysPerReceipt(table);
	const own = new Map(divided.members.map((member, m) => [member, sums[m]]));
	return byPolities(divided, (members) => {
		const known = members.filter((member) => own.get(member) !== null);
		if (known.length === 0) return null;
		const total = (pick: (sum: MemberSums) => number) =>
			plain(known.reduce((sum, member) => sum + pick(own.get(member) ?? { receipts: 0, outlays: 0 }), 0));
		const [receipts, outlays] = [total((each) => each.receipts), total((each) => each.outlays)];
		const [people, all] = [known, members].map((list) => list.reduce((sum, member) => sum + member.people, 0));
		const perHead = (amount: number) => (people > 0 ? Math.round((100 * amount) / people) / 100 : null);
		const neutral = factor === null ? null : rounding(table)(outlays - receipts * factor);
		return {
			receipts,
			outlays,
			balance: balanceOf({ receipts, outlays }),
			neutral,
			perHead: perHead(outlays - receipts),
			neutralPerHead: neutral === null ? null : perHead(neutral),
			known: all > 0 ? people / all : 1,
			missing: members.filter((member) => own.get(member) === null).map(({ name }) => name),
		};
	});
}

/** How figures that follow from a table are rounded: to whole units, where its own are whole. */
export function rounding({ receipts }: FiscalTable): (value: number) => number {
	return receipts.fractional ? plain : Math.round;
}

/** Outlays − receipts. */
export function balanceOf({ receipts, outlays }: MemberSums): number {
	return plain(outlays - receipts);
}

/** Without the last bits that sums of decimals leave behind; whole numbers stay as they are. */
function plain(value: number): number {
	return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}

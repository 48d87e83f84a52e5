import { counted, grouped } from "@velvet/core";
import { inPercent, inStep } from "@velvet/report";
import type { FrontierComparison, Swing, VoteComparison } from "@velvet/scenarios";
import type { ComparedPair } from "../inputs/compared-plan.ts";
import { peopleAndVotes, shiftText } from "./shift-text.ts";
import { table } from "./table.ts";

const FURTHEST = 5;

/** Who changed camp between two votes, whatever the plans are, and how far everybody swung. */
export function votesText(
	pair: ComparedPair,
	{ votes, changed, without, swing, selfDetermination }: VoteComparison,
): string[] {
	const [x, y] = votes;
	const pairs = (["A", "B"] as const).map((camp) => `${camp} is ${x.names[camp]} in X and ${y.names[camp]} in Y`);
	const points = [
		["the plan", selfDetermination.plan],
		["one country under A", selfDetermination.oneUnderA],
		["one country under B", selfDetermination.oneUnderB],
		[`by ${pair.x.theCase.atlas.levels.parent}`, selfDetermination.byParent],
		[`by ${pair.x.theCase.atlas.levels.unit}, the most possible`, selfDetermination.bound],
	] as const;
	return [
		`Whose majority changed, ${x.title} to ${y.title}. ${pairs.join("; ")}.`,
		...changed.flatMap((shift) => shiftText(pair, shift, `From ${shift.from} to ${shift.to}`)),
		...(without.names.length === 0
			? []
			: [`  Without a majority in one of them: ${without.names.join(", ")}, ${peopleAndVotes(pair, without.figures)}`]),
		"",
		...swingText(pair, swing),
		"",
		table(
			["Self-determination", "X", "Y", "change"],
			points.map(([title, [before, after]]) => [
				title,
				inPercent(before),
				inPercent(after),
				inStep(before, after, "share"),
			]),
			[1, 2, 3],
		),
	];
}

function swingText(pair: ComparedPair, { whole, towards }: Swing): string[] {
	const { unit } = pair.x.theCase.atlas.levels;
	const country =
		whole === null || whole === 0 ? "none" : `${Math.abs(whole).toFixed(2)} points towards ${whole > 0 ? "A" : "B"}`;
	return [
		`Swing, the change of a camp's share of the two-party vote: ${country}.`,
		...(["A", "B"] as const).map((camp) => {
			const { figures, furthest } = towards[camp];
			const names = furthest.slice(0, FURTHEST).map(({ name, points }) => `${name} ${points.toFixed(1)}`);
			return `  Towards ${camp}: ${counted(figures[0].units, unit)} with ${grouped(figures[0].people)} people${names.length === 0 ? "" : `; furthest ${names.join(", ")}`}`;
		}),
	];
}

/** Both frontiers at the same lengths and the same prices. */
export function frontiersText({ atLength, atPrice }: FrontierComparison): string[] {
	const cells = ({ stranded, share }: FrontierComparison["atLength"][number]) => [
		grouped(stranded[0]),
		grouped(stranded[1]),
		inPercent(share[0]),
		inPercent(share[1]),
		inStep(share[0], share[1], "share"),
	];
	return [
		table(
			["Fewest left, at a border of", "X", "Y", "of voters X", "Y", "change"],
			atLength.map((at) => [counted(at.length, "cut edge"), ...cells(at)]),
			[1, 2, 3, 4, 5],
		),
		table(
			["The best plan, at a price of", "X", "Y", "of voters X", "Y", "change", "cut edges X", "Y"],
			atPrice.map((at) => [
				`${counted(at.price, "vote")} a cut edge`,
				...cells({ ...at, length: 0 }),
				grouped(at.border[0]),
				grouped(at.border[1]),
			]),
			[1, 2, 3, 4, 5, 6, 7],
		),
	];
}

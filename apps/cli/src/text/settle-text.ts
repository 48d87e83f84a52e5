import { capital } from "@velvet/core";
import type { ByParty, NotSettled, SettledShares, SettlementPrecedent, SettlementResult } from "@velvet/scenarios";
import { table } from "./table.ts";

/** A settlement for the terminal: points and who gets what, what each procedure gives, how it came about, precedents, caveats. */
export function settleText(
	title: string,
	result: SettlementResult,
	precedents: readonly SettlementPrecedent[],
): string {
	return [
		title,
		...(result.source === undefined ? [] : [`Points: ${result.source}`]),
		"",
		issuesTable(result),
		proceduresTable(result),
		...howLines(result),
		"",
		...result.caveats,
		"",
		"How it was done before",
		...precedents.map(precedentLine),
		"",
	].join("\n");
}

function issuesTable({ parties, issues, procedures }: SettlementResult): string {
	const { adjustedWinner, maxNash } = procedures;
	const columns = [
		...(adjustedWinner.shares === null ? [] : [{ head: "adjusted winner", shares: adjustedWinner.shares }]),
		...(maxNash.shares === null ? [] : [{ head: "greatest product", shares: maxNash.shares }]),
	];
	const rows = issues.map(({ id, name, points, kind }) => [
		Object.values(kind).includes("burden") ? `${name} (${burdenWords(kind, parties)})` : name,
		...parties.map((party) => decimal(points[party.id])),
		...columns.map(({ shares }) => holders(shares[id], parties)),
	]);
	const right = parties.map((_, i) => i + 1);
	return table(["issue", ...parties.map(({ name }) => name), ...columns.map(({ head }) => head)], rows, right);
}

function burdenWords(kind: ByParty<string>, parties: SettlementResult["parties"]): string {
	const minding = parties.filter(({ id }) => kind[id] === "burden");
	return minding.length === parties.length ? "a burden" : `a burden to ${minding.map(({ name }) => name).join(", ")}`;
}

/** Who holds an issue: one name, or every holder with its part. */
function holders(shares: ByParty<number>, parties: SettlementResult["parties"]): string {
	const holding = parties.filter(({ id }) => shares[id] > 0);
	if (holding.length === 1) return holding[0].name;
	return holding.map(({ id, name }) => `${name} ${decimal(shares[id] * 100)}%`).join(", ");
}

function proceduresTable({ parties, procedures }: SettlementResult): string {
	const rows = titles.map(([key, title]) => {
		const found: SettledShares | NotSettled = procedures[key];
		if (found.points === null) return [title, ...parties.map(() => "–")];
		return [
			title,
			...parties.map(({ id }) => decimal(found.points[id])),
			found.envyFree ? "no" : found.envyFreeButForOne === true ? "but for one issue" : "yes",
			found.equitable ? "yes" : "no",
			found.efficient ? "yes" : found.efficientWhole === true ? "of whole issues" : "no",
			parties.map(({ id }) => gainWords(found.overstating[id].best?.gain)).join(", "),
		];
	});
	const heads = [
		"points of 100",
		...parties.map(({ name }) => name),
		"envy",
		"equal",
		"efficient",
		"by 5 points misstated",
	];
	return table(
		heads,
		rows,
		parties.map((_, i) => i + 1),
	);
}

const titles = [
	["adjustedWinner", "adjusted winner"],
	["maxNash", "greatest product"],
	["proportional", "proportional"],
	["equalShares", "equal shares"],
	["goodsAndBurdens", "goods and burdens"],
] as const;

/** How adjusted winner came about, how sure the greatest product is, and why a procedure says nothing. */
function howLines({ parties, issues, procedures }: SettlementResult): string[] {
	const { adjustedWinner, maxNash } = procedures;
	const nameOf = (id: string, among: readonly { id: string; name: string }[]) =>
		among.find((each) => each.id === id)?.name ?? id;
	const lines: string[] = [];
	if (adjustedWinner.points !== null) {
		const { initial, splitting, split } = adjustedWinner;
		const first = parties.map(({ id }) => decimal(initial[id])).join(" to ");
		const then =
			splitting === null || split === null
				? "No issue is divided."
				: `${splitting.exact} of ${nameOf(split, issues)} goes from ${nameOf(splitting.from, parties)} to ${nameOf(splitting.to, parties)}.`;
		lines.push(`Adjusted winner: ${first} at first. ${then}`);
	}
	if (maxNash.points !== null) {
		const sure = maxNash.proven
			? "no division of whole issues has a greater one"
			: `the best found; none has a mean more than ${decimal(maxNash.gap * 100)}% greater`;
		lines.push(`Greatest product: ${decimal(maxNash.product)}, ${sure} (${maxNash.method}).`);
	}
	for (const [key, title] of titles) {
		const found: SettledShares | NotSettled = procedures[key];
		if (found.points === null) lines.push(`${capital(title)}: ${found.why}`);
	}
	return lines;
}

function precedentLine({ name, year, terms, parts, source, tag, conflict }: SettlementPrecedent): string {
	const shares = parts === undefined ? "" : ` ${parts.map(([party, share]) => `${party} ${share}`).join(", ")}.`;
	const other =
		conflict === undefined ? "" : `\n    Another source: ${conflict.says} ${conflict.source} [${conflict.tag}]`;
	return `  ${name}, ${year}: ${terms}${shares} ${source} [${tag}]${other}`;
}

function gainWords(gain: number | undefined): string {
	if (gain === undefined) return "–";
	return gain === 0 ? "0" : `${gain > 0 ? "+" : "−"}${decimal(Math.abs(gain))}`;
}

/** Two digits at most. */
function decimal(value: number): string {
	return String(Number(value.toFixed(2)));
}

import { type Column, issue, nameSome, type Vote } from "@velvet/core";
import { Trouble } from "../files/trouble.ts";
import { canAddUp } from "../tables/check-figures.ts";
import type { AtlasSpec, ColumnSpec } from "./atlas-spec.ts";
import { measuredArea } from "./check-references.ts";
import type { FieldValues } from "./field-values.ts";
import type { Ledger } from "./ledger.ts";

/** The columns of the atlas, those of its votes made whole and countable. */
export function makeColumns(
	spec: AtlasSpec,
	ids: readonly string[],
	fields: FieldValues,
	areas: Float64Array,
	ledger: Ledger,
): ReadonlyMap<string, Column> {
	const columns = new Map<string, Column>();
	for (const column of spec.columns) {
		const { key, title, unit, year, source, aggregation } = column;
		const adds =
			aggregation === "sum" ? ({ kind: "sum" } as const) : { kind: "mean" as const, weight: aggregation.mean };
		columns.set(key, { key, title, unit, year, source, aggregation: adds, values: valuesOf(column, fields) });
	}
	if (spec.area === undefined) {
		columns.set(measuredArea, {
			key: measuredArea,
			title: "area, measured on the shapes (inland water included)",
			unit: "km2",
			year: spec.votes[0].year,
			source: spec.units.source,
			aggregation: { kind: "sum" },
			values: areas.map((area) => Math.round(area * 1e6) / 1e6),
		});
	}
	const large = [...columns.values()].filter(({ values }) => !canAddUp(values)).map(({ key }) => key);
	if (large.length > 0) {
		const what = "The figures of a column add up to more than 2^53 (9,007,199,254,740,991).";
		const fix = "Correct the table, or give them in a larger unit.";
		throw new Trouble(issue("figures-too-large", what, `columns: ${nameSome(large)}`, fix));
	}
	refuseNegative(spec, columns, ids);
	for (const vote of makeVotes(spec)) mendVote(vote, columns, ids, ledger);
	return columns;
}

/** Nobody counts fewer than no votes, people or ground. */
function refuseNegative(spec: AtlasSpec, columns: ReadonlyMap<string, Column>, ids: readonly string[]): void {
	const counts = makeVotes(spec).flatMap((vote) => [
		...vote.choices.map(({ column }) => column),
		vote.totalColumn,
		vote.peopleColumn,
		...(vote.adultsPercentColumn === undefined ? [] : [vote.adultsPercentColumn]),
	]);
	const keys = new Set([...counts, ...(spec.area === undefined ? [] : [spec.area])]);
	const issues = [...keys].flatMap((key) => {
		const negative = ids.filter((_, u) => (columns.get(key)?.values[u] ?? 0) < 0);
		if (negative.length === 0) return [];
		const what = `${negative.length} units have a negative figure.`;
		return [issue("negative-count", what, `${key}: ${nameSome(negative)}`, "Correct the table.")];
	});
	if (issues.length > 0) throw new Trouble(...issues);
}

export function makeVotes(spec: AtlasSpec): readonly Vote[] {
	return spec.votes.map(({ id, title, year, choices, total, people, adultsPercent }) => ({
		id,
		title,
		year,
		choices,
		totalColumn: total,
		peopleColumn: people,
		...(adultsPercent === undefined ? {} : { adultsPercentColumn: adultsPercent }),
	}));
}

function valuesOf(column: ColumnSpec, fields: FieldValues): Float64Array {
	const adds = column.aggregation === "sum" || column.percentOf !== undefined;
	const parts = (column.sumOf ?? [column.from ?? "@id"]).map((field) => fields.figures(field, adds));
	const values = parts[0].map((_, u) => parts.reduce((sum, part) => sum + part[u], 0));
	if (column.percentOf === undefined) return values;
	const whole = fields.figures(column.percentOf, true);
	// Four decimals: a millionth of the people, and a short number in the file.
	return values.map((value, u) => (whole[u] > 0 ? Math.round((value / whole[u]) * 1e6) / 1e4 : Number.NaN));
}

/** Votes are whole and known: what is missing counts as none, and says so. */
function mendVote(vote: Vote, columns: Map<string, Column>, ids: readonly string[], ledger: Ledger): void {
	const choices = vote.choices.map((choice) => choice.column);
	const counted = [...new Set([...choices, vote.totalColumn])]
		.map((key) => columns.get(key))
		.filter((c) => c !== undefined);
	for (const { values, title } of counted) {
		const broken = ids.filter((_, u) => values[u] % 1 !== 0 && !Number.isNaN(values[u]));
		const why = "Counts were rounded so that their sum stays what it was, to the nearest vote.";
		ledger.tell("votes-rounded", `units with fractions of votes`, why, title, broken);
		if (broken.length > 0) roundCounts(values);
	}
	const totals = columns.get(vote.totalColumn)?.values ?? new Float64Array();
	const sum = (u: number) => choices.reduce((all, key) => all + (columns.get(key)?.values[u] || 0), 0);
	const filled = ids.filter((_, u) => Number.isNaN(totals[u]) && sum(u) > 0);
	const bare = ids.filter((_, u) => !(totals[u] > 0) && sum(u) === 0);
	ids.forEach((_, u) => {
		if (Number.isNaN(totals[u])) totals[u] = sum(u);
	});
	const over = ids.filter((_, u) => sum(u) > totals[u]);
	for (const { values } of counted)
		values.forEach((value, u) => {
			if (Number.isNaN(value)) values[u] = 0;
		});
	ledger.tell("votes-missing", "units without votes", "They count as places where nobody voted.", vote.title, bare);
	ledger.tell("totals-filled", "units without a total", "The sum of the choices stands for it.", vote.title, filled);
	const why = "The choices alone count; others are none.";
	ledger.tell("votes-exceed-total", "units with more votes for the choices than in all", why, vote.title, over);
}

/** Largest remainder over the whole column, ties to the smaller unit; in place. */
function roundCounts(values: Float64Array): void {
	const total = Math.round(values.reduce((sum, value) => sum + (value || 0), 0));
	const whole = values.map(Math.floor);
	let left = total - whole.reduce((sum, value) => sum + (value || 0), 0);
	const known = Array.from(values.keys()).filter((u) => !Number.isNaN(values[u]));
	const order = known.sort((u, v) => (values[v] % 1) - (values[u] % 1) || u - v);
	values.set(whole);
	for (const u of order) {
		if (left-- <= 0) break;
		values[u]++;
	}
}

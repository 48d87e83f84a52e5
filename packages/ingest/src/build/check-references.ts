import { type Issue, issue } from "@velvet/core";
import type { AtlasSpec } from "./atlas-spec.ts";

/** Adds an issue for every name in the document that leads nowhere, and for every key that is given twice. */
export function checkReferences(spec: AtlasSpec, issues: Issue[]): void {
	const sources = spec.sources.map((source) => source.key);
	const columns = spec.columns.map((column) => column.key);
	const want = (known: readonly string[], name: string | undefined, where: string) => {
		if (name === undefined || known.includes(name)) return;
		const fix = known.length === 0 ? "Add it." : `Use one of: ${known.slice(0, 20).join(", ")}.`;
		issues.push(issue("unknown-name", `${where} names "${name}", which the document does not have.`, where, fix));
	};
	const once = (names: readonly string[], where: string) => {
		for (const name of new Set(names.filter((each, i) => names.indexOf(each) < i))) {
			issues.push(issue("duplicate-key", `"${name}" is there more than once.`, where, "Give each its own."));
		}
	};

	once(sources, "sources");
	once(columns, "columns");
	want(sources, spec.units.source, "units.source");
	if (Object.keys(spec.tables).some((table) => spec.units.id.startsWith(`${table}:`))) {
		const fix = "Name a property of the shapes, or @id.";
		issues.push(issue("wrong-value", "The id of a unit comes from its shape.", "units.id", fix));
	}
	spec.columns.forEach((column, i) => {
		const where = `columns[${i}]`;
		want(sources, column.source, `${where}.source`);
		if (column.aggregation !== "sum") want(columns, column.aggregation.mean, `${where}.aggregation.mean`);
		if (column.key === measuredArea && spec.area !== measuredArea) {
			const fix = `Call it something else, or set "area": "${measuredArea}".`;
			issues.push(issue("duplicate-key", `${measuredArea} is the column of measured areas.`, where, fix));
		}
	});
	want(columns, spec.area, "area");
	const { unit, parent } = spec.levels;
	// "unit" and "parent" mean those two in every scenario, whatever they are called here.
	const taken = new Set(["unit", "parent", ...(unit === parent ? [] : [unit, parent])]);
	(spec.groups ?? []).forEach(({ level }, i) => {
		if (taken.has(level)) {
			const what = `The level "${level}" is there already.`;
			issues.push(issue("duplicate-key", what, `groups[${i}].level`, "Give each level a name of its own."));
		}
		taken.add(level);
	});
	if (unit === parent) {
		const what = `Units and parents are both called "${unit}".`;
		issues.push(issue("duplicate-key", what, "levels", "Give each level a name of its own."));
	}
	once(
		spec.votes.map((vote) => vote.id),
		"votes",
	);
	if (spec.votes.length === 0) {
		issues.push(issue("wrong-value", "An atlas needs at least one vote.", "votes", "Say which columns count it."));
	}
	spec.votes.forEach((vote, i) => {
		const where = `votes[${i}]`;
		if (vote.choices.length < 2) {
			issues.push(issue("wrong-value", "A vote needs two choices or more.", `${where}.choices`, "Add a choice."));
		}
		once(
			vote.choices.map((choice) => choice.key),
			`${where}.choices`,
		);
		for (const choice of vote.choices) want(columns, choice.column, `${where}.choices`);
		want(columns, vote.total, `${where}.total`);
		want(columns, vote.people, `${where}.people`);
		want(columns, vote.adultsPercent, `${where}.adultsPercent`);
	});
	const choices = spec.votes[0]?.choices.map((choice) => choice.key) ?? [];
	for (const key of spec.camps?.A.filter((each) => spec.camps?.B.includes(each)) ?? []) {
		const what = `Choice "${key}" belongs to both camps.`;
		issues.push(issue("shared-choice", what, "camps", "Give each choice to one camp."));
	}
	for (const camp of ["A", "B"] as const) {
		for (const key of spec.camps?.[camp] ?? []) want(choices, key, `camps.${camp}`);
	}
}

/** Key of the column of areas that are measured on the shapes. */
export const measuredArea = "area_km2";

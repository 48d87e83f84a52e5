import {
	type Atlas,
	type Checked,
	failed,
	invariant,
	nameSome,
	type Plan,
	passed,
	UNASSIGNED,
	unitLabel,
} from "@velvet/core";
import { decodeText, findDelimiter } from "./assignment/decode-text.ts";
import { findColumns } from "./assignment/find-columns.ts";
import { readRows } from "./assignment/read-rows.ts";
import { resolvePolity, resolveUnit } from "./assignment/resolve.ts";
import { ProblemTally, RepairTally } from "./assignment/tally-problems.ts";

const repairWords = {
	"id-repaired": "Unit ids were repaired, such as lost leading zeros",
	"polity-case": "Polity ids were read without regard to case",
	"polity-number": "Polities given by number were read in the order of the scenario, from 1",
};

/**
 * Reads a plan from the table that redistricting tools write: one row a unit, its id and its polity.
 *
 * Comma, tab, bar or semicolon; header or none; quotes, BOM and CRLF as they come. Every unknown, repeated or absent
 * unit is an issue: nothing is assigned by default. An empty polity, `0`, `ZZ` or `ZZZ` leaves the unit unassigned.
 */
export function parseAssignment(bytes: Uint8Array, atlas: Atlas, polityIds: readonly string[]): Checked<Plan> {
	const text = decodeText(bytes);
	if (!text.ok) return text;
	const delimiter = findDelimiter(text.value);
	const unitOf = resolveUnit(atlas.units);
	const places = findColumns(readRows(text.value, delimiter), (cell) => unitOf(cell) !== undefined);
	if (!places.ok) return places;

	const polityOf = resolvePolity(polityIds);
	const problems = new ProblemTally();
	const repairs = new RepairTally();
	const assignment = new Uint16Array(atlas.units.ids.length).fill(UNASSIGNED);
	const seenAt = new Uint32Array(atlas.units.ids.length);
	const { id, polity, firstRow } = places.value;
	let number = 0;
	for (const row of readRows(text.value, delimiter)) {
		if (++number <= firstRow) continue;
		if (row.every((cell) => cell.trim() === "")) continue;
		const at = `row ${number}: ${row[id]?.trim() || "(no id)"}`;
		const unit = unitOf(row[id] ?? "");
		if (unit === undefined) {
			problems.add("unknown-unit", at, () => whyUnknown(atlas, row[id]?.trim() ?? ""));
			continue;
		}
		const named = `${at}, ${unitLabel(atlas.units, unit.index)}`;
		if (seenAt[unit.index] > 0) problems.add("duplicate-unit", `${named}, first in row ${seenAt[unit.index]}`);
		else seenAt[unit.index] = number;
		if (row.length <= polity) {
			problems.add("missing-column", named);
			continue;
		}
		const side = polityOf(row[polity]);
		if (side === undefined) {
			const fix = () => `Use one of: ${nameSome(polityIds, 20)}; or leave it empty.`;
			problems.add("unknown-polity", `${named}: ${row[polity]}`, fix);
			continue;
		}
		if (unit.repair) repairs.add(unit.repair, `${row[id]} is ${atlas.units.ids[unit.index]}`);
		if (side.repair) repairs.add(side.repair, `${row[polity]} is ${polityIds[side.index]}`);
		assignment[unit.index] = side.index;
	}
	seenAt.forEach((row, u) => {
		if (row === 0) problems.add("missing-unit", `${atlas.units.ids[u]} ${unitLabel(atlas.units, u)}`);
	});
	const issues = problems.issues();
	if (issues.length > 0) return failed(...issues);
	const plan = { assignment, origin: { method: "assignment", version: 1, parameters: {} } };
	return passed(plan, [...places.notices, ...repairs.notices(repairWords)]);
}

/** Writes a plan as `id,polity` with LF line ends, in unit order; `parseAssignment` reads it back unchanged. */
export function formatAssignment(plan: Plan, atlas: Atlas, polityIds: readonly string[]): string {
	const lines = atlas.units.ids.map((id, u) => {
		const polity = plan.assignment[u];
		invariant(polity === UNASSIGNED || polity < polityIds.length, `Unit ${id} has no polity ${polity}`);
		return `${quoted(id)},${polity === UNASSIGNED ? "" : quoted(polityIds[polity])}`;
	});
	return ["id,polity", ...lines, ""].join("\n");
}

/** What the atlas itself says about an id that it left out or merged. */
function whyUnknown(atlas: Atlas, id: string): string | undefined {
	const known = atlas.provenance.dropped.find((dropped) => dropped.ids.includes(id));
	return known && `This atlas has ${known.what}: ${known.why}`;
}

function quoted(text: string): string {
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

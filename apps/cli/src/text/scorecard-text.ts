import { counted, grouped, nameSome, type Scorecard, UNASSIGNED, unitLabel } from "@velvet/core";
import { campsSentence, leftPlaces, scoreRows, summaryText, writeSummary } from "@velvet/report";
import { type Case, onePolityPlan, scoreCase } from "@velvet/scenarios";
import { pad } from "./table.ts";

const TITLE = 30;
const NUMBER = 16;

/** A scorecard for the terminal: beside the status quo, places by name, what is left as plainly as what is gained. */
export function scorecardText(theCase: Case, scorecard: Scorecard): string {
	const statusQuo = scoreCase(theCase, onePolityPlan(theCase, theCase.continuator));
	const input = { theCase, scorecard, statusQuo, notices: [], command: "" };
	const governing = statusQuo.ground.governments[theCase.continuator] === 0 ? "A" : "B";
	const head = pad("", TITLE) + ["as one", "this plan", "change"].map((text) => pad(text, NUMBER, true)).join("");
	const rows = scoreRows(theCase, scorecard, statusQuo).flatMap((row) => [
		pad(row.title, TITLE) + [row.asOne, row.plan, row.change].map((text) => pad(text, NUMBER, true)).join(""),
		...(row.cells ?? []).map((cell) => `${pad("", TITLE)}${pad(cell.value, 2 * NUMBER, true)}  ${cell.label}`),
		...(row.note === undefined ? [] : row.note.split("; ").map((note) => `  ${note}`)),
	]);
	return [
		theCase.scenario.title,
		"",
		summaryText(writeSummary(input)),
		campsSentence(input),
		...unassignedText(theCase, scorecard),
		"",
		`Beside one country, governed by ${governing}`,
		head,
		...rows,
		"",
		...gainText(scorecard),
		"",
		"Largest places left under the other camp",
		...placesText(theCase, scorecard),
		"",
	].join("\n");
}

function gainText({ metrics }: Scorecard): string[] {
	const { against, statusQuo, value } = metrics["gain-and-regret"];
	const { gain, lose, keep, stillLack } = against[statusQuo];
	const parts = [
		[gain, "gain"],
		[lose, "lose"],
		[stillLack, "still lack"],
		[keep, "keep"],
	] as const;
	return [
		"A government of the camp they voted for",
		parts
			.map(([count, word]) => pad(`${grouped(count)} ${word}`, 24))
			.join("")
			.trimEnd(),
		...(value === null ? ["no voters are counted"] : []),
	];
}

function placesText(theCase: Case, scorecard: Scorecard): string[] {
	const lists = leftPlaces(theCase, scorecard, 10).filter(({ places }) => places.length > 0);
	const columns = lists.map(({ title, places }) => {
		const wide = Math.max(26, ...places.map(({ name }) => name.length + 1));
		return [title, ...places.map(({ name, votes }) => `${pad(name, wide)}${pad(votes, 11, true)}`)];
	});
	const wide = Math.max(41, ...columns.flatMap((column) => column.map((line) => line.length + 4)));
	const lines = Math.max(0, ...columns.map((column) => column.length));
	return Array.from({ length: lines }, (_, i) =>
		columns
			.map((column) => pad(column[i] ?? "", wide))
			.join("")
			.trimEnd(),
	);
}

function unassignedText({ atlas }: Case, { unassigned, ground }: Scorecard): string[] {
	if (unassigned === 0) return [];
	const names = [...ground.plan.assignment.keys()]
		.filter((u) => ground.plan.assignment[u] === UNASSIGNED)
		.map((u) => unitLabel(atlas.units, u));
	return [`${counted(unassigned, "unit belongs", "units belong")} to no nation yet: ${nameSome(names)}.`];
}

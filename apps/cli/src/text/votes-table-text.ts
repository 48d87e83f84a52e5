import { grouped } from "@velvet/core";
import {
	type Correction,
	marginWords,
	outcomeWords,
	questionWords,
	type ReplayedRow,
	type ReplayedTable,
	responseSentence,
} from "@velvet/scenarios";
import { table } from "./table.ts";
import { percent } from "./tally-text.ts";

/** The table of votes: every row with what came of it and where it is from, then the sums. */
export function tableText({ rows, counts }: ReplayedTable): string {
	const told = rows.map((row) => [
		row.date,
		row.id,
		questionWords(row.question),
		row.threshold,
		result(row),
		row.agrees === null ? "" : row.agrees ? "as recorded" : "conflict",
		row.remark?.mark ?? "",
		row.recorded === undefined ? "" : `in full: ${row.recorded.case}`,
		source(row),
	]);
	const heads = ["date", "vote", "yes means", "rule", "counted", "", "beware", "recorded", "source"];
	const conflicts = rows.flatMap(({ id, agrees, why }) => (agrees === false ? [`${id}: ${why}`] : []));
	const corrected = rows.flatMap(({ corrections }) => corrections.map(correctionLine));
	const sentences = new Map(rows.flatMap(({ remark }) => (remark === undefined ? [] : [[remark.sentence, remark]])));
	const marked = [...sentences.values()].map((remark) => {
		const ids = rows.filter((row) => row.remark?.sentence === remark.sentence).map(({ id }) => id);
		return `${ids.join(", ")}: ${remark.sentence} (${remark.source}) [${remark.tag}]`;
	});
	return [
		table(heads, told),
		`${counts.tallied} of ${counts.all} can be counted; ${counts.agree} come out as recorded.`,
		...conflicts,
		"",
		"What must be known beside these counts",
		...marked.map((line) => `  ${line}`),
		"",
		"Corrected here, the table itself stays as it was handed over",
		...corrected.map((line) => `  ${line}`),
		"",
		"F found in a public source, M from memory and unverified, F+M some of each; velvet replay VOTE has the notes of a row.",
		"",
	].join("\n");
}

/** One row, of which the table is all that is known. */
export function rowText(row: ReplayedRow): string {
	const { territory, parent, date, question, threshold, tally, remark, why, derived, corrections, conflict } = row;
	const printed = row.yesPrinted === null ? "No share is known" : `${row.yesPrinted}% yes`;
	const counts = row.yes === null || row.no === null ? printed : `${grouped(row.yes)} yes, ${grouped(row.no)} no`;
	const share = tally === null ? "" : `: ${percent(tally.yesShare)} of valid votes`;
	const turnout = row.turnoutPercent === null ? "" : `; turnout ${row.turnoutPercent}%, as printed`;
	return [
		`${territory}, ${date}, from ${parent}`,
		"Only the row of the table of votes is known here; it is not recorded in full.",
		...(remark === undefined ? [] : ["", `${remark.sentence} (${remark.source}) [${remark.tag}]`]),
		"",
		`Yes meant ${questionWords(question)}. ${counts}${share}${turnout}`,
		`  ${threshold}: ${tally === null ? why : `${result(row)}${row.agrees === true ? ", as recorded" : ""}`}`,
		...(tally === null ? [] : tally.components.map((each) => `  ${each.name}: ${marginWords(each)}`)),
		...(derived === undefined
			? []
			: [`  Invalid ballots are in no source: ${grouped(derived.invalid)} follow from ${derived.from}.`]),
		...(row.agrees === false ? [`  ${why}`] : []),
		...(conflict === null || row.agrees === false ? [] : [`  Sources conflict: ${conflict}`]),
		"",
		`Outcome: ${outcomeWords(row.outcome)}. ${responseSentence(parent, row.response)}`.trimEnd(),
		...corrections.map((each) => `Corrected here: ${correctionLine(each)}`),
		`Source: ${row.source} [${row.tag}]`,
		"",
	].join("\n");
}

function result({ tally, remark }: ReplayedRow): string {
	if (tally === null) return "not counted";
	const words = tally.passes ? "passes" : "does not pass";
	return remark?.organisers === true ? `${words} by the organisers' count` : words;
}

/** With the letters of the tag alone: its notes would not fit a line. */
function source({ source: from, tag }: ReplayedRow): string {
	return `${from} [${tag.split(";")[0]}]`;
}

function correctionLine({ row, column, was, value, why, source: from, tag }: Correction): string {
	return `${row}, ${column}: "${value}", not "${was}". ${why} (${from}) [${tag}]`;
}

import { counted } from "@velvet/core";
import {
	type BaseRates,
	type CrossCell,
	type CrossTable,
	type ListedVote,
	type VotesFilter,
	valueWords,
} from "@velvet/scenarios";
import { table } from "./table.ts";

/** Base rates for the terminal: what they are a sample of, the sentence, then the tables. */
export function responsesText(found: BaseRates, listed: readonly ListedVote[] | null): string {
	const { filter, cases, clusters, bias, sentence, besides, repeated, tables, method, caveats, corrections } = found;
	const list = (head: string, lines: readonly string[]) =>
		lines.length === 0 ? [] : ["", head, ...lines.map((line) => `  - ${line}`)];
	const shown = [
		tables.consentByOutcome,
		tables.consentByResponse,
		tables.passedByResponse,
		tables.regimeByResponse,
		tables.regimeByViolence,
		tables.questionByResponse,
		tables.responseByViolence,
	];
	return [
		"How parent states answered votes and formal acts of separation",
		bias,
		"",
		`${filterWords(filter)}: ${counted(cases, "vote")} in ${counted(clusters, "cluster")}.`,
		sentence,
		...besides,
		...listedLines(listed),
		...(cases === 0
			? []
			: ["", `In brackets the 95% interval of the share of its line. ${method}`, ...shown.flatMap(tableLines)]),
		...list(
			"Clusters of more than one vote",
			repeated.map(({ name, cases: of }) => `${name}: ${of}`),
		),
		...(corrections === 0
			? []
			: ["", `${counted(corrections, "cell")} of these votes are corrected here: velvet replay VOTE shows them.`]),
		...list("What this does not say", caveats),
		"",
	].join("\n");
}

/** The votes themselves where they are few, each with the name by which it can be opened. */
function listedLines(listed: readonly ListedVote[] | null): string[] {
	if (listed === null || listed.length === 0) return [];
	const rows = listed.map(({ id, territory, parent, year, question, consent, outcome, replay }) => [
		id,
		territory,
		parent,
		String(year),
		valueWords("question", question),
		valueWords("consent", consent),
		valueWords("outcome", outcome),
		replay === "case" ? "in full" : "its row",
	]);
	const heads = ["vote", "place", "parent", "year", "question", "consent", "outcome", "velvet replay VOTE"];
	return [
		"",
		"These votes; velvet replay VOTE opens each, in full where it is recorded so",
		table(heads, rows).trimEnd(),
	];
}

/** Counts with their intervals, line by line. */
function tableLines({ rowsBy, columnsBy, columns, rows }: CrossTable): string[] {
	const heads = [
		`${rowsBy} \\ ${columnsBy}`,
		...columns.map((column) => valueWords(columnsBy, column)),
		"votes",
		"clusters",
	];
	const lines = rows.map(({ key, cells, cases, clusters }) => [
		key === "all" ? "all" : valueWords(rowsBy, key),
		...columns.map((column) => cellWords(cells[column])),
		String(cases),
		String(clusters),
	]);
	return ["", table(heads, lines).trimEnd()];
}

/** `13 (2-21%)`: how many votes, and the interval of the share with each cluster once. */
function cellWords({ cases, low, high }: CrossCell): string {
	return `${cases} (${Math.floor(100 * low)}-${Math.ceil(100 * high)}%)`;
}

function filterWords({ regimes, from, to, consent, questions, passed, asHandedOver }: VotesFilter): string {
	const years =
		from === undefined
			? to === undefined
				? null
				: `to ${to}`
			: to === undefined
				? `from ${from}`
				: `${from} to ${to}`;
	const words = [
		regimes?.map((each) => valueWords("regime", each)).join(" or "),
		years,
		consent && valueWords("consent", consent),
		questions && `on ${questions.map((each) => valueWords("question", each)).join(", ")}`,
		passed === undefined ? null : valueWords("passed", passed ? "yes" : "no"),
		asHandedOver === true ? "as the table was handed over" : null,
	].filter((each) => each != null);
	return words.length === 0 ? "All votes of the table" : `Votes: ${words.join("; ")}`;
}

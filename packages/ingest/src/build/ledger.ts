import { type Dropped, type Notice, nameSome } from "@velvet/core";

/** One line of the report of a build: a row or a shape that did not go straight in. */
export interface ReportLine {
	/** Code of the notice that counts it. */
	readonly code: string;
	readonly file: string;
	/** Id of the unit, the row or the shape. */
	readonly id: string;
	readonly what: string;
}

/** How many ids of a kind an atlas file carries. */
const mostNamed = 5000;

/** Counts and names whatever was dropped, merged, repaired or left unmatched: once for people, once for the atlas. */
export class Ledger {
	readonly notices: Notice[] = [];
	readonly dropped: Dropped[] = [];
	readonly report: ReportLine[] = [];

	/**
	 * @param what what they are, such as `rows without a unit`.
	 * @param why one sentence.
	 */
	tell(code: string, what: string, why: string, file: string, ids: readonly string[]): void {
		if (ids.length === 0) return;
		const told = what[0].toUpperCase() + what.slice(1);
		this.notices.push({ code, message: `${told}: ${ids.length}. ${why}`, where: `${file}: ${nameSome(ids)}` });
		const rest = ids.length > mostNamed ? ` The first ${mostNamed} are named here, all of them in the report.` : "";
		const named = ids.slice(0, mostNamed);
		this.dropped.push({ what: `${what} (${file})`, count: ids.length, ids: named, why: why + rest });
		for (const id of ids) this.report.push({ code, file, id, what });
	}
}

/** The report as a table for people: one line a row or shape. */
export function formatReport(report: readonly ReportLine[]): string {
	const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
	const lines = report.map(({ code, file, id, what }) => [code, file, id, what].map(quoted).join(","));
	return ["code,file,id,what", ...lines, ""].join("\n");
}

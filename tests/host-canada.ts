import { parseRecords } from "@velvet/ingest";
import { type Host, readHost } from "@velvet/scenarios";
import { textOf } from "./recorded-votes.ts";

/** The host that ships, as it is read by the command line and the page. */
export function canada(): Host {
	const read = readHost(textOf("data/hosts/canada.json"), parseRecords(textOf("data/canada-provinces.csv")));
	if (!read.ok) throw new Error(read.issues.map(({ message, where }) => `${where}: ${message}`).join("\n"));
	return read.value;
}

import type { Plugin } from "vite";
import { dataModule, dataPaths } from "./data-module.ts";

/** Gives the page the recorded referendums of `data/`, as the texts that `readCase`, `readTabledVotes` and `readTableNotes` read. */
export function referendums(): Plugin {
	return dataModule("virtual:velvet-referendums", (text) => {
		// Without their white space; parsed by the page.
		const compact = (path: string) => JSON.stringify(JSON.parse(text(path)));
		return {
			cases: dataPaths(text, "data/referendums/").map(compact),
			table: text("data/independence-referendums.csv"),
			notes: compact("data/independence-referendums-notes.json"),
		};
	});
}

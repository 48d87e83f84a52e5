import { dirname, join } from "node:path";
import type { Plugin } from "vite";
import { dataModule, dataPaths } from "./data-module.ts";

/** Gives the page the hosts of `data/hosts/`, each with the table that it names: the texts that `readHost` reads. */
export function hosts(): Plugin {
	return dataModule("virtual:velvet-hosts", (text) =>
		Object.fromEntries(
			dataPaths(text, "data/hosts/").map((path) => {
				const host: { id: string; table?: string } = JSON.parse(text(path));
				const table = host.table === undefined ? null : text(join(dirname(path), host.table));
				return [host.id, { document: JSON.stringify(host), table }];
			}),
		),
	);
}

import type { OwnTable } from "@velvet/scenarios";
import { create } from "zustand";
import { engine } from "../engine/client.ts";
import { choose, read, tell, write } from "./session.ts";

/** A table of receipts and outlays that was dropped onto the page. It is of one atlas, and gone when the page is. */
export interface OwnMoney {
	/** Key of the atlas whose parents it names. */
	readonly atlas: string;
	readonly table: OwnTable;
}

export const useOwnMoney = create<{ readonly own: OwnMoney | null }>(() => ({ own: null }));

/** Takes a dropped table of receipts and outlays; `false` when the file is something else. */
export async function takeMoney(name: string, bytes: Uint8Array): Promise<boolean> {
	const { theCase, atlas } = read();
	if (theCase === null || atlas === null) return false;
	const found = await engine().readMoney(theCase.id, bytes, name);
	if (found === null) return false;
	if (!found.ok) {
		tell(`${name} was not read`, found.issues);
		return true;
	}
	useOwnMoney.setState({ own: { atlas: atlas.key, table: found.value } });
	write({ notices: found.notices, trouble: null });
	choose({ tab: "treasury" });
	return true;
}

/** The tables of the atlas again. */
export function forgetMoney(): void {
	useOwnMoney.setState({ own: null });
}

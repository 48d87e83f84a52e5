import { read, write } from "./session.ts";

/** Only what takes longer than a second is worth a line. */
const PATIENCE_MS = 1000;

/** Says on the page what is being done, once it has taken longer than a second. */
export async function longWork<T>(what: string, work: PromiseLike<T>): Promise<T> {
	const patience = setTimeout(() => write({ working: { what, done: null } }), PATIENCE_MS);
	try {
		return await work;
	} finally {
		clearTimeout(patience);
		if (read().working?.what === what) write({ working: null });
	}
}

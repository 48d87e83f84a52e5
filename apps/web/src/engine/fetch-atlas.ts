import { type Atlas, type Checked, failed, issue } from "@velvet/core";
import { decodeAtlas } from "@velvet/ingest";

/** Fetches an atlas and makes sure that its bytes are those the page was built for. */
export async function fetchAtlas(id: string, url: string, hash: string): Promise<Checked<Atlas>> {
	let response: Response;
	try {
		response = await fetch(url);
	} catch {
		return failed(issue("atlas-fetch", `The atlas ${id} could not be fetched.`, url, "Check the connection, then try again."));
	}
	if (!response.ok) {
		return failed(
			issue(
				"atlas-fetch",
				`The server answered ${response.status} when asked for the atlas ${id}.`,
				url,
				"Load the page again: its atlases may have been rebuilt.",
			),
		);
	}
	const bytes = new Uint8Array(await response.arrayBuffer());
	const found = await sha256(bytes);
	if (found !== null && found !== hash) {
		return failed(
			issue("atlas-hash", `The bytes of the atlas ${id} are not those the page was built for.`, found, "Load the page again."),
		);
	}
	return decodeAtlas(bytes, hash);
}

/** `null` where the page is served without encryption from another machine: browsers then have no hashing. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
	if (globalThis.crypto?.subtle === undefined) return null;
	const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
	return `sha256:${Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

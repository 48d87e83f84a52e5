import { type Atlas, type Checked, failed, issue } from "@velvet/core";
import { decodeAtlas } from "@velvet/ingest";
import { hashOfBytes } from "@velvet/scenarios";

/** Decodes an atlas once its bytes are known to be those the page was built for. */
export async function readAtlas(id: string, bytes: Uint8Array, hash: string): Promise<Checked<Atlas>> {
	const found = await sha256(bytes);
	if (found !== null && found !== hash) {
		return failed(
			issue(
				"atlas-hash",
				`The bytes of the atlas ${id} are not those the page was built for.`,
				found,
				"Load the page again.",
			),
		);
	}
	return decodeAtlas(bytes, hash);
}

/** Decodes an atlas file that came from anywhere: its shapes are checked at once, so that nothing fails half-way. */
export async function takeAtlas(bytes: Uint8Array): Promise<Checked<Atlas>> {
	return decodeAtlas(bytes, (await sha256(bytes)) ?? hashOfBytes(bytes), { outlines: "now" });
}

/** `null` where the page is served without encryption from another machine: browsers then have no hashing. */
async function sha256(bytes: Uint8Array): Promise<string | null> {
	if (globalThis.crypto?.subtle === undefined) return null;
	const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>));
	return `sha256:${Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

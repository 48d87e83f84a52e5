import { type Checked, failed, issue, passed } from "@velvet/core";

/** Fetches the bytes of an atlas: asked for by the page, while the worker is still starting. */
export async function fetchAtlas(id: string, url: string): Promise<Checked<Uint8Array>> {
	let response: Response;
	try {
		response = await fetch(url);
	} catch {
		return failed(
			issue("atlas-fetch", `The atlas ${id} could not be fetched.`, url, "Check the connection, then try again."),
		);
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
	return passed(new Uint8Array(await response.arrayBuffer()));
}

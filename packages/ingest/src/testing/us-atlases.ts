import { readFileSync } from "node:fs";
import type { Atlas } from "@velvet/core";
import type { Manifest } from "../atlases/manifest.ts";
import { buildUsCounties2016 } from "../atlases/us-counties-2016.ts";
import { buildUsCounties2024 } from "../atlases/us-counties-2024.ts";
import { buildUsNhMunicipalities } from "../atlases/us-nh-municipalities.ts";

const root = new URL("../../../../", import.meta.url);

export const manifest: Manifest = JSON.parse(readFileSync(new URL("data/manifest.json", root), "utf8"));

/** The committed list of atlases and their hashes. */
export function builtAtlases(): readonly { readonly id: string; readonly sha256: string }[] {
	return JSON.parse(readFileSync(new URL("data/atlases.json", root), "utf8")).atlases;
}

/** The bytes of a file that the manifest names. */
export function sourceBytes(key: string): Uint8Array {
	const file = manifest.files.find((each) => each.key === key)!;
	return readFileSync(new URL(file.package ? `node_modules/${file.path}` : file.path, root));
}

export function sourceText(key: string): string {
	return new TextDecoder().decode(sourceBytes(key));
}

/** The 2016 atlas, built from its sources as `scripts/build-atlases.mjs` builds it. */
export function atlas2016(): Atlas {
	return buildUsCounties2016(
		{
			...common(),
			counties: sourceText("us-atlas-counties"),
			president: sourceText("us-county-president-2016"),
			people: sourceText("us-county-people-2016"),
		},
		manifest,
	);
}

export function atlas2024(): Atlas {
	return buildUsCounties2024(
		{
			...common(),
			counties: sourceText("us-atlas-2023-counties"),
			president: sourceText("us-county-president-2024"),
			people: sourceText("us-county-people-2024"),
			people2016: sourceText("us-county-people-2016"),
		},
		manifest,
	);
}

export function atlasNh(): Promise<Atlas> {
	const { countries, places } = common();
	return buildUsNhMunicipalities({ municipalities: sourceText("us-nh-municipalities"), countries, places }, manifest);
}

function common() {
	return {
		countries: sourceText("world-atlas-countries"),
		states: sourceText("us-states"),
		apportionment2010: sourceText("us-apportionment-2010"),
		links: sourceText("us-links"),
		places: sourceText("us-places"),
	};
}

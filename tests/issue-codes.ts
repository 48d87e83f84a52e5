import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** Where a code is written: as the first argument of `issue` or `tell`, as the `code` of a record, or as a key or value of a table. */
const calls = /\b(?:issue|tell)\(([^,]*),/g;
const records = /\bcode(?:\s*:|\s*=)[^;\n]*/g;
const repairs = /\brepair\??:[^;\n]*/g;
const tables = /const kinds = \{[\s\S]*?\n\} as const/g;
const literal = /"([a-z]+(?:-[a-z]+)+|price|governs|continuator)"/g;
const key = /^\t"([a-z-]+)":/gm;

/** Every issue and notice code that the packages and the apps can give, by the file that gives it. */
export function issueCodes(): Map<string, string> {
	const found = new Map<string, string>();
	for (const folder of ["packages", "apps"]) {
		for (const file of sources(join(root, folder))) {
			const source = readFileSync(join(root, folder, file), "utf8");
			const name = `${folder}/${file.replaceAll("\\", "/")}`;
			for (const pattern of [calls, records, repairs]) {
				for (const [text] of source.matchAll(pattern)) collect(found, name, text, literal);
			}
			for (const [text] of source.matchAll(tables)) collect(found, name, text, key);
		}
	}
	return found;
}

function sources(folder: string): string[] {
	const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
	return files.filter(
		(file) => /[\\/]src[\\/]/.test(file) && /\.tsx?$/.test(file) && !/\.test|testing|node_modules|[\\/]dist/.test(file),
	);
}

function collect(found: Map<string, string>, file: string, text: string, pattern: RegExp): void {
	for (const [, code] of text.matchAll(pattern)) found.set(code, file);
}

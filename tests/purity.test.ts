import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/**
 * Packages have no clock, no chance, no console and no files: same inputs, same bytes. Imports are held by
 * dependency-cruiser and names of globals by Biome; this test holds what is a member, and proves that neither of the
 * two was switched off for a line.
 */
const packages = ["core", "algorithms", "scenarios", "ingest", "report"];
const forbidden = [
	/\bMath\.random\b/,
	/\bDate\b/,
	/\bperformance\b/,
	/\bconsole\b/,
	/\bprocess\b/,
	/\bglobalThis\b/,
	/\bcrypto\b/,
	/from "node:/,
	/\bbiome-ignore\b/,
	/@ts-(ignore|expect-error|nocheck)/,
	/toLocale(String|UpperCase|LowerCase|DateString|TimeString)\b/,
	/\bIntl\b/,
];

describe.each(packages)("packages/%s", (name) => {
	const folder = join(import.meta.dirname, "../packages", name, "src");
	const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
		(file) => file.endsWith(".ts") && !/\.test(-prop|-d|-stat)?\.ts$|^testing[\\/]/.test(file),
	);

	it("has no clock, chance, console, process, locale or silenced rule", () => {
		const found = files.flatMap((file) =>
			withoutComments(readFileSync(join(folder, file), "utf8"))
				.split("\n")
				.flatMap((line, i) => (forbidden.some((word) => word.test(line)) ? [`${file}:${i + 1}: ${line.trim()}`] : [])),
		);
		expect(found).toEqual([]);
	});

	/** They may import testkit, which the build does not wait for: a fresh clone would not compile. */
	it("leaves helpers of tests out of what is built", () => {
		if (!existsSync(join(folder, "testing"))) return;
		const { exclude } = JSON.parse(readFileSync(join(folder, "../tsconfig.json"), "utf8"));
		expect(exclude.some((pattern: string) => pattern.startsWith("src/testing"))).toBe(true);
	});
});

/** Words in comments are free, except those that silence a rule; texts of messages are code. Lines stay where they are. */
function withoutComments(source: string): string {
	return source
		.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "))
		.replace(/\/\/(?!.*(biome-ignore|@ts-)).*$/gm, "");
}

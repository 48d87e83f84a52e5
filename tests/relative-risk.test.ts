import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { absoluteHazard } from "@velvet/testkit";
import { expect, it } from "vitest";

/**
 * Risk is shown only beside another risk (models.md, 10.3). The function that gives an absolute one, and the constant that
 * it takes, are for tests: neither can be reached by anything that ships.
 */
const root = join(import.meta.dirname, "..");
const absolute = [/\babsoluteHazard\b/, /@velvet\/testkit/, /6\.7315/];
const isTest = /\.(test|test-prop|test-d|test-stat)\.tsx?$|[\\/]testing[\\/]|[\\/]testkit[\\/]/;

/** Sources of all packages and apps that ship, what the server and the build of the page run included. */
function shippedSources(): { readonly file: string; readonly text: string }[] {
	return ["packages", "apps"].flatMap((part) =>
		readdirSync(join(root, part), { recursive: true, encoding: "utf8" })
			.filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !/node_modules|[\\/]dist[\\/]/.test(file))
			.map((file) => join(part, file))
			.filter((file) => !isTest.test(file))
			.map((file) => ({ file, text: readFileSync(join(root, file), "utf8") })),
	);
}

const reaches = (text: string) => absolute.some((word) => word.test(withoutComments(text)));

it("nothing that ships reaches an absolute risk", () => {
	const sources = shippedSources();
	expect(sources.length).toBeGreaterThan(500);
	expect(sources.some(({ file }) => file.endsWith("fearon-laitin.ts"))).toBe(true);
	expect(sources.filter(({ text }) => reaches(text)).map(({ file }) => file)).toEqual([]);
});

it("would be found: the test kit has the function, and this test knows its ways", () => {
	expect(absoluteHazard({})).toBeGreaterThan(0);
	const kit = readFileSync(join(root, "packages/testkit/src/absolute-hazard.ts"), "utf8");
	expect(reaches(kit)).toBe(true);
	expect(reaches('import { absoluteHazard as risk } from "@velvet/testkit";')).toBe(true);
	expect(reaches("const constant = -6.7315;")).toBe(true);
	expect(reaches("// absoluteHazard is for tests")).toBe(false);
});

function withoutComments(source: string): string {
	return source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}

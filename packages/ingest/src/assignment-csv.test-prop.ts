import { UNASSIGNED } from "@velvet/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { formatAssignment, parseAssignment } from "./assignment-csv.ts";
import { smallAtlas } from "./testing/small-atlas.ts";

const atlas = smallAtlas();

it("a plan comes back as it was written", () => {
	const ids = fc.uniqueArray(
		fc.string({ minLength: 1 }).filter((id) => id.trim() !== ""),
		{ minLength: 1, maxLength: 5 },
	);
	const plans = ids.chain((polities) => {
		const polity = fc.oneof(fc.nat(polities.length - 1), fc.constant(UNASSIGNED));
		return fc.tuple(fc.constant(polities), fc.array(polity, { minLength: 4, maxLength: 4 }));
	});
	fc.assert(
		fc.property(plans, ([polities, values]) => {
			const origin = { method: "assignment", version: 1, parameters: {} };
			const plan = { assignment: Uint16Array.from(values), origin };
			const text = formatAssignment(plan, atlas, polities);
			expect(parseAssignment(new TextEncoder().encode(text), atlas, polities)).toEqual({
				ok: true,
				value: plan,
				notices: [],
			});
		}),
		{ numRuns: 500 },
	);
});

it("any bytes at all are a plan or issues, never a throw", () => {
	const words = fc.constantFrom(
		"01001",
		"1003",
		"02001",
		"10001",
		"A",
		"b",
		"id",
		"polity",
		",",
		"\n",
		"\r\n",
		'"',
		"|",
		";",
		"\t",
		" ",
	);
	const texts = fc.array(words, { maxLength: 60 }).map((parts) => new TextEncoder().encode(parts.join("")));
	fc.assert(
		fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), texts), (bytes) => {
			const result = parseAssignment(bytes, atlas, ["A", "B"]);
			if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
		}),
		{ numRuns: 2000 },
	);
});

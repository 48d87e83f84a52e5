import { describe, expect, it } from "vitest";
import { allowed } from "./allowed.ts";
import { everyVerb, helpOf, printed, settled } from "./printed-texts.ts";
import { type Claim, claimsIn, rules } from "./rules.ts";
import { documentTexts, literalsIn, sourceTexts } from "./source-texts.ts";

/** What of a text is forbidden and not allowed by name. */
function forbidden(text: string): readonly Claim[] {
	return claimsIn(text).filter(({ sentence }) => claimsIn(withoutAllowed(sentence)).length > 0);
}

/** What stands before an allowed sentence in its line, `Slovenia, 1995: …`, is judged like any other. */
function withoutAllowed(sentence: string): string {
	const found = allowed.find((each) => sentence === each || sentence.endsWith(`: ${each}`));
	return found === undefined ? sentence : sentence.slice(0, -found.length);
}

describe("the rules find what they are for", () => {
	it.each([
		["happy", "Under this plan the nation would be happier."],
		["happy", "Separation makes both nations better off."],
		["peoples", "The two camps are peoples of their own."],
		["peoples", "A tribe of voters lives along the coast."],
		["civil-war", "The risk of a civil war falls by half."],
		["risk-of-secession", "The probability of secession is 0.3."],
		["risk-of-secession", "The chance of war doubles."],
		["likely", "California leaves: 28 % likely."],
		["likely", "It has a 28% chance."],
		["court-will", "The Supreme Court will refuse."],
		["will", "Texas will secede within ten years."],
		["transfers", "These costs transfer to the United States."],
		["justice", "Adjusted winner gives the fairest division."],
		["lawful", "Unilateral secession is lawful."],
		["lawful", "It is legal to secede by a vote of half."],
		["should", "California should leave."],
		["should", "The states must separate."],
		["proves", "This proves that separation works."],
		["favours", "Two million voters are trapped in Pacifica."],
		["favours", "The loyal counties of the heartland stay."],
		["favours", "Rebel counties join the coastal elite."],
		["colours", "The red states keep their seats."],
		["adjective", "The progressive camp governs."],
		["moved", "Voters are relocated to the other nation."],
	])("%s: %s", (rule, sentence) => {
		expect(claimsIn(sentence).map((claim) => claim.rule)).toContain(rule);
		expect(forbidden(`Nothing else. ${sentence} Nothing else.`)).toEqual(
			claimsIn(sentence).map((claim) => ({ ...claim, sentence })),
		);
	});

	it("each of them at least once, and none finds what the house style says", () => {
		for (const sentence of [
			"22.2 M B-voters in Pacifica, 32.5 M A-voters in the United States.",
			"28 of 100 simulated votes pass.",
			"No border this long would leave fewer.",
			"A share of this table is not a probability.",
			"In this subset no vote held without the parent's consent changed a territory's status.",
			"The odds are multiplied by 5.52, all else as it was.",
			"Texas votes on leaving, 2019, while the other camp governs.",
			"Fair division by adjusted winner.",
		])
			expect(claimsIn(sentence)).toEqual([]);
		expect(new Set(rules.map(({ key }) => key)).size).toBe(rules.length);
	});

	it("allows exact sentences only, and judges what stands before them", () => {
		const [first] = allowed;
		expect(forbidden(`- ${first}`)).toEqual([]);
		expect(forbidden(`A case of 1995: ${first}`)).toEqual([]);
		expect(forbidden(`The tribes of the coast: ${first}`)).toHaveLength(1);
		expect(forbidden(`${first.replace(/\.$/, "")}, but tribes.`)).toHaveLength(1);
	});

	it("looks into templates, into words between tags, and into no name of an import", () => {
		const source = [
			'import { x } from "a b/red states";',
			"const a = `The $" + "{name} camp is trapped there`;",
			"const b = <p>The heartland of {name}</p>;",
			"// A comment may say civil war.",
		].join("\n");
		expect(literalsIn(source, "some.tsx").flatMap((text) => claimsIn(text).map(({ rule }) => rule))).toEqual([
			"favours",
			"favours",
		]);
	});
});

describe("nothing that ships makes a claim or favours a camp", () => {
	it("texts of the sources: command line, page, report, caveats, issues", () => {
		const texts = sourceTexts();
		expect(texts.length).toBeGreaterThan(2000);
		expect(texts.some(({ where }) => where.startsWith("apps/web/src"))).toBe(true);
		expect(texts.some(({ text }) => text.includes("the two camps are no peoples"))).toBe(true);
		expect(texts.flatMap(({ where, text }) => forbidden(text).map((claim) => ({ where, ...claim })))).toEqual([]);
	});

	it("documents, and texts in data", () => {
		const texts = documentTexts();
		expect(texts.length).toBeGreaterThan(20);
		expect(texts.flatMap(({ where, text }) => forbidden(text).map((claim) => ({ where, ...claim })))).toEqual([]);
	});

	it("allows no sentence that nobody prints any more", () => {
		const said = new Set(
			[...sourceTexts(), ...documentTexts()].flatMap(({ text }) => claimsIn(text).map(({ sentence }) => sentence)),
		);
		expect(allowed.filter((sentence) => !said.has(sentence))).toEqual([]);
	});
});

describe("nothing that the command line prints does", () => {
	const verbs = everyVerb();

	it("every verb is asked", () => {
		expect(new Set(verbs.map(({ verb }) => verb)).size).toBeGreaterThan(18);
	});

	it.each(verbs)("velvet $verb $args", async (each) => {
		const text = await printed(each);
		expect(text.trim()).not.toBe("");
		expect(forbidden(text)).toEqual([]);
	});

	it("velvet settle, of an estate", async () => {
		const text = await settled();
		expect(text).toContain("adjusted winner");
		expect(forbidden(text)).toEqual([]);
	});

	it("help of every verb", async () => {
		for (const verb of new Set(verbs.map((each) => each.verb))) expect(forbidden(await helpOf(verb))).toEqual([]);
	});
});

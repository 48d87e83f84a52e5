import { describe, expect, it } from "vitest";
import { document, velvet } from "../testing/run-velvet.ts";

describe("velvet responses", () => {
	it("answers cli.md's way, the bias and the sentence with it", async () => {
		const { command, result } = await document("responses", "--comparable");
		expect(command).toBe("responses");
		expect(result).toMatchObject({
			cases: 39,
			clusters: 16,
			filter: { regimes: ["democracy"], from: 1945 },
			sentence: "In this subset no vote held without the parent's consent changed a territory's status.",
			status: { no: { cases: 4, changed: [] }, disputed: { cases: 12, changed: ["faroe-1946"] } },
		});
		expect(result.bias).toContain("A share of this table is not a probability.");
		expect(result.filter.questions).not.toContain("remain");
		const { rows } = result.tables.consentByOutcome;
		expect(rows.map(({ key, cases }: { key: string; cases: number }) => [key, cases])).toEqual([
			["yes", 23],
			["no", 4],
			["disputed", 12],
			["all", 39],
		]);
		// 0 of 3 clusters, Wilson: z² / (3 + z²).
		expect(rows[1].cells.independent).toMatchObject({ cases: 0, share: 0, low: 0, clusters: 3 });
		expect(rows[1].cells.independent.high).toBeCloseTo(3.841459 / 6.841459, 6);
	});

	it("gives the published counts from the table as it was handed over", async () => {
		const { result } = await document("responses", "--comparable", "--as-handed-over");
		const [yes, no] = result.tables.consentByOutcome.rows;
		expect([yes.cases, no.cases, no.cells.remained.cases, no.cells.annulled.cases]).toEqual([24, 15, 13, 2]);
		expect(result.corrections).toBe(0);
	});

	it("narrows by every option", async () => {
		const asked = ["--regime", "hybrid,democracy", "--from", "1990", "--to", "2017", "--consent", "no"];
		const { result } = await document("responses", ...asked, "--question", "independence", "--passed", "yes");
		expect(result.votes).toContain("catalonia-2017");
		expect(result.votes).toContain("south-ossetia-1992");
		expect(result.votes).not.toContain("scotland-2014");
		expect(result.filter).toEqual({
			regimes: ["democracy", "hybrid"],
			from: 1990,
			to: 2017,
			consent: "no",
			questions: ["independence"],
			passed: true,
		});
	});

	it("says the bias before any figure, then the sentence, then the tables with their intervals", async () => {
		const { out, code } = await velvet(["responses", "--comparable"]);
		expect(code).toBe(0);
		const places = [
			"over-represented",
			"39 votes in 16 clusters",
			"no vote held without the parent's consent changed",
			"It rests on 4 votes in 3 clusters",
			"consent \\ outcome",
			"What this does not say",
		].map((words) => out.indexOf(words));
		expect(places.every((place) => place > 0)).toBe(true);
		expect([...places].sort((p, q) => p - q)).toEqual(places);
		expect(out).toMatch(/^without consent +0 \(0-57%\)/m);
		expect(out).not.toMatch(/\d% likely|probability of|will /);
	});

	it("names the votes where a filter leaves few, with what velvet replay has of each", async () => {
		const { out } = await velvet(["responses", "--comparable", "--consent", "no"]);
		expect(out).toMatch(/^catalonia-2014 .* 2014 +independence +without consent +annulled +in full$/m);
		expect(out).toMatch(/^staten-island-1993 +Staten Island .*its row$/m);
		const { result } = await document("responses", "--comparable", "--consent", "no");
		expect(result.listed.map(({ id }: { id: string }) => id).sort()).toEqual([...result.votes].sort());
		for (const { id } of result.listed) expect((await velvet(["replay", id])).code).toBe(0);
		const many = await document("responses", "--comparable");
		expect(many.result.listed).toBeUndefined();
		const handedOver = await document(
			"responses",
			"--comparable",
			"--consent",
			"no",
			"--as-handed-over",
			"--to",
			"1970",
		);
		for (const { consent } of handedOver.result.listed) expect(consent).toBe("no");
	});

	it("says so where no vote is left", async () => {
		const { out, code } = await velvet(["responses", "--from", "170"]);
		expect(code).toBe(2);
		expect(out).toBe("");
		const none = await velvet(["responses", "--from", "1847", "--to", "1850"]);
		expect(none.code).toBe(0);
		expect(none.out).toContain("0 votes in 0 clusters");
		expect(none.out).not.toContain("NaN");
	});

	it.each([
		[["--regime", "monarchy"]],
		[["--regime", ""]],
		[["--from", "long ago"]],
		[["--from", "2000", "--to", "1990"]],
		[["--consent", "maybe"]],
		[["--question", "independence,tea"]],
		[["--passed", "1"]],
		[["--comparable", "--regime", "colonial"]],
		[["--comparable", "--from", "1900"]],
		[["quebec-1995"]],
		[["--likely"]],
	])("%j is wrong usage", async (args) => {
		const { code, out } = await velvet(["responses", ...args, "--json"]);
		expect([code, JSON.parse(out).issues[0].code]).toEqual([2, "wrong-usage"]);
	});
});

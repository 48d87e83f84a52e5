import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { document, emptyFolder, velvet } from "../testing/run-velvet.ts";

const folder = emptyFolder();
const three = "id,population,name\na,5300000,Alder\nb,2100000,Birch\nc,640000,Cedar\n";

function file(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

async function issues(...args: string[]) {
	const { code, out } = await velvet(["legislature", ...args, "--json"]);
	expect(code).toBe(1);
	return JSON.parse(out).issues.map((each: { code: string; where: string }) => [each.code, each.where]);
}

describe("velvet legislature --populations", () => {
	it("shares seats out, and says who had the last, who is next and how many people short", async () => {
		const path = file("three.csv", three);
		const { result } = await document("legislature", "--populations", path, "--seats", "10");
		const { all } = result.chambers;
		expect(all).toMatchObject({ seats: 10, method: "huntington-hill", minimum: 1, by: { a: 6, b: 3, c: 1 } });
		expect(all.last).toMatchObject({ id: "b", name: "Birch", seat: 10, nth: 3 });
		expect(all.next).toMatchObject({ id: "a", seat: 11, short: 256_078 });
		expect(all.order.map(({ seat }: { seat: number }) => seat)).toEqual([4, 5, 6, 7, 8, 9, 10]);
		// By hand: 2,100,000 / √6, and 5,300,000 / √42.
		expect([all.last.priority, all.next.priority]).toEqual([2_100_000 / Math.sqrt(6), 5_300_000 / Math.sqrt(42)]);
	});

	it("takes standard input, another method and no minimum", async () => {
		const args = ["legislature", "--populations", "-", "--seats", "5", "--method", "jefferson", "--minimum", "0"];
		const { code, out } = await velvet([...args, "--json"], { input: three });
		expect(code).toBe(0);
		expect(JSON.parse(out).result.chambers.all.by).toEqual({ a: 4, b: 1, c: 0 });
		const { out: text } = await velvet(args, { input: three });
		expect(text).toContain("Jefferson, at least 0 seats a member.");
		expect(text).toMatch(/Cedar +640,000 +0 +–/);
	});

	it("names what is wrong with a table", async () => {
		const ask = (text: string, seats = "10") => issues("--populations", file("bad.csv", text), "--seats", seats);
		expect(await ask("id,population\n")).toEqual([["empty-table", "bad.csv"]]);
		expect(await ask("id,population\na,5\na,-7\n")).toEqual([
			["duplicate-row", "bad.csv: line 3: a"],
			["negative-count", "bad.csv: line 3: a"],
		]);
		expect(await ask("id,population\na,many\n")).toEqual([["not-a-number", "bad.csv: line 2: many"]]);
		expect(await ask("id,population\na,0\nb,0\n")).toEqual([["no-people", "bad.csv"]]);
		expect(await ask(three, "2")).toEqual([["more-members-than-seats", "bad.csv"]]);
		expect(await ask("id,people\na,5\n")).toEqual([["missing-column", "bad.csv"]]);
	});

	it("knows wrong usage", async () => {
		const path = file("three.csv", three);
		for (const args of [
			[],
			["--populations", path],
			["--populations", path, "--seats", "9", "--base", "estimate"],
			["--populations", path, "--seats", "9", "--mirror"],
			["--populations", path, "--seats", "9", "--again", "two-nations-2024"],
			["two-nations-2016", "--populations", path, "--seats", "9"],
			["two-nations-2016", "--seats", "0"],
			["two-nations-2016", "--seats", "100001"],
			["two-nations-2016", "--minimum", "-1"],
			["two-nations-2016", "--method", "lot"],
			["two-nations-2016", "--cut", "off"],
		]) {
			expect([args.join(" "), (await velvet(["legislature", ...args])).code]).toEqual([args.join(" "), 2]);
		}
	});
});

describe("velvet legislature SCENARIO", () => {
	it("has chambers, electors, elections and members of every nation, beside the undivided country", async () => {
		const { result } = await document("legislature", "two-nations-2016", "--base", "apportionment2010");
		expect(result.base).toMatchObject({ key: "apportionment2010", year: 2010 });
		expect([result.chambers.A.seats, result.chambers.B.seats]).toEqual([190, 245]);
		expect([result.electors.A.electors, result.electors.B.electors]).toEqual([233, 305]);
		expect(result.chambers.A.by["06"]).toBe(53);
		expect(result.elections.B.governs.electors).toEqual({ camp: "B" });
		expect(result.before.chamber.last).toMatchObject({ id: "27", seat: 435 });
		expect(result.members.A.find(({ id }: { id: string }) => id === "11")).toMatchObject({ seats: 0, electors: 3 });
		expect(result.splitElectors.A.map(({ name }: { name: string }) => name)).toEqual(["Hawaii", "Maine", "Washington"]);
	});

	it("says the base, who governs, electors cast otherwise, and what it does not say", async () => {
		const { out } = await velvet(["legislature", "two-nations-2016"]);
		expect(out).toContain("census of 2020: residents and federal employees abroad (apportionment2020).");
		expect(out).toMatch(/The undivided country +435 +538 +270 +Clinton +Trump +Trump +8\.8%/);
		expect(out).toContain("number 27 of New York (762,994.35), 89 people short.");
		expect(out).toContain("Maine: electors cast Clinton 3, Trump 1, others 0.");
		expect(out).toContain("a bound, not a forecast");
	});

	it("counts the vote of another scenario inside the same nations", async () => {
		const args = ["legislature", "two-nations-2016", "--again", "two-nations-2024"];
		const [{ out }, { result }] = await Promise.all([velvet(args), document(...args)]);
		expect(out).toMatch(
			/The same nations by the vote of 2024:\n(?:.*\n){3}Pacifica +189 +232 +117 +Harris +Harris +Harris/,
		);
		expect(result.again).toMatchObject({ vote: "president-2024", year: 2024, unplaced: 0 });
		expect(result.again.elections.A.electors).toEqual({ A: 226, B: 6, none: 0 });
		expect(result.elections.A.electors).toEqual({ A: 232, B: 0, none: 0 });
	});

	it("counts another vote of the same atlas by its id", async () => {
		const { result } = await document("legislature", "new-hampshire-2016", "--again", "president-2020");
		expect(result.again).toMatchObject({ vote: "president-2020", year: 2020, unplaced: 0 });
		expect(result.again.before.votes).toMatchObject({ A: 424_937, B: 365_660 });
	});

	it("has none of what an atlas does not know", async () => {
		const { result } = await document("legislature", "new-hampshire-2016");
		expect([result.electors, result.whyNoElectors]).toEqual([null, "This atlas has no electors."]);
	});

	it("names a base that the atlas does not have, and a nation without people", async () => {
		expect(await issues("two-nations-2016", "--base", "census")).toEqual([["unknown-base", "base: census"]]);
		const { out } = await velvet(["plan", "two-nations-2016", "--out", join(folder, "plan.csv"), "--json"]);
		const none = Object.keys(JSON.parse(out).result.assignment).map((id) => `${id},B`);
		const path = file("none.csv", ["id,polity", ...none].join("\n"));
		expect(await issues("two-nations-2016", "--assignment", path)).toEqual([["no-people", "Pacifica"]]);
	});
});

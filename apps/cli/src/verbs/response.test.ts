import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { exchange } from "@velvet/testkit";
import { describe, expect, it } from "vitest";
import { document, emptyFolder, velvet } from "../testing/run-velvet.ts";
import { testScenario } from "../testing/test-scenario.ts";

/** What must not be claimed (models.md, 10), as words that no text of ours may hold but to deny. */
const claims = /civil war|happ(y|ier|iness)|will (secede|separate|leave)|lawful|should (leave|stay)|better off|likel/i;

const few = ["--sets", "200"];

describe("velvet response", () => {
	it("follows a request down three ladders, and the other side's in the mirror", async () => {
		const { command, seed, result } = await document("response", "california-alone-2016", ...few);
		expect([command, seed, result.first]).toEqual(["response", "velvet", "A"]);
		expect(result.sides.A.who).toMatchObject({ name: "California", nation: "Pacifica", asks: "A", governs: "B" });
		expect(result.sides.B.who).toMatchObject({ name: "Texas", asks: "B", governs: "A" });
		for (const side of [result.sides.A, result.sides.B]) {
			expect(Object.keys(side.policies)).toEqual(["agree", "ignore", "quash"]);
			const stages = (policy: string) => side.policies[policy].stages.map(({ stage }: { stage: string }) => stage);
			expect(stages("quash")).toEqual([
				...["petition", "first-court", "appeal", "highest-court"],
				...["vote", "consent", "lesser", "ratification"],
			]);
			expect(side.policies.ignore.outcomes.parted.mean).toBeLessThan(side.policies.agree.outcomes.parted.mean);
		}
		expect(result.caveats.join(" ")).toContain("How often this court would rule so is not known");
	});

	it("takes one side, one answer, and every dial", async () => {
		const dials = ["--threshold", "0.55", "--cooling-off", "3", "--guarantee", "0.5", "--claimants", "4"];
		const more = ["--stakes", "1.5", "--support", "0.6", "--asks", "B", "--policy", "agree"];
		const { result } = await document("response", "california-alone-2016", ...few, ...dials, ...more);
		expect(Object.keys(result.sides)).toEqual(["B"]);
		expect(Object.keys(result.sides.B.policies)).toEqual(["agree"]);
		expect(result.settings).toEqual({
			threshold: 0.55,
			coolingOff: 3,
			guarantee: 0.5,
			claimants: 4,
			stakes: 1.5,
			support: 0.6,
			sets: 200,
		});
		const { stages, fromUsual } = result.sides.B.policies.agree;
		expect(stages.map(({ stage }: { stage: string }) => stage)).toContain("second-vote");
		expect(fromUsual.all.parted.mean).toBeLessThan(0);
		expect(result.assumptions.map(({ key }: { key: string }) => key)).toContain("again");
	});

	it("asks in the mirror for the camp that the scenario calls so", async () => {
		const args = ["response", "california-alone-2016", "--sets", "100", "--asks", "A"];
		const [here, there] = await Promise.all([document(...args), document(...args, "--mirror")]);
		expect(here.result.sides.A.who.name).toBe("California");
		expect(there.result).toEqual(exchange(here.result));
	});

	it("tells it in frequencies, with bases and what it does not say, and no claim", async () => {
		const { out, code } = await velvet(["response", "two-nations-2016", ...few]);
		expect(code).toBe(0);
		expect(out).toContain("Pacifica (21 states) would ask (as the plan has it), under a government of Trump voters.");
		expect(out).toContain("30 states would ask (all that their camp won, in answer to all that the other won)");
		expect(out).toContain("Of 100 simulated requests under these assumptions");
		expect(out).toMatch(/^ends +Ignore +Quash in the courts +Agree to a vote$/m);
		expect(out).toMatch(/\[A, assumed; Walter 2006/);
		expect(out.replace(/Whether a state may leave by its own will.*/, "")).not.toMatch(claims);
	});

	it("is the same bytes from the same seed, and others from another", async () => {
		const ask = (...options: string[]) => velvet(["response", "california-alone-2016", ...few, "--json", ...options]);
		const [once, twice, other] = await Promise.all([ask(), ask(), ask("--seed", "linen")]);
		expect(twice.out).toBe(once.out);
		const parted = (text: string) => JSON.parse(text).result.sides.A.policies.agree.outcomes.parted.mean;
		expect(parted(other.out)).not.toBe(parted(once.out));
	});

	it("says why nobody asks, where no place leaves", async () => {
		const plan = { method: "assignment", places: {}, rest: "B" };
		const path = join(emptyFolder(), "nobody.json");
		writeFileSync(path, JSON.stringify({ ...testScenario, plan }));
		const { out } = await velvet(["response", path, ...few]);
		expect(out.match(/Nobody asks here: No place leaves in this plan\./g)).toHaveLength(2);
	});

	it.each([
		["--threshold", "1"],
		["--cooling-off", "21"],
		["--guarantee", "1.5"],
		["--claimants", "2.5"],
		["--stakes", "-1"],
		["--support", "1"],
		["--sets", "99"],
		["--policy", "yield"],
		["--asks", "C"],
	])("ends with 2 for %s %s", async (...args) => {
		const { code } = await velvet(["response", "two-nations-2016", ...args, "--json"]);
		expect(code).toBe(2);
	});

	it("ends with 1 for a scenario that is not there", async () => {
		const { code, out } = await velvet(["response", "nowhere", "--json"]);
		expect(code).toBe(1);
		expect(JSON.parse(out).issues).toHaveLength(1);
	});
});

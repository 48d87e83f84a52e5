import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { emptyFolder, velvet } from "../testing/run-velvet.ts";

/** What one cut says it has proved, for a scenario with these changes. */
async function proved(changes: object): Promise<string> {
	const path = join(emptyFolder(), "scenario.json");
	const polity = (id: string, kind: string) => ({ id, name: id, status: { kind } });
	const vote = { atlas: "us-counties", vote: "president-2016", camps: { A: ["dem"], B: ["rep"] } };
	const polities = [polity("A", "sovereign"), polity("B", "continuator")];
	const plan = { method: "frontier", price: "10000" };
	writeFileSync(path, JSON.stringify({ velvet: 1, title: "A test", ...vote, plan, polities, ...changes }));
	const { out } = await velvet(["frontier", path, "--price", "10000"]);
	return /No plan.*/.exec(out)?.[0] ?? out;
}

it("a certificate says which plans it speaks of", async () => {
	const said = await Promise.all([
		proved({}),
		proved({ plan: { method: "frontier", price: "10000", level: "parent" } }),
		proved({ levels: { "06": "state" }, locks: [{ place: "48", polity: "B" }] }),
	]);
	expect(said).toEqual([
		"No plan does better at this price.",
		"No plan that parts no state does better at this price.",
		"No plan that keeps the levels of the scenario and keeps its locks does better at this price.",
	]);
});

/** A scenario on the built-in atlas that any test may send: two nations by state. */
export const testScenario = {
	velvet: 1,
	title: "A test",
	atlas: "us-counties",
	vote: "president-2016",
	camps: { A: ["dem"], B: ["rep"] },
	plan: { method: "winner", level: "state" },
	polities: [
		{ id: "A", name: "North", status: { kind: "sovereign" } },
		{ id: "B", name: "South", status: { kind: "continuator" } },
	],
};

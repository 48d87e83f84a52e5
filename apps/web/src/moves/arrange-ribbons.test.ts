import { expect, it } from "vitest";
import { arrangeRibbons } from "./arrange-ribbons.ts";

const none = { A: 0, B: 0 };
const flow = (allYears: { A: number; B: number }) => ({
	today: none,
	firstYear: none,
	option: none,
	within: none,
	allYears,
});
const view = {
	places: [
		{ id: "x", name: "X", code: "X", polity: "A", votes: { A: 600, B: 400 }, people: 1 },
		{ id: "y", name: "Y", code: "Y", polity: "B", votes: { A: 300, B: 700 }, people: 1 },
	],
	nations: {
		A: { A: flow({ A: 50, B: 50 }), B: flow({ A: 10, B: 80 }) },
		B: { A: flow({ A: 60, B: 20 }), B: flow({ A: 9, B: 9 }) },
	},
};

it("every voter of the left column is somewhere in the right one", () => {
	const { before, after, ribbons } = arrangeRibbons(view, ["A", "B"]);
	expect(before.map(({ voters }) => voters)).toEqual([600, 400, 300, 700]);
	expect(after.map(({ voters }) => voters)).toEqual([650, 340, 250, 760]);
	for (const [column, end] of [
		[before, "from"],
		[after, "to"],
	] as const) {
		for (const { nation, camp, voters, height } of column) {
			const own = ribbons.filter((each) => each[end] === nation && each.camp === camp);
			expect(own.reduce((sum, each) => sum + each.voters, 0)).toBe(voters);
			expect(own.reduce((sum, each) => sum + each.height, 0)).toBeCloseTo(height, 12);
		}
		const last = column[column.length - 1];
		expect(last.top + last.height).toBeCloseTo(1, 12);
	}
	expect(ribbons.filter(({ crosses }) => crosses).map(({ voters }) => voters)).toEqual([10, 80, 60, 20]);
});

it("without voters there is nothing to draw", () => {
	const empty = view.places.map((place) => ({ ...place, votes: none }));
	const still = flow(none);
	const nations = { A: { A: still, B: still }, B: { A: still, B: still } };
	expect(arrangeRibbons({ places: empty, nations }, ["A", "B"]).ribbons).toEqual([]);
});

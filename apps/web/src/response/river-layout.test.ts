import type { StageFlow } from "@velvet/scenarios";
import { expect, it } from "vitest";
import { layOutRiver } from "./river-layout.ts";

const flows: readonly StageFlow[] = [
	{ stage: "petition", reached: 1, yes: { to: "first-court", share: 0.6 }, no: { to: "not-asked", share: 0.4 } },
	{ stage: "first-court", reached: 0.6, yes: { to: "vote", share: 0.2 }, no: { to: "appeal", share: 0.4 } },
	{ stage: "appeal", reached: 0.4, yes: { to: "vote", share: 0.1 }, no: { to: "blocked", share: 0.3 } },
	{ stage: "vote", reached: 0.3, yes: { to: "parted", share: 0.05 }, no: { to: "blocked", share: 0.25 } },
];
const river = layOutRiver(flows, { width: 214, height: 125 });

it("draws every width as its share of one length, the height less five gaps", () => {
	expect(river.stages.map(({ length }) => length)).toEqual([100, 60, 40, 30]);
	expect(river.ribbons.map(({ thick }) => Number(thick.toFixed(9)))).toEqual([60, 40, 20, 40, 10, 30, 5, 25]);
	const lengths = river.ends.map(({ outcome, length }) => [outcome, Number(length.toFixed(9))]);
	expect(Object.fromEntries(lengths)).toMatchObject({ parted: 5, blocked: 55, "not-asked": 40 });
	const { y, length } = river.ends[river.ends.length - 1];
	expect(y + length).toBeCloseTo(125, 9);
});

it("keeps stages in their order, and lets what passes one run above it", () => {
	expect(river.stages.map(({ x }) => x)).toEqual([8, 56, 104, 152]);
	expect(river.stages.map(({ y }) => Number(y.toFixed(9)))).toEqual([0, 0, 20, 0]);
});

it("leads flows to the place of what they flow into, none over another", () => {
	const into = (to: string) => river.ribbons.filter((ribbon) => ribbon.to === to).map(({ path }) => path);
	// Into the vote: the first court's 20 at the top, the appeal's 10 under it.
	expect(into("vote").map((path) => path.includes("L152.00 0.00") || path.includes("L152.00 20.00"))).toEqual([
		true,
		true,
	]);
	// Into the end, four gaps down, the later flow lies above: 25 from the vote, then 30 from the appeal.
	expect(into("blocked")[1]).toContain("L200.00 25.00");
	expect(into("blocked")[0]).toContain("L200.00 50.00");
});

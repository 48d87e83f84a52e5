import { expect, it, vi } from "vitest";
import { showScene } from "./show-scene.ts";
import { underPlan, unitSpeech } from "./speech.ts";
import { squares } from "./squares.test-fixture.ts";

const scene = squares(2, 1);

it("takes the cheapest way from one scene to the next", () => {
	const view = { setScene: vi.fn(), setAssignment: vi.fn(), setShade: vi.fn() };
	showScene(view, scene, null);
	expect(view.setScene).toHaveBeenCalledTimes(1);
	const assignment = Uint16Array.of(0, 1);
	showScene(view, { ...scene, assignment }, scene);
	expect(view.setAssignment).toHaveBeenCalledWith(assignment, [1, 1]);
	showScene(view, { ...scene, shade: "lead" }, scene);
	expect(view.setShade).toHaveBeenCalledWith("lead");
	showScene(view, { ...scene, votesA: scene.votesA.slice() }, scene);
	expect(view.setScene).toHaveBeenCalledTimes(2);
});

it("says of a unit what the card says, A first, and mirrors", () => {
	expect(unitSpeech(scene, 0, ["Clinton, A", "Trump, B"])).toBe(
		"Unit 0, Row 0, 200,000 people. Clinton, A: 60,000. Trump, B: 40,000. " +
			"In West under this plan. Its minority voted with B: 40,000 voters left under the other camp.",
	);
	const other = { ...scene, assignment: Uint16Array.of(1, 0xffff) };
	expect(underPlan(other, 0)).toBe(
		"In East under this plan. Its majority voted with A: 60,000 voters left under the other camp.",
	);
	expect(underPlan(other, 1)).toBe("Unassigned under this plan.");
	expect(underPlan({ ...other, when: "after round 4" }, 1)).toBe("Unassigned after round 4.");
});

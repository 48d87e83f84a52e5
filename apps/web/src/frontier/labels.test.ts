import { expect, test } from "vitest";
import { type Mark, placeLabels } from "./labels.ts";

const plot = { left: 44, right: 500, top: 20, bottom: 200 };

/** One country under either camp stands at the left edge, both squares close together. */
function squares(apart: number): readonly Mark[] {
	return [
		{ key: "one-B", x: 44, y: 60, text: "One country, B governs" },
		{ key: "one-A", x: 44, y: 60 + apart, text: "One country, A governs" },
	];
}

test.each([6, 10, 16, 22])("two marks %i apart have labels a line apart", (apart) => {
	const labels = placeLabels(squares(apart), plot, []);
	const [lower, upper] = [labels.find(({ key }) => key === "one-A")?.y, labels.find(({ key }) => key === "one-B")?.y];
	expect((lower ?? 0) - (upper ?? 0)).toBeGreaterThanOrEqual(13);
});

test("no label covers what is kept clear", () => {
	const title = { x0: 10, y0: 0, x1: 250, y1: 66 };
	const labels = placeLabels(squares(10), plot, [], [title]);
	for (const { y } of labels) expect(y - 10).toBeGreaterThanOrEqual(title.y1);
});

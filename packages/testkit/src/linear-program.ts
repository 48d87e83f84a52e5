import type { CutProblem } from "@velvet/algorithms";
import * as highsModule from "highs";

/**
 * The value of a cut problem by linear programming: an answer that shares no code with the flow.
 *
 * min Σ q·|lead|·(wrong side) + Σ p·length·d_e with d_e ≥ |x_a − x_b| and 0 ≤ x ≤ 1; the matrix is totally
 * unimodular, so the relaxation has the value of the whole-number problem.
 */
export async function linearProgramCut(problem: CutProblem, p: number, q: number): Promise<number> {
	const { units, leads, edgeA, edgeB, lengths, pins } = problem;
	const terms: string[] = [];
	let constant = 0;
	for (let u = 0; u < units; u++) {
		// A lead is lost at x = 0, or, when negative, at x = 1: |lead| or 0 plus −lead · x either way.
		if (leads[u] > 0) constant += q * leads[u];
		if (leads[u] !== 0) terms.push(`${signed(-q * leads[u])} x${u}`);
	}
	const rows: string[] = [];
	edgeA.forEach((a, e) => {
		terms.push(`${signed(p * lengths[e])} d${e}`);
		rows.push(` r${e}: d${e} - x${a} + x${edgeB[e]} >= 0`, ` s${e}: d${e} + x${a} - x${edgeB[e]} >= 0`);
	});
	const bounds = [...pins].map((pin, u) => (pin === 0 ? ` 0 <= x${u} <= 1` : ` x${u} = ${pin === 1 ? 1 : 0}`));
	rows.push(" anchor: x0 >= 0");
	const text = `Minimize\n obj: ${terms.join(" ") || "0 x0"}\nSubject To\n${rows.join("\n")}\nBounds\n${bounds.join("\n")}\nEnd\n`;
	loading ??= loadHighs();
	const highs = await loading;
	return highs.solve(text).ObjectiveValue + constant;
}

interface LinearSolver {
	solve(text: string): { readonly ObjectiveValue: number };
}

// The package is CommonJS whose types describe an ES module: the loader is the default export of its default export.
const loadHighs = highsModule.default as unknown as () => Promise<LinearSolver>;
let loading: Promise<LinearSolver> | undefined;

function signed(value: number): string {
	return value < 0 ? `- ${-value}` : `+ ${value}`;
}

import type { Judgement } from "./judge.ts";

/** Prints a table of figures when `VELVET_REPORT` is set: those of docs/methods/referendum.md come from here. */
export function report(
	title: string,
	heads: readonly (string | number)[],
	rows: Readonly<Record<string, readonly Judgement[]>>,
): void {
	if (process.env.VELVET_REPORT === undefined) return;
	const lines = Object.entries(rows).map(([name, judgements]) => {
		const cells = judgements.map(({ inside50, inside90, crps }, i) => {
			const percent = (share: number) => (100 * share).toFixed(1);
			return `${heads[i]}: ${percent(inside50)} / ${percent(inside90)} / ${crps.toFixed(2)}`;
		});
		return `  ${name}: ${cells.join(" | ")}`;
	});
	process.stdout.write(`${title} (inside 50% / inside 90% / CRPS in points)\n${lines.join("\n")}\n`);
}

import type { CampIndex } from "../brand.ts";
import { type Ground, governmentAt, undividedCamp } from "./ground.ts";
import type { Metric, MetricValue } from "./metric.ts";
import { grouped } from "./words.ts";

/** Voters by what the plan changes for them against one country governed by a camp. Whole votes; they add up to all. */
export type Change = {
	readonly gain: number;
	readonly lose: number;
	readonly keep: number;
	readonly stillLack: number;
};

export type GainAndRegret = MetricValue & {
	/** Against one country governed by A, and by B. */
	readonly against: { readonly A: Change; readonly B: Change };
	/** The status quo that `value` compares with: the camp that governs the undivided country. */
	readonly statusQuo: "A" | "B";
};

/** Who gains and who loses a government of the own camp against the status quo. models.md (1.5). */
export const gainAndRegret: Metric<GainAndRegret> = {
	key: "gain-and-regret",
	version: 1,
	title: "Gain and regret",
	meaning:
		"Voters who would gain, lose, keep or still lack a government of the camp they voted for; the share who lose.",
	formula: "voters who lose a government of their camp / all voters of the two camps",
	unit: "share",
	range: [0, 1],
	frontier: "trades",
	source: "models.md (1.5)",
	caveat: "How much a gain or a loss is worth to anyone. The two are never added up into one number.",
	compute(ground) {
		const against = { A: changeAgainst(ground, 0), B: changeAgainst(ground, 1) };
		const statusQuo = undividedCamp(ground) === 0 ? "A" : "B";
		const { gain, lose, keep, stillLack } = against[statusQuo];
		const voters = gain + lose + (keep + stillLack);
		return { value: voters > 0 ? lose / voters : 0, against, statusQuo };
	},
	worked(value) {
		return (["A", "B"] as const).flatMap((camp) => {
			const { gain, lose, keep, stillLack } = value.against[camp];
			const voters = gain + lose + (keep + stillLack);
			return [
				`Beside one country governed by ${camp}: gain ${grouped(gain)}, lose ${grouped(lose)}, keep ${grouped(keep)}, still lack ${grouped(stillLack)}`,
				`${grouped(lose)} / ${grouped(voters)} = ${(voters > 0 ? lose / voters : 0).toFixed(6)}`,
			];
		});
	},
};

function changeAgainst(ground: Ground, before: CampIndex): Change {
	const { a, b } = ground.preference;
	const change = { gain: 0, lose: 0, keep: 0, stillLack: 0 };
	for (let u = 0; u < a.length; u++) {
		const after = governmentAt(ground, u);
		const governed = before === 0 ? a[u] : b[u];
		const ungoverned = before === 0 ? b[u] : a[u];
		// Unassigned land has no government of any camp: its voters lose or still lack.
		if (after === before) change.keep += governed;
		else change.lose += governed;
		if (after === -1 || after === before) change.stillLack += ungoverned;
		else change.gain += ungoverned;
	}
	return change;
}

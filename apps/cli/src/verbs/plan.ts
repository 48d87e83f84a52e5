import { grouped, type Plan, planState, UNASSIGNED, unitLabel } from "@velvet/core";
import type { Case } from "@velvet/scenarios";
import type { Answer, PlanOptions } from "../answer.ts";
import { openPlan } from "../inputs/open-plan.ts";
import { assignmentCsv } from "../outputs/assignment-file.ts";
import type { Run } from "../run.ts";
import { table } from "../text/table.ts";

/** Makes the plan of a scenario; `--out FILE.csv` writes it as an assignment. */
export async function plan(run: Run, source: string, options: PlanOptions): Promise<Answer> {
	const { theCase, plan, assignment } = await openPlan(run, source, options);
	const { atlas, scenario, polities } = theCase;
	const ids = polities.map((polity) => polity.id);
	const idOf = (polity: number) => (polity === UNASSIGNED ? "" : ids[polity]);
	const counts = countUnits(plan, ids.length);
	return {
		scenario,
		atlas,
		...(assignment && { about: { assignment } }),
		result: {
			method: plan.origin.method,
			origin: { ...plan.origin, parameters: { ...plan.origin.parameters } },
			state: planState(plan, atlas.units.ids.length, ids.length),
			polities: Object.fromEntries(
				scenario.polities.map(({ id, name, status }, k) => [id, { name, status: status.kind, units: counts[k] }]),
			),
			assignment: Object.fromEntries(atlas.units.ids.map((id, u) => [id, idOf(plan.assignment[u])])),
		},
		...(options.out !== undefined && {
			files: [{ path: options.out, content: assignmentCsv(run, plan, atlas, scenario.polities) }],
		}),
		text: () => planText(theCase, plan, counts, options.out),
	};
}

/** Units of each polity. */
export function countUnits(plan: Plan, polities: number): number[] {
	const counts = new Array<number>(polities).fill(0);
	for (const polity of plan.assignment) if (polity < polities) counts[polity]++;
	return counts;
}

function planText({ scenario, atlas }: Case, plan: Plan, counts: readonly number[], out: string | undefined): string {
	const { method, parameters } = plan.origin;
	const given = Object.entries(parameters).map(([key, value]) => `${key} ${value}`);
	const rows = scenario.polities.map(({ id, name, status }, k) => [id, name, status.kind, grouped(counts[k])]);
	const summary = [
		scenario.title,
		`method ${[method, ...given].join(", ")}`,
		"",
		table(["polity", "name", "status", "units"], rows, [3]),
	];
	if (out !== undefined) return [...summary, `Wrote ${out}`, ""].join("\n");
	const units = atlas.units.ids.map((id, u) => {
		const polity = plan.assignment[u];
		return [id, unitLabel(atlas.units, u), polity === UNASSIGNED ? "unassigned" : scenario.polities[polity].id];
	});
	return [...summary, table(["id", "place", "polity"], units)].join("\n");
}

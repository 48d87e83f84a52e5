import type { Json } from "@velvet/core";
import { runMigration, type TurnedMoveDials } from "@velvet/scenarios";
import type { Answer, PlanOptions } from "../answer.ts";
import { openPlan } from "../inputs/open-plan.ts";
import type { Run } from "../run.ts";
import { migrateText } from "../text/migrate-text.ts";

export interface MigrateOptions extends PlanOptions, Omit<TurnedMoveDials, "movers"> {
	readonly target?: number;
	/** Net voters across. */
	readonly movers?: number;
	/** The dial `movers`: of those who opt, who would move. */
	readonly moving?: number;
	readonly draws?: number;
	/** Years over which flows are added up. */
	readonly within?: number;
}

/** Who would move where under a plan, and what that would make of it. */
export async function migrate(run: Run, source: string | undefined, options: MigrateOptions): Promise<Answer> {
	const { theCase, plan, assignment } = await openPlan(run, source, options);
	const { target, movers, draws, within, pull, border, mobility, distance, size, income, takeUp, moving, window } =
		options;
	const turned = { pull, border, mobility, distance, size, income, takeUp, movers: moving, window };
	const found = runMigration(theCase, plan, {
		dials: given(turned),
		...given({ target, movers, draws, within }),
	});
	return {
		scenario: theCase.scenario,
		atlas: theCase.atlas,
		...(assignment && { about: { assignment } }),
		result: found as unknown as Json,
		text: () => migrateText(theCase, found),
	};
}

/** Without what was left out. */
function given<Key extends string>(values: { readonly [key in Key]: number | undefined }): { [key in Key]?: number } {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
		[key in Key]?: number;
	};
}

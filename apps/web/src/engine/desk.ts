import { type Atlas, type Checked, failed, issue, type Plan, VelvetError } from "@velvet/core";
import { type Case, openCase, type Scenario } from "@velvet/scenarios";

/** The atlases and cases that are open in the worker. */
export class Desk {
	private readonly atlases = new Map<string, Atlas>();
	private readonly cases = new Map<string, Case>();

	addAtlas(id: string, atlas: Atlas): void {
		this.atlases.set(id, atlas);
	}

	/** Opens a case, or finds the one already open under this name. */
	openCase(id: string, scenario: Scenario): Checked<Case> {
		const atlas = this.atlases.get(scenario.atlas);
		if (atlas === undefined) {
			const known = [...this.atlases.keys()].join(", ");
			return failed(
				issue("unknown-atlas", `This page has no atlas "${scenario.atlas}".`, `atlas: ${scenario.atlas}`, `Use one of: ${known}.`),
			);
		}
		const opened = openCase(scenario, atlas);
		if (opened.ok) this.cases.set(id, opened.value);
		return opened;
	}

	find(id: string): Case {
		const found = this.cases.get(id);
		if (found === undefined) throw new VelvetError(`No case ${id} is open`);
		return found;
	}
}

/** A plan that a person drew. */
export function drawnPlan(assignment: Uint16Array): Plan {
	return { assignment, origin: { method: "assignment", version: 1, parameters: {} } };
}

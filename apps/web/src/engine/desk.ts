import { type Atlas, type Checked, failed, issue, type Plan, passed, VelvetError } from "@velvet/core";
import { refineAtlas } from "@velvet/ingest";
import {
	type BorderMeasure,
	type Case,
	type CaseFrontier,
	joinedHash,
	openCase,
	type Scenario,
	trySolveFrontier,
} from "@velvet/scenarios";

/** The atlases and cases that are open in the worker. */
export class Desk {
	private readonly atlases = new Map<string, Atlas>();
	private readonly cases = new Map<string, Case>();
	private readonly frontiers = new Map<string, CaseFrontier>();

	addAtlas(key: string, atlas: Atlas): void {
		this.atlases.set(key, atlas);
	}

	/** An open atlas with the units of finer ones, open too, in the place of some of its own. */
	join(coarse: string, finer: readonly string[]): Checked<Atlas> {
		let joined = passed(this.atlas(coarse)) as Checked<Atlas>;
		const hashes = [this.atlas(coarse).hash];
		for (const key of finer) {
			if (!joined.ok) return joined;
			const fine = this.atlas(key);
			hashes.push(fine.hash);
			joined = refineAtlas(joined.value, fine, joinedHash(hashes));
		}
		return joined;
	}

	private atlas(key: string): Atlas {
		const found = this.atlases.get(key);
		if (found === undefined) throw new VelvetError(`No atlas ${key} is open`);
		return found;
	}

	/** Opens a case, or finds the one already open under this name. */
	openCase(id: string, scenario: Scenario, key = scenario.atlas): Checked<Case> {
		const atlas = this.atlases.get(key);
		if (atlas === undefined) {
			const known = [...this.atlases.keys()].join(", ");
			return failed(
				issue(
					"unknown-atlas",
					`This page has no atlas "${scenario.atlas}".`,
					`atlas: ${scenario.atlas}`,
					`Use one of: ${known}.`,
				),
			);
		}
		const opened = openCase(scenario, atlas);
		if (opened.ok) this.cases.set(id, opened.value);
		return opened;
	}

	/** The whole frontier of a case, solved once; `progress` hears the cuts made, now and then. */
	tryFrontierOf(id: string, measure: BorderMeasure, progress: (cuts: number) => void): Checked<CaseFrontier> {
		const key = `${id} ${measure}`;
		const known = this.frontiers.get(key);
		if (known !== undefined) return passed(known);
		let said = performance.now();
		const solved = trySolveFrontier(this.find(id), measure, {
			progress(cuts) {
				const now = performance.now();
				if (now - said < 100) return;
				said = now;
				progress(cuts);
			},
		});
		if (solved.ok) this.frontiers.set(key, solved.value);
		return solved;
	}

	/** The same where it is known that there is one. */
	frontierOf(id: string, measure: BorderMeasure, progress: (cuts: number) => void): CaseFrontier {
		const solved = this.tryFrontierOf(id, measure, progress);
		if (!solved.ok) throw new VelvetError(solved.issues.map(({ message }) => message).join(" "));
		return solved.value;
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

import {
	type Atlas,
	atlasLevels,
	type Checked,
	columnValues,
	type MetricKey,
	metricRegistry,
	type Plan,
	type Scorecard,
	undividedCamp,
	workedFormula,
} from "@velvet/core";
import { amongWhich } from "@velvet/report";
import { type Case, checkTwoPolities, onePolityPlan, scoreCase } from "@velvet/scenarios";
import { LARGE_UNITS } from "../map/large-units.ts";
import { measureOutlines } from "../map/measure-outlines.ts";
import type { AtlasView, CaseView, PlanView, ScoreView } from "./views.ts";

/** Plain data of an atlas. Shapes are copied out of the file's buffer, so that they can move to the page. */
export function viewAtlas(key: string, atlas: Atlas): AtlasView {
	const { outlines } = atlas;
	return {
		key,
		id: atlas.id,
		title: atlas.title,
		hash: atlas.hash,
		levels: atlas.levels,
		grains: grainsOf(atlas),
		votes: atlas.votes,
		units: atlas.units,
		graph: atlas.graph,
		outlines: {
			width: outlines.width,
			height: outlines.height,
			projection: outlines.projection,
			x: shared(outlines.x),
			y: shared(outlines.y),
			longitudes: outlines.longitudes.slice(),
			latitudes: outlines.latitudes.slice(),
			arcOffsets: outlines.arcOffsets.slice(),
			arcKinds: outlines.arcKinds.slice(),
			arcLeft: outlines.arcLeft.slice(),
			arcRight: outlines.arcRight.slice(),
			ringsOf: outlines.ringsOf.slice(),
			ringOffsets: outlines.ringOffsets.slice(),
			ringArcs: outlines.ringArcs.slice(),
		},
		measured: atlas.units.ids.length >= LARGE_UNITS ? measureOutlines(outlines) : null,
		landKm2: columnValues(atlas, atlas.areaColumn).slice(),
		provenance: atlas.provenance,
		columns: [...atlas.columns.values()].map(({ key, title, year, source }) => ({ key, title, year, source })),
		areaColumn: atlas.areaColumn,
	};
}

function grainsOf(atlas: Atlas): string[] {
	const divided = atlasLevels(atlas).filter(({ ids }) => ids.length > 1);
	return divided.map(({ key }) => key).reverse();
}

/** The buffers of an atlas view that no one else holds. */
export function buffersOf(view: AtlasView): ArrayBuffer[] {
	const shapes = Object.values(view.outlines).filter((value) => ArrayBuffer.isView(value));
	const measured = Object.values(view.measured ?? {}).filter((value) => ArrayBuffer.isView(value));
	return [...shapes, ...measured, view.landKm2]
		.map((array) => array.buffer)
		.filter((buffer): buffer is ArrayBuffer => buffer instanceof ArrayBuffer);
}

/** A copy in memory that all threads of the page may read, where the browser allows that; else one that can be moved. */
function shared(points: Float32Array): Float32Array {
	if (globalThis.crossOriginIsolated !== true) return points.slice();
	const copy = new Float32Array(new SharedArrayBuffer(points.byteLength));
	copy.set(points);
	return copy;
}

export function viewCase(id: string, theCase: Case): CaseView {
	const { scenario, preference, atlas } = theCase;
	const { vote, totals } = preference;
	const { continuator } = theCase;
	// Whoever the scenario says would govern: one country under A, and one under B.
	const governed = (camp: 0 | 1) => {
		const polities = theCase.polities.map((each, k) =>
			k === continuator ? { ...each, camp } : { ...each, camp: null },
		);
		const asked: Case = { ...theCase, polities, scenario: { ...scenario, governs: "assigned" } };
		return viewScore(scoreCase(asked, onePolityPlan(asked, continuator)));
	};
	const whole = { polities: theCase.polities, preference, governs: scenario.governs };
	const possible: Checked<null> = checkTwoPolities(theCase);
	return {
		id,
		scenario,
		atlas: atlas.id,
		polities: theCase.polities.map((polity, k) => ({ ...polity, name: scenario.polities[k].name })),
		seceder: theCase.seceder,
		continuator: theCase.continuator,
		campNames: preference.names,
		votesA: preference.a.slice(),
		votesB: preference.b.slice(),
		people: columnValues(atlas, vote.peopleColumn).slice(),
		voters: totals.a + totals.b,
		voteColumns: [...vote.choices.map((choice) => choice.column), vote.totalColumn],
		peopleColumn: vote.peopleColumn,
		adultsColumn: vote.adultsPercentColumn ?? null,
		vote: { title: vote.title, year: vote.year },
		undivided: undividedCamp(whole) === 0 ? "A" : "B",
		asOne: { A: governed(0), B: governed(1) },
		among: amongWhich(theCase),
		noFrontier: possible.ok ? null : possible.issues.map((each) => each.message).join(" "),
	};
}

export function viewScore(scorecard: Scorecard): ScoreView {
	const worked = metricRegistry.map((metric) => [metric.key as MetricKey, workedFormula(scorecard, metric)]);
	const { state, unassigned, metrics, ground } = scorecard;
	return { state, unassigned, metrics, governments: ground.governments, worked: Object.fromEntries(worked) };
}

export function viewPlan(theCase: Case, plan: Plan): PlanView {
	return { assignment: plan.assignment.slice(), origin: plan.origin, score: viewScore(scoreCase(theCase, plan)) };
}

import {
	capital,
	counted,
	grouped,
	type Metric,
	type MetricKey,
	metricRegistry,
	plural,
	type Scorecard,
} from "@velvet/core";
import type { Case } from "@velvet/scenarios";
import { leftIn, nationName, withArticle } from "./words/nations.ts";
import { inPercent, inShort, inStep, inUnit } from "./words/numbers.ts";

/** A line of the scorecard, in words: the same for a page, a terminal and a table. */
export interface ScoreRow {
	readonly key: MetricKey;
	readonly title: string;
	readonly asOne: string;
	readonly plan: string;
	readonly change: string;
	/** What stands below in small: other units of the same thing, or why there is no number. */
	readonly note?: string;
	/** One cell for each nation, in their order. */
	readonly cells?: readonly ScoreCell[];
}

export interface ScoreCell {
	readonly polity: number;
	readonly value: string;
	readonly label: string;
}

/** The scorecard beside the status quo, in the order of the page. Costs stand where gains do, at the same size. */
export function scoreRows(theCase: Case, plan: Scorecard, asOne: Scorecard): readonly ScoreRow[] {
	const row = (key: MetricKey, extra: Partial<ScoreRow> = {}): ScoreRow => {
		const { title, unit } = metricOf(key);
		const before = asOne.metrics[key];
		const after = plan.metrics[key];
		const why = after.why === undefined ? {} : { note: after.why };
		return {
			key,
			title,
			asOne: inUnit(before.value, unit),
			plan: inUnit(after.value, unit),
			change: inStep(before.value, after.value, unit),
			...why,
			...extra,
		};
	};
	const cells = (of: (id: string, k: number) => Omit<ScoreCell, "polity">): readonly ScoreCell[] =>
		theCase.scenario.polities.map(({ id }, polity) => ({ polity, ...of(id, polity) }));
	const { governments } = plan.ground;
	const { metrics } = plan;
	const { bases, reference } = metrics["self-determination"];
	const apart = [asOne.metrics.harmony.apart, metrics.harmony.apart] as const;
	const { border } = metrics;
	return [
		row("self-determination", {
			note: [
				`one country if A governs ${inPercent(reference.oneUnderA)}, if B governs ${inPercent(reference.oneUnderB)}`,
				`by ${theCase.atlas.levels.parent} ${inPercent(reference.byParent)}, at most ${inPercent(reference.bound)} by ${theCase.atlas.levels.unit}`,
				`of all votes ${inPercent(bases.votesAll)}, of people ${inPercent(bases.people)}${bases.adults === null ? "" : `, of adults ${inPercent(bases.adults)}`}`,
			].join("; "),
		}),
		row("stranded", {
			cells: cells((id, k) => ({
				value: grouped(metrics.stranded.polities[id].value),
				label: `${leftIn(theCase, k, governments[k])}, ${inPercent(metrics.stranded.polities[id].share)} of its voters`,
			})),
		}),
		{
			...row("harmony"),
			title: "Two co-nationals voted apart",
			asOne: inPercent(apart[0]),
			plan: inPercent(apart[1]),
			change: inStep(apart[0], apart[1], "share"),
		},
		row("border", {
			note: `${counted(border.edges, `${theCase.atlas.levels.unit} line`)}${border.perMillionPeople === null ? "" : `, ${border.perMillionPeople.toFixed(0)} km per million people`}`,
		}),
		row("pieces", {
			cells: cells((id, k) => ({
				value: grouped(metrics.pieces.polities[id]),
				label: `of ${withArticle(nationName(theCase, k))}`,
			})),
		}),
		row("enclaves", {
			cells: cells((id, k) => ({
				value: grouped(metrics.enclaves.polities[id].value),
				label: `of ${withArticle(nationName(theCase, k))}, ${counted(metrics.enclaves.polities[id].people, "person", "people")}`,
			})),
		}),
		row("splits", { title: `${capital(plural(theCase.atlas.levels.parent))} cut` }),
		row("compactness"),
		...(["population", "adults", "area", "gdp"] as const)
			.filter((key) => key !== "adults" || metrics.adults.value !== null)
			.map((key) => row(key, { ...undivided, cells: cells(shareCell(theCase, plan, key)) })),
		...(["density", "income", "education", "age", "unemployment", "metro"] as const)
			.filter((key) => metrics[key].value !== null)
			.map((key) => row(key, { ...undivided, cells: cells(factCell(theCase, plan, key)) })),
	];
}

/** A plan changes nothing in the whole of these: only who holds what. */
const undivided = { plan: "", change: "" } as const;

export function metricOf(key: MetricKey): Metric {
	return metricRegistry.find((metric) => metric.key === key) as unknown as Metric;
}

function shareCell(theCase: Case, { metrics }: Scorecard, key: "population" | "adults" | "area" | "gdp") {
	const { unit } = metricOf(key);
	return (id: string, k: number) => {
		const { value, share } = metrics[key].polities[id];
		const of = share === undefined ? "" : `, ${inPercent(share)}`;
		const shown = key === "population" && value !== null ? grouped(value) : inUnit(value, unit);
		return { value: shown, label: `${nationName(theCase, k)}${of}` };
	};
}

function factCell(
	theCase: Case,
	{ metrics }: Scorecard,
	key: "density" | "income" | "education" | "age" | "unemployment" | "metro",
) {
	const { unit } = metricOf(key);
	return (id: string, k: number) => ({
		value: inUnit(metrics[key].polities[id].value, unit),
		label: nationName(theCase, k),
	});
}

/** Where the most voters are left, nation beside nation. */
export function leftPlaces(theCase: Case, { ground, metrics }: Scorecard, most: number) {
	return theCase.scenario.polities.map(({ id }, polity) => ({
		polity,
		title: leftIn(theCase, polity, ground.governments[polity]),
		total: metrics.stranded.polities[id].value,
		places: metrics.stranded.polities[id].places.slice(0, most).map(({ name, votes }) => ({
			name,
			votes: grouped(votes),
			short: inShort(votes),
		})),
	}));
}

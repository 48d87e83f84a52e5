import { type Metric, type MetricKey, metricRegistry } from "@velvet/core";
import type { AtlasView, CaseView, ScoreView } from "../engine/views.ts";
import { capital, fixed, percent } from "../words/numbers.ts";

/** A named value in a method card. */
export interface CardLine {
	readonly name: string;
	readonly value: string;
}

export function metricOf(key: MetricKey): Metric {
	const metric = metricRegistry.find((each) => each.key === key);
	if (metric === undefined) throw new Error(`No metric ${key}`);
	return metric as Metric;
}

/** The same question on other bases, or the measure's other parts. */
export function otherBases(
	key: MetricKey,
	score: ScoreView,
	theCase: CaseView,
): { readonly title: string; readonly lines: readonly CardLine[] } | null {
	const { metrics } = score;
	const names = new Map(theCase.polities.map((polity) => [polity.id, polity.name]));
	const share = (name: string, value: number | null): CardLine => ({
		name,
		value: value === null ? "–" : percent(value),
	});
	switch (key) {
		case "self-determination": {
			const { votesAll, adults, people } = metrics[key].bases;
			return {
				title: "On other bases",
				lines: [
					share("All votes, others never matched", votesAll),
					share("Adults, spread as the two-camp vote", adults),
					share("People, spread as the two-camp vote", people),
				],
			};
		}
		case "stranded":
			return {
				title: "As a share of each nation's voters",
				lines: Object.entries(metrics.stranded.polities).map(([id, each]) => share(names.get(id) ?? id, each.share)),
			};
		case "harmony": {
			const { polities, segregation } = metrics.harmony;
			const nations = Object.entries(polities);
			const three = (value: number) => fixed(value, 3);
			return {
				title: "Other measures of the same",
				lines: [
					...nations.map(([id, each]) => share(`Voted apart in ${names.get(id) ?? id}`, each.fractionalisation)),
					...nations.map(([id, each]) =>
						share(`With others as a third group, ${names.get(id) ?? id}`, each.fractionalisationAll),
					),
					...nations.map(([id, each]) => ({
						name: `Esteban-Ray polarisation (1.3; 1.6), ${names.get(id) ?? id}`,
						value: `${three(each.estebanRay["1.3"])}; ${three(each.estebanRay["1.6"])}`,
					})),
					{ name: "Dissimilarity between the nations", value: three(segregation.polities.dissimilarity) },
					{
						name: "Isolation of A; of B",
						value: `${three(segregation.polities.isolation.A)}; ${three(segregation.polities.isolation.B)}`,
					},
					{
						name: "Exposure of A to B; of B to A",
						value: `${three(segregation.polities.exposure.A)}; ${three(segregation.polities.exposure.B)}`,
					},
				],
			};
		}
		case "camp-profile":
			return {
				title: "Around an average voter of A; of B",
				lines: Object.values(metrics[key].means).map(({ title, unit, A, B }) => ({
					name: `${title} (${unit})`,
					value: [A, B]
						.map((value) => (value === null ? "–" : fixed(value, value >= 100 ? 0 : value >= 2 ? 1 : 3)))
						.join("; "),
				})),
			};
		case "pieces":
		case "exclaves":
			return {
				title: "By links that count",
				lines: Object.entries(metrics[key].byLinks ?? {}).map(([reach, counts]) => ({
					name: reach,
					value: Object.values(counts).join(" + "),
				})),
			};
		default:
			return null;
	}
}

/** The lowest and highest value that this atlas allows, where known, and the range that the formula allows. */
export function whereItLies(key: MetricKey, score: ScoreView, atlas: AtlasView): string {
	const metric = metricOf(key);
	if (key === "self-determination") {
		const { oneUnderA, oneUnderB, bound, byParent } = score.metrics[key].reference;
		const { unit, parent } = atlas.levels;
		return `One country: ${percent(oneUnderB)} if B governs, ${percent(oneUnderA)} if A governs. By ${parent}: ${percent(byParent)}. Best at this grain, ${unit} by ${unit}: ${percent(bound)}. A finer grain can only raise it.`;
	}
	const [low, high] = metric.range;
	const asText = (value: number) => (metric.unit === "share" ? percent(value, 0) : fixed(value, 0));
	if (low !== null && high !== null) return `From ${asText(low)} to ${asText(high)}.`;
	if (metric.unit === "none") return "It has no single number.";
	if (low !== null) return `At least ${asText(low)}; no upper bound but the atlas itself.`;
	return "No bounds.";
}

/** What the frontier method does to it. Never a judgement. */
export function directionOf(metric: Metric): string {
	const does = {
		raises: "The frontier method usually raises it.",
		lowers: "The frontier method usually lowers it.",
		trades: "The frontier method trades it against voters left under the other camp.",
		none: "The frontier method does not look at it.",
	}[metric.frontier];
	const better = metric.frontier === "raises" ? "a higher value" : "a lower value";
	return `${does} Velvet does not call ${metric.frontier === "raises" || metric.frontier === "lowers" ? better : "any value"} better.`;
}

/** The columns behind a metric with their years, by source. */
export function inputsOf(key: MetricKey, atlas: AtlasView, theCase: CaseView): readonly string[] {
	const bySource = new Map<string, string[]>();
	for (const columnKey of columnsOf(key, atlas, theCase)) {
		const column = atlas.columns.find((each) => each.key === columnKey);
		if (column === undefined) continue;
		const dated = column.title.includes(String(column.year)) ? column.title : `${column.title} (${column.year})`;
		bySource.set(column.source, [...(bySource.get(column.source) ?? []), dated]);
	}
	return [...bySource].map(([sourceKey, titles]) => {
		const source = atlas.provenance.sources.find((each) => each.key === sourceKey);
		const list = titles.join("; ");
		const text = source === undefined ? list : `${list}: ${source.publisher}. ${source.licence}.`;
		return capital(text);
	});
}

function columnsOf(key: MetricKey, atlas: AtlasView, theCase: CaseView): readonly string[] {
	const people = theCase.peopleColumn;
	const facts: { readonly [key: string]: string } = {
		gdp: "gdp_musd",
		income: "income_per_head_usd",
		education: "bachelors_pct",
		age: "median_age",
		unemployment: "unemployment_pct",
		metro: "metro",
	};
	const fact = facts[key];
	if (fact !== undefined) return key === "gdp" ? [fact] : [fact, people];
	switch (key) {
		case "self-determination":
			return [...theCase.voteColumns, people, ...(theCase.adultsColumn === null ? [] : [theCase.adultsColumn])];
		case "stranded":
		case "gain-and-regret":
		case "harmony":
			return theCase.voteColumns;
		case "area":
		case "compactness":
			return [atlas.areaColumn];
		case "density":
			return [people, atlas.areaColumn];
		case "adults":
			return theCase.adultsColumn === null ? [people] : [people, theCase.adultsColumn];
		case "splits":
			return [];
		case "camp-profile":
			return [...theCase.voteColumns, ...Object.values(facts).filter((column) => column !== "gdp_musd")];
		default:
			return [people];
	}
}

/** Measures read from the shapes of the units. */
export function usesShapes(key: MetricKey): boolean {
	return ["border", "pieces", "largest-piece", "exclaves", "enclaves", "compactness"].includes(key);
}

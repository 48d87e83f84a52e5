import { counted, grouped, type MetricKey, metricRegistry, nameSome } from "@velvet/core";
import { inPercent, inStep, inUnit, withArticle } from "@velvet/report";
import type { Figures, Shift } from "@velvet/scenarios";
import type { ComparedPair } from "../inputs/compared-plan.ts";
import { frontiersText, votesText } from "./compare-votes-text.ts";
import { shiftText } from "./shift-text.ts";
import { table } from "./table.ts";

/** Two plans beside each other: who moves, who changed camp where the votes differ, and every metric. */
export function compareText(pair: ComparedPair): string {
	const { x, y, comparison, frontiers } = pair;
	const matched = Object.entries(comparison.labels).map(([p, q]) => `${p} with ${q}`);
	return [
		`X  ${x.theCase.scenario.title}`,
		`Y  ${y.theCase.scenario.title}`,
		"",
		`Who belongs to another nation in Y than in X. Nations are matched ${matched.join(", ")}.`,
		...comparison.moves.flatMap((move) =>
			shiftText(pair, move, `From ${nation(pair, move.from)} to ${nation(pair, move.to)}`),
		),
		...remainder(pair),
		"",
		...(comparison.votes === null ? [] : votesText(pair, comparison.votes)),
		...(frontiers === null ? [] : frontiersText(frontiers)),
		metricsTable(pair),
	].join("\n");
}

/** Names stand under the first plan's ids, as moves do. */
function nation({ x, y }: ComparedPair, id: Shift["from"]): string {
	if (id === null) return "no nation";
	const of = (polities: ComparedPair["x"]) =>
		polities.theCase.scenario.polities.find((polity) => polity.id === id)?.name;
	return withArticle(of(x) ?? of(y) ?? id);
}

/** What stays, and what nobody can say: with the moves nothing is lost. */
function remainder({ x, comparison: { stays, whole, notComparable, byParent } }: ComparedPair): string[] {
	const { unit } = x.theCase.atlas.levels;
	const [people, voters, land] = [
		(figures: Figures) => figures.people,
		(figures: Figures) => figures.votes.A + figures.votes.B,
		(figures: Figures) => figures.km2,
	].map((of) =>
		stays.map((figures, side) => inPercent(of(whole[side]) > 0 ? of(figures) / of(whole[side]) : 0)).join(" and "),
	);
	const lines = [
		`  In the same nation in both: ${counted(stays[0].units, unit)}, ${grouped(stays[0].people)} people`,
		`    of X and of Y: ${people} of the people, ${voters} of the two camps' voters, ${land} of the land`,
	];
	const asWhole = byParent.map(({ name, figures: [p, q] }) => `${name} (${p.units} in X, ${q.units} in Y)`);
	if (asWhole.length > 0)
		lines.push(`  Compared as a whole, since the atlases cut them differently: ${nameSome(asWhole)}`);
	const { divided, only } = notComparable;
	if (divided.names.length > 0) {
		lines.push(
			`  Divided by a plan, so that nobody can say who moves: ${nameSome(divided.names)}: ${amount(divided.figures[0])}`,
		);
	}
	only.forEach((figures, side) => {
		if (figures.units === 0) return;
		lines.push(`  In ${side === 0 ? "X" : "Y"} alone: ${nameSome(figures.names)}: ${amount(figures)}`);
	});
	return lines;
}

function amount({ people, votes }: Figures): string {
	return `${grouped(people)} people, ${grouped(votes.A)} A-voters, ${grouped(votes.B)} B-voters`;
}

function metricsTable({ comparison: { metrics } }: ComparedPair): string {
	const rows = metricRegistry.map(({ key, title, unit }) => {
		const [before, after] = metrics[key as MetricKey];
		return [title, inUnit(before, unit), inUnit(after, unit), inStep(before, after, unit)];
	});
	return table(["", "X", "Y", "change"], rows, [1, 2, 3]);
}

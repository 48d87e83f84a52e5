import { type MetricKey, metricRegistry } from "@velvet/core";
import { withArticle } from "@velvet/report";
import { leftCamp, slotOf } from "../engine/slot-of.ts";
import type { AtlasView, CaseView, PolityView, ScoreView } from "../engine/views.ts";
import {
	changeFigure,
	counted,
	fixed,
	inThousands,
	percent,
	percentFigure,
	pointsFigure,
	short,
	shortFigure,
	signed,
} from "../words/numbers.ts";

import { Cells, ScoreRow } from "./score-row.tsx";
import { ShareBar } from "./share-bar.tsx";
import type { StatusQuo } from "./status-quo.ts";

export interface RowsProps {
	readonly atlas: AtlasView;
	readonly theCase: CaseView;
	readonly score: ScoreView;
	readonly statusQuo: StatusQuo;
	/** Metric whose card is open. */
	readonly opened: MetricKey | null;
	readonly onOpen: (key: MetricKey, anchor: HTMLElement) => void;
}

/** Nation A first; a nation bound to no camp comes last. */
export function inSlotOrder(theCase: CaseView): readonly PolityView[] {
	return [...theCase.polities].sort((p, q) => (p.camp ?? 2) - (q.camp ?? 2));
}

const title = (key: MetricKey) => metricRegistry.find((metric) => metric.key === key)?.title ?? key;

export function SelfDeterminationRow({ atlas, score, statusQuo, opened, onOpen }: RowsProps) {
	const value = score.metrics["self-determination"];
	const asOne = statusQuo.value((each) => each.metrics["self-determination"].value) ?? 0;
	return (
		<ScoreRow
			title={title("self-determination")}
			asOne={percentFigure(asOne)}
			value={percentFigure(value.value ?? 0)}
			change={pointsFigure((value.value ?? 0) - asOne)}
			open={opened === "self-determination"}
			onOpen={(anchor) => onOpen("self-determination", anchor)}
		>
			<ShareBar value={value} asOne={asOne} beside={statusQuo.beside} unit={atlas.levels.unit} />
		</ScoreRow>
	);
}

export function StrandedRow({ theCase, score, statusQuo, opened, onOpen }: RowsProps) {
	const value = score.metrics.stranded;
	const asOne = statusQuo.value((each) => each.metrics.stranded.value) ?? 0;
	return (
		<ScoreRow
			title={title("stranded")}
			asOne={shortFigure(asOne)}
			value={shortFigure(value.value ?? 0)}
			change={changeFigure((value.value ?? 0) - asOne)}
			open={opened === "stranded"}
			onOpen={(anchor) => onOpen("stranded", anchor)}
		>
			<Cells
				cells={inSlotOrder(theCase).map((polity) => ({
					slot: slotOf(polity, theCase, score),
					value: short(value.polities[polity.id].value),
					text: `${leftCamp(polity, theCase, score)}-voters in ${withArticle(polity.name)}`,
				}))}
			/>
		</ScoreRow>
	);
}

export function PlacesRow({ theCase, score, opened, onOpen }: RowsProps) {
	const { polities } = score.metrics.stranded;
	return (
		<ScoreRow title="Largest places left" open={opened === "stranded"} onOpen={(anchor) => onOpen("stranded", anchor)}>
			<Cells
				cells={inSlotOrder(theCase).map((polity) => ({
					slot: slotOf(polity, theCase, score),
					list: polities[polity.id].places.slice(0, 3).map((place) => ({
						name: place.name.replace(/, (\S+)$/, " $1"),
						value: inThousands(place.votes),
					})),
				}))}
			/>
		</ScoreRow>
	);
}

export function ApartRow({ score, statusQuo, opened, onOpen }: RowsProps) {
	const value = score.metrics.harmony.apart;
	const asOne = statusQuo.value((each) => each.metrics.harmony.apart) ?? 0;
	return (
		<ScoreRow
			title="Two co-nationals voted apart"
			asOne={percentFigure(asOne)}
			value={percentFigure(value)}
			change={pointsFigure(value - asOne)}
			open={opened === "harmony"}
			onOpen={(anchor) => onOpen("harmony", anchor)}
		/>
	);
}

export function BorderRow({ atlas, score, opened, onOpen }: RowsProps) {
	const { km, edges, perMillionPeople } = score.metrics.border;
	const density = perMillionPeople === null ? "" : `, ${fixed(perMillionPeople, 0)} km per million people`;
	return (
		<ScoreRow
			title="New border by land"
			asOne={{ value: "0", unit: "" }}
			value={{ value: fixed(km, 0), unit: "km" }}
			open={opened === "border"}
			onOpen={(anchor) => onOpen("border", anchor)}
		>
			<span className="score-note">
				{counted(edges, `${atlas.levels.unit} line`)}
				{density}
			</span>
		</ScoreRow>
	);
}

export function PiecesRow({ theCase, score, statusQuo, opened, onOpen }: RowsProps) {
	const { polities, value } = score.metrics.pieces;
	const asOne = statusQuo.value((each) => each.metrics.pieces.value) ?? 0;
	const reach = theCase.scenario.links === "land" ? "land" : theCase.scenario.links.replace("+", "land to ");
	return (
		<ScoreRow
			title={`Pieces by ${reach}`}
			asOne={{ value: fixed(asOne, 0), unit: "" }}
			value={{
				value: inSlotOrder(theCase)
					.map((polity) => fixed(polities[polity.id], 0))
					.join(" + "),
				unit: "",
			}}
			change={{ value: signed((value ?? 0) - asOne, 0), unit: "" }}
			open={opened === "pieces"}
			onOpen={(anchor) => onOpen("pieces", anchor)}
		/>
	);
}

export function PeopleRow({ theCase, score, opened, onOpen }: RowsProps) {
	const { population, area, gdp } = score.metrics;
	return (
		<ScoreRow
			title={title("population")}
			open={opened === "population"}
			onOpen={(anchor) => onOpen("population", anchor)}
		>
			<Cells
				cells={inSlotOrder(theCase).map((polity) => {
					const product = gdp.polities[polity.id].share;
					const land = `${percent(area.polities[polity.id].share, 0)} of land`;
					return {
						slot: slotOf(polity, theCase, score),
						value: short(population.polities[polity.id].value),
						text: gdp.value === null || product === undefined ? land : `${land}, ${percent(product, 0)} of GDP`,
					};
				})}
			/>
		</ScoreRow>
	);
}

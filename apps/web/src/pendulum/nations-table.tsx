import type { PatienceAt, PowerYears, SpreadNation } from "@velvet/scenarios";
import { NumberHeads } from "../panel/number-heads.tsx";
import { TableBox } from "../panel/table-box.tsx";
import { fixed, NONE, percent } from "../words/numbers.ts";
import { patienceText } from "./patience-words.ts";
import type { PendulumProps } from "./pendulum-props.ts";
import { countriesOf } from "./use-patience.ts";

/** The figures behind the ranges: years in and out of power by model, then chances by the level at every spread. */
export function NationsTable(props: PendulumProps) {
	return (
		<TableBox label="Alternation in figures">
			{props.found.models !== null && <YearsTable {...props} models={props.found.models} />}
			<LevelTable {...props} />
		</TableBox>
	);
}

function YearsTable({
	theCase,
	found,
	names,
	models,
}: PendulumProps & { models: NonNullable<PendulumProps["found"]["models"]> }) {
	const rows: readonly { key: string; title: string; run: PowerYears | undefined }[] = [
		{ key: "by terms", title: "Undivided, by terms", run: models.undivided.transition },
		...countriesOf(theCase, found).map(({ id, name }) => ({
			key: `by votes ${id}`,
			title: `${name}, by votes`,
			run: id === null ? models.undivided.vote : models.nations[id],
		})),
	];
	const range = ({ p05, p50, p95 }: { p05: number; p50: number; p95: number }) => `${p50} (${p05} to ${p95})`;
	return (
		<table className="data">
			<thead>
				<tr>
					<th scope="col" title="Median, and the range that holds nine tenths">
						Of {models.undivided.vote.years} years
					</th>
					<NumberHeads
						of={[
							"elections that change it",
							...[names.A, names.B].flatMap((name) => [`${name} in power`, "out of it", "longest out"]),
						]}
					/>
				</tr>
			</thead>
			<tbody>
				{rows.map(({ key, title, run }) => (
					<tr key={key}>
						<td>{title}</td>
						<td className="number">
							{run === undefined ? NONE : `${percent(run.changes.mean)} ± ${percent(run.changes.standardError)}`}
						</td>
						{(["A", "B"] as const).flatMap((camp) =>
							(["in", "out", "longestOut"] as const).map((what) => (
								<td key={`${camp} ${what}`} className="number">
									{run === undefined ? NONE : range(run.camps[camp][what])}
								</td>
							)),
						)}
					</tr>
				))}
			</tbody>
		</table>
	);
}

function LevelTable({ theCase, found, names }: PendulumProps) {
	const { spreads } = found;
	const countries = countriesOf(theCase, found);
	return (
		<table className="data">
			<thead>
				<tr>
					<th scope="col">By the level alone</th>
					<NumberHeads
						of={[
							"spread, points",
							`${names.A} in power`,
							`${names.B} in power`,
							"change",
							"years between",
							"least patience at 2 to 1",
							`${names.A} alone`,
							`${names.B} alone`,
						]}
					/>
				</tr>
			</thead>
			<tbody>
				{spreads.flatMap(({ spread, undivided, nations }) =>
					countries.map(({ id, name }) => (
						<LevelRow
							key={`${spread} ${id}`}
							name={name}
							spread={spread}
							nation={id === null ? undivided : nations[id]}
						/>
					)),
				)}
			</tbody>
		</table>
	);
}

function LevelRow({ name, spread, nation }: { name: string; spread: number; nation: SpreadNation }) {
	const { chance, changes, yearsBetween, patience, answers } = nation;
	const share = (value: number | undefined | null) => (value == null ? NONE : percent(value));
	const least = (list: readonly PatienceAt[] | undefined | null) =>
		list == null ? NONE : patienceText(list[0].criticalPatience);
	return (
		<tr>
			<td>{name}</td>
			<td className="number">{fixed(100 * spread, 2)}</td>
			<td className="number">{share(chance?.A)}</td>
			<td className="number">{share(chance?.B)}</td>
			<td className="number">{share(changes)}</td>
			<td className="number">
				{yearsBetween === null ? NONE : yearsBetween > 999 ? "over 999" : fixed(yearsBetween, 1)}
			</td>
			<td className="number">{least(patience)}</td>
			<td className="number">{least(answers?.A)}</td>
			<td className="number">{least(answers?.B)}</td>
		</tr>
	);
}

import type { Decile } from "@velvet/core";
import { NumberHeads } from "../panel/number-heads.tsx";
import { TableBox } from "../panel/table-box.tsx";
import { knownWords } from "../score/adds-up.ts";
import { NONE, percent } from "../words/numbers.ts";
import { inUnitOf, type Multiple } from "./multiples.ts";

interface Props {
	readonly multiples: readonly Multiple[];
	readonly density: readonly Decile[];
}

/** The means with their sources, then every tenth of voters. */
export function CampsTable({ multiples, density }: Props) {
	const tenths = [
		{ key: "density", title: "People for each square kilometre", unit: "people per km2", deciles: density },
		...multiples.map(({ key, title, unit, deciles }) => ({ key, title, unit, deciles })),
	];
	return (
		<TableBox label="The camps as tables">
			<table className="data">
				<caption className="hidden">Means over the voters of each camp</caption>
				<thead>
					<tr>
						<th scope="col">Around an average voter</th>
						<NumberHeads of={["of A", "of B", "of both"]} />
						<NumberHeads of={["Year", "Known"]} />
						<th scope="col">Source</th>
					</tr>
				</thead>
				<tbody>
					{multiples.map(({ key, fullTitle, unit, A, B, both, year, known, source }) => (
						<tr key={key}>
							<th scope="row">{fullTitle}</th>
							{[A, B, both].map((value, at) => (
								// biome-ignore lint/suspicious/noArrayIndexKey: one column each, in a fixed order
								<td key={at} className="number">
									{inUnitOf(unit, value)}
								</td>
							))}
							<td className="number">{year}</td>
							<td className="number">{knownWords(known)}</td>
							<td>{source}</td>
						</tr>
					))}
				</tbody>
			</table>
			<table className="data">
				<caption className="hidden">Tenths of voters, from the lowest figure to the highest</caption>
				<thead>
					<tr>
						<th scope="col">Tenths of voters by</th>
						<NumberHeads of={["From", "To", "Voted A", "Voted B"]} />
					</tr>
				</thead>
				{tenths.map(({ key, title, unit, deciles }) => (
					<tbody key={key}>
						{deciles.map(({ from, to, share }, at) => (
							<tr key={from}>
								<th scope="row">{at === 0 ? title : <span className="hidden">{title}</span>}</th>
								<td className="number">{inUnitOf(unit, from)}</td>
								<td className="number">{inUnitOf(unit, to)}</td>
								<td className="number">{percent(share.A)}</td>
								<td className="number">{percent(share.B)}</td>
							</tr>
						))}
						{deciles.length === 0 && (
							<tr>
								<th scope="row">{title}</th>
								<td colSpan={4}>{NONE}</td>
							</tr>
						)}
					</tbody>
				))}
			</table>
		</TableBox>
	);
}

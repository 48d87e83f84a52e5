import type { NotSettled, SettledShares, SettlementResult } from "@velvet/scenarios";
import { NumberHeads } from "../panel/number-heads.tsx";
import { NONE, signed } from "../words/numbers.ts";
import { exactText, pointsText } from "./settlement-words.ts";
import type { SheetParty } from "./sheet.ts";

const procedures = [
	["adjustedWinner", "Adjusted winner", "one issue at most is divided"],
	["maxNash", "Greatest product", "every issue whole"],
	["proportional", "In proportion", "every issue divided, by points"],
	["equalShares", "Equal shares", "every issue divided, by entitlement"],
	["goodsAndBurdens", "Goods and burdens", "every issue whole"],
] as const;

interface Props {
	readonly parties: readonly SheetParty[];
	readonly result: SettlementResult | null;
}

/** Every procedure: the points of each party, and what can be said of the division. */
export function ProceduresTable({ parties, result }: Props) {
	return (
		<table className="data procedures-table">
			<thead>
				<tr>
					<th scope="col">Points of 100</th>
					<NumberHeads of={parties.map(({ name }) => name)} />
					<th scope="col">Envy</th>
					<th scope="col">Equal</th>
					<th scope="col">Waste</th>
					<th scope="col">Five points misstated could bring</th>
				</tr>
			</thead>
			<tbody>
				{procedures.map(([key, title, how]) => (
					<tr key={key}>
						<th scope="row">
							{title}
							<small>{how}</small>
						</th>
						<ProcedureCells found={result?.procedures[key] ?? null} parties={parties} />
					</tr>
				))}
			</tbody>
		</table>
	);
}

function ProcedureCells({
	found,
	parties,
}: {
	found: SettledShares | NotSettled | null;
	parties: readonly SheetParty[];
}) {
	if (found === null || found.points === null)
		return <td colSpan={parties.length + 4}>{found === null ? NONE : found.why}</td>;
	return (
		<>
			{parties.map(({ id }) => (
				<td key={id} className="number">
					{pointsText(found.points[id])}
					<small>{exactText(found.exact.points[id])}</small>
				</td>
			))}
			<td>
				{found.envyFree
					? "none"
					: found.envyFreeButForOne === true
						? "but for one issue, none"
						: envyText(found, parties)}
			</td>
			<td>{found.equitable ? "yes" : "no"}</td>
			<td>{found.efficient ? "none" : found.efficientWhole === true ? "none with whole issues" : "some"}</td>
			<td>{gainsText(found, parties)}</td>
		</>
	);
}

/** By how much who would rather have what another holds. */
function envyText({ envy }: SettledShares, parties: readonly SheetParty[]): string {
	const envious = parties.flatMap(({ id, name }) => {
		const most = Math.max(...Object.values(envy[id]));
		return most > 0 ? [`${name}, ${pointsText(most)}`] : [];
	});
	return envious.join("; ");
}

/** What each party could gain, or why that is not told. */
function gainsText({ overstating }: SettledShares, parties: readonly SheetParty[]): string {
	const known = parties.map(({ id, name }) => {
		const { best } = overstating[id];
		return best === null ? `${name} ${NONE}` : `${name} ${signed(best.gain, 2)}`;
	});
	return known.join(", ");
}

import type { HistoriesResult, Timeline } from "@velvet/scenarios";
import type { CaseView } from "../engine/views.ts";
import { NumberHeads } from "../panel/number-heads.tsx";
import { TableBox } from "../panel/table-box.tsx";
import { fixed, percent } from "../words/numbers.ts";

interface Props {
	readonly theCase: CaseView;
	readonly told: HistoriesResult["example"];
}

/** One history year by year, and beside it the same luck where the other camp asks first. */
export function ToldTable({ theCase: { campNames: names }, told: { as, mirror } }: Props) {
	const timelines = mirror === null ? [as] : [as, mirror];
	return (
		<TableBox label="One history in numbers">
			<table className="data">
				<caption className="hidden">One history in numbers</caption>
				<thead>
					<tr>
						<th scope="col">Who asks first</th>
						<NumberHeads
							of={[
								"Year",
								`${names.A}, own government`,
								`${names.B}, own government`,
								`${names.A}, grievance`,
								`${names.B}, grievance`,
							]}
						/>
					</tr>
				</thead>
				<tbody>{timelines.map((timeline) => rowsOfYears(timeline, names))}</tbody>
			</table>
		</TableBox>
	);
}

function rowsOfYears({ asks, years }: Timeline, names: CaseView["campNames"]) {
	return years.map(({ year, ownGovernment, grievance }) => (
		<tr key={`${asks} ${year}`}>
			<th scope="row">{names[asks]} voters' place</th>
			<td className="number">{year}</td>
			<td className="number">{percent(ownGovernment.A, 1)}</td>
			<td className="number">{percent(ownGovernment.B, 1)}</td>
			<td className="number">{fixed(grievance.A, 2)}</td>
			<td className="number">{fixed(grievance.B, 2)}</td>
		</tr>
	));
}

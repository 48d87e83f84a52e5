import {
	askerName,
	endWords,
	type OutcomeShare,
	of100,
	policies,
	policyWords,
	type SetSpread,
} from "@velvet/scenarios";
import { TableBox } from "../panel/table-box.tsx";
import { NONE } from "../words/numbers.ts";
import type { ResponseProps } from "./response-props.ts";
import { endsInOrder } from "./river-layout.ts";

/** The figures behind the rivers: shares, ranges, least and most, years, for both sides. */
export function ResponseTable({ found, passes }: ResponseProps) {
	const camps = found.first === "A" ? (["A", "B"] as const) : (["B", "A"] as const);
	return (
		<TableBox label="Responses in figures">
			<table className="data">
				<thead>
					<tr>
						{["Asks", "The centre", "Ends", "Of 100", "Nine of ten sets", "Ranges allow", "Years"].map((head) => (
							<th key={head} scope="col">
								{head}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{camps.flatMap((camp) => {
						const side = found.sides[camp];
						if (side.who === null) return [];
						const { who, policies: results } = side;
						return policies.flatMap((policy) =>
							endsInOrder.map((outcome) => {
								const { ifVotePasses, outcomes } = results[policy];
								const share: OutcomeShare = (passes ? ifVotePasses : outcomes)[outcome];
								return (
									<tr key={`${camp} ${policy} ${outcome}`}>
										<td>{askerName(who)}</td>
										<td>{policyWords[policy]}</td>
										<td>{endWords[outcome]}</td>
										<td className="number">{of100(share.mean)}</td>
										<td className="number">{`${of100(share.p05)}–${of100(share.p95)}`}</td>
										<td className="number">{`${of100(share.least)}–${of100(share.most)}`}</td>
										<td className="number">{yearsOf(outcomes[outcome].years)}</td>
									</tr>
								);
							}),
						);
					})}
				</tbody>
			</table>
		</TableBox>
	);
}

function yearsOf(years: SetSpread | null): string {
	return years === null ? NONE : `${years.p50.toFixed(1)} (${years.p05.toFixed(1)}–${years.p95.toFixed(1)})`;
}

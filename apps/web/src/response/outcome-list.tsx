import { endWords, of100, type PolicyResult } from "@velvet/scenarios";
import { patternOf } from "./end-patterns.tsx";
import { endsInOrder } from "./river-layout.ts";

interface Props {
	readonly result: PolicyResult;
	readonly passes: boolean;
	readonly label: string;
}

/** How many of 100 requests end in each way, on average, and in nine of ten sets of assumptions. */
export function OutcomeList({ result, passes, label }: Props) {
	const ends = passes ? result.ifVotePasses : result.outcomes;
	return (
		<ul className="ends" aria-label={label}>
			{endsInOrder.map((outcome) => {
				const { mean, p05, p95, least, most } = ends[outcome];
				return (
					<li key={outcome} title={`The ranges allow ${of100(least)} to ${of100(most)} of 100`}>
						<svg width="12" height="12" aria-hidden="true">
							<rect className="end" x="0.5" y="0.5" width="11" height="11" fill={patternOf(outcome)} />
						</svg>
						<span>{endWords[outcome]}</span>
						<b>{of100(mean)}</b>
						<small>
							{of100(p05)}–{of100(p95)}
						</small>
					</li>
				);
			})}
		</ul>
	);
}

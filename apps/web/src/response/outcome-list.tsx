import { endWords, of100, type PolicyResult } from "@velvet/scenarios";
import { patternOf } from "./end-patterns.tsx";
import { endsInOrder } from "./river-layout.ts";

interface Props {
	readonly result: PolicyResult;
	/** Class with the colours of who asks. */
	readonly slot: string;
	/** The side told before, for a list that stands for both; `null` for the first. */
	readonly before: { readonly result: PolicyResult; readonly slot: string } | null;
	readonly passes: boolean;
	readonly label: string;
}

/** How many of 100 requests end in each way, on average, and in nine of ten sets of assumptions. */
export function OutcomeList({ result, slot, before, passes, label }: Props) {
	const endsOf = ({ ifVotePasses, outcomes }: PolicyResult) => (passes ? ifVotePasses : outcomes);
	const ends = endsOf(result);
	const first = before === null ? null : endsOf(before.result);
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
						{before !== null && first !== null && (
							<b className={`end-before ${before.slot}`} aria-hidden="true">
								<i className="camp-mark" /> {of100(first[outcome].mean)}
							</b>
						)}
						<b className={slot}>
							<i className="camp-mark" /> {of100(mean)}
						</b>
						<small>
							{of100(p05)}–{of100(p95)}
						</small>
					</li>
				);
			})}
		</ul>
	);
}

import { askerName, of100, policyWords, type ResponseResult, stageWords } from "@velvet/scenarios";
import { lookAtPrecedent } from "../precedents/precedents-tab.tsx";
import { type OpenedStage, useOpenedStage } from "./response-choice.ts";

interface Props {
	readonly opened: OpenedStage;
	readonly found: ResponseResult;
}

/** One stage: its range, what it rests on, and where such a stage was met. */
export function StageCard({ opened: { camp, policy, stage }, found }: Props) {
	const side = found.sides[camp];
	const result = side.who === null ? undefined : side.policies[policy].stages.find((each) => each.stage === stage);
	if (side.who === null || result === undefined) return null;
	const { chance, ends, years, basis, why, precedents } = result;
	return (
		<section className="stage-card" aria-label={`Stage: ${stageWords[stage]}`}>
			<h4>
				{stageWords[stage]}{" "}
				<small>
					{askerName(side.who)}; {policyWords[policy].toLowerCase()}
				</small>
			</h4>
			<p>
				Passed in{" "}
				<b>
					{of100(chance.p05)} to {of100(chance.p95)}
				</b>{" "}
				of 100 in nine of ten sets; the range is {of100(ends.low)} to {of100(ends.high)}. It takes {years.low} to{" "}
				{years.high} years. [{basis}] {why}
			</p>
			<p>
				Such a stage was met in{" "}
				{precedents.map((id, i) => (
					<span key={id}>
						{i > 0 && ", "}
						<button type="button" className="word" onClick={() => lookAtPrecedent(id)}>
							{nameOf(id)}
						</button>
					</span>
				))}
				. They give no rate.
			</p>
			<button type="button" className="word" onClick={() => useOpenedStage.setState({ opened: null })}>
				Close
			</button>
		</section>
	);
}

/** `western-australia-1933` as it is read: Western Australia 1933. */
function nameOf(id: string): string {
	return id
		.split("-")
		.map((part) => (/^(or|ii|i)$/.test(part) ? part.toUpperCase() : part.charAt(0).toUpperCase() + part.slice(1)))
		.join(" ");
}

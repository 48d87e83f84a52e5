import type { Check } from "@velvet/scenarios";
import type { CaseView, RulesAsked } from "../engine/views.ts";
import { ChecksFrame, type FrameProps } from "./checks-frame.tsx";
import { RulesSide } from "./checks-side.tsx";
import { RuleList } from "./rule-list.tsx";
import { nationsOf, useChosen } from "./use-chosen.ts";
import { useRules } from "./use-of-plan.ts";

interface Props {
	readonly theCase: CaseView;
	readonly frame: FrameProps;
	readonly asked: RulesAsked;
	/** Keys of rules that are not asked. */
	readonly off: ReadonlySet<string>;
	readonly onAsk: (asked: RulesAsked) => void;
	readonly onSwitch: (key: string) => void;
}

/** Rules of authors of plans, all or those of one author, each with its verdict on the plan on screen. */
export function RulesView({ theCase, frame, asked, off, onAsk, onSwitch }: Props) {
	const { answer, fresh } = useRules(asked);
	const { chosen, choose } = useChosen<Check>();
	if (answer === null) return <p className="tab-note">Checking the plan –</p>;
	const { rules, presets } = answer;
	const counted = rules.filter(({ key, problem }) => !off.has(key) && problem === null);
	const preset = presets.find(({ key }) => key === asked.preset) ?? null;
	return (
		<ChecksFrame
			{...frame}
			fresh={fresh}
			side={<RulesSide theCase={theCase} rules={counted} preset={preset} />}
			bar={
				<select
					aria-label="Rules of"
					value={asked.preset ?? ""}
					onChange={({ target }) => onAsk({ ...asked, preset: target.value || null })}
				>
					<option value="">All rules</option>
					{presets.map(({ key, title }) => (
						<option key={key} value={key}>
							{title}
						</option>
					))}
				</select>
			}
		>
			<RuleList
				{...{ rules, off, chosen, onSwitch }}
				{...nationsOf(theCase)}
				onChoose={choose}
				onValue={(key, text) => onAsk({ ...asked, values: { ...asked.values, [key]: text } })}
			/>
		</ChecksFrame>
	);
}

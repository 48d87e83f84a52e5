import type { Check } from "@velvet/scenarios";
import type { RuleView } from "../engine/views.ts";
import { TableBox } from "../panel/table-box.tsx";
import { capital } from "../words/numbers.ts";
import { findingsInOrder, verdictMarks, verdictOf } from "./rules.ts";
import { SeverityMark } from "./severity-mark.tsx";

interface Props {
	readonly rules: readonly RuleView[];
	/** Keys of rules that are not asked. */
	readonly off: ReadonlySet<string>;
	readonly order: readonly string[];
	readonly nameOf: (polity: string | null) => string;
	readonly chosen: Check | null;
	readonly onSwitch: (key: string) => void;
	readonly onChoose: (check: Check) => void;
	readonly onValue: (key: string, text: string) => void;
}

/** Rules that authors of plans set themselves: a switch each, and whether the plan on screen keeps it, with the reason. */
export function RuleList({ rules, off, order, nameOf, chosen, onSwitch, onChoose, onValue }: Props) {
	return (
		<TableBox label="Rules">
			<ul className="rules">
				{rules.map((rule) => {
					const asked = !off.has(rule.key);
					const verdict = verdictOf(rule);
					return (
						<li key={rule.key}>
							<RuleTitle rule={rule} asked={asked} onSwitch={onSwitch} onValue={onValue} />
							{asked && rule.problem === null ? (
								<SeverityMark severity={verdictMarks[verdict]} word={capital(verdict)} />
							) : (
								<span className="severity">Not asked</span>
							)}
							{asked && rule.problem !== null && <p>{rule.problem}</p>}
							{asked &&
								findingsInOrder(rule, order).map((finding, at) => (
									// biome-ignore lint/suspicious/noArrayIndexKey: a nation may have several reasons, in a fixed order
									<p key={at} aria-current={finding === chosen ? "true" : undefined}>
										{finding.polity !== null && <b>{nameOf(finding.polity)}: </b>}
										{finding.units.length === 0 ? (
											finding.message
										) : (
											<button
												type="button"
												className="finding"
												aria-pressed={finding === chosen}
												onClick={() => onChoose(finding)}
											>
												{finding.message}
											</button>
										)}
									</p>
								))}
						</li>
					);
				})}
			</ul>
		</TableBox>
	);
}

interface TitleProps {
	readonly rule: RuleView;
	readonly asked: boolean;
	readonly onSwitch: (key: string) => void;
	readonly onValue: (key: string, text: string) => void;
}

/** The switch and the rule in words, its value to be typed where it stands. */
function RuleTitle({ rule: { key, title, value }, asked, onSwitch, onValue }: TitleProps) {
	const [before, after = ""] = title.split("{}");
	const spoken = value === null ? title : title.replace("{}", value.text || value.unit);
	return (
		<div className="rule-title" data-off={!asked || undefined}>
			<button
				type="button"
				role="switch"
				aria-checked={asked}
				aria-label={spoken}
				className="rule-switch"
				onClick={() => onSwitch(key)}
			>
				<i aria-hidden="true" />
			</button>
			<span>
				{before}
				{value !== null && (
					<input
						// Another plan or preset may bring another value.
						key={value.text}
						aria-label={`${value.unit}: ${spoken}`}
						defaultValue={value.text}
						placeholder={value.example}
						size={Math.max(3, (value.text || value.example).length)}
						onBlur={({ target }) => target.value !== value.text && onValue(key, target.value.trim())}
						onKeyDown={(event) => event.key === "Enter" && event.currentTarget.blur()}
					/>
				)}
				{after}
			</span>
		</div>
	);
}

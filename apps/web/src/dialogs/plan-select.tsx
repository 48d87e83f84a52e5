import { votesToChoose } from "../state/cases.ts";
import { titleOf } from "../state/plan-at.ts";
import type { PlanChoice } from "../state/plan-choice.ts";
import { useSession } from "../state/session.ts";

/** Every plan that can be compared: the rail's for each vote, the reader's own, those of a dropped scenario. */
export function usePlanChoices(): readonly PlanChoice[] {
	const session = useSession();
	const { rows, dropped, theCase, plans } = session;
	const vote = dropped === null ? (theCase?.scenario.vote ?? null) : null;
	const ofVote = (each: string | null): PlanChoice[] => rows.map(({ key }) => ({ row: key, vote: each }));
	const own: PlanChoice[] = plans.yours === undefined ? [] : [{ row: "yours", vote }];
	const others = votesToChoose(session).filter(({ id }) => id !== vote);
	return [...ofVote(vote), ...own, ...others.flatMap(({ id }) => ofVote(id))];
}

interface Props {
	readonly label: string;
	readonly value: PlanChoice;
	readonly choices: readonly PlanChoice[];
	readonly onChange: (choice: PlanChoice) => void;
}

export function PlanSelect({ label, value, choices, onChange }: Props) {
	const session = useSession();
	return (
		<label>
			{label}
			<select
				value={keyOf(value)}
				onChange={(event) => {
					const chosen = choices.find((choice) => keyOf(choice) === event.currentTarget.value);
					if (chosen !== undefined) onChange(chosen);
				}}
			>
				{choices.map((choice) => (
					<option key={keyOf(choice)} value={keyOf(choice)}>
						{titleOf(choice, session)}
					</option>
				))}
			</select>
		</label>
	);
}

function keyOf({ row, vote }: PlanChoice): string {
	return `${row} ${vote ?? ""}`;
}

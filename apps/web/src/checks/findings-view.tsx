import type { Check, Severity } from "@velvet/scenarios";
import { useState } from "react";
import type { AtlasView, CaseView } from "../engine/views.ts";
import { groupFindings } from "./arrange.ts";
import { checkTitle, severities, severityWord } from "./check-words.ts";
import { ChecksFrame, type FrameProps } from "./checks-frame.tsx";
import { FindingsSide } from "./checks-side.tsx";
import { Findings } from "./findings.tsx";
import { nationsOf, useChosen } from "./use-chosen.ts";
import { useChecks } from "./use-of-plan.ts";

interface Props {
	readonly atlas: AtlasView;
	readonly theCase: CaseView;
	readonly frame: FrameProps;
}

/** Every finding of every check, by check or by severity. */
export function FindingsView({ atlas, theCase, frame }: Props) {
	const { answer: checks, fresh } = useChecks();
	const [check, setCheck] = useState<string | null>(null);
	const [severity, setSeverity] = useState<Severity | null>(null);
	const { chosen, choose } = useChosen<Check>();
	if (checks === null) return <p className="tab-note">Checking the plan –</p>;
	const { order, nameOf } = nationsOf(theCase);
	const keys = [...new Set(checks.map(({ key }) => key))];
	// A check that this plan does not have would show nothing.
	const wanted = check !== null && keys.includes(check) ? check : null;
	return (
		<ChecksFrame
			{...frame}
			fresh={fresh}
			side={<FindingsSide theCase={theCase} checks={checks} />}
			bar={
				<>
					<select aria-label="Check" value={wanted ?? ""} onChange={({ target }) => setCheck(target.value || null)}>
						<option value="">All checks</option>
						{keys.map((key) => (
							<option key={key} value={key}>
								{checkTitle(key, atlas.levels)}
							</option>
						))}
					</select>
					<select
						aria-label="Severity"
						value={severity ?? ""}
						onChange={({ target }) => setSeverity((target.value || null) as Severity | null)}
					>
						<option value="">All severities</option>
						{severities.map((each) => (
							<option key={each} value={each}>
								{severityWord(each)}
							</option>
						))}
					</select>
				</>
			}
		>
			<Findings
				atlas={atlas}
				groups={groupFindings(checks, order, { check: wanted, severity })}
				nameOf={nameOf}
				chosen={chosen}
				onChoose={choose}
			/>
		</ChecksFrame>
	);
}

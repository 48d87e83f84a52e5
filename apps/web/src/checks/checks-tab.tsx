import type { Check, Severity } from "@velvet/scenarios";
import { useEffect, useState } from "react";
import { inSlotOrder } from "../score/rows.tsx";
import { showUnits } from "../stage/map-handle.ts";
import { markUnits, useMarks } from "../state/marks.ts";
import { useSession } from "../state/session.ts";
import { groupFindings } from "./arrange.ts";
import { checkTitle, severities, severityWord } from "./check-words.ts";
import { FindingsSide, PointsSide, RulesSide } from "./checks-side.tsx";
import { Findings } from "./findings.tsx";
import { PointsList } from "./points-list.tsx";
import { RuleList } from "./rule-list.tsx";
import { useChecks } from "./use-checks.ts";

type View = "findings" | "rules" | "points";

/** What this plan cuts off, holds to or divides, by name; a press shows where. */
export function ChecksTab() {
	const { atlas, theCase, shown } = useSession();
	const points = useMarks((marks) => marks.points);
	const outlined = useMarks((marks) => marks.units !== null);
	const { view, fresh } = useChecks();
	const [chosenView, setView] = useState<View>(points === null ? "findings" : "points");
	const [check, setCheck] = useState<string | null>(null);
	const [severity, setSeverity] = useState<Severity | null>(null);
	const [off, setOff] = useState<ReadonlySet<string>>(new Set());
	const [last, setLast] = useState<Check | null>(null);
	useEffect(() => () => markUnits(null), []);
	const file = points?.file;
	useEffect(() => {
		if (file !== undefined) setView("points");
	}, [file]);
	if (atlas === null || theCase === null || shown === null || view === null)
		return <p className="tab-note">Checking the plan –</p>;
	const chosen = outlined ? last : null;
	const open: View = chosenView === "points" && points === null ? "findings" : chosenView;
	const order = inSlotOrder(theCase).map(({ id }) => id);
	const nameOf = (polity: string | null) => theCase.polities.find(({ id }) => id === polity)?.name ?? "Both";
	const choose = (each: Check) => {
		setLast(each);
		if (each === chosen) markUnits(null);
		else showUnits(each.units);
	};
	const switchRule = (key: string) =>
		setOff(new Set(off.has(key) ? [...off].filter((each) => each !== key) : [...off, key]));
	const keys = [...new Set(view.checks.map(({ key }) => key))];
	const views: readonly (readonly [View, string])[] = [
		["findings", "Findings"],
		["rules", "Rules"],
		...(points === null ? [] : ([["points", "Points"]] as const)),
	];
	return (
		<div className="checks" aria-busy={!fresh}>
			{/* biome-ignore lint/a11y/noStaticElementInteractions: Escape within takes the outline off the map */}
			<div className="checks-what" onKeyDown={(event) => event.key === "Escape" && markUnits(null)}>
				<div className="checks-bar">
					<fieldset className="seg small">
						<legend className="hidden">Show</legend>
						{views.map(([key, words]) => (
							<button key={key} type="button" aria-pressed={open === key} onClick={() => setView(key)}>
								{words}
							</button>
						))}
					</fieldset>
					{open === "findings" && (
						<>
							<select aria-label="Check" value={check ?? ""} onChange={({ target }) => setCheck(target.value || null)}>
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
					)}
				</div>
				{open === "findings" && (
					<Findings
						atlas={atlas}
						groups={groupFindings(view.checks, order, { check, severity })}
						nameOf={nameOf}
						chosen={chosen}
						onChoose={choose}
					/>
				)}
				{open === "rules" && (
					<RuleList {...{ rules: view.rules, off, order, nameOf, chosen }} onSwitch={switchRule} onChoose={choose} />
				)}
				{open === "points" && points !== null && (
					<PointsList {...{ atlas, theCase, assignment: shown.assignment, points: points.list }} />
				)}
			</div>
			{open === "findings" && <FindingsSide theCase={theCase} view={view} />}
			{open === "rules" && <RulesSide theCase={theCase} rules={view.rules.filter(({ key }) => !off.has(key))} />}
			{open === "points" && points !== null && (
				<PointsSide
					{...{ theCase, assignment: shown.assignment, points }}
					onForget={() => useMarks.setState({ points: null })}
				/>
			)}
		</div>
	);
}

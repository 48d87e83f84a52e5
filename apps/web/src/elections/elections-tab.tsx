import { useState } from "react";
import type { Compared } from "../difference/compared.ts";
import { DifferenceMap } from "../difference/difference-map.tsx";
import { ShiftList } from "../difference/shift-list.tsx";
import { ShiftTable } from "../difference/shift-table.tsx";
import { shiftTitles } from "../difference/shift-titles.ts";
import { useComparison } from "../difference/use-comparison.ts";
import { votesToChoose } from "../state/cases.ts";
import { isTooLarge } from "../state/frontier.ts";
import { useSession } from "../state/session.ts";
import { CampsSide, FrontiersSide, PlanSide } from "./elections-side.tsx";
import { FrontiersTable } from "./frontiers-table.tsx";
import { TwoFrontiersChart } from "./two-frontiers-chart.tsx";
import { useTwoFrontiers } from "./use-two-frontiers.ts";

type Part = "camps" | "plan" | "frontiers";
const parts: readonly { readonly key: Part; readonly words: string }[] = [
	{ key: "camps", words: "who changed camp" },
	{ key: "plan", words: "the plan" },
	{ key: "frontiers", words: "the frontiers" },
];

/** Two elections side by side: who changed camp, what stays of the plan on screen, how the frontier moved. */
export function ElectionsTab() {
	const [part, setPart] = useState<Part>("camps");
	const [tries, setTries] = useState(0);
	const row = useSession((session) => session.choices.row);
	const atlas = useSession((session) => session.atlas);
	const choices = useSession((session) => session.choices);
	const votes = [...votesToChoose({ choices, atlas })].sort((p, q) => p.year - q.year);
	const [first, last] = [votes[0]?.id ?? null, votes.at(-1)?.id ?? null];
	const { compared, issues, stale } = useComparison({ row, vote: first }, { row, vote: last }, tries);
	if (atlas === null) return <p className="tab-note">Opening the atlas –</p>;
	if (votes.length < 2) return <p className="tab-note">This atlas has one vote; two can be set side by side.</p>;
	if (issues.length > 0) {
		return (
			<p className="tab-note">
				{issues.map((issue) => issue.message).join(" ")}{" "}
				<button type="button" className="word" onClick={() => setTries(tries + 1)}>
					Try again
				</button>
			</p>
		);
	}
	if (compared === null) return <p className="tab-note">Opening both elections –</p>;
	return (
		<div className="elections" data-stale={stale || undefined}>
			<fieldset className="seg small elections-part">
				<legend className="hidden">Compare</legend>
				{parts.map(({ key, words }) => (
					<button key={key} type="button" aria-pressed={key === part} onClick={() => setPart(key)}>
						{words}
					</button>
				))}
			</fieldset>
			{part === "frontiers" ? <Frontiers compared={compared} /> : <Shifts compared={compared} part={part} />}
		</div>
	);
}

function Shifts({ compared, part }: { compared: Compared; part: "camps" | "plan" }) {
	const table = useSession((session) => session.choices.table);
	const { votes, moves } = compared.comparison;
	if (votes === null) return null;
	const shifts = part === "camps" ? votes.changed : moves;
	const titleOf = shiftTitles(compared, part);
	const label = part === "camps" ? "Counties that changed camp" : "What moves between the two plans";
	return (
		<>
			{table ? (
				<ShiftTable compared={compared} shifts={shifts} titleOf={titleOf} label={label} />
			) : (
				<div className="elections-what">
					<DifferenceMap compared={compared} shifts={shifts} label={`${label}. The lists beside the map name them.`} />
					<div className="shifts">
						{shifts.map((shift) => (
							<ShiftList key={`${shift.from} ${shift.to}`} compared={compared} shift={shift} title={titleOf(shift)} />
						))}
					</div>
				</div>
			)}
			{part === "camps" ? <CampsSide compared={compared} votes={votes} /> : <PlanSide compared={compared} />}
		</>
	);
}

function Frontiers({ compared }: { compared: Compared }) {
	if (isTooLarge(useSession((session) => session.atlas))) {
		return <p className="tab-note">This map has too many places for the frontier over all prices.</p>;
	}
	return <SolvedFrontiers compared={compared} />;
}

function SolvedFrontiers({ compared }: { compared: Compared }) {
	const table = useSession((session) => session.choices.table);
	const frontiers = useTwoFrontiers(compared);
	if (frontiers === null) return <p className="tab-note">Solving both frontiers –</p>;
	return (
		<>
			{table ? (
				<FrontiersTable compared={compared} comparison={frontiers.comparison} />
			) : (
				<TwoFrontiersChart compared={compared} frontiers={frontiers} />
			)}
			<FrontiersSide compared={compared} comparison={frontiers.comparison} />
		</>
	);
}

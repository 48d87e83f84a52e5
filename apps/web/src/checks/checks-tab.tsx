import { useEffect, useState } from "react";
import type { RulesAsked } from "../engine/views.ts";
import { markUnits, useMarks } from "../state/marks.ts";
import { useSession } from "../state/session.ts";
import { ChecksFrame, type ChecksView, type FrameProps } from "./checks-frame.tsx";
import { PointsSide } from "./checks-side.tsx";
import { FindingsView } from "./findings-view.tsx";
import { PointsList } from "./points-list.tsx";
import { RulesView } from "./rules-view.tsx";

/** What this plan cuts off, holds to or divides, by name; a press shows where. */
export function ChecksTab() {
	const { atlas, theCase, shown } = useSession();
	const points = useMarks((marks) => marks.points);
	const [view, setView] = useState<ChecksView>(points === null ? "findings" : "points");
	const [asked, setAsked] = useState<RulesAsked>({ preset: null, values: {} });
	const [off, setOff] = useState<ReadonlySet<string>>(new Set());
	useEffect(() => () => markUnits(null), []);
	const file = points?.file;
	useEffect(() => {
		if (file !== undefined) setView("points");
	}, [file]);
	if (atlas === null || theCase === null || shown === null) return <p className="tab-note">Opening the atlas –</p>;
	const open: ChecksView = view === "points" && points === null ? "findings" : view;
	const frame: FrameProps = {
		views: [
			["findings", "Findings"],
			["rules", "Rules"],
			...(points === null ? [] : ([["points", "Points"]] as const)),
		],
		open,
		onView: setView,
	};
	if (open === "findings") return <FindingsView {...{ atlas, theCase, frame }} />;
	if (open === "rules") {
		return (
			<RulesView {...{ theCase, frame, asked, off }} onAsk={setAsked} onSwitch={(key) => setOff(toggled(off, key))} />
		);
	}
	if (points === null) return null;
	const { assignment } = shown;
	return (
		<ChecksFrame
			{...frame}
			fresh
			side={<PointsSide {...{ theCase, assignment, points }} onForget={() => useMarks.setState({ points: null })} />}
		>
			<PointsList {...{ atlas, theCase, assignment, points: points.list }} />
		</ChecksFrame>
	);
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
	return new Set(keys.has(key) ? [...keys].filter((each) => each !== key) : [...keys, key]);
}

import { useMemo } from "react";
import { useSession } from "../state/session.ts";
import { useOwnCommand } from "../state/tab-command.ts";
import { NationsView } from "./nations-view.tsx";
import { PatienceView } from "./patience-view.tsx";
import { pendulumCommand } from "./pendulum-choice.ts";
import { RecordView } from "./record-view.tsx";
import { countriesOf } from "./use-patience.ts";
import { usePendulum } from "./use-pendulum.ts";

/** Power that changes hands: who governed, what a plan does to it, and how patient it asks both sides to be. */
export function PendulumTab() {
	const session = useSession();
	const { theCase, choices } = session;
	const { view } = choices.pendulum;
	const found = usePendulum();
	useOwnCommand(pendulumCommand(session, choices.pendulum));
	const countries = useMemo(
		() => (theCase === null || found === null ? [] : countriesOf(theCase, found)),
		[theCase, found],
	);
	if (theCase === null) return <p className="tab-note">Opening the atlas –</p>;
	if (found === null) return <p className="tab-note">Running the years forward –</p>;
	const shared = { theCase, found, names: found.record?.parties ?? theCase.campNames, table: choices.table };
	if (view === "record") return <RecordView {...shared} />;
	return view === "nations" ? <NationsView {...shared} /> : <PatienceView {...shared} countries={countries} />;
}

import { TabFrame } from "../frame/tab-frame.tsx";
import { useSession } from "../state/session.ts";
import { Hemicycles } from "./hemicycles.tsx";
import { MemberTable } from "./member-table.tsx";
import { ParliamentControls } from "./parliament-controls.tsx";
import { ParliamentSide } from "./parliament-side.tsx";
import { useParliament } from "./use-parliament.ts";

/** Who would sit in the parliament of each nation, beside that of the undivided country. */
export function ParliamentTab() {
	const { theCase, choices } = useSession();
	const found = useParliament();
	if (theCase === null) return <p className="tab-note">Opening the atlas –</p>;
	const view = found?.view ?? null;
	// Another vote has other names for the same camps.
	const counted = view === null ? theCase : { ...theCase, campNames: view.campNames };
	return (
		<TabFrame
			tab="parliament"
			bar={<ParliamentControls view={view} />}
			what={
				found === null ? (
					<p className="tab-note">Filling the chambers –</p>
				) : view === null ? (
					<p className="tab-note">{found.issues.map(({ message, fix }) => `${message} ${fix ?? ""}`).join(" ")}</p>
				) : choices.table ? (
					<MemberTable {...{ theCase: counted, view }} />
				) : (
					<Hemicycles {...{ theCase: counted, view }} />
				)
			}
			side={view !== null && <ParliamentSide {...{ theCase: counted, view }} />}
		/>
	);
}

import { useEffect, useState } from "react";
import { markUnits } from "../state/marks.ts";
import { useSession } from "../state/session.ts";
import { useOwnCommand } from "../state/tab-command.ts";
import { FaceToFace } from "./face-to-face.tsx";
import { GuaranteePrecedents } from "./guarantee-precedents.tsx";
import { guaranteesCommand } from "./guarantees-command.ts";
import { GuaranteesSide } from "./guarantees-side.tsx";
import { GuaranteesTable } from "./guarantees-table.tsx";
import { PiecesApart, PlacesLeft } from "./places-left.tsx";
import { useGuarantees } from "./use-guarantees.ts";

const views = [
	["kinds", "Face to face"],
	["places", "Places left"],
	["pieces", "Pieces apart"],
	["precedents", "Precedents"],
] as const;

/** What could protect those left under the other camp: what each nation could promise, whom it would reach, who answers it. */
export function GuaranteesTab() {
	const { atlas, theCase, shown, choices } = useSession();
	const list = useGuarantees();
	const [view, setView] = useState<(typeof views)[number][0]>("kinds");
	useOwnCommand(useSession(guaranteesCommand));
	useEffect(() => () => markUnits(null), []);
	if (atlas === null || theCase === null || list === null)
		return <p className="tab-note">Listing what could be promised –</p>;
	const props = { atlas, theCase, list, score: shown?.score ?? null };
	return (
		<div className="guarantees-box">
			<div className="guarantees">
				{/* biome-ignore lint/a11y/noStaticElementInteractions: Escape within takes the outline off the map */}
				<div className="guarantees-what" onKeyDown={(event) => event.key === "Escape" && markUnits(null)}>
					<fieldset className="seg small">
						<legend className="hidden">Show</legend>
						{views.map(([key, words]) => (
							<button key={key} type="button" aria-pressed={view === key} onClick={() => setView(key)}>
								{words}
							</button>
						))}
					</fieldset>
					{view === "kinds" && (choices.table ? <GuaranteesTable {...props} /> : <FaceToFace {...props} />)}
					{view === "places" && <PlacesLeft {...props} />}
					{view === "pieces" && <PiecesApart {...props} />}
					{view === "precedents" && <GuaranteePrecedents />}
				</div>
				<GuaranteesSide {...props} />
			</div>
		</div>
	);
}

import { TabFrame } from "../frame/tab-frame.tsx";
import { useSession } from "../state/session.ts";
import { useOwnCommand } from "../state/tab-command.ts";
import { LadderView } from "./ladder-view.tsx";
import { ResponseBar } from "./response-bar.tsx";
import { responseCommand } from "./response-choice.ts";
import { ResponseSide } from "./response-side.tsx";
import { ResponseTable } from "./response-table.tsx";
import { useResponse } from "./use-response.ts";

/** What may come of a request to leave: three answers of the centre side by side, and the other side's request under them. */
export function ResponseTab() {
	const session = useSession();
	const { theCase, choices } = session;
	const found = useResponse();
	useOwnCommand(responseCommand(session, choices.response));
	if (theCase === null) return <p className="tab-note">Opening the atlas –</p>;
	if (found === null) return <p className="tab-note">Following requests –</p>;
	const shared = { theCase, found, passes: choices.response.passes };
	return (
		<TabFrame
			tab="response"
			bar={<ResponseBar found={found} />}
			what={choices.table ? <ResponseTable {...shared} /> : <LadderView {...shared} />}
			side={<ResponseSide {...shared} />}
		/>
	);
}

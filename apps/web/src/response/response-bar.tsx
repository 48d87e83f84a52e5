import type { ResponseResult } from "@velvet/scenarios";
import { Switch } from "../frame/switch.tsx";
import { useSession } from "../state/session.ts";
import { chooseResponse, forgetResponse } from "./response-choice.ts";
import { ResponseDials } from "./response-dials.tsx";
import { views } from "./views.tsx";

interface Props {
	readonly found: ResponseResult;
	readonly view: string;
}

/** Which view, whose vote, and the dials. */
export function ResponseBar({ found, view }: Props) {
	const choice = useSession((session) => session.choices.response);
	const { view: _, passes, ...dials } = choice;
	const moved = Object.values(dials).some((value) => value !== null);
	return (
		<div className="response-bar">
			{views.length > 1 && (
				<Switch
					legend="View"
					value={view}
					options={Object.fromEntries(views.map(({ key, title }) => [key, title]))}
					onChange={(key) => chooseResponse({ view: key })}
				/>
			)}
			<Switch
				legend="The vote of those who ask"
				value={passes ? "yes" : "simulated"}
				options={{ simulated: "vote as simulated", yes: "if they vote yes" }}
				onChange={(key) => chooseResponse({ passes: key === "yes" })}
			/>
			<ResponseDials settings={found.settings} />
			{moved && (
				<button type="button" className="word" onClick={forgetResponse}>
					Reset
				</button>
			)}
		</div>
	);
}

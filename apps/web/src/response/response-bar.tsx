import type { ResponseResult } from "@velvet/scenarios";
import { Switch } from "../frame/switch.tsx";
import { useSession } from "../state/session.ts";
import { chooseResponse, forgetResponse } from "./response-choice.ts";
import { ResponseDials } from "./response-dials.tsx";

/** Whose vote, and the dials. */
export function ResponseBar({ found }: { readonly found: ResponseResult }) {
	const choice = useSession((session) => session.choices.response);
	const { passes, ...dials } = choice;
	const moved = Object.values(dials).some((value) => value !== null);
	return (
		<>
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
		</>
	);
}

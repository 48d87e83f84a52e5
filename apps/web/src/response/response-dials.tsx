import type { ResponseResult } from "@velvet/scenarios";
import { useState } from "react";
import { BarDial } from "../frame/bar-dial.tsx";
import { YesAboveDial } from "../frame/yes-above-dial.tsx";
import { useSession } from "../state/session.ts";
import { percent } from "../words/numbers.ts";
import { chooseResponse } from "./response-choice.ts";

const POLL = 0.5;

/** What a reader may turn, each with what it rests on. */
export function ResponseDials({ settings }: Pick<ResponseResult, "settings">) {
	const choice = useSession((session) => session.choices.response);
	const turned = choice.coolingOff !== null || choice.guarantee !== null || choice.claimants !== null;
	const [all, setAll] = useState(turned);
	const threshold = choice.threshold ?? settings.threshold;
	const wait = choice.coolingOff ?? settings.coolingOff;
	const guarantee = choice.guarantee ?? settings.guarantee;
	const claimants = choice.claimants ?? settings.claimants;
	return (
		<>
			<YesAboveDial value={threshold} from={0.5} onChange={(value) => chooseResponse({ threshold: value })} />
			<BarDial
				name="support"
				label="Support in the places that ask, as a poll says, whichever side asks"
				value={choice.support ?? POLL}
				from={0.2}
				to={0.8}
				step={0.01}
				said={choice.support === null ? "as mapped" : percent(choice.support, 0)}
				basis="D, derived from a survey of 2021, if left alone; any other is A, assumed. Part of it is lost in the booth."
				onChange={(value) => chooseResponse({ support: value })}
			/>
			<button type="button" className="word" aria-expanded={all} onClick={() => setAll(!all)}>
				{all ? "Fewer dials" : "More dials"}
			</button>
			{all && (
				<>
					<BarDial
						name="cooling off"
						label="Years until a second vote"
						value={wait}
						from={0}
						to={10}
						step={1}
						said={wait === 0 ? "none" : `${wait} y`}
						basis="A, assumed: of what decides the first vote, 0.3 to 0.9 decides the second one too."
						onChange={(value) => chooseResponse({ coolingOff: value })}
					/>
					<BarDial
						name="guarantee"
						label="Chance that reciprocal guarantees are kept"
						value={guarantee}
						from={0}
						to={1}
						step={0.05}
						said={guarantee.toFixed(2)}
						basis="A, assumed: Fearon's commitment problem says that it helps; by how much, nobody has measured."
						onChange={(value) => chooseResponse({ guarantee: value })}
					/>
					<BarDial
						name="later claimants"
						label="Later claimants who see the answer"
						value={claimants}
						from={0}
						to={20}
						step={1}
						said={String(claimants)}
						basis="A, assumed: Walter 2006 found that governments give way less where more may follow; the weight is assumed."
						onChange={(value) => chooseResponse({ claimants: value })}
					/>
				</>
			)}
		</>
	);
}

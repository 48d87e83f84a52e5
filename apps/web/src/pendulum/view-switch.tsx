import { Switch } from "../frame/switch.tsx";
import type { PendulumChoice } from "../state/choices.ts";
import { useSession } from "../state/session.ts";
import { choosePendulum } from "./pendulum-choice.ts";

const views: { readonly [view in PendulumChoice["view"]]: string } = {
	record: "Record",
	nations: "Nations",
	patience: "Patience",
};

/** Which of the three is looked at. */
export function ViewSwitch() {
	const view = useSession((session) => session.choices.pendulum.view);
	return <Switch legend="Look at" value={view} onChange={(next) => choosePendulum({ view: next })} options={views} />;
}

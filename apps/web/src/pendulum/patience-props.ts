import type { ReciprocityResult } from "@velvet/scenarios";
import type { PatienceView } from "../engine/pendulum-view.ts";
import type { PendulumProps } from "./pendulum-props.ts";
import type { Country } from "./use-patience.ts";

/** What the parts of the patience view are made from. */
export interface PatienceProps extends Omit<PendulumProps, "table"> {
	readonly view: PatienceView;
	/** `null` until the game was played out. */
	readonly played: ReciprocityResult | null;
	/** In the order of the view's. */
	readonly countries: readonly Country[];
}

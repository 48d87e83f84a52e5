import type { HappinessChoice } from "../state/choices.ts";
import { chooseHappiness } from "./happiness-choice.ts";

/** What a reader begins with, who asks for peace: a range about nought, since nobody has measured it. */
const FIRST: readonly [number, number] = [-0.02, 0.02];

/** Peace is left out unless somebody puts in a range of their own. */
export function PeaceDial({ peace }: { readonly peace: readonly [number, number] | null }) {
	const set = (low: number, high: number) => {
		if (Number.isNaN(low + high) || low > high || low < -10 || high > 10) return;
		chooseHappiness({ peace: [low, high] });
	};
	return (
		<p className="peace-dial">
			<label>
				<input
					type="checkbox"
					checked={peace !== null}
					onChange={({ currentTarget }) => chooseHappiness({ peace: currentTarget.checked ? FIRST : null })}
				/>{" "}
				Peace, as a range of your own
			</label>
			{peace !== null && (
				<>
					{" "}
					<label>
						from{" "}
						<input
							type="number"
							step={0.01}
							min={-10}
							max={peace[1]}
							value={peace[0]}
							onChange={({ currentTarget }) => set(currentTarget.valueAsNumber, peace[1])}
						/>
					</label>{" "}
					<label>
						to{" "}
						<input
							type="number"
							step={0.01}
							min={peace[0]}
							max={10}
							value={peace[1]}
							onChange={({ currentTarget }) => set(peace[0], currentTarget.valueAsNumber)}
						/>
					</label>{" "}
					points [A, assumed]. Nobody has measured it, and no probability of any conflict is behind it.
				</>
			)}
		</p>
	);
}

/** Who bears the transition: it was measured of states that left. */
export function Bearers({ bears }: Pick<HappinessChoice, "bears">) {
	return (
		<p className="peace-dial">
			<label>
				The transition is borne by{" "}
				<select
					value={bears}
					onChange={({ currentTarget: { value } }) => chooseHappiness({ bears: value === "leaving" ? value : "both" })}
				>
					<option value="both">every nation</option>
					<option value="leaving">nations that leave</option>
				</select>
			</label>{" "}
			[A, assumed]
		</p>
	);
}

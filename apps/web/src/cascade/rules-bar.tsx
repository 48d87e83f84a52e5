import { useSession } from "../state/session.ts";
import { plural } from "../words/numbers.ts";
import { CONTAGION, chooseRules as set } from "./rules.ts";

/** How the cascade goes: pressed words. */
export function RulesBar() {
	const { oneAtATime, noEnclaves, contagion, level } = useSession((session) => session.choices.cascade);
	const grains = useSession((session) => session.atlas?.grains ?? []);
	return (
		<div className="cascade-rules">
			<fieldset className="seg small">
				<legend className="hidden">Order</legend>
				{[false, true].map((one) => (
					<button
						key={String(one)}
						type="button"
						aria-pressed={oneAtATime === one}
						onClick={() => set({ oneAtATime: one })}
					>
						{one ? "one at a time" : "all at once"}
					</button>
				))}
			</fieldset>
			<fieldset className="seg small">
				<legend className="hidden">Rules</legend>
				<button type="button" aria-pressed={noEnclaves} onClick={() => set({ noEnclaves: !noEnclaves })}>
					no enclaves
				</button>
				<button
					type="button"
					aria-pressed={contagion}
					title="Support rises with the share of the camp that has left: our own assumption"
					onClick={() => set({ contagion: !contagion })}
				>
					contagion {CONTAGION}
				</button>
			</fieldset>
			{grains.length > 1 && (
				<label className="cascade-level">
					<span>May switch</span>
					<select value={level ?? ""} onChange={(event) => set({ level: event.currentTarget.value || null })}>
						<option value="">finer than the plan</option>
						{grains.map((key) => (
							<option key={key} value={key}>
								{plural(key)}
							</option>
						))}
					</select>
				</label>
			)}
		</div>
	);
}

import type { ReactNode } from "react";
import { useSession } from "../state/session.ts";
import { plural } from "../words/numbers.ts";
import { CONTAGION, chooseRules as set } from "./rules.ts";

interface Props {
	/** Keys of the levels that switch; `null` until the cascade is known. */
	readonly levels: readonly string[] | null;
}

/** How the cascade goes: in which order, by which rules, and who may switch. */
export function RulesBar({ levels }: Props) {
	const { oneAtATime, noEnclaves, contagion, level } = useSession((session) => session.choices.cascade);
	const grains = useSession((session) => session.atlas?.grains ?? []);
	const found = levels === null || level !== null ? "" : `: ${levels.map(plural).join(", ")}`;
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
			<Rule on={noEnclaves} onChange={(on) => set({ noEnclaves: on })}>
				no new enclaves
			</Rule>
			<Rule on={contagion} onChange={(on) => set({ contagion: on })}>
				support spreads ({CONTAGION}, assumed)
			</Rule>
			{grains.length > 1 && (
				<label className="cascade-level">
					<span>May switch</span>
					<select value={level ?? ""} onChange={(event) => set({ level: event.currentTarget.value || null })}>
						<option value="">as fits the plan{found}</option>
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

function Rule({ on, onChange, children }: { on: boolean; onChange(on: boolean): void; children: ReactNode }) {
	return (
		<label className="cascade-rule">
			<input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
			<span>{children}</span>
		</label>
	);
}

import type { Issue } from "@velvet/core";
import { type FiscalDial, type FiscalResult, fiscalDials, type OwnTable, otherKey } from "@velvet/scenarios";
import type { CaseView } from "../engine/views.ts";
import { BarDial } from "../frame/bar-dial.tsx";
import { inSlotOrder } from "../score/rows.tsx";
import { usualTreasury } from "../state/choices.ts";
import { askForFiles } from "../state/file-dialog.ts";
import { forgetMoney } from "../state/own-money.ts";
import { useSession } from "../state/session.ts";
import { evidenceWords, sourceWords } from "../words/evidence.ts";
import { percent } from "../words/numbers.ts";
import { agreedOfTwo, weightsAs } from "./debt-asked.ts";
import { chooseTreasury } from "./treasury-props.ts";

interface Props {
	readonly theCase: CaseView;
	readonly ledger: FiscalResult | null;
	readonly own: OwnTable | null;
	/** Of choices that do not hold here. */
	readonly issues: readonly Issue[];
}

/** Steps of the sliders: a tenth of a point, a twentieth of the whole. */
const PREMIUM_STEP = 0.001;
const TWICE_STEP = 0.05;
/** Where the premium's slider ends: beyond its range by as much again. */
const PREMIUM_END = 0.03;

/** Which table, and what is assumed; for two of the rules, what they go by. */
export function TreasuryBar({ theCase, ledger, own, issues }: Props) {
	const choice = useSession((session) => session.choices.treasury);
	const { premium, duplication } = ledger?.dials ?? fiscalDials;
	return (
		<>
			<TableMenu ledger={ledger} own={own} />
			<BarDial
				name="premium"
				label={premium.name}
				said={percent(premium.value, 1)}
				value={premium.value}
				from={0}
				to={PREMIUM_END}
				step={PREMIUM_STEP}
				basis={basisOf(premium)}
				onChange={(value) => chooseTreasury({ premium: value })}
				onReset={choice.premium === null ? null : () => chooseTreasury({ premium: null })}
			/>
			<BarDial
				name="built twice"
				label={duplication.name}
				said={percent(duplication.value, 0)}
				value={duplication.value}
				from={0}
				to={1}
				step={TWICE_STEP}
				basis={basisOf(duplication)}
				onChange={(value) => chooseTreasury({ duplication: value })}
				onReset={choice.duplication === null ? null : () => chooseTreasury({ duplication: null })}
			/>
			{issues.length > 0 && (
				<p>
					Chosen elsewhere, not to be had here: {issues.map(({ message }) => message).join(" ")}{" "}
					<button type="button" className="word" onClick={() => chooseTreasury(usualTreasury)}>
						Forget it
					</button>
				</p>
			)}
			{ledger !== null && <RuleInputs theCase={theCase} ledger={ledger} />}
		</>
	);
}

/** What a dial rests on: its evidence as a word, its range and its source. */
function basisOf({ evidence, low, high, source }: FiscalDial): string {
	return `${evidenceWords(evidence)}; usually from ${percent(low)} to ${percent(high)}. ${sourceWords(source)}`;
}

/** The tables that the atlas has, or the reader's own in their place. */
function TableMenu({ ledger, own }: Pick<Props, "ledger" | "own">) {
	if (own !== null) {
		return (
			<span className="treasury-own">
				by {own.name}{" "}
				<button type="button" className="word" onClick={forgetMoney}>
					Back to the atlas's tables
				</button>
			</span>
		);
	}
	const tables = ledger?.tables ?? [];
	return (
		<span className="treasury-own">
			{tables.length > 0 && (
				<label>
					by{" "}
					<select
						aria-label="by which table"
						value={ledger?.table ?? ""}
						onChange={(event) => chooseTreasury({ table: event.currentTarget.value })}
					>
						{tables.map(({ key, receipts, outlays }) => (
							<option key={key} value={key}>
								{receipts.name}; {outlays.name}
							</option>
						))}
					</select>
				</label>
			)}
			<button
				type="button"
				className="word"
				title="A file of id,receipts,outlays[,year], a line each state; or drop it anywhere on the page"
				onClick={askForFiles}
			>
				Open your own
			</button>
		</span>
	);
}

/** What a rule goes by that has something to set: four weights, or the share that two nations agree on. */
function RuleInputs({ theCase, ledger }: { theCase: CaseView; ledger: FiscalResult }) {
	const asked = useSession((session) => session.choices.treasury.debt);
	const mirrored = useSession((session) => session.choices.mirrored);
	if (ledger.rule === "weights") {
		const weights = /^weights=(.+)$/.exec(asked ?? "")?.[1].split(",") ?? ["1", "1", "1", "1"];
		return (
			<span className="treasury-weights">
				{["people", "GDP", "receipts", "outlays"].map((what, i) => (
					<label key={what}>
						{what}{" "}
						<input
							type="number"
							min={0}
							max={100}
							value={weights[i]}
							onChange={(event) => setWeight(weights, i, event.currentTarget.valueAsNumber)}
						/>
					</label>
				))}
			</span>
		);
	}
	const [first, second, ...more] = inSlotOrder(theCase);
	const shares = ledger.debt.agreed;
	if (ledger.rule !== "agreed" || shares === null || more.length > 0) return null;
	// The choice speaks of the nations as the votes were cast.
	const asCast = [first, second].map(({ id }) => (mirrored ? otherKey(id) : id));
	const takes = `${first.name} takes`;
	return (
		<BarDial
			name={takes}
			label={takes}
			said={percent(shares[first.id], 0)}
			value={shares[first.id]}
			from={0}
			to={1}
			step={0.01}
			basis="A, assumed: what two nations agree on is theirs to say."
			onChange={(share) => chooseTreasury({ debt: agreedOfTwo(asCast, Math.round(100 * share)) })}
		/>
	);
}

/** A weight that is none, or all of them nought, is not taken. */
function setWeight(before: readonly string[], at: number, value: number): void {
	const weights = before.map((weight, i) => (i === at ? value : Number(weight)));
	if (weights.some((weight) => Number.isNaN(weight) || weight < 0) || !weights.some((weight) => weight > 0)) return;
	chooseTreasury({ debt: weightsAs(weights) });
}

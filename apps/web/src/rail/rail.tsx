import { useWide } from "../frame/use-media.ts";
import { votesToChoose } from "../state/cases.ts";
import { chooseRow, chooseVote } from "../state/choose.ts";
import { downloadPlan, startDrawing, stepBack } from "../state/draw.ts";
import { drawnOf } from "../state/drawn.ts";
import { askForFiles } from "../state/file-dialog.ts";
import type { RowKey } from "../state/rows.ts";
import { useSession } from "../state/session.ts";
import { counted, fixed, NONE, short } from "../words/numbers.ts";
import { Thumbnail } from "./thumbnail.tsx";

/** The plans that ship or that any atlas has, and the reader's own. */
export function Rail() {
	const rows = useSession((session) => session.rows);
	const wide = useWide();
	return (
		<nav className="rail" aria-label="Plans">
			<div className="rail-head">
				<h2>Plans</h2>
				<VoteSwitch />
			</div>
			<ul className="plans">
				{rows.map((row) => (
					<li key={row.key}>
						<PlanRow row={row.key} title={row.title} />
					</li>
				))}
			</ul>
			<Yours wide={wide} />
		</nav>
	);
}

/** As many letters as stand beside the heading. */
const LETTERS = 14;

/** The years of the United States, or the votes of an atlas that has several. */
function VoteSwitch() {
	const choices = useSession((session) => session.choices);
	const atlas = useSession((session) => session.atlas);
	const open = useSession(({ theCase, dropped }) => (dropped === null ? theCase?.scenario.vote : undefined));
	const votes = votesToChoose({ choices, atlas });
	if (votes.length < 2) return null;
	if (votes.reduce((letters, { words }) => letters + words.length, 0) > LETTERS) {
		return (
			<select
				className="vote-choice"
				aria-label="Vote"
				value={open ?? ""}
				onChange={(event) => chooseVote(event.currentTarget.value)}
			>
				{open === undefined && <option value="" />}
				{votes.map(({ id, words }) => (
					<option key={id} value={id}>
						{words}
					</option>
				))}
			</select>
		);
	}
	return (
		<fieldset className="seg small">
			<legend className="hidden">Year of the vote</legend>
			{votes.map(({ id, words }) => (
				<button key={id} type="button" aria-pressed={id === open} onClick={() => chooseVote(id)}>
					{words}
				</button>
			))}
		</fieldset>
	);
}

function PlanRow({ row, title }: { row: RowKey; title: string }) {
	const plan = useSession((session) => session.plans[row]);
	const measure = useSession((session) => session.choices.measure);
	const chosen = useSession((session) => session.choices.row === row);
	const metrics = plan?.score.metrics;
	const length =
		metrics === undefined
			? NONE
			: measure === "km"
				? `${fixed(metrics.border.km, 0)} km`
				: counted(metrics.border.edges, "line");
	return (
		<button
			type="button"
			className="plan"
			aria-pressed={chosen}
			disabled={plan === undefined}
			onClick={() => chooseRow(row)}
		>
			<Thumbnail plan={plan ?? null} />
			<span>
				<span className="plan-title">{title}</span>
				<span className="plan-facts">
					<span>{metrics === undefined ? NONE : short(metrics.stranded.value ?? 0)} left</span>
					<span className="lines">{length}</span>
				</span>
			</span>
		</button>
	);
}

/** A plan drawn here or dropped here. It stays in this browser. */
function Yours({ wide }: { wide: boolean }) {
	const drawn = useSession(drawnOf) ?? undefined;
	const plan = useSession((session) => session.plans.yours);
	const ready = useSession((session) => session.shown !== null);
	return (
		<section className="yours" aria-label="Yours">
			<h3>Yours</h3>
			{drawn !== undefined &&
				(plan === undefined ? (
					<button type="button" className="plan" aria-pressed="false" onClick={startDrawing}>
						<span>
							<span className="plan-title">{drawn.file ?? "Your plan"}</span>
							<span className="plan-facts">
								<span>kept in this browser</span>
							</span>
						</span>
					</button>
				) : (
					<PlanRow row="yours" title={drawn.file ?? "Your plan"} />
				))}
			{drawn !== undefined && (
				<p className="yours-words">
					<button type="button" className="word" disabled={drawn.undo.length === 0} onClick={() => stepBack(true)}>
						Undo
					</button>
					<button type="button" className="word" disabled={drawn.redo.length === 0} onClick={() => stepBack(false)}>
						Redo
					</button>
					<button type="button" className="word" onClick={() => void downloadPlan()}>
						CSV
					</button>
				</p>
			)}
			<div className="drop">
				<b>
					<button
						type="button"
						className="word"
						disabled={!ready}
						onClick={startDrawing}
						title="Copies the plan on screen. Then choose a place on the map and press Space."
					>
						Draw
					</button>{" "}
					or{" "}
					<button type="button" className="word" disabled={!ready} onClick={askForFiles}>
						drop a map
					</button>
				</b>
				{wide ? "Atlas, CSV or scenario. Nothing leaves this page." : "Nothing leaves this page."}
			</div>
		</section>
	);
}

import { useRef } from "react";
import { useWide } from "../frame/use-media.ts";
import { chooseRow, chooseYear } from "../state/choose.ts";
import { downloadPlan, startDrawing, stepBack, takeFile } from "../state/draw.ts";
import { type RowKey, rows, years } from "../state/rows.ts";
import { useSession } from "../state/session.ts";
import { counted, fixed, NONE, short } from "../words/numbers.ts";
import { Thumbnail } from "./thumbnail.tsx";

/** The plans: five that ship for each year, and the reader's own. */
export function Rail() {
	const wide = useWide();
	return (
		<nav className="rail" aria-label="Plans">
			<div className="rail-head">
				<h2>Plans</h2>
				<YearSwitch />
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

export function YearSwitch() {
	const year = useSession((session) => session.choices.year);
	const dropped = useSession((session) => session.dropped !== null);
	return (
		<fieldset className="seg small">
			<legend className="hidden">Year of the vote</legend>
			{years.map((each) => (
				<button key={each} type="button" aria-pressed={each === year && !dropped} onClick={() => chooseYear(each)}>
					{each}
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
			<Thumbnail assignment={plan?.assignment ?? null} />
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
	const input = useRef<HTMLInputElement>(null);
	const drawn = useSession((session) => (session.atlas ? session.drawn[session.atlas.id] : undefined));
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
					<button type="button" className="word" disabled={!ready} onClick={() => input.current?.click()}>
						drop a map
					</button>
				</b>
				{wide ? "CSV or scenario. Nothing leaves this page." : "Nothing leaves this page."}
			</div>
			<input
				ref={input}
				type="file"
				hidden
				accept=".csv,.tsv,.txt,.json,text/csv,application/json"
				onChange={(event) => {
					const file = event.currentTarget.files?.[0];
					event.currentTarget.value = "";
					if (file !== undefined) void takeFile(file);
				}}
			/>
		</section>
	);
}

import type { BorderMeasure } from "@velvet/scenarios";
import type { AtlasView, FrontierView } from "../engine/views.ts";
import { chooseCorner } from "../state/choose.ts";
import { rowOf } from "../state/rows.ts";
import { useSession } from "../state/session.ts";
import { fixed, plural, short } from "../words/numbers.ts";
import { cornerWithin } from "./nearest-corner.ts";
import { lengthWords, priceWords } from "./price-words.ts";
import { placeOfScore, type Standing } from "./standing.ts";

interface Props {
	readonly atlas: AtlasView;
	readonly frontier: FrontierView;
	readonly standing: Standing | null;
}

/** So what: one heading, one number, at most three sentences. */
export function FrontierSide(props: Props) {
	const row = useSession((session) => session.shown?.row);
	if (props.standing === null) return <NoPlace />;
	return row === "best" ? (
		<PriceSide {...props} standing={props.standing} />
	) : (
		<PlanSide {...props} standing={props.standing} />
	);
}

function NoPlace() {
	return (
		<div className="side">
			<h3>Not in the chart yet</h3>
			<p>A plan has a place here once every unit belongs to a nation.</p>
		</div>
	);
}

function PriceSide({ atlas, frontier, standing }: Props & { standing: Standing }) {
	const price = useSession((session) => session.choices.price);
	const measure = frontier.border;
	return (
		<div className="side">
			<h3>Price of border</h3>
			<p className="big">{priceWords(price, measure)}</p>
			<p>
				{measure === "edges"
					? `A ${atlas.levels.unit} line becomes border only where, on balance, it spares at least that many voters the other camp’s government.`
					: "A kilometre becomes border only where, on balance, it spares at least that many voters the other camp’s government."}
			</p>
			<Certificate />
			<AgainstByParent atlas={atlas} frontier={frontier} standing={standing} />
		</div>
	);
}

/** Flow equals cut, and this page has found both again. */
export function Certificate() {
	const certificate = useSession((session) => session.certificate);
	if (certificate === null) return <p className="certificate">Checking the certificate –</p>;
	const { flow, cut, scale, holds } = certificate;
	const units = scale === 1 ? "" : `, each counted ${fixed(scale, 0)} times`;
	return (
		<p className="certificate">
			<b>{holds ? "Proven best." : <span className="warning">Not proven.</span>}</b> Flow {fixed(flow, 0)}{" "}
			{flow === cut ? "=" : "≠"} cut {fixed(cut, 0)}
			{units}; found again by this page.
		</p>
	);
}

function AgainstByParent({ atlas, frontier, standing }: Props & { standing: Standing }) {
	const score = useSession((session) => session.plans["by-parent"]?.score);
	const place = score === undefined ? null : placeOfScore(frontier, score);
	if (place === null) return null;
	const fewer = place.stranded - standing.stranded;
	const shorter = place.border - standing.border;
	return (
		<p>
			{short(Math.abs(fewer))} {fewer >= 0 ? "fewer" : "more"} left than by {atlas.levels.parent}, with{" "}
			{difference(shorter, frontier.border)}.
		</p>
	);
}

function difference(shorter: number, measure: BorderMeasure): string {
	if (shorter === 0) return "the same border";
	const size = measure === "edges" ? `${fixed(Math.abs(shorter), 0)}` : `${fixed(Math.abs(shorter) / 1000, 0)} km`;
	const noun = measure === "edges" ? ` ${Math.abs(shorter) === 1 ? "line" : plural("line")}` : "";
	return measure === "edges"
		? `${size} ${shorter > 0 ? "fewer" : "more"}${noun}`
		: `${size} ${shorter > 0 ? "less" : "more"}`;
}

function PlanSide({ atlas, frontier, standing }: Props & { standing: Standing }) {
	const row = useSession((session) => session.shown?.row ?? "by-parent");
	const rows = useSession((session) => session.rows);
	const among = useSession((session) => session.theCase?.among ?? "");
	const { border, stranded, least, shortest, onFrontier } = standing;
	const title = rowOf(rows, row)?.title ?? "Yours";
	const length = lengthWords(border, frontier.border, atlas);
	return (
		<div className="side">
			<h3>{title}, against the best</h3>
			<p className="big">{onFrontier ? "Nothing to spare" : `${short(stranded - least)} to spare`}</p>
			<p>
				This plan leaves <b>{short(stranded)}</b> voters under the other camp with {length}.{" "}
				{among === "" ? "No border of that length" : `No plan${among} with a border of that length`} leaves fewer
				{onFrontier ? (
					"."
				) : (
					<>
						{" "}
						than <b>{short(least)}</b>.
					</>
				)}
			</p>
			{shortest !== null && (
				<p>
					A border of <b>{lengthWords(shortest, frontier.border, atlas).replace(`${atlas.levels.unit} `, "")}</b> could
					leave as few as this plan does.
				</p>
			)}
			{!onFrontier && (
				<button type="button" className="word" onClick={() => chooseCorner(cornerWithin(frontier.points, border))}>
					Show the best plan at this length
				</button>
			)}
		</div>
	);
}

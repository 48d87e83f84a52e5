import type { Pendulum } from "@velvet/scenarios";
import { fixed, percent } from "../words/numbers.ts";
import { RangeTrack } from "./range-track.tsx";

type Models = NonNullable<Pendulum["models"]>;

interface Props {
	readonly models: Models;
	readonly names: { readonly A: string; readonly B: string };
}

/** What is fitted to the record: each number with the range that holds nine tenths of what is believed. */
export function Fitted({ models: { vote, transition }, names }: Props) {
	const { cost, persistence, error, middle, grid } = vote;
	return (
		<section className="fitted" aria-label="What is fitted to the record">
			<h4>Fitted to {vote.elections} elections; nine tenths of the belief</h4>
			<Row
				name="cost a term"
				title={`Points of the vote that each term in government costs. From memory, published: ${vote.published.cost} [${vote.published.tag}]`}
				known={cost}
				{...grid.cost}
				mark={0}
				say={(value) => fixed(value, 1)}
			/>
			<Row
				name="persistence"
				title="How much of the distance from the middle is left at the next election"
				known={persistence}
				{...grid.persistence}
				mark={0}
				say={hundredths}
			/>
			<Row
				name="error, points"
				title="Standard deviation of what nothing here explains"
				known={error}
				{...grid.error}
				say={(value) => fixed(value, 1)}
			/>
			<Row
				name="middle, %"
				title={`The share that ${names.A} return to; ${names.B}: ${percent(middle.B.mean)}`}
				known={middle.A}
				from={(50 + grid.middle.from) / 100}
				to={(50 + grid.middle.to) / 100}
				mark={0.5}
				say={(value) => fixed(100 * value, 1)}
			/>
			<Row
				name="kept after one"
				title="Chance of keeping power after one term"
				known={transition.afterOneTerm}
				{...share}
			/>
			<Row name="kept after more" title="Chance of keeping power after more" known={transition.afterMore} {...share} />
			<p className="fitted-note">
				The middle is that of {names.A}; {names.B} have the rest.
			</p>
		</section>
	);
}

const hundredths = (value: number) => fixed(value, 2);
const share = { from: 0, to: 1, mark: 0.5, say: hundredths };

interface RowProps {
	readonly name: string;
	readonly title?: string;
	readonly known: { readonly mean: number; readonly p05: number; readonly p50: number; readonly p95: number };
	readonly from: number;
	readonly to: number;
	readonly mark?: number;
	say(value: number): string;
}

function Row({ name, title, known: { mean, p05, p95 }, from, to, mark, say }: RowProps) {
	return (
		<p className="fitted-row" title={title}>
			<span>{name}</span>
			<RangeTrack {...{ from, to, p05, p95 }} middle={mean} {...(mark !== undefined && { mark })} />
			<span className="fitted-figure">
				<b>{say(mean)}</b> {say(p05)} to {say(p95)}
			</span>
		</p>
	);
}

import { useRef } from "react";
import { usePhone } from "../frame/use-media.ts";
import { useSize } from "../frontier/use-size.ts";
import { useSession } from "../state/session.ts";
import { CampKey } from "./camp-marks.tsx";
import { CampsSide } from "./camps-side.tsx";
import { CampsTable } from "./camps-table.tsx";
import { DotPair, MeanFigures } from "./dot-pair.tsx";
import { Gradient } from "./gradient.tsx";
import { bare, type Multiple, multiplesOf, unitWord } from "./multiples.ts";

/** From this height on, every figure has a gradient of its own. */
const TALL = 360;

/** Fewer groups make no gradient: nearly every unit is wholly metropolitan, or not at all. */
const FEWEST = 5;

/** What the places are like where the voters of each camp live. Descriptive only. */
export function CampsTab() {
	const { atlas, theCase, shown } = useSession();
	const table = useSession((session) => session.choices.table);
	const score = shown?.score;
	if (atlas === null || theCase === null || !score) return <p className="tab-note">Opening the atlas –</p>;
	const multiples = multiplesOf(score, atlas);
	const density = score.metrics["camp-profile"].densityDeciles;
	return (
		<div className="camps">
			{table ? (
				<CampsTable multiples={multiples} density={density} />
			) : (
				<section className="camps-what" aria-label="How the camps differ">
					<CampKey names={theCase.campNames} />
					<Multiples multiples={multiples} density={density} />
				</section>
			)}
			<CampsSide theCase={theCase} density={density} />
		</div>
	);
}

type Density = Parameters<typeof CampsSide>[0]["density"];

function Multiples({ multiples, density }: { multiples: readonly Multiple[]; density: Density }) {
	const box = useRef<HTMLDivElement>(null);
	const phone = usePhone();
	const { height } = useSize(box);
	const tall = phone || height >= TALL;
	const ends = [
		`under ${bare("people per km2", density[0]?.to ?? null)}`,
		`over ${bare("people per km2", density[density.length - 1]?.from ?? null)}`,
	] as const;
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
		<section className="multiples" data-tall={tall || undefined} ref={box} tabIndex={0} aria-label="Small multiples">
			<figure className="multiple gradient-of-density">
				<figcaption>
					<b>Density</b> <small>{unitWord("people per km2")}, tenths of voters</small>
				</figcaption>
				<Gradient
					deciles={density}
					title="Votes by people for each square kilometre"
					unit="people per km2"
					ends={ends}
				/>
			</figure>
			<div className="multiple-list">
				{multiples.map((multiple) => (
					<figure key={multiple.key} className="multiple">
						<figcaption>
							<b>{multiple.title}</b>
							<small>
								{unitWord(multiple.unit)}
								<span className="year">, {multiple.year}</span>
							</small>
							<MeanFigures multiple={multiple} />
						</figcaption>
						{tall && multiple.deciles.length >= FEWEST && (
							<Gradient small deciles={multiple.deciles} title={`Votes by ${multiple.title}`} unit={multiple.unit} />
						)}
						<DotPair multiple={multiple} />
					</figure>
				))}
			</div>
			<p className="multiples-source">
				Axes show what the middle eight tenths of voters have around them; the tick is the mean of both camps. Sources:{" "}
				{[...new Set(multiples.map(({ source }) => source))].join("; ")}.
			</p>
		</section>
	);
}

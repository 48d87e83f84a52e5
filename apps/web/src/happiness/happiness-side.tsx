import { withArticle } from "@velvet/report";
import { breakEvenQuestion, MATCH_MEANS, undividedWords, type WelfareDial, welfareDials } from "@velvet/scenarios";
import { Assumed, type Assumption, Caveats, Side, SideList } from "../frame/side.tsx";
import { inSlotOrder } from "../score/rows.tsx";
import { fixed, NONE, percent } from "../words/numbers.ts";
import { numberText, pointsText } from "./figures.ts";
import { type HappinessProps, readingOf } from "./happiness-props.ts";

/** So what: where match and consumption weigh the same, in words; then what is known, assumed, and not said. */
export function HappinessSide(props: HappinessProps) {
	const { welfare, theCase, choice } = props;
	const { breakEven } = readingOf(props);
	const { outOfPower, published, beside, horizon, dials } = welfare;
	const others = breakEven.byDeltaL.filter(({ deltaL }) => deltaL !== dials.deltaL.value);
	return (
		<Side
			label="What follows for well-being"
			heading={breakEvenQuestion(breakEven)}
			number={breakEven.loss === 0 ? NONE : percent(Math.abs(breakEven.loss))}
		>
			<p>
				{MATCH_MEANS} Out of power: {percent(outOfPower.before)} of voters undivided,{" "}
				{undividedWords(beside, theCase.campNames)}, {percent(outOfPower.after)} by this plan:{" "}
				<b>{pointsText(breakEven.match)}</b> points on average
				{choice.reading === "years" &&
					`, as ${percent(horizon.kept, 0)} of what an election does is felt over ${horizon.years} years`}
				.
			</p>
			<p>
				Over the draws {range(breakEven.p05, breakEven.p95)}; if being out of power costs{" "}
				{others.map(({ deltaL }) => fixed(deltaL, 1)).join(", ")} points,{" "}
				{others.map(({ loss }) => percent(loss)).join(", ")}.
			</p>
			<p title={published.source}>
				The published mean loss of {percent(published.loss, 0)} of GDP a head [{welfareDials.g10.basis}] comes to{" "}
				{choice.reading === "years"
					? `${pointsText(published.pointsOverYears)} points as a mean over ${horizon.years} years`
					: `${pointsText(published.points)} points for good`}{" "}
				for whoever bears it; whether it transfers is not known.
			</p>
			<SideList title="What is known">
				{welfare.evidence.map(({ finding, basis, source }) => (
					<li key={finding}>
						{finding} [{basis}] {source}
					</li>
				))}
			</SideList>
			<SideList title="Two exact models beside it">
				<Theory theCase={theCase} welfare={welfare} />
			</SideList>
			<Assumed of={Object.values(dials).map(inWords)} />
			<Caveats of={welfare.caveats} />
		</Side>
	);
}

function Theory({ theCase, welfare: { theory } }: Pick<HappinessProps, "theCase" | "welfare">) {
	const { size, taxes } = theory;
	return (
		<>
			<li>
				Alesina and Spolaore: {size.nations} countries would be efficient where the worth of a government near by, over
				its cost, is {size.efficientAt}, and stable at {size.stableAt}. No such ratio is published.
			</li>
			{inSlotOrder(theCase).flatMap(({ id, name }) => {
				const own = taxes.polities[id];
				if (own === undefined) return [];
				return [
					<li key={id}>
						Bolton and Roland: parting would pay the voter in the middle of {withArticle(name)}{" "}
						{own.breakEven > 1 ? "at no efficiency" : `where ${fixed(own.breakEven, 4)} of efficiency is kept`}.
					</li>,
				];
			})}
			{taxes.why !== null && <li>{taxes.why}</li>}
		</>
	);
}

function inWords({ name, symbol, value, low, high, basis, source }: WelfareDial): Assumption {
	const span = `${numberText(low)} to ${numberText(high)}`;
	return { what: `${name} (${symbol})`, value: `${numberText(value)} (${span})`, basis, source };
}

function range(p05: number | null, p95: number | null): string {
	const told = [p05, p95].map((each) => (each === null ? NONE : percent(each)));
	return `${told[0]} to ${told[1]}`;
}

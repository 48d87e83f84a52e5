import {
	askerName,
	changeWords,
	of100,
	type Policy,
	type PolicyResult,
	policies,
	type ResponseResult,
	signedOf100,
	stageWords,
} from "@velvet/scenarios";
import { Assumed, Caveats, Side, SideList } from "../frame/side.tsx";
import { PastVotes } from "./past-votes.tsx";
import { useOpenedStage } from "./response-choice.ts";
import type { ResponseProps } from "./response-props.ts";
import { StageCard } from "./stage-card.tsx";

/** So what: how many part under each answer, here and in the mirror, and what it depends on. */
export function ResponseSide({ found, passes }: ResponseProps) {
	const opened = useOpenedStage((state) => state.opened);
	const here = found.sides[found.first];
	const there = found.sides[found.first === "A" ? "B" : "A"];
	return (
		<Side
			label="What may come of a request"
			heading="What may come of a request?"
			number={here.who === null ? "Nobody asks" : `${of100(partedIf(here.policies.agree, passes))} of 100`}
		>
			{opened !== null && <StageCard opened={opened} found={found} />}
			{here.who === null ? <p>{here.why}</p> : <Sentences {...{ here, there, passes }} />}
			<PastVotes />
			{here.who !== null && <Changes policies={here.policies} passes={passes} />}
			<Weighing found={found} />
			<Assumed
				of={found.assumptions.map(({ low, high, ...rest }) => ({ ...rest, value: `${low} to ${high}` }))}
				more={["The range of every stage: press its name in the river."]}
			/>
			<Caveats of={found.caveats} />
		</Side>
	);
}

type Asked = Exclude<ResponseResult["sides"]["A"], { who: null }>;

interface SentencesProps {
	readonly here: Asked;
	readonly there: ResponseResult["sides"]["A"];
	readonly passes: boolean;
}

/** What the number is of, the vote that it hangs on, and the other side's. */
function Sentences({ here, there, passes }: SentencesProps) {
	const parted = (policy: Policy) => of100(partedIf(here.policies[policy], passes));
	const vote = (side: Asked) =>
		`${of100(side.vote.passes.mean)} (${of100(side.vote.passes.p05)}–${of100(side.vote.passes.p95)}) of 100 simulated votes`;
	return (
		<>
			<p>
				simulated requests {passes && "whose own voters say yes "}end with {askerName(here.who)} apart if the centre
				would agree to a vote; {parted("ignore")} if it would ignore it, {parted("quash")} if it would quash it in the
				courts.
			</p>
			<p>
				{passes
					? `Their own vote passes in ${vote(here)}: of all requests ${partedOf(here.policies, false)} part (ignored, quashed, agreed to).`
					: `Their own vote passes in ${vote(here)}; where it does, ${partedOf(here.policies, true)} part (ignored, quashed, agreed to).`}
			</p>
			<p>
				{there.who === null
					? `In the mirror nobody asks: ${there.why}`
					: `In the mirror ${askerName(there.who)} would ask: ${partedOf(there.policies, passes)} part, and their own vote passes in ${vote(there)}.`}
			</p>
		</>
	);
}

function partedIf({ outcomes, ifVotePasses }: PolicyResult, passes: boolean): number {
	return (passes ? ifVotePasses : outcomes).parted.mean;
}

/** "0.2, <0.1 and 0.8": under the three answers in their order. */
function partedOf(found: Asked["policies"], passes: boolean): string {
	const [first, second, third] = policies.map((policy) => of100(partedIf(found[policy], passes)));
	return `${first}, ${second} and ${third}`;
}

function Changes({ policies: found, passes }: { policies: Asked["policies"]; passes: boolean }) {
	const most = found.agree.outcomes.parted.dependsOn[0];
	const rows = found.agree.changes.map(({ key, to, why }, i) => ({
		words: changeWords(key, to),
		cells: policies.map((policy) => changeOf(found[policy], i, passes)),
		why,
	}));
	return (
		<SideList title="What dials would change">
			{rows.map(({ words, cells, why }) => (
				<li key={words}>
					<b>{words}</b>: {why ?? `parted ${cells.join(", ")}`}
				</li>
			))}
			{most !== undefined && <li>The centre agreeing, it hangs on {stageWords[most.stage].toLowerCase()} most.</li>}
			<li>Each alone, by the same draws; of 100, under the three answers in their order.</li>
		</SideList>
	);
}

function changeOf({ changes }: PolicyResult, at: number, passes: boolean): string {
	const difference = changes[at]?.difference ?? null;
	return difference === null ? "–" : signedOf100((passes ? difference.ifVotePasses : difference.all).parted.mean);
}

/** What a centre that thinks of later claimants would prefer, and whether promises are kept. */
function Weighing({ found: { centre, commitment, settings } }: { found: ResponseResult }) {
	return (
		<SideList title="What a centre might weigh">
			<li>
				With {settings.claimants} later {settings.claimants === 1 ? "claimant" : "claimants"} watching, refusing is
				worth more to it than giving way in {centre.frequency} sets of assumptions
				{centre.fewest !== null && `; in half of those where any number is enough, from ${centre.fewest.p50} on`}.
			</li>
			<li>
				A promise made now would not be kept in {of100(commitment.fails.without)} of 100 sets without a guarantee, in{" "}
				{of100(commitment.fails.guaranteed)} with this one.
			</li>
		</SideList>
	);
}

import { endWords, of100, type Policy, type PolicyResult, type StageKey, stageWords } from "@velvet/scenarios";
import { useRef } from "react";
import { useSize } from "../frontier/use-size.ts";
import { patternOf } from "./end-patterns.tsx";
import { useOpenedStage } from "./response-choice.ts";
import { END_BAR, layOutRiver } from "./river-layout.ts";

interface Props {
	readonly camp: "A" | "B";
	/** The class with the colours of who asks. */
	readonly slot: string;
	readonly policy: Policy;
	readonly result: PolicyResult;
	readonly passes: boolean;
}

/** Thinner than this, a line is no longer seen: its end is listed all the same. */
const THINNEST = 0.05;

/** All requests from the left, thinner at every stage; a press on a stage opens what is assumed of it. */
export function PolicyRiver({ camp, slot, policy, result, passes }: Props) {
	const box = useRef<HTMLDivElement>(null);
	const { width, height } = useSize(box);
	const opened = useOpenedStage((state) => state.opened);
	const flows = passes ? result.flowsIfVotePasses : result.stages;
	const ends = passes ? result.ifVotePasses : result.outcomes;
	const river = width > 0 && height > 0 ? layOutRiver(flows, { width, height }) : null;
	const said = Object.entries(endWords).map(([key, words]) => `${of100(ends[key as keyof typeof ends].mean)} ${words}`);
	const isOpen = (stage: StageKey) => opened?.camp === camp && opened.policy === policy && opened.stage === stage;
	return (
		<div className={`river ${slot}`} ref={box}>
			{river !== null && (
				<>
					<svg
						width={width}
						height={height}
						role="img"
						aria-label={`Of 100 simulated requests under these assumptions: ${said.join(", ")}.`}
					>
						<rect className="asks" x={0} y={0} width={5} height={river.stages[0].length} />
						{river.ribbons
							.filter(({ thick }) => thick > THINNEST)
							.map(({ from, to, path }) => (
								<path key={`${from} ${to}`} className={to in endWords ? "ribbon out" : "ribbon"} d={path} />
							))}
						{river.stages.map(({ stage, x, y, length }) => (
							<line key={stage} className="stage-line" x1={x} x2={x} y1={y} y2={y + length} />
						))}
						{river.ends.map(({ outcome, y, length }) => (
							<rect
								key={outcome}
								className="end"
								x={river.endX}
								y={y}
								width={END_BAR - 0.5}
								height={length}
								fill={patternOf(outcome)}
							/>
						))}
					</svg>
					{river.stages.map(({ stage, x }) => (
						<button
							key={stage}
							type="button"
							className="stage-name"
							aria-pressed={isOpen(stage)}
							title={stageWords[stage]}
							style={{ left: x + 1 }}
							onClick={() => useOpenedStage.setState({ opened: isOpen(stage) ? null : { camp, policy, stage } })}
						>
							<span>{stageWords[stage]}</span>
						</button>
					))}
				</>
			)}
		</div>
	);
}

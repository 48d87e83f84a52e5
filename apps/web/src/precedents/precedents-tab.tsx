import { type RefObject, useRef } from "react";
import { engine } from "../engine/client.ts";
import { Switch } from "../frame/switch.tsx";
import { useMedia } from "../frame/use-media.ts";
import { type PrecedentsChoice, usualPrecedents } from "../state/choices.ts";
import { choose, read, useSession } from "../state/session.ts";
import { useOwnCommand } from "../state/tab-command.ts";
import { AnswersChart } from "./answers-chart.tsx";
import { AnswersSide } from "./answers-side.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { type Looking, look, useLooking } from "./looking.ts";
import { PrecedentSide } from "./precedent-side.tsx";
import { PrecedentsList } from "./precedents-list.tsx";
import { replayCommand } from "./replay-command.ts";
import { useFetched } from "./use-fetched.ts";
import { filterOf, responsesCommand } from "./votes-among.ts";

function change(changes: Partial<PrecedentsChoice>): void {
	choose({ precedents: { ...read().choices.precedents, ...changes } });
}

/** Opens a vote of the past by its key, and the tab that shows it. */
export function lookAtPrecedent(key: string): void {
	look({ typed: "", opened: key, ballot: null, rule: null });
	choose({ tab: "precedents", precedents: { ...read().choices.precedents, shown: "list" } });
}

/** Opens how parent states answered some votes of the past, and the tab that shows it. */
export function lookAtAnswers(among: Partial<PrecedentsChoice>): void {
	look({ beside: false });
	choose({ tab: "precedents", precedents: { ...usualPrecedents, ...among, shown: "answers" } });
}

/** Votes of the past: found, sorted, opened, and counted again under any rule; and how parent states answered them. */
export function PrecedentsTab() {
	const looking = useLooking();
	const choice = useSession((session) => session.choices.precedents);
	const narrow = useMedia("(max-width: 919px)");
	const side = useRef<HTMLElement>(null);
	const filter = filterOf(choice);
	const { value: rows, issue: trouble } = useFetched(() => engine().precedents(), "rows");
	const { value: view } = useFetched(() => engine().answers(filter), JSON.stringify(filter));
	const answers = choice.shown === "answers";
	const { opened, rule } = looking;
	useOwnCommand(answers && !looking.beside ? responsesCommand(choice) : replayCommand(opened, rule));
	if (trouble !== null) {
		return (
			<p className="tab-note" role="alert">
				{trouble.message} {trouble.fix}{" "}
				{/* A browser remembers code that it could not load until the page is loaded again; the link leads back here. */}
				<button type="button" className="word" onClick={() => location.reload()}>
					Try again
				</button>
			</p>
		);
	}
	if (rows === null || view === null) return <p className="tab-note">Opening the votes of the past –</p>;
	const open = (key: string) => {
		look({ opened: key, ballot: null, beside: true });
		if (narrow) side.current?.scrollIntoView({ block: "start" });
	};
	return (
		<div className={answers ? "precedents answers" : "precedents"}>
			<div className="precedents-bar">
				<Switch
					legend="Votes of the past"
					value={choice.shown}
					options={{ list: "list", answers: "answers" }}
					onChange={(shown) => {
						look({ beside: false });
						change({ shown });
					}}
				/>
				{answers ? <FilterBar choice={choice} change={change} /> : null}
			</div>
			{answers ? (
				<AnswersChart view={view} opened={looking.beside ? opened : null} onOpen={open} />
			) : (
				<PrecedentsList {...{ rows, looking, choice, change, narrow }} among={view.rates.votes} onOpen={open} />
			)}
			{answers && !looking.beside ? (
				<AnswersSide rates={view.rates} ref={side} />
			) : (
				<OpenVote side={side} looking={looking} back={answers ? () => look({ beside: false }) : null} />
			)}
		</div>
	);
}

interface OpenVoteProps {
	readonly side: RefObject<HTMLElement | null>;
	readonly looking: Looking;
	/** Back to the answers, where it stands in their place. */
	readonly back: (() => void) | null;
}

function OpenVote({ side, looking: { opened, ballot, rule }, back }: OpenVoteProps) {
	const { value: precedent } = useFetched(() => engine().precedent(opened, rule), `${opened} ${rule}`);
	if (precedent === null) return <p className="side">Opening the vote –</p>;
	return (
		<PrecedentSide
			ref={side}
			precedent={precedent}
			stale={precedent.key !== opened}
			ballot={ballot ?? precedent.ballot}
			rule={rule}
			onBallot={(id) => look({ ballot: id })}
			onRule={(key) => look({ rule: key })}
			onBack={back}
		/>
	);
}

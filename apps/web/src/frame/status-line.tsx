import { grouped } from "@velvet/core";
import { cascadeCommand } from "../cascade/cascade-command.ts";
import { parliamentCommand } from "../parliament/parliament-choice.ts";
import { referendumCommand } from "../referendum/referendum-command.ts";
import { downloadScenario } from "../state/draw.ts";
import { useSession } from "../state/session.ts";
import { useTabCommand } from "../state/tab-command.ts";
import { commandOf } from "../words/command.ts";
import { CopyButton } from "./copy-button.tsx";

/** The command that reproduces the screen, and what stands behind it. */
export function StatusLine() {
	const command = useCommand();
	const atlas = useSession((session) => session.atlas);
	const seed = useSession((session) => session.theCase?.scenario.seed);
	return (
		<footer className="status">
			<code>{command}</code>
			<CopyButton label="Copy" text={`npx ${command}`} />
			<button
				type="button"
				className="word"
				disabled={command === ""}
				onClick={downloadScenario}
				title="The scenario of what is on screen, as a file for the command line"
			>
				Scenario
			</button>
			<span className="space" />
			<span>{useCertainty()}</span>
			{atlas !== null && (
				<span title={atlas.hash}>
					atlas {atlas.id}
					{atlas.key === atlas.hash && `, ${atlas.hash.slice(0, 19)}`}
				</span>
			)}
			{seed !== undefined && <span>seed {seed}</span>}
			<span>{useSaved()}</span>
			<Sources />
		</footer>
	);
}

/** On paper: where the figures come from, and the hash of what they were read from. */
function Sources() {
	const atlas = useSession((session) => session.atlas);
	if (atlas === null) return null;
	const titles = atlas.provenance.sources.map((source) => `${source.title}, ${source.publisher}`);
	return (
		<p className="print-sources">
			Sources: {titles.join("; ")}. Atlas {atlas.hash}.
		</p>
	);
}

export function useCommand(): string {
	const own = useTabCommand(({ command }) => command);
	const ofScreen = useSession((session) => {
		const { asked, choices } = session;
		if (asked !== null) return referendumCommand({ ...session, asked });
		if (choices.tab === "cascade") return cascadeCommand(session);
		return choices.tab === "parliament" ? parliamentCommand(session) : commandOf(session);
	});
	return own ?? ofScreen;
}

/** Whether what is on screen is exact, and whether its certificate was checked here. */
export function useCertainty(): string {
	return useSession(({ choices, certificate, shown, asked }) => {
		if (asked?.view != null) return `${grouped(asked.view.result.draws)} simulated votes`;
		if (shown?.score == null) return "loading";
		if (choices.row !== "best") return "exact";
		if (certificate === null) return "checking the certificate";
		return certificate.holds ? "certificate checked on this page" : "certificate does not hold";
	});
}

export function useSaved(): string {
	return useSession(({ saved }) => (saved ? "autosaved" : "not saved yet"));
}

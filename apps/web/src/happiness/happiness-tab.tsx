import { TabFrame } from "../frame/tab-frame.tsx";
import { useSession } from "../state/session.ts";
import { useOwnCommand } from "../state/tab-command.ts";
import { CampRanges } from "./camp-ranges.tsx";
import { DialsTable } from "./dials-table.tsx";
import { HappinessBar } from "./happiness-bar.tsx";
import { happinessCommand } from "./happiness-choice.ts";
import { HappinessSide } from "./happiness-side.tsx";
import { HappinessTable } from "./happiness-table.tsx";
import { LedgerRanges } from "./ledger-ranges.tsx";
import { useHappiness } from "./use-happiness.ts";

/** The welfare ledger of the plan on screen: ranges about nought, who gains and who loses, and where it breaks even. */
export function HappinessTab() {
	const session = useSession();
	const found = useHappiness();
	const { theCase, choices } = session;
	useOwnCommand(happinessCommand(session));
	if (theCase === null) return <p className="tab-note">Opening the atlas –</p>;
	if (found === null) return <p className="tab-note">Reckoning ten thousand ledgers –</p>;
	if (!found.ok) return <p className="tab-note">{found.issues.map(({ message }) => message).join(" ")}</p>;
	const props = { theCase, welfare: found.value, choice: choices.happiness };
	return (
		<TabFrame
			tab="happiness"
			bar={<HappinessBar {...props} />}
			what={
				choices.table ? (
					<HappinessTable {...props} />
				) : choices.happiness.view === "dials" ? (
					<DialsTable {...props} />
				) : (
					// biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
					<section className="tab-two happiness-what" tabIndex={0} aria-label="The ledger in ranges">
						<LedgerRanges {...props} />
						<CampRanges {...props} />
					</section>
				)
			}
			side={<HappinessSide {...props} />}
		/>
	);
}

import { Menu } from "@mantine/core";
import type { MetricKey } from "@velvet/core";
import { useState } from "react";
import { RadioItems } from "../frame/radio-items.tsx";
import type { Beside } from "../state/choices.ts";
import { choose, useSession } from "../state/session.ts";
import { MethodCard } from "./method-card.tsx";
import { MoreRows } from "./more-rows.tsx";
import { PartingBar } from "./parting-bar.tsx";
import {
	ApartRow,
	BorderRow,
	PeopleRow,
	PiecesRow,
	PlacesRow,
	type RowsProps,
	SelfDeterminationRow,
	StrandedRow,
} from "./rows.tsx";
import { ScoreSkeleton } from "./score-skeleton.tsx";
import { besideWords, statusQuoOf } from "./status-quo.ts";

/** The numbers of the plan on screen, always beside the status quo. */
export function Scorecard() {
	const { atlas, theCase, shown } = useSession();
	const beside = useSession((session) => session.choices.beside);
	const [card, setCard] = useState<{ key: MetricKey; anchor: HTMLElement } | null>(null);
	const score = shown?.score ?? null;
	if (atlas === null || theCase === null || score === null) return <ScoreSkeleton />;
	const statusQuo = statusQuoOf(theCase, { beside });
	const open = (key: MetricKey, anchor: HTMLElement) => setCard({ key, anchor });
	const rows: RowsProps = { atlas, theCase, score, statusQuo, opened: card?.key ?? null, onOpen: open };
	return (
		<aside className="score" aria-label="Scorecard">
			<div className="score-head">
				<h2>Scorecard</h2>
				<BesideMenu beside={statusQuo.beside} />
			</div>
			<p className="score-camps">
				A voted for {theCase.campNames.A}, B for {theCase.campNames.B}
			</p>
			<PartingBar {...rows} beside={statusQuo.beside} onOpen={(anchor) => open("gain-and-regret", anchor)} />
			<div className="score-columns" aria-hidden="true">
				<span />
				<span>as one</span>
				<span>this plan</span>
				<span>change</span>
			</div>
			<ul className="score-rows">
				<SelfDeterminationRow {...rows} />
				<StrandedRow {...rows} />
				<PlacesRow {...rows} />
				<ApartRow {...rows} />
				<BorderRow {...rows} />
				<PiecesRow {...rows} />
				<PeopleRow {...rows} />
			</ul>
			<MoreRows {...rows} />
			<p className="score-foot">Every number opens its method and its sources.</p>
			{card !== null && (
				<MethodCard {...rows} metricKey={card.key} anchor={card.anchor} onClose={() => setCard(null)} />
			)}
		</aside>
	);
}

const besides = (["B", "A", "half"] as const).map((value) => ({ value, words: besideWords(value) }));

function BesideMenu({ beside }: { beside: Beside }) {
	return (
		<Menu position="bottom-end" transitionProps={{ duration: 0 }} withInitialFocusPlaceholder={false}>
			<Menu.Target>
				<button type="button" className="beside">
					beside one country, {besideWords(beside)}
					<i className="caret" />
				</button>
			</Menu.Target>
			<Menu.Dropdown className="menu">
				<div className="menu-label">Beside one country,</div>
				<RadioItems value={beside} items={besides} onChoose={(each) => choose({ beside: each })} />
			</Menu.Dropdown>
		</Menu>
	);
}

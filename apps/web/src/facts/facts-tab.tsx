import type { MetricKey } from "@velvet/core";
import { useState } from "react";
import { MethodCard } from "../score/method-card.tsx";
import { statusQuoOf } from "../score/status-quo.ts";
import { useSession } from "../state/session.ts";
import { FactList } from "./fact-list.tsx";
import { FactTable } from "./fact-table.tsx";
import { factRows } from "./facts.ts";
import { FactsSide } from "./facts-side.tsx";

/** What the land of each nation is like, beside the country as one. */
export function FactsTab() {
	const { atlas, theCase, shown } = useSession();
	const { beside, table } = useSession((session) => session.choices);
	const [card, setCard] = useState<{ key: MetricKey; anchor: HTMLElement } | null>(null);
	const score = shown?.score;
	if (atlas === null || theCase === null || !score) return <p className="tab-note">Opening the atlas –</p>;
	const rows = factRows(atlas, theCase, score);
	const open = (key: MetricKey, anchor: HTMLElement) => setCard({ key, anchor });
	const statusQuo = statusQuoOf(theCase, { beside });
	return (
		<div className="facts">
			{table ? (
				<FactTable rows={rows} onOpen={open} />
			) : (
				<FactList rows={rows} opened={card?.key ?? null} onOpen={open} />
			)}
			<FactsSide atlas={atlas} rows={rows} />
			{card !== null && (
				<MethodCard
					{...{ atlas, theCase, score, statusQuo, opened: card.key, onOpen: open }}
					metricKey={card.key}
					anchor={card.anchor}
					overScore
					onClose={() => setCard(null)}
				/>
			)}
		</div>
	);
}

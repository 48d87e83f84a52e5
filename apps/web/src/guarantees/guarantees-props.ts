import type { GuaranteeKey, GuaranteeList, GuaranteeRow } from "@velvet/scenarios";
import type { AtlasView, CaseView, ScoreView } from "../engine/views.ts";

/** What the parts of the tab are made from. */
export interface GuaranteesProps {
	readonly atlas: AtlasView;
	readonly theCase: CaseView;
	readonly list: GuaranteeList;
	readonly score: ScoreView | null;
}

/** The row of a kind by a nation. */
export function rowOf({ guarantees }: GuaranteeList, kind: GuaranteeKey, by: string): GuaranteeRow | undefined {
	return guarantees.find((row) => row.kind === kind && row.by === by);
}

/** Whether a guarantee is entered that the other side does not give. */
export function isAlone({ unreciprocated }: GuaranteeList, { kind, by }: Pick<GuaranteeRow, "kind" | "by">): boolean {
	return unreciprocated.some((row) => row.kind === kind && row.by === by);
}

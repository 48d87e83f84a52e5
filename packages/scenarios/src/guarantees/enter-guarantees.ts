import { type Checked, failed, issue, passed } from "@velvet/core";
import { unknownPolity } from "../open-case.ts";
import type { Scenario } from "../scenario.ts";
import { type Guarantee, type GuaranteeKey, guaranteeKeys } from "./guarantee.ts";
import { usualTerms } from "./usual-terms.ts";

/** A guarantee by its name alone: on the scenario's terms, where it has them, or else the usual ones. */
export type EnteredGuarantee = Pick<Guarantee, "kind" | "by">;

/** The scenario with these guarantees and no others: its own as they stand, then the new by kind and polity. */
export function withGuarantees(scenario: Scenario, entered: readonly EnteredGuarantee[]): Scenario {
	const { guarantees: own = [], ...bare } = scenario;
	const isIn = (list: readonly EnteredGuarantee[], kind: GuaranteeKey, by: string) =>
		list.some((each) => each.kind === kind && each.by === by);
	const added = guaranteeKeys.flatMap((kind) =>
		scenario.polities.flatMap(({ id: by }): Guarantee[] =>
			isIn(entered, kind, by) && !isIn(own, kind, by) ? [{ kind, by, ...usualTerms[kind] }] : [],
		),
	);
	const guarantees = [...own.filter(({ kind, by }) => isIn(entered, kind, by)), ...added];
	return guarantees.length === 0 ? bare : { ...bare, guarantees };
}

/** Reads guarantees written as `KIND=POLITY`. Every unknown kind and polity is named. */
export function readGuarantees(scenario: Scenario, written: readonly string[]): Checked<readonly EnteredGuarantee[]> {
	const read = written.map((text) => {
		const [kind = "", by = ""] = text.split("=", 2);
		return { kind, by, where: `--enter ${text}` };
	});
	const issues = read.flatMap(({ kind, by, where }) => [
		...(isKind(kind)
			? []
			: [
					issue(
						"unknown-guarantee",
						`There is no guarantee "${kind}".`,
						where,
						`Use one of: ${guaranteeKeys.join(", ")}.`,
					),
				]),
		...(scenario.polities.some(({ id }) => id === by) ? [] : [unknownPolity(scenario, by, where)]),
	]);
	return issues.length > 0
		? failed(...issues)
		: passed(read.flatMap(({ kind, by }) => (isKind(kind) ? [{ kind, by }] : [])));
}

function isKind(text: string): text is GuaranteeKey {
	return guaranteeKeys.some((key) => key === text);
}

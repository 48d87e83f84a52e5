import {
	findSettlementTemplate,
	type IssueKind,
	otherKey,
	type Settlement,
	type SettlementIssue,
	type SettlementParty,
} from "@velvet/scenarios";
import type { PolityView } from "../engine/views.ts";

/** Points as they are typed, by party; what is not there was not given. */
export type TypedPoints = { readonly [party: string]: string };

export interface SheetIssue {
	readonly id: string;
	readonly name: string;
	readonly kind: IssueKind | { readonly [party: string]: IssueKind };
	readonly points: TypedPoints;
}

/** The table of issues on screen, as its reader writes it. */
export interface Sheet {
	/** Key of the template that it began from, or the name of a file. */
	readonly from: string;
	/** `null`: the nations on screen, whose points go by polity as the votes were cast. */
	readonly parties: readonly { readonly id: string; readonly name: string }[] | null;
	/** Entitlements as they are typed; 1 where there is none. */
	readonly entitled: TypedPoints;
	/** Whether points are scaled to 100. */
	readonly scale: boolean;
	readonly issues: readonly SheetIssue[];
}

/** The template that an empty sheet begins from: issues of the United States, between the nations on screen. */
export const BLANK = "united-states";

/** A sheet from a template. One without points is between the nations on screen. */
export function sheetOfTemplate(key: string): Sheet | null {
	const found = findSettlementTemplate(key);
	return found === null ? null : sheetOf(found.settlement, key, !found.published);
}

/** A sheet from a settlement; `nations` takes those on screen in the place of its parties. */
export function sheetOf(settlement: Settlement, from: string, nations = false): Sheet {
	const { parties, issues } = settlement;
	return {
		from,
		parties: nations ? null : parties.map(({ id, name }) => ({ id, name })),
		entitled: Object.fromEntries(
			parties.flatMap(({ id, entitlement }) => (entitlement === 1 ? [] : [[id, String(entitlement)]])),
		),
		scale: false,
		issues: issues.map(({ id, name, kind, points }) => ({
			id,
			name,
			kind,
			points: Object.fromEntries(Object.entries(points).map(([party, value]) => [party, String(value)])),
		})),
	};
}

/** A party of the sheet: under which key its points stand, and what it is called now. */
export interface SheetParty {
	readonly id: string;
	/** Key of its points in the sheet: the mirror exchanges names, and points stay with theirs. */
	readonly key: string;
	readonly name: string;
	readonly continuator: boolean;
}

/** Who settles, in the order of the screen. */
export function partiesOf(sheet: Sheet, polities: readonly PolityView[], mirrored: boolean): SheetParty[] {
	if (sheet.parties !== null) return sheet.parties.map(({ id, name }) => ({ id, key: id, name, continuator: false }));
	return polities.map(({ id, name, continuator }) => ({ id, key: mirrored ? otherKey(id) : id, name, continuator }));
}

/** The sheet as a document that `velvet settle` reads. */
export function documentOf(sheet: Sheet, parties: readonly SheetParty[]): Settlement {
	return {
		parties: parties.map(
			({ id, key, name, continuator }): SettlementParty => ({
				id,
				name,
				entitlement: typed(sheet.entitled[key]) ?? 1,
				...(continuator && { continuator }),
			}),
		),
		issues: sheet.issues.map(({ id, name, kind, points }): SettlementIssue => {
			const given = parties.flatMap((party): [string, number | string][] => {
				const value = typed(points[party.key]);
				return value === null ? [] : [[party.id, value]];
			});
			return {
				id,
				name: name.trim() === "" ? id : name,
				kind:
					typeof kind === "string"
						? kind
						: Object.fromEntries(parties.map((each) => [each.id, kind[each.key] ?? "good"])),
				points: Object.fromEntries(given),
				divisible: true,
			};
		}),
	};
}

/** A number where it is one, so that files read well; what else was typed as it is; `null` for nothing. */
function typed(text: string | undefined): number | string | null {
	const trimmed = (text ?? "").trim().replace(/^(\d+),(\d+)$/, "$1.$2");
	if (trimmed === "") return null;
	return /^\d{1,9}(\.\d{1,6})?$/.test(trimmed) ? Number(trimmed) : trimmed;
}

import { parseFraction } from "@velvet/algorithms";
import { type Atlas, type Issue, issue } from "@velvet/core";
import { z } from "zod";
import { findPlace, unknownPlace } from "../find-place.ts";
import type { Scenario } from "../scenario.ts";
import type { GuaranteeKey } from "./guarantee.ts";
import { usualTerms } from "./usual-terms.ts";

const text = z.string().min(1).max(500);
const places = z.array(text).min(1).max(10_000).optional();
const rights = (key: GuaranteeKey) =>
	z
		.array(text)
		.min(1)
		.max(100)
		.default([...(usualTerms[key].rights ?? [])]);
const share = (key: GuaranteeKey, most: string, isPossible: (text: string) => boolean) =>
	z
		.union([z.string(), z.number()])
		.transform(String)
		.default(usualTerms[key].share ?? "")
		.refine(isPossible, `a share is a fraction or a decimal ${most}, such as "${usualTerms[key].share}"`);

const of = <K extends GuaranteeKey, T extends z.ZodRawShape>(kind: K, terms: T) =>
	z.strictObject({ kind: z.literal(kind), by: text, ...terms });

/** Guarantees as a scenario lists them. Each kind has its own terms; what is left out is filled in. */
export const guaranteesSchema = z
	.array(
		z.discriminatedUnion("kind", [
			of("option-of-nationality", {
				years: z
					.number()
					.int()
					.min(1)
					.max(100)
					.default(usualTerms["option-of-nationality"].years ?? 1),
				places,
			}),
			of("personal-autonomy", { rights: rights("personal-autonomy"), places }),
			of("territorial-autonomy", { rights: rights("territorial-autonomy"), places }),
			of("power-sharing", { share: share("power-sharing", "above 0 and at most 1/2", isMinority) }),
			of("supermajority", {
				share: share("supermajority", "above 1/2 and at most 1", isSupermajority),
				rights: rights("supermajority"),
			}),
			of("passage", { places }),
			of("reciprocity", {}),
		]),
	)
	.min(1)
	.max(1000);

function isMinority(value: string): boolean {
	const read = parseFraction(value);
	return read !== null && read.p > 0n && 2n * read.p <= read.q;
}

function isSupermajority(value: string): boolean {
	const read = parseFraction(value);
	return read !== null && 2n * read.p > read.q && read.p <= read.q;
}

/** Every giver is a polity of the scenario, and gives each kind once. */
export function checkGuarantees({ guarantees = [], polities }: Scenario): Issue[] {
	const known = polities.map(({ id }) => id);
	const names = guarantees.map(({ kind, by }) => `${kind} ${by}`);
	return guarantees.flatMap(({ kind, by }, i) => [
		...(known.includes(by)
			? []
			: [
					issue(
						"unknown-polity",
						`No polity has the id "${by}".`,
						`guarantees.${i}.by`,
						`Use one of: ${known.join(", ")}.`,
					),
				]),
		...(names.indexOf(names[i]) === i
			? []
			: [
					issue(
						"duplicate-guarantee",
						`${by} gives the guarantee "${kind}" twice.`,
						`guarantees.${i}`,
						"Keep one of them; its places may be many.",
					),
				]),
	]);
}

/** Places that the atlas does not have. */
export function checkGuaranteePlaces({ guarantees = [] }: Scenario, atlas: Atlas): Issue[] {
	return guarantees.flatMap(({ places = [] }, i) =>
		places.flatMap((place) =>
			findPlace(atlas, place) === null ? [unknownPlace(place, `guarantees.${i}.places`)] : [],
		),
	);
}

import { type ApportionmentMethod, apportionmentMethods } from "@velvet/algorithms";
import { z } from "zod";

/** How parliaments are made up, as a scenario writes it; everything may be left out. */
export interface LegislatureSpec {
	/** Seats of every chamber; left out, each nation keeps those that its members have in the undivided country. */
	readonly seats?: number;
	readonly method?: ApportionmentMethod;
	/** Fewest seats of a member. */
	readonly minimum?: number;
	/** A count of people: a figure of the parents such as `apportionment2020`, or `estimate`, the people of the vote's year. */
	readonly base?: string;
	/** Parts of a cut parent are members of their own, or those of one nation merge into one member. */
	readonly cut?: "parts" | "merge";
}

/** More seats than any chamber has, and few enough to be counted one by one. */
export const MOST_SEATS = 100_000;
export const MOST_MINIMUM = 1000;

export const legislatureSchema = z.strictObject({
	seats: z.number().int().min(1).max(MOST_SEATS).optional(),
	method: z.enum(apportionmentMethods).optional(),
	minimum: z.number().int().min(0).max(MOST_MINIMUM).optional(),
	base: z.string().min(1).max(100).optional(),
	cut: z.enum(["parts", "merge"]).optional(),
});

import { z } from "zod";

/** As scenarios and recorded votes write it. */
export const sourceTagSchema = z.enum(["F", "M", "M+C", "C", "D", "A"]);

/**
 * How a figure, a rule or an assumption is known: `F` found in a public source; `M` from memory, unverified; `M+C` from
 * memory and confirmed by sums that fit; `C` computed from public counts; `D` derived from other figures; `A` assumed.
 */
export type SourceTag = z.infer<typeof sourceTagSchema>;

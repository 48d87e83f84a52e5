import { parentRules } from "./parent-rules.ts";
import { pieceRules } from "./piece-rules.ts";
import { pointRules } from "./point-rules.ts";
import type { Rule } from "./rule.ts";
import { seaRules } from "./sea-rules.ts";
import { seatRules } from "./seat-rules.ts";
import { sizeRules } from "./size-rules.ts";

/** Every rule that a plan can be held to, in the order in which they are offered. */
export const rules: readonly Rule[] = [
	...pieceRules,
	...seaRules,
	...seatRules,
	...parentRules,
	...sizeRules,
	...pointRules,
];

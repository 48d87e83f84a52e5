/** What a nation may promise those of the other camp who would live in it, or a neighbour whose land is cut. models.md (9.3). */
export const guaranteeKeys = [
	"option-of-nationality",
	"personal-autonomy",
	"territorial-autonomy",
	"power-sharing",
	"supermajority",
	"passage",
	"reciprocity",
] as const;

export type GuaranteeKey = (typeof guaranteeKeys)[number];

/** What is promised in particular; each kind has those that it needs, and no other. */
export interface Terms {
	/** How long the option stands. */
	readonly years?: number;
	/** A fraction or a decimal as text: of the voters, from which power is shared; or of the votes that a change of rights needs. */
	readonly share?: string;
	/** What it is about, in words. */
	readonly rights?: readonly string[];
	/** Units, parents or groups between that it is limited to; left out, wherever it applies. */
	readonly places?: readonly string[];
}

/** A guarantee as a scenario writes it. */
export interface Guarantee extends Terms {
	readonly kind: GuaranteeKey;
	/** Id of the polity that gives it. */
	readonly by: string;
}

/** Stands wherever guarantees are listed. */
export const GUARANTEES_CAVEAT =
	"A list of what could be promised, and of how many it would reach by the votes recorded. It does not say that anyone asks for it, that a promise would be kept, or what is due to whom. Ballots are secret: whoever lives there may claim what it grants, and nobody is moved.";

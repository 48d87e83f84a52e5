/** Votes of the two camps by group (a unit, a parent, a polity). */
export interface Groups {
	readonly a: ArrayLike<number>;
	readonly b: ArrayLike<number>;
}

export type Segregation = {
	readonly dissimilarity: number;
	readonly isolation: { readonly A: number; readonly B: number };
	/** Share of the other camp in the surroundings of an average member: exposure of A to B, and of B to A. */
	readonly exposure: { readonly A: number; readonly B: number };
	readonly etaSquared: number | null;
};

/** Dissimilarity, isolation, exposure and eta² of two camps over groups. models.md §1.2; fixtures V1.1, V1.7. */
export function segregation(groups: Groups): Segregation {
	const count = groups.a.length;
	let A = 0;
	let B = 0;
	for (let g = 0; g < count; g++) {
		A += groups.a[g];
		B += groups.b[g];
	}
	let apart = 0;
	let isolationA = 0;
	let isolationB = 0;
	let meetings = 0;
	for (let g = 0; g < count; g++) {
		const a = groups.a[g];
		const b = groups.b[g];
		if (a + b === 0) continue;
		if (A > 0 && B > 0) apart += Math.abs(a / A - b / B);
		isolationA += (a * a) / (a + b);
		isolationB += (b * b) / (a + b);
		meetings += (a * b) / (a + b);
	}
	const over = (part: number, whole: number) => (whole > 0 ? part / whole : 0);
	const isolation = { A: over(isolationA, A), B: over(isolationB, B) };
	return {
		dissimilarity: apart / 2,
		isolation,
		exposure: { A: over(meetings, A), B: over(meetings, B) },
		// (xPx − P)/(1 − P) = 1 − meetings (A + B)/(A B), which is the same seen from either camp.
		etaSquared: A > 0 && B > 0 ? 1 - (meetings * (A + B)) / (A * B) : null,
	};
}

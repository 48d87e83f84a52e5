import { type Issue, issue, type Notice, nameSome } from "@velvet/core";

interface Kind {
	readonly message: (where: string) => string;
	readonly plural: string;
	readonly fix: string;
}

/** The kinds of trouble one row can make, in the order they are told. */
const kinds = {
	"missing-column": {
		message: () => "A row has too few columns.",
		plural: "rows with too few columns",
		fix: "Write the polity behind the id; leave it empty, with its comma, for a unit of no polity.",
	},
	"unknown-unit": {
		message: () => "No unit of the atlas has this id.",
		plural: "ids that no unit has",
		fix: "Check the atlas and its year: velvet plan SCENARIO --out FILE.csv writes every id.",
	},
	"duplicate-unit": {
		message: () => "A unit is assigned more than once.",
		plural: "units assigned more than once",
		fix: "Keep one line a unit.",
	},
	"unknown-polity": {
		message: () => "No polity of the scenario has this id.",
		plural: "rows with an unknown polity",
		fix: "",
	},
	"missing-unit": {
		message: () => "A unit of the atlas is not in the file.",
		plural: "units that are not in the file",
		fix: "Add its line; leave the polity empty if it belongs to none.",
	},
} as const satisfies { readonly [code: string]: Kind };

export type ProblemCode = keyof typeof kinds;

/** How many problems of a kind are told one by one. */
const most = 20;
/** How many more are named together; a hostile file has no end. */
const mostNamed = 10_000;

/** Collects problems by kind, each with its place; past twenty of a kind the rest are named together in one issue. */
export class ProblemTally {
	private readonly found = new Map<
		ProblemCode,
		{ count: number; shown: { where: string; fix: string }[]; rest: string[] }
	>();

	/** @param fix what to do about this one, asked only if it is told. */
	add(code: ProblemCode, where: string, fix?: () => string | undefined): void {
		const kind = this.found.get(code) ?? { count: 0, shown: [], rest: [] };
		this.found.set(code, kind);
		kind.count++;
		if (kind.shown.length < most) kind.shown.push({ where: where.slice(0, 200), fix: fix?.() ?? kinds[code].fix });
		else if (kind.rest.length < mostNamed) kind.rest.push(where.slice(0, 200));
	}

	issues(): Issue[] {
		return (Object.keys(kinds) as ProblemCode[]).flatMap((code) => {
			const kind = this.found.get(code);
			if (kind === undefined) return [];
			const told = kind.shown.map(({ where, fix }) => issue(code, kinds[code].message(), where, fix));
			const rest = kind.count - kind.shown.length;
			if (rest === 0) return told;
			const message = `And ${rest} more ${kinds[code].plural}, ${kind.count} in all.`;
			return [...told, { ...issue(code, message, nameSome(kind.rest), told[0].fix), places: kind.rest }];
		});
	}
}

/** Repairs by kind, each with a few different examples: one notice a kind. */
export class RepairTally {
	private readonly found = new Map<string, { count: number; examples: Set<string> }>();

	add(code: string, example: string): void {
		const kind = this.found.get(code) ?? { count: 0, examples: new Set() };
		this.found.set(code, kind);
		kind.count++;
		kind.examples.add(example);
	}

	notices(words: { readonly [code: string]: string }): Notice[] {
		return [...this.found].map(([code, { count, examples }]) => ({
			code,
			message: `${words[code]} (${count} ${count === 1 ? "row" : "rows"}).`,
			where: nameSome([...examples]),
		}));
	}
}

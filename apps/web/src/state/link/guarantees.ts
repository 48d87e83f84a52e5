import { type EnteredGuarantee, guaranteeKeys } from "@velvet/scenarios";
import { type LinkPart, said, under } from "./part.ts";

const ID = /^[A-Za-z0-9][A-Za-z0-9_]{0,39}$/;
const NONE = "none";

/** The guarantees that stand. */
export const guaranteesPart: LinkPart = {
	keys: ["guarantees"],
	write: ({ guarantees }) => said([["guarantees", guarantees && writeGuarantees(guarantees)]]),
	read: (_, value) => under("guarantees", readGuarantees(value)),
};

/** The guarantees that are entered, as a link has them: `option-of-nationality:A,passage:B`; `none` where all were taken out. */
export function writeGuarantees(entered: readonly EnteredGuarantee[]): string {
	return entered.length === 0 ? NONE : entered.map(({ kind, by }) => `${kind}:${by}`).join(",");
}

/** `null` for a text that names a kind that there is not, or what can be no nation. */
export function readGuarantees(text: string): readonly EnteredGuarantee[] | null {
	if (text === NONE) return [];
	const read = text.split(",").map((pair) => {
		const [word, by = "", ...rest] = pair.split(":");
		const kind = guaranteeKeys.find((key) => key === word);
		return kind === undefined || !ID.test(by) || rest.length > 0 ? null : { kind, by };
	});
	const known = read.flatMap((each) => each ?? []);
	return known.length === read.length ? known : null;
}

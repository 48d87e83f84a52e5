import type { ByParty } from "@velvet/scenarios";
import { holdersText, type Slots } from "./settlement-words.ts";

interface Props {
	readonly shares: ByParty<number>;
	readonly parties: readonly { readonly id: string; readonly name: string }[];
	readonly slots: Slots;
	/** Whether nobody wants it: who holds it carries it. */
	readonly burden: boolean;
	/** Whether this is the issue that is divided. */
	readonly split: boolean;
}

/** Who holds an issue, as a bar and in words. */
export function OutcomeBar({ shares, parties, slots, burden, split }: Props) {
	return (
		<>
			<i className="outcome-bar" aria-hidden="true">
				{parties
					.filter(({ id }) => shares[id] > 0)
					.map(({ id }) => (
						<i key={id} className={`slot-${slots(id)}`} style={{ width: `${100 * shares[id]}%` }} />
					))}
			</i>
			<span>
				{split && <b>divided: </b>}
				{burden && "carried by "}
				{holdersText(shares, parties)}
			</span>
		</>
	);
}

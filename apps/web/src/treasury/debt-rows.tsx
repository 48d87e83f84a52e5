import { debtRuleNames, debtRules } from "@velvet/scenarios";
import { inSlotOrder } from "../score/rows.tsx";
import { percent } from "../words/numbers.ts";
import { askedOf } from "./debt-asked.ts";
import { chooseTreasury, nationClass, type TreasuryProps } from "./treasury-props.ts";

/** A row for each rule: a mark a nation at its share of the debt. A press takes the rule for what is told beside it. */
export function DebtRows({ theCase, ledger, score }: TreasuryProps) {
	const nations = inSlotOrder(theCase);
	// Of more nations than two the figures stand in the table.
	const few = nations.length <= 2;
	const ids = theCase.polities.map(({ id }) => id);
	return (
		<section className="tab-part debt" aria-label="Share of the debt by rule" data-few={few || undefined}>
			<p className="debt-head" aria-hidden="true">
				<span>Debt by</span>
				{nations.map((polity) => (
					<span key={polity.id} className={nationClass(polity, theCase, score)}>
						<i className="camp-mark" /> {polity.name}
					</span>
				))}
			</p>
			<ul>
				{debtRules.map((rule) => {
					const shares = ledger.debt[rule];
					const can = shares !== null || rule === "agreed";
					return (
						<li key={rule}>
							<button
								type="button"
								className="debt-grid debt-row"
								aria-pressed={rule === ledger.rule}
								// Not disabled: the reason is to be read.
								aria-disabled={!can}
								title={debtRuleNames[rule].by}
								onClick={() => can && chooseTreasury({ debt: askedOf(rule, ids) })}
							>
								<span>{debtRuleNames[rule].name}</span>
								{shares === null ? (
									<small>{rule === "agreed" ? "press to set shares" : ledger.debtWhy[rule]}</small>
								) : (
									<>
										<span className="debt-track" aria-hidden="true">
											{nations.map((polity) => (
												<i
													key={polity.id}
													className={`debt-mark camp-mark ${nationClass(polity, theCase, score)}`}
													title={`${polity.name} ${percent(shares[polity.id])}`}
													style={{ left: `${100 * shares[polity.id]}%` }}
												/>
											))}
										</span>
										{nations.map(({ id, name }) => (
											<span key={id} className={few ? "debt-share" : "hidden"}>
												<span className="hidden">{name} </span>
												{percent(shares[id])}
											</span>
										))}
									</>
								)}
							</button>
						</li>
					);
				})}
			</ul>
		</section>
	);
}

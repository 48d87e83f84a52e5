import type { DebtRule } from "./fiscal-spec.ts";

/** What each rule of debt is called, and what it goes by. */
export const debtRuleNames: { readonly [rule in DebtRule]: { readonly name: string; readonly by: string } } = {
	population: { name: "Population", by: "people" },
	gdp: { name: "GDP", by: "what is made in a year" },
	receipts: { name: "Receipts", by: "what was paid, by the table chosen" },
	outlays: { name: "Outlays", by: "what was received, by the table chosen" },
	territory: { name: "Territory", by: "land: a stand-in, since nothing here traces what each debt paid for" },
	"zero-option": { name: "Zero option", by: "all of the debt, and all assets, stay with the nation that remains" },
	"2:1": { name: "Two to one", by: "two thirds to the nation with more people" },
	weights: { name: "Weights", by: "a mean of population, GDP, receipts and outlays" },
	agreed: { name: "As agreed", by: "shares that the nations agree on" },
};

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./open-page.ts";

/** What stands beside every question: the tests of access look at it, once in each theme. */
const beside = [".rail", ".score"];

/** That axe finds nothing serious: on the whole page, or on what is not there whichever question is open. */
export async function nothingSerious(
	page: Page,
	where: "everywhere" | "in the question" = "in the question",
): Promise<void> {
	const axe = new AxeBuilder({ page });
	if (where === "in the question") for (const part of beside) axe.exclude(part);
	const { violations } = await axe.analyze();
	const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
	expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`)).toEqual(
		[],
	);
}

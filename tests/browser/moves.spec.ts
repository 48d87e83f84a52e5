import type { Page } from "@playwright/test";
import { nothingSerious } from "./nothing-serious.ts";
import { expect, openPage, openTab, row, sentence, status, test } from "./open-page.ts";

async function openMoves(page: Page, hash = ""): Promise<void> {
	await page.goto(`/#tab=moves${hash}`);
	await expect(sentence(page)).toContainText("million");
	await expect(big(page)).toBeVisible();
}

const big = (page: Page) => page.locator(".moves .side .big");
const side = (page: Page) => page.getByRole("region", { name: "What follows from the moves" });
const pull = (page: Page) => page.getByRole("slider", { name: /^Pull towards the nation/ });

test("says how many would have to move, where the years lead, and who would still be left", async ({ page }) => {
	await openPage(page);
	await openTab(page, "Moves");
	await expect(big(page)).toHaveText("9.5 million");
	await expect(side(page)).toContainText(
		"net voters across for 65\u00a0%: 7.4\u00a0% of all, 17.5\u00a0% of those left",
	);
	await expect(side(page)).toContainText(
		"31.5 million Clinton voters, 22.9 million Trump voters; nobody is moved by the program.",
	);
	await expect(
		page.getByRole("img", { name: /^Voters who would cross in 30 years.*Clinton, United States to Pacifica: 4\.7/ }),
	).toBeVisible();
	await expect(page.getByRole("img", { name: /^Self-determination over 30 years, from 57\.6/ })).toBeVisible();
	await expect(status(page)).toContainText("velvet migrate two-nations-2016");
	await page.getByText("Havens, both ways").click();
	await expect(side(page)).toContainText("Pacifica, for 32.5 million Clinton voters left outside Pacifica");
	await expect(side(page)).toContainText("United States, for 22.2 million Trump voters left outside the United States");
	await page.getByText("What this does not say").click();
	await expect(side(page)).toContainText("A vote for a party is no wish to separate");
	await nothingSerious(page);
	await page.getByRole("button", { name: "Fold", exact: true }).click();
	await expect(big(page)).toBeInViewport();
	await expect(pull(page)).toBeHidden();
});

test("every dial has its evidence one click away, and command line and link follow it", async ({ page }) => {
	await openMoves(page);
	await page.getByLabel(/^basis: what this rests on: Pull towards the nation/).click();
	const basis = page.locator(".bar-dial", { hasText: "pull" }).locator(".basis-card");
	await expect(basis).toContainText("A, assumed. Movers' choices go with party");
	await expect(basis).toContainText("Drawn from 0 to 0.3");
	await pull(page).press("ArrowRight");
	await expect(basis).toContainText("Set here, so it is held.");
	await expect(status(page)).toContainText("velvet migrate two-nations-2016 --pull 0.06");
	await page.getByRole("slider", { name: "Self-determination to be reached" }).press("Home");
	await expect(big(page)).toHaveText("Nobody");
	await expect(status(page)).toContainText("--target 0.5 --pull 0.06");
	await page.reload();
	await expect(big(page)).toHaveText("Nobody");
	await expect(pull(page)).toHaveValue("0.06");
	await page.getByRole("button", { name: "Reset all" }).click();
	await expect(big(page)).toHaveText("9.5 million");
	await page.getByRole("button", { name: "More dials" }).press("Enter");
	for (const name of [
		/would opt for their own nation/,
		/who opt who would move/,
		/^Years in which/,
		/move from place/,
		/distance/,
		/people of a place/,
		/income/,
	]) {
		await expect(page.getByRole("slider", { name })).toBeVisible();
	}
	await nothingSerious(page);
});

test("an option of nationality can be taken from a precedent, or left out", async ({ page }) => {
	await openMoves(page);
	const option = page.getByRole("combobox", { name: /option of nationality/ });
	await option.selectOption({ label: "as Alsace-Lorraine, those who opted" });
	await expect(status(page)).toContainText("--take-up 0.1018 --moving 0.3103 --window 2");
	await option.selectOption({ label: "none" });
	await expect(status(page)).toContainText("--take-up 0");
	await page.getByText("Havens, both ways").click();
	await expect(side(page)).toContainText("0 would opt, 0 of them move (0 to 0)");
	await option.selectOption({ label: "as assumed" });
	await expect(status(page)).toHaveText(/^velvet migrate two-nations-2016Copy/);
	await page.getByText("What was done before").click();
	await expect(side(page)).toContainText("3.16% of residents");
	await expect(side(page)).toContainText("The sources conflict");
});

test("has the figures as a table, and follows the plan and the mirror", async ({ page }) => {
	await openMoves(page, "&table=1");
	const table = page.getByRole("region", { name: "Moves in figures" });
	await expect(table.getByRole("row", { name: /^United States to Pacifica Clinton/ })).toContainText("1,006,070");
	await expect(table.getByRole("row", { name: /^after 30 years/ })).toContainText("57.71\u00a0%");
	await expect(table.getByRole("row", { name: /^Florida Pacifica/ })).toContainText("4,504,975");
	await expect(
		table.getByRole("columnheader", { name: /^Most voters across in 5 years, options among them/ }),
	).toBeVisible();
	await page.getByRole("slider", { name: "Years that the table of flows adds up" }).press("Home");
	await expect(table.getByRole("columnheader", { name: /^Most voters across in 1 year, options/ })).toBeVisible();
	await expect(status(page)).toContainText("velvet migrate two-nations-2016 --within 1");
	await nothingSerious(page);
	await page.getByRole("button", { name: "Mirrored" }).click();
	await expect(table.getByRole("row", { name: /^after 30 years/ })).toContainText("57.71\u00a0%");
	await expect(status(page)).toContainText("--mirror");
	await page.getByRole("button", { name: "As voted" }).click();
	await row(page, "By county").click();
	await expect(table.getByRole("row", { name: /California \(part\)/ }).first()).toBeVisible();
});

test("a smaller country has its own places", async ({ page }) => {
	await page.goto("/#tab=moves&atlas=us-nh-municipalities");
	await expect(big(page)).toHaveText(/^[\d,]+$/);
	await page.getByText("What is assumed").click();
	await expect(side(page)).toContainText("No atlas has costs of housing");
});

test("a link that asks for what cannot be is told, and the usual is shown", async ({ page }) => {
	await openMoves(page, "&moves=pull:99");
	await expect(page.locator("body")).toContainText("Part of the link could not be read");
	await expect(pull(page)).toHaveValue("0.05");
});

test.describe("on a phone", () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test("moves are a question of the accordion, nothing wider than the screen", async ({ page }) => {
		await openPage(page, "theme=dark");
		await page.locator("summary", { hasText: "Moves" }).click();
		await expect(big(page)).toHaveText("9.5 million");
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		await nothingSerious(page);
	});
});

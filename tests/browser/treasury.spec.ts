import type { Page } from "@playwright/test";
import { nothingSerious } from "./nothing-serious.ts";
import { expect, openPage, row, sentence, status, test } from "./open-page.ts";

async function openTreasury(page: Page, hash = ""): Promise<void> {
	await page.goto(`/#tab=treasury${hash}`);
	await expect(sentence(page)).toContainText("million");
	await expect(big(page)).toBeVisible();
}

const big = (page: Page) => page.locator(".treasury .side .big");
const side = (page: Page) => page.getByRole("region", { name: "What follows for the treasuries" });
const rule = (page: Page, name: string) =>
	page.getByRole("region", { name: "Share of the debt by rule" }).getByRole("button", { name: new RegExp(`^${name}`) });
const money = (text: string) => ({ name: "money.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
const chooser = 'input[type="file"]';

test("says what each treasury would carry, with the range over the tables, the debt, and what a table gets wrong", async ({
	page,
}) => {
	await openTreasury(page);
	await expect(big(page)).toHaveText("−1,398 and +1,070");
	await expect(side(page)).toContainText("Over 6 tables: Pacifica −1,398 to −580; the United States +446 to +1,070.");
	await expect(side(page)).toContainText("Of 19,573.4 bn owed in 2016 [F], by the rule Population");
	await expect(side(page)).toContainText("Pacifica 8,512.9 bn, 91\u00a0% of its GDP, at 2.9\u00a0%");
	await expect(side(page)).toContainText("IRS collections are booked where the filer sits");
	await expect(
		page.getByRole("img", { name: /^Balance by nation\. Pacifica: −1,398, −1,398 to −580 over the tables/ }),
	).toBeVisible();
	await page.getByText("What this does not say").click();
	await expect(side(page)).toContainText("A rule of debt is a matter of agreement.");
	await nothingSerious(page);
	await page.getByRole("button", { name: "Fold", exact: true }).click();
	await expect(big(page)).toBeInViewport();
	await expect(rule(page, "GDP")).toBeHidden();
});

test("a rule, a table and what is assumed can be chosen; the command line and the link follow", async ({ page }) => {
	await openTreasury(page);
	await expect(rule(page, "Population")).toHaveAttribute("aria-pressed", "true");
	await rule(page, "Two to one").press("Enter");
	await expect(side(page)).toContainText("by the rule Two to one: Pacifica 6,524.5 bn");
	await expect(status(page)).toContainText("velvet fiscal two-nations-2016 --debt 2:1");
	await page.getByRole("combobox", { name: "by" }).selectOption("income-spending");
	await expect(big(page)).toHaveText("−580 and +446");
	await page.getByRole("slider", { name: "Premium that a new state pays on top" }).press("Home");
	await expect(side(page)).toContainText("Pacifica 6,524.5 bn, 70\u00a0% of its GDP, at 2.2\u00a0%");
	await page.getByRole("button", { name: "in all" }).click();
	await expect(big(page)).toHaveText("−81.6 bn and +81.6 bn");
	await page.getByRole("button", { name: "as booked" }).click();
	await expect(big(page)).toHaveText("−20.1 bn and +146.6 bn");
	await expect(status(page)).toContainText(
		"velvet fiscal two-nations-2016 --table income-spending --debt 2:1 --premium 0",
	);
	await page.reload();
	await expect(rule(page, "Two to one")).toHaveAttribute("aria-pressed", "true");
	await expect(big(page)).toHaveText("−580 and +446");
});

test("shares may be agreed on and weighed, in the mirror too", async ({ page }) => {
	await openTreasury(page);
	await rule(page, "As agreed").click();
	const share = page.getByRole("slider", { name: /Pacifica takes/ });
	await share.press("ArrowRight");
	await expect(rule(page, "As agreed")).toContainText("51.0\u00a0%");
	await expect(status(page)).toContainText("--debt 'agreed=A:51%,B:49%'");
	await page.getByRole("button", { name: "Mirrored" }).click();
	await expect(page.getByRole("slider", { name: /United States takes/ })).toHaveValue("0.49");
	await rule(page, "Weights").click();
	await page.getByRole("spinbutton", { name: "people" }).fill("4");
	await expect(status(page)).toContainText("--mirror --debt weights=4,1,1,1");
	// No weight at all is none to take.
	await page.getByRole("spinbutton", { name: "people" }).fill("");
	await expect(status(page)).toContainText("--mirror --debt weights=4,1,1,1");
});

test("has the figures as a table, state by state, and says what is allocated", async ({ page }) => {
	await openTreasury(page, "&table=1");
	const table = page.getByRole("region", { name: "Treasuries in figures" });
	await expect(table.getByRole("row", { name: /^Receipts/ })).toContainText("1,411.5 bn");
	await expect(table.getByRole("row", { name: /^Debt by Two to one/ })).toContainText("33.33\u00a0%");
	await expect(table.getByRole("row", { name: /^New Mexico Pacifica/ })).toContainText("2.03");
	await nothingSerious(page);
	await row(page, "By county").click();
	await expect(table.getByRole("row", { name: /^California part, allocated by GDP/ })).toHaveCount(2);
});

test("a table of one's own takes the place of all others, and is let go again", async ({ page }) => {
	await openTreasury(page);
	await page.setInputFiles(
		chooser,
		money("id,receipts,outlays,year\nCA,4000000000,3000000000,2020\nTX,1000,2000,2020\n"),
	);
	await expect(page.getByText("by money.csv")).toBeVisible();
	await expect(page.getByText(/49 of 51 have no receipts or no outlays/)).toBeVisible();
	await page.getByRole("button", { name: "in all" }).click();
	await page.getByRole("button", { name: "as booked" }).click();
	await expect(big(page)).toHaveText("−1.0 bn and +1,000");
	await expect(status(page)).toContainText("velvet fiscal two-nations-2016 --table money.csv");
	await page.getByRole("button", { name: "Back to the atlas's tables" }).click();
	await expect(big(page)).toHaveText("−227.4 bn and +164.1 bn");
	await page.setInputFiles(chooser, money("id,receipts,outlays\nXX,1,2\nCA,-1,2\n"));
	await expect(page.locator("body")).toContainText("money.csv was not read");
	await expect(page.locator("body")).toContainText("1 of 2 ids are of no state of this atlas");
});

test("without a table there is no number, and the reason stands there", async ({ page }) => {
	await page.goto("/#tab=treasury&atlas=us-nh-municipalities");
	await expect(big(page)).toHaveText("Not known");
	await expect(side(page)).toContainText("The atlas has no table of receipts and outlays");
	await expect(rule(page, "GDP")).toContainText("The atlas has no GDP.");
});

test("what was chosen elsewhere and is not to be had here is told, and can be forgotten", async ({ page }) => {
	await openTreasury(page, "&year=2024&ledger=income-spending&debt=2:1");
	await expect(page.getByText(/There is no table "income-spending"/)).toBeVisible();
	await expect(rule(page, "Population")).toHaveAttribute("aria-pressed", "true");
	await expect(status(page)).toHaveText(/^velvet fiscal two-nations-2024Copy/);
	await page.getByRole("button", { name: "Forget it" }).click();
	await expect(page.getByText(/There is no table/)).toHaveCount(0);
	await expect(side(page)).toContainText("Debt by GDP is not told: GDP is of 2016, the debt of 2024");
});

test.describe("on a phone", () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test("the treasury is a question of the accordion, nothing wider than the screen", async ({ page }) => {
		await openPage(page, "theme=dark");
		await page.locator("summary", { hasText: "Treasury" }).click();
		await expect(big(page)).toHaveText("−1,398 and +1,070");
		await rule(page, "Territory").click();
		await expect(side(page)).toContainText("by the rule Territory");
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		await nothingSerious(page);
	});
});

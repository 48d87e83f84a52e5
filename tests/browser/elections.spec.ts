import type { Page } from "@playwright/test";
import { nothingSerious } from "./nothing-serious.ts";
import { expect, openPage, row, sentence, settled, test } from "./open-page.ts";

/** The frontier's own tab, and its slider, need not be there. */
async function openElections(page: Page, hash: string): Promise<void> {
	await page.goto(`/#${hash}`);
	await expect(page.locator(".elections")).toBeVisible();
}

const shift = (page: Page, name: string) => page.getByRole("region", { name });

test("the other year is fetched when the tab is opened, and no sooner", async ({ page }) => {
	const fetched: string[] = [];
	page.on("request", (request) => {
		if (request.url().includes("us-counties")) fetched.push(request.url());
	});
	await openPage(page);
	const before = fetched.length;
	await page.getByRole("tab", { name: "Elections" }).click();
	await expect(page.locator(".side .big")).toHaveText("69 + 31");
	expect(fetched.length).toBe(before + 1);
});

test("names the counties that changed camp, both ways, and shows one on the map", async ({ page }) => {
	await openElections(page, "tab=elections");
	await expect(shift(page, "From A to B")).toContainText("69 counties, 18.8\u00a0M people");
	await expect(shift(page, "From B to A")).toContainText("31 counties, 6.1\u00a0M people");
	await expect(shift(page, "From A to B").getByRole("listitem").first()).toContainText("Miami-Dade, FL");
	await expect(shift(page, "From B to A").getByRole("listitem").first()).toContainText("Kent, MI");
	await expect(page.locator(".side")).toContainText(
		"1.9 points to B: 1,153 counties towards A, 1,960 counties towards B",
	);
	await expect(page.locator(".side")).toContainText("Connecticut, 8 counties then 9, is compared as a whole");
	await page.getByRole("button", { name: "Kent, MI" }).click();
	await expect(page).toHaveURL(/z=[\d.]+,26081/);
	// The table has all of them.
	await page.keyboard.press("t");
	const rows = page.getByRole("region", { name: "Counties that changed camp" }).getByRole("row");
	await expect(rows).toHaveCount(1 + 2 + 69 + 31);
	await nothingSerious(page);
});

test("follows the plan on screen and the mirror", async ({ page }) => {
	await openElections(page, "tab=elections");
	await page.getByRole("button", { name: "the plan", exact: true }).click();
	await expect(page.locator(".side .big")).toHaveText("99.1\u00a0% stay");
	await expect(shift(page, "From Pacifica to the United States")).toContainText("17 counties");
	await expect(shift(page, "From the United States to Pacifica")).toContainText("none");
	await row(page, "By county").click();
	await expect(page.locator(".side .big")).toHaveText("91.2\u00a0% stay");
	await expect(page.locator(".side")).toContainText("Connecticut, 3.6\u00a0M people, divided along other lines");
	await page.getByRole("button", { name: "Mirrored" }).click();
	// Nations keep their land and their names; A and B change places.
	const kent = shift(page, "From the United States to Pacifica").getByRole("listitem").first();
	await expect(kent).toHaveText("Kent, MI643\u00a0kA\u00a0+9,497 → B\u00a0+20\u00a0k");
	await page.getByRole("button", { name: "who changed camp" }).click();
	await expect(page.locator(".side .big")).toHaveText("31 + 69");
});

test("the same pair stands there from 2024", async ({ page }) => {
	await openElections(page, "year=2024&tab=elections&plan=best");
	await expect(page.locator(".side .big")).toHaveText("69 + 31");
	await page.getByRole("button", { name: "the plan", exact: true }).click();
	await expect(page.locator(".side h3")).toHaveText("Best for its border, in both years");
});

test("lays the frontiers side by side, solid and dashed", async ({ page }) => {
	await openElections(page, "tab=elections");
	await page.getByRole("button", { name: "the frontiers" }).click();
	await expect(page.locator(".side .big")).toHaveText("+1.4 pp");
	await expect(page.getByRole("img", { name: /The frontiers of 2016 and 2024/ })).toBeVisible();
	await expect(page.locator(".two-frontiers .hull.dashed").first()).toBeVisible();
	await page.getByRole("button", { name: "Table" }).click();
	await expect(page.getByRole("rowheader", { name: "A border of 250 lines" })).toBeVisible();
	await expect(page.getByRole("row", { name: /10,000 voters a line: 308 lines, then 326 lines/ })).toContainText(
		"47,474,179",
	);
	await nothingSerious(page);
});

test("any two plans are compared, across the years too", async ({ page }) => {
	await openPage(page);
	await page.getByRole("button", { name: "Compare" }).click();
	const dialog = page.getByRole("dialog");
	await expect(shift(page, "From Pacifica to the United States")).toContainText("524 counties, 32.6\u00a0M people");
	await expect(shift(page, "From the United States to Pacifica")).toContainText("49 counties, 45.6\u00a0M people");
	await dialog.getByLabel("Second").selectOption("By county, 2024");
	await expect(dialog).toContainText("69 counties went from a majority for A to one for B, and 31 from B to A");
	await expect(dialog.getByRole("columnheader", { name: "By county, 2024" })).toBeVisible();
	await expect(dialog.getByRole("row", { name: /^Left under the other camp/ })).toContainText("55.9 M");
	await nothingSerious(page);
	// A press closes the dialog and goes there.
	await dialog.getByRole("button", { name: "Harris, TX" }).click();
	await expect(dialog).toBeHidden();
	await expect(page).toHaveURL(/z=[\d.]+,48201/);
});

test("one plan with itself, and one's own with another", async ({ page }) => {
	await openPage(page);
	await page.getByRole("button", { name: "Draw" }).click();
	await page.getByRole("application").focus();
	await page.keyboard.press("ArrowRight");
	await page.keyboard.press("Space");
	await settled(page);
	await page.getByRole("button", { name: "Compare" }).click();
	const dialog = page.getByRole("dialog");
	await dialog.getByLabel("First").selectOption("Yours, 2016");
	await dialog.getByLabel("Second").selectOption("By state, 2016");
	await expect(dialog).toContainText("1 county with");
	await dialog.getByLabel("First").selectOption("By state, 2016");
	await expect(dialog).toContainText("Nothing changes hands.");
});

test("a vote that cannot be fetched is named, and can be tried again", async ({ page }) => {
	test.info().annotations.push({ type: "console", description: "a failed request is said on the console" });
	await openPage(page);
	let broken = true;
	await page.route(/us-counties-2024/, (route) =>
		broken ? route.fulfill({ status: 200, body: "no atlas" }) : route.continue(),
	);
	await page.getByRole("tab", { name: "Elections" }).click();
	await expect(page.locator(".tab-note")).toContainText("us-counties-2024");
	broken = false;
	await page.getByRole("button", { name: "Try again" }).click();
	await expect(page.locator(".side .big")).toHaveText("69 + 31");
	await expect(sentence(page)).toContainText("million");
});

test.describe("on a phone", () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test("the elections stand in one column, nothing wider than the screen", async ({ page }) => {
		await openPage(page, "theme=dark");
		await page.locator("summary", { hasText: "Elections" }).click();
		await expect(shift(page, "From B to A")).toContainText("31 counties");
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		await nothingSerious(page);
		await page.getByRole("button", { name: "Menu" }).click();
		await page.getByRole("menuitem", { name: "Compare" }).click();
		await expect(page.getByRole("dialog")).toContainText("524 counties");
		await nothingSerious(page);
	});
});

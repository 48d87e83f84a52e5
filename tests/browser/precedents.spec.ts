import type { Page } from "@playwright/test";
import { nothingSerious } from "./nothing-serious.ts";
import { expect, openPage, sentence, test } from "./open-page.ts";

async function openPrecedents(page: Page, hash = ""): Promise<void> {
	await page.goto(`/#tab=precedents${hash}`);
	await expect(sentence(page)).toContainText("million");
	await expect(rows(page).first()).toBeVisible();
}

const table = (page: Page) => page.getByRole("region", { name: "Votes of the past" });
const rows = (page: Page) => table(page).locator("tbody tr");
const side = (page: Page) => page.locator(".side.precedent");
const verdicts = (page: Page) => side(page).locator(".vote-verdict dd");
const under = (page: Page) => page.getByRole("combobox", { name: "Under" });

test("votes of the past are fetched when asked for, and found by any words", async ({ page }) => {
	const fetched: string[] = [];
	page.on("request", (request) => {
		if (request.url().includes("velvet-referendums")) fetched.push(request.url());
	});
	await openPage(page);
	expect(fetched).toEqual([]);
	await page.getByRole("tab", { name: "Frontier" }).press("3");
	await page.getByRole("tab", { name: "Precedents" }).click();
	await expect(rows(page)).toHaveCount(111);
	await expect(page.getByRole("status").filter({ hasText: "111 votes: 110 of the table, 1 beside it" })).toBeVisible();
	expect(fetched).toHaveLength(1);
	const find = page.getByRole("searchbox", { name: "Find a vote" });
	await find.fill("québec 1995");
	await expect(rows(page)).toHaveCount(1);
	await expect(page.getByRole("status").filter({ hasText: "1 of 111" })).toBeVisible();
	await expect(rows(page)).toContainText("did not pass");
	await find.fill("");
	await page.getByRole("columnheader", { name: "Year" }).getByRole("button").click();
	await expect(rows(page).first()).toContainText("Liberia");
	await nothingSerious(page);
});

test("Quebec 1995 under Montenegro's rule", async ({ page }) => {
	await openPrecedents(page);
	await expect(side(page)).toContainText("49.42\u00a0% yes");
	await expect(side(page)).toContainText("2,308,360 yes, 2,362,648 no");
	await expect(verdicts(page)).toHaveText(["did not pass"]);
	await expect(side(page)).toContainText("No led by 54,288; 27,145 switched votes would have reached it");
	await under(page).selectOption({
		label: "55\u00a0% of valid votes, half of the electorate voting (Montenegro 2006)",
	});
	await expect(verdicts(page)).toHaveText(["did not pass", "would not pass"]);
	await expect(side(page)).toContainText("260,695 switched votes would have reached it");
	await expect(side(page)).toContainText("This rule stays for the next vote you open.");
	await expect(page.locator(".status code")).toHaveText("velvet replay quebec-1995 --rule 55-percent");
	// The rule stays when another vote is opened, by keyboard too.
	await page.getByRole("searchbox").fill("scotland 1979");
	await table(page).getByRole("button", { name: "Scotland" }).press("Enter");
	await expect(side(page)).toContainText("Scotland on an assembly, 1979");
	await expect(verdicts(page)).toHaveText(["did not pass", "would not pass"]);
	await under(page).selectOption("its own rule");
	await expect(side(page)).toContainText("32.85\u00a0%, at least 40\u00a0% asked: not reached");
});

test("shows units, conflicts side by side, what is not verified, and the sentence about coercion", async ({ page }) => {
	await openPrecedents(page);
	const find = page.getByRole("searchbox");
	await find.fill("virginia 1861 independence");
	await table(page).getByRole("button", { name: "Virginia", exact: true }).click();
	await expect(side(page)).toContainText(
		"All of these votes were held under coercion, and enslaved people had no vote.",
	);
	const differ = side(page).getByRole("region", { name: "Where sources differ" });
	await expect(differ).toContainText("132,201 / 37,451");
	await expect(differ).toContainText("125,950 / 20,373");
	await expect(side(page).getByRole("region", { name: "Not verified" })).toContainText("18,408 yes");
	await nothingSerious(page);
	await find.fill("jura");
	await table(page).getByRole("button", { name: /Jura/ }).first().click();
	await expect(side(page)).toContainText("36,802 New canton, 34,057 Bern");
	await expect(side(page).getByRole("region", { name: "By unit" }).locator("tbody tr")).toHaveCount(7);
	await expect(side(page).getByRole("region", { name: "By unit" })).toContainText("would not");
	await side(page).getByRole("combobox", { name: "Vote" }).selectOption("Canton of Bern, 1959");
	await under(page).selectOption({ label: "Commune by commune (Schleswig zone II 1920)" });
	await expect(verdicts(page).last()).toContainText("cannot be told. The rule asks for");
});

test("no column is cut, the open vote is in view, and every line can be pressed", async ({ page }) => {
	await openPrecedents(page);
	const cut = () => table(page).evaluate((box) => box.scrollWidth - box.clientWidth);
	expect(await cut()).toBeLessThanOrEqual(0);
	await expect(table(page).locator("tr[aria-current]")).toBeInViewport();
	await table(page).locator("tr", { hasText: "Bermuda" }).locator("td").first().click();
	await expect(side(page)).toContainText("Bermuda (United Kingdom), 1995");
	await page.getByRole("button", { name: "Expand" }).click();
	expect(await cut()).toBeLessThanOrEqual(0);
	await expect(page.getByRole("columnheader", { name: "Outcome" })).toBeVisible();
	await page.getByRole("columnheader", { name: "Yes" }).getByRole("button").click();
	expect(await table(page).evaluate((box) => box.scrollTop)).toBe(0);
});

test("the list is one stop of the tab key; arrows go from line to line", async ({ page }) => {
	await openPrecedents(page);
	const stops = table(page).locator('tbody button[tabindex="0"]');
	await expect(stops).toHaveText(["Quebec"]);
	await stops.focus();
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Enter");
	await expect(side(page)).toContainText("Bermuda (United Kingdom), 1995");
	await expect(stops).toHaveText(["Bermuda"]);
});

test("says that nothing was found, and leads back", async ({ page }) => {
	await openPrecedents(page);
	await page.getByRole("searchbox").fill("ruritania");
	await expect(page.getByText("No vote matches “ruritania”.")).toBeVisible();
	await page.getByRole("button", { name: "Show all" }).click();
	await expect(rows(page)).toHaveCount(111);
});

test("between phone and desk the open vote stands below a short list", async ({ page }) => {
	await page.setViewportSize({ width: 768, height: 900 });
	await openPrecedents(page);
	await expect(rows(page)).toHaveCount(8);
	const [list, opened] = await Promise.all([table(page).boundingBox(), side(page).boundingBox()]);
	expect(opened?.y).toBeGreaterThanOrEqual((list?.y ?? 0) + (list?.height ?? 0));
	await rows(page).nth(2).click();
	await expect(side(page).getByRole("heading", { level: 3 })).toBeInViewport();
	await expect(side(page).getByRole("heading", { level: 3 })).toContainText("New Caledonia");
});

test("a vote under occupation is marked in the table, and says so first where it is opened", async ({ page }) => {
	await openPrecedents(page);
	await page.getByRole("searchbox").fill("crimea 2014");
	await expect(rows(page)).toContainText("under occupation; organisers' figures");
	await expect(rows(page)).toContainText("passed by the organisers' count");
	await expect(rows(page)).toContainText("annexed, not recognised");
	await table(page).getByRole("button", { name: "Crimea" }).click();
	await expect(side(page)).toContainText("Held under Russian military control");
	await expect(side(page).getByRole("region", { name: "Corrected here" })).toContainText("“annexed”, not “de-facto”");
	await expect(page.locator(".status code")).toHaveText("velvet replay crimea-2014");
	await nothingSerious(page);
	await page.getByRole("tab", { name: "Cascade" }).click();
	await expect(page.locator(".status code")).not.toContainText("replay");
});

test("a fetch that fails is told, and tried again", async ({ page }) => {
	let fails = true;
	await page.route(/velvet-referendums|precedents-[^/]*\.js/, (route) => (fails ? route.abort() : route.continue()));
	await page.goto("/#tab=precedents");
	const trouble = page.getByRole("alert").filter({ hasText: "could not be opened" });
	await expect(trouble).toBeVisible();
	fails = false;
	await trouble.getByRole("button", { name: "Try again" }).click();
	await expect(rows(page)).toHaveCount(111);
});

test.describe("on a phone", () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test("the precedents are a question of the accordion, nothing wider than the screen", async ({ page }) => {
		await openPage(page, "theme=dark");
		await page.locator("summary", { hasText: "Precedents" }).click();
		await expect(rows(page)).toHaveCount(8);
		await expect(side(page)).toContainText("Quebec on sovereignty, 1995");
		await page.getByRole("button", { name: "Show all 111 votes" }).click();
		await expect(rows(page)).toHaveCount(111);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		await nothingSerious(page);
	});
});

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, openPage, sentence, test } from "./open-page.ts";

async function nothingSerious(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
	expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`)).toEqual(
		[],
	);
}

async function openPrecedents(page: Page, hash = ""): Promise<void> {
	await page.goto(`/#tab=precedents${hash}`);
	await expect(sentence(page)).toContainText("million");
	await expect(rows(page).first()).toBeVisible();
}

const table = (page: Page) => page.getByRole("region", { name: "Votes of the past" });
const rows = (page: Page) => table(page).locator("tbody tr");
const side = (page: Page) => page.locator(".side.precedent");
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
	await expect(side(page)).toContainText("it did not pass. 2,308,360 yes, 2,362,648 no");
	await expect(side(page)).toContainText("27,144 votes short");
	await under(page).selectOption({ label: "55% of valid votes, half of the electorate voting (Montenegro 2006)" });
	await expect(side(page)).toContainText("it would not pass");
	await expect(side(page)).toContainText("260,694.4 votes short");
	await expect(side(page)).toContainText("This rule stays for the next vote you open.");
	await expect(page.locator(".status code")).toHaveText("velvet replay quebec-1995 --rule 55-percent");
	// The rule stays when another vote is opened, by keyboard too.
	await page.getByRole("searchbox").fill("scotland 1979");
	await table(page).getByRole("button", { name: "Scotland" }).press("Enter");
	await expect(side(page)).toContainText("Scotland on an assembly, 1979");
	await expect(side(page)).toContainText("it would not pass");
	await under(page).selectOption("its own rule");
	await expect(side(page)).toContainText("32.85\u00a0%, at least 40.0\u00a0% asked: not reached");
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
	await expect(side(page).getByRole("region", { name: "By unit" }).getByRole("listitem")).toHaveCount(7);
	await side(page).getByRole("combobox", { name: "Vote" }).selectOption("Canton of Bern, 1959");
	await under(page).selectOption({ label: "Commune by commune (Schleswig zone II 1920)" });
	await expect(side(page)).toContainText("The rule asks for");
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
		await expect(rows(page)).toHaveCount(111);
		await expect(side(page)).toContainText("Quebec on sovereignty, 1995");
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		await nothingSerious(page);
	});
});

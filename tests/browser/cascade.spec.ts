import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, openPage, row, sentence, settled, test } from "./open-page.ts";

async function nothingSerious(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
	expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`)).toEqual(
		[],
	);
}

/** The frontier, whose slider other tabs wait for, is solved in the background. */
async function openCascade(page: Page, hash = ""): Promise<void> {
	await page.goto(`/#tab=cascade${hash}`);
	await expect(sentence(page)).toContainText("million");
	await expect(page.locator(".side .big")).toBeVisible();
}

const big = (page: Page) => page.locator(".side .big");
const scrubber = (page: Page) => page.getByRole("slider", { name: "Round of the cascade" });
const map = (page: Page) => page.getByRole("application");

test("says who would change sides after the plan by state, which way, and what the best border of that length would leave", async ({
	page,
}) => {
	await openCascade(page);
	await expect(big(page)).toHaveText("517 of 757 counties");
	const side = page.locator(".side");
	await expect(side).toContainText(
		"In 10 rounds 517 counties would change sides: 35 to Pacifica, with 9.2\u00a0M people; 482 to the United States, with 26.7\u00a0M people.",
	);
	await expect(side).toContainText("A vote for a party is not a vote to change nations.");
	await expect(side).toContainText("from 57.6\u00a0% to 60.5\u00a0%; 240 more could not");
	await expect(side).toContainText("Pacifica would be 56 pieces, from 11; the United States 3 pieces, from 2");
	await expect(side).toContainText(
		"50.9\u00a0M voters under the other camp; the best border of that length 46.1\u00a0M",
	);
	await expect(page.getByRole("img", { name: /Self-determination against border, 10 rounds/ })).toBeVisible();
	await nothingSerious(page);
});

test("steps through the rounds on the map; sentence and scorecard stay those of the plan", async ({ page }) => {
	await openCascade(page);
	await expect(sentence(page)).toContainText("no border this long");
	const said = await sentence(page).textContent();
	const score = await page.locator(".score").textContent();
	await page.getByRole("button", { name: "Forward round" }).click();
	await expect(map(page)).toHaveAccessibleName("Map after round 1 of 10 of the cascade.");
	await scrubber(page).press("ArrowRight");
	await expect(scrubber(page)).toHaveAttribute("aria-valuetext", "round 2 of 10");
	await page.getByRole("button", { name: "Back round" }).click();
	await scrubber(page).press("End");
	await expect(map(page)).toHaveAccessibleName("Map after the last of 10 rounds of the cascade.");
	await expect(page.getByRole("button", { name: "Forward round" })).toBeDisabled();
	expect(await sentence(page).textContent()).toBe(said);
	expect(await page.locator(".score").textContent()).toBe(score);
	// Another tab has the plan's own map.
	await page.getByRole("tab", { name: "Cascade" }).press("1");
	await expect(map(page)).toHaveAccessibleName(/^Map\. Divided by state/);
	await settled(page);
});

test("plays by itself and can be paused, by keyboard too", async ({ page }) => {
	await openCascade(page);
	await page.getByRole("button", { name: "Play" }).click();
	await expect(scrubber(page)).toHaveValue(/^[3-9]$/);
	await scrubber(page).press("Space");
	await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
	await scrubber(page).press("Home");
	await expect(map(page)).toHaveAccessibleName(/^Map\. Divided by state/);
	await page.emulateMedia({ reducedMotion: "reduce" });
	await expect(page.getByRole("button", { name: "Play" })).toHaveCount(0);
});

test("has the rounds as a table, and the end as a plan of one's own", async ({ page }) => {
	await openCascade(page);
	await page.getByRole("button", { name: "Table" }).click();
	const table = page.getByRole("region", { name: "Rounds of the cascade" });
	await expect(table.getByRole("row")).toHaveCount(12);
	await expect(table.getByRole("row", { name: /^1 county 168/ })).toContainText("58.95\u00a0%");
	await table.getByRole("button", { name: "10", exact: true }).click();
	await expect(table.locator("tr[aria-current]")).toContainText("50,897,216");
	await nothingSerious(page);
	await page.getByRole("button", { name: "Keep the end as yours" }).click();
	await expect(sentence(page)).toContainText("Drawn by hand, 50.9 million");
	await expect(big(page)).toHaveText("Nobody");
});

test("goes by the rules chosen, and names those who stay encircled", async ({ page }) => {
	await openCascade(page);
	const dissenters = page.getByRole("region", { name: "Majorities of the other camp that could not switch" });
	await dissenters.getByRole("button", { name: "Harris, TX" }).click();
	await expect(page).toHaveURL(/z=[\d.]+,48201/);
	await page.getByRole("button", { name: "one at a time" }).click();
	await expect(big(page)).toHaveText("511 of 757 counties");
	await expect(page.locator(".status code")).toHaveText("velvet cascade two-nations-2016 --one-at-a-time");
	await expect(page).toHaveURL(/cascade=one-at-a-time/);
	await page.getByRole("button", { name: "all at once" }).click();
	await page.getByRole("button", { name: "no enclaves" }).click();
	await expect(big(page)).toHaveText("442 of 757 counties");
	await page.getByRole("button", { name: "no enclaves" }).click();
	// From the best border nobody is finer than the plan, until counties are asked again.
	await row(page, "Best for its border").click();
	await expect(big(page)).toHaveText("Nobody");
	await page.getByLabel("May switch").selectOption("counties");
	await expect(big(page)).toHaveText(/^\d+ of \d+ counties$/);
});

test("the mirror exchanges the nations and nothing else", async ({ page }) => {
	await openCascade(page);
	await page.getByRole("button", { name: "Mirrored" }).click();
	await expect(page.getByRole("region", { name: "Majorities of the other camp that could not switch" })).toContainText(
		"voted Clinton, in the United States",
	);
	await expect(big(page)).toHaveText("517 of 757 counties");
});

test.describe("on a phone", () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test("the cascade is a question of the accordion, nothing wider than the screen", async ({ page }) => {
		await openPage(page, "theme=dark");
		await page.locator("summary", { hasText: "Cascade" }).click();
		await expect(big(page).filter({ hasText: "517" })).toBeVisible();
		await page.getByRole("button", { name: "Forward round" }).click();
		await expect(map(page)).toHaveAccessibleName("Map after round 1 of 10 of the cascade.");
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		await nothingSerious(page);
	});
});

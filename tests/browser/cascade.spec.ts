import type { Page } from "@playwright/test";
import { nothingSerious } from "./nothing-serious.ts";
import { expect, openPage, row, sentence, settled, test } from "./open-page.ts";

/** The frontier, whose slider other tabs wait for, is solved in the background. */
async function openCascade(page: Page, hash = ""): Promise<void> {
	await page.goto(`/#tab=cascade${hash}`);
	await expect(sentence(page)).toContainText("million");
	await expect(page.locator(".side .big")).toBeVisible();
}

const big = (page: Page) => page.locator(".side .big");
const scrubber = (page: Page) => page.getByRole("slider", { name: "Round of the cascade" });
const map = (page: Page) => page.getByRole("application");

test("says who would change sides after the plan by state, which way, and what no border of that length can better", async ({
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
	await expect(side).toContainText("with a majority of the other camp");
	await expect(side).toContainText("Pacifica 56 pieces, the United States 3, from 11 and 2");
	await expect(side).toContainText(
		"50.9\u00a0M voters under the other camp; no border of that length can leave fewer than 46.1\u00a0M",
	);
	await page.getByRole("button", { name: "Fold", exact: true }).click();
	await expect(big(page)).toBeInViewport();
	await expect(page.getByText("May switch")).toBeHidden();
	await page.getByRole("button", { name: "Unfold" }).click();
	await expect(page.getByRole("img", { name: /Self-determination by lines of border, 10 rounds/ })).toBeVisible();
	await nothingSerious(page);
});

test("steps through the rounds on the map; sentence and scorecard stay those of the plan", async ({ page }) => {
	await openCascade(page);
	await expect(sentence(page)).toContainText("no border this long");
	const said = await sentence(page).textContent();
	const score = await page.locator(".score").textContent();
	await page.getByRole("button", { name: "Forward round" }).click();
	await expect(map(page)).toHaveAccessibleName("Map after round 1 of 10 of the cascade.");
	await expect(page.locator(".legend")).toContainText("moved in round 1 of 10");
	await expect(big(page)).toHaveText("168 counties");
	await expect(page.locator(".side")).toContainText(
		"22 to Pacifica, 146 to the United States; 14.9\u00a0M people. Self-determination is then 59.0\u00a0%",
	);
	await scrubber(page).press("ArrowRight");
	await expect(scrubber(page)).toHaveAttribute("aria-valuetext", "round 2 of 10");
	await page.getByRole("button", { name: "Back round" }).click();
	await scrubber(page).press("End");
	await expect(map(page)).toHaveAccessibleName("Map after the last of 10 rounds of the cascade.");
	const forward = page.getByRole("button", { name: "Forward round" });
	await expect(forward).toBeDisabled();
	expect(await sentence(page).textContent()).toBe(said);
	expect(await page.locator(".score").textContent()).toBe(score);
	// Another tab has the plan's own map.
	await page.getByRole("tab", { name: "Cascade" }).press("1");
	await expect(map(page)).toHaveAccessibleName(/^Map\. Divided by state/);
	await settled(page);
});

test("what has been pressed keeps the focus where it can be pressed no more", async ({ page }) => {
	await openCascade(page);
	await scrubber(page).press("End");
	await scrubber(page).press("ArrowLeft");
	const forward = page.getByRole("button", { name: "Forward round" });
	await forward.press("Enter");
	await expect(map(page)).toHaveAccessibleName("Map after the last of 10 rounds of the cascade.");
	await expect(forward).toBeFocused();
	const keep = page.getByRole("button", { name: "Keep the end as yours" });
	await keep.press("Enter");
	await expect(big(page)).toHaveText("0 of 240 counties");
	await expect(keep).toBeFocused();
});

test("goes to the end of another cascade after one has been gone through", async ({ page }) => {
	await openCascade(page);
	await scrubber(page).press("End");
	await page.getByLabel("no new enclaves").check();
	await expect(big(page)).toHaveText("442 of 757 counties");
	// Back to as many rounds as before: a slider that remembers its last value would take the end for no change.
	await page.getByLabel("no new enclaves").uncheck();
	await expect(big(page)).toHaveText("517 of 757 counties");
	await expect(scrubber(page)).toHaveValue("0");
	await scrubber(page).press("End");
	await expect(map(page)).toHaveAccessibleName("Map after the last of 10 rounds of the cascade.");
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
	await expect(sentence(page)).toContainText("After the cascade, 50.9 million");
	// The cascade from there goes by county, and nobody can go.
	await expect(big(page)).toHaveText("0 of 240 counties");
	await expect(page.getByText("No round: nobody who would change sides can.")).toBeVisible();
	await expect(scrubber(page)).toHaveCount(0);
	// The browser keeps where it came from, too.
	await expect(page.locator(".status")).toContainText("autosaved");
	await page.reload();
	await expect(sentence(page)).toContainText("After the cascade, 50.9 million");
});

test("goes by the rules chosen, and names those who stay encircled", async ({ page }) => {
	await openCascade(page);
	const dissenters = page.getByRole("region", { name: "Majorities of the other camp that could not switch" });
	await dissenters.getByRole("button", { name: "Harris TX" }).click();
	await expect(page).toHaveURL(/z=[\d.]+,48201/);
	await page.getByRole("button", { name: "one at a time" }).click();
	await expect(big(page)).toHaveText("511 of 757 counties");
	await expect(page.locator(".status code")).toHaveText("velvet cascade two-nations-2016 --one-at-a-time");
	await expect(page).toHaveURL(/cascade=one-at-a-time/);
	await page.getByRole("button", { name: "all at once" }).click();
	await page.getByLabel("no new enclaves").check();
	await expect(big(page)).toHaveText("442 of 757 counties");
	await page.getByLabel("no new enclaves").uncheck();
	// No level is finer than the best border's: the counties themselves are asked.
	await row(page, "Best for its border").click();
	await expect(big(page)).toHaveText("152 of 344 counties");
});

test("the mirror exchanges the nations and nothing else", async ({ page }) => {
	await openCascade(page);
	await page.getByRole("button", { name: "Mirrored" }).click();
	await expect(page.getByRole("region", { name: "Majorities of the other camp that could not switch" })).toContainText(
		"Clinton voters, in the United States",
	);
	await expect(big(page)).toHaveText("517 of 757 counties");
});

test("at a width between a desk and a phone nothing lies over anything else", async ({ page }) => {
	await page.setViewportSize({ width: 768, height: 1024 });
	await openCascade(page);
	const parts = page.locator(".cascade > *, .cascade-words > *, .cascade-foot > *");
	const boxes = await parts.evaluateAll((list) =>
		list
			.filter((part) => !part.matches(".cascade-words, .cascade-foot"))
			.map((part) => {
				const { top, bottom, left, right } = part.getBoundingClientRect();
				return { name: part.className, top, bottom, left, right };
			}),
	);
	const over = boxes.flatMap((p, i) =>
		boxes
			.slice(i + 1)
			.filter((q) => p.left < q.right - 1 && q.left < p.right - 1 && p.top < q.bottom - 1 && q.top < p.bottom - 1)
			.map((q) => `${p.name} over ${q.name}`),
	);
	expect(over).toEqual([]);
	expect(boxes.length).toBeGreaterThan(5);
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

	test("of two questions that have the map, the one opened last has it, and the sentence", async ({ page }) => {
		await openPage(page);
		const question = (name: string) => page.locator("details", { has: page.locator("summary", { hasText: name }) });
		await page.locator("summary", { hasText: "Referendum" }).click();
		// The vote is simulated behind whatever else is being solved.
		await expect(sentence(page)).toContainText("of 100", { timeout: 40_000 });
		await page.locator("summary", { hasText: "Cascade" }).click();
		await expect(question("Referendum")).not.toHaveAttribute("open");
		await expect(question("Cascade").locator("summary")).toBeInViewport();
		await expect(sentence(page)).toContainText("Divided by state");
		await page.getByRole("button", { name: "Forward round" }).click();
		await expect(map(page)).toHaveAccessibleName("Map after round 1 of 10 of the cascade.");
		await page.locator("summary", { hasText: "Frontier" }).click();
		await expect(question("Cascade")).toHaveAttribute("open");
		await page.locator("summary", { hasText: "Referendum" }).click();
		await expect(question("Cascade")).not.toHaveAttribute("open");
		await expect(page.locator(".chance-legend")).toBeVisible({ timeout: 40_000 });
	});
});

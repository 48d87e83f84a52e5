import type { Page } from "@playwright/test";
import { nothingSerious } from "./nothing-serious.ts";
import { expect, openPage, sentence, status, test } from "./open-page.ts";

const panel = (page: Page) => page.getByRole("tabpanel");
const assumptions = (page: Page) => panel(page).getByRole("region", { name: "Assumptions" });

async function openVote(page: Page, hash = ""): Promise<void> {
	await page.goto(`/#tab=referendum${hash}`);
	await expect(sentence(page)).toContainText("simulated votes");
	await expect(page.locator(".chance-bar, .region-list, .referendum-table").first()).toBeVisible({ timeout: 40_000 });
}

test("says in frequencies what would come of a vote, and on what it depends", async ({ page }) => {
	await openPage(page);
	const scorecard = await page.locator(".score").innerText();
	await page.getByRole("button", { name: /^Vote/ }).click();
	await page.getByRole("tab", { name: "Referendum" }).click();
	// What `velvet referendum calexit-2019` says of the same votes: passes in 5 of 100, and depends most on a boycott.
	await expect(sentence(page)).toHaveText(
		"Put to California alone, a question to leave would pass in 5 of 100 simulated votes; what matters most is how many of those for no would stay away in protest.",
		{ timeout: 40_000 },
	);
	await expect(panel(page).getByRole("img", { name: "Of 100 equally likely votes 5 would pass." })).toBeVisible();
	await expect(panel(page)).toContainText("Monte Carlo error ± 0.2 of 100");
	await expect(panel(page)).toContainText("A vote for a party is not a vote to leave.");
	await expect(assumptions(page).getByRole("row").nth(1)).toContainText("Boycott by those for no");
	await expect(assumptions(page).getByRole("row").nth(1)).toContainText("0 % → 55 %");
	await expect(panel(page)).toContainText("Error common to all places ± 4.0 points at one half");
	await expect(status(page)).toContainText("velvet referendum two-nations-2016 --region 06");
	await expect(page.locator(".chance-legend")).toContainText("by county");
	expect(await page.locator(".score").innerText()).toBe(scorecard);
	await page.getByRole("button", { name: /^Border/ }).click();
	await expect(sentence(page)).toContainText("million");
	await expect(page.locator(".chance-legend")).toHaveCount(0);
});

test("had the other side won, the largest state of the camp that lost is asked", async ({ page }) => {
	await openVote(page);
	await panel(page).getByLabel("In power").selectOption({ label: "A (Clinton), had it won" });
	// What `velvet referendum texit-2019` says: 7 of 100.
	await expect(sentence(page)).toContainText(
		"Put to Texas alone, a question to leave would pass in 7 of 100 simulated votes",
	);
	await expect(page).toHaveURL(/governs=other/);
	await expect(status(page)).toContainText("velvet referendum two-nations-2016 --region 48 --in-power A");
});

test("the mirror asks the same place the same, under the other letter", async ({ page }) => {
	await openVote(page);
	const said = await sentence(page).innerText();
	await page.getByRole("button", { name: "Mirrored" }).click();
	await expect(panel(page).getByLabel("In power")).toContainText("A (Trump)");
	await expect(status(page)).toContainText("velvet referendum two-nations-2016 --region 06 --mirror");
	await expect(sentence(page)).toHaveText(said, { timeout: 40_000 });
});

test("region and rule come from the link and go into it", async ({ page }) => {
	await openVote(page, "&region=41,53&rule=two-thirds");
	await expect(sentence(page)).toContainText(
		"Put to Oregon and Washington together, a question to leave would pass in",
	);
	await expect(panel(page)).toContainText("asked: at least two thirds");
	await panel(page).getByLabel("Rule").selectOption("55-percent");
	await panel(page).getByLabel("Region").selectOption({ label: "The Pacific states" });
	await expect(sentence(page)).toContainText("Put to the Pacific states together");
	await expect(page).toHaveURL(/region=02,06,15,41,53&rule=55-percent/);
	await expect(status(page)).toContainText("--region 02 06 15 41 53 --rule 55-percent");
});

test("places are chosen by name and on the map", async ({ page }) => {
	await openVote(page);
	await panel(page).getByLabel("Region").selectOption({ label: "These states: you choose" });
	await panel(page).getByLabel("Add a state").selectOption({ label: "Nevada" });
	await expect(sentence(page)).toContainText("Put to California and Nevada together");
	await panel(page).getByRole("button", { name: "Leave out California" }).click();
	await expect(sentence(page)).toContainText("Put to Nevada alone");
	const map = page.getByRole("application");
	const box = await map.boundingBox();
	if (box === null) throw new Error("The map has no box");
	await map.click({ position: { x: box.width / 2, y: box.height / 2 } });
	await expect(panel(page).locator(".chip")).toHaveCount(2);
	await panel(page).getByRole("button", { name: "Done picking" }).click();
	await map.click({ position: { x: box.width / 2, y: box.height / 2 } });
	await expect(panel(page).locator(".chip")).toHaveCount(2);
});

test("an assumption is moved from the keyboard, and the whole is handed over as a file", async ({ page }) => {
	await openVote(page);
	const opener = assumptions(page).getByRole("button", { name: "Boycott by those for no" });
	await opener.focus();
	await page.keyboard.press("Enter");
	const dial = assumptions(page).getByRole("slider");
	await dial.focus();
	await dial.fill("0.3");
	await expect(sentence(page)).toContainText(/would pass in 8\d of 100/, { timeout: 40_000 });
	await expect(page).toHaveURL(/dials=boycott:0.3/);
	await expect(status(page)).toContainText("velvet referendum us-counties-by-state.json");
	const download = page.waitForEvent("download");
	await status(page).getByRole("button", { name: "Scenario" }).click();
	const stream = await (await download).createReadStream();
	const chunks: Buffer[] = [];
	for await (const chunk of stream) chunks.push(chunk as Buffer);
	const { referendum } = JSON.parse(Buffer.concat(chunks).toString());
	expect(referendum).toEqual({ regions: [{ places: ["06"] }], dials: { boycott: 0.3 } });
	await panel(page).getByRole("button", { name: "Reset all" }).click();
	await expect(sentence(page)).toContainText("would pass in 5 of 100", { timeout: 40_000 });
});

test("the mapping is a table that anybody may change", async ({ page }) => {
	await openVote(page);
	await panel(page).getByRole("button", { name: "Who would say yes", exact: true }).click();
	await expect(panel(page)).toContainText("A party vote is not a vote to leave.");
	await panel(page).getByLabel("Pacific, Clinton voters").fill("95");
	await expect(sentence(page)).toContainText(/would pass in [5-9]\d of 100/, { timeout: 40_000 });
	await expect(page).toHaveURL(/support=Pacific:dem:0.95/);
	await panel(page).getByRole("button", { name: "Reset" }).click();
	await expect(sentence(page)).toContainText("would pass in 5 of 100", { timeout: 40_000 });
});

test("the table has every county, the card every caveat, the hover its frequency", async ({ page }) => {
	await openVote(page, "&table=1");
	await expect(panel(page).getByRole("row")).toHaveCount(59);
	await expect(panel(page).getByRole("row", { name: /San Francisco, CA/ })).toBeVisible();
	await panel(page)
		.getByRole("button", { name: /what it does not say/ })
		.click();
	const card = page.getByRole("dialog", { name: "Simulated votes on leaving" });
	await expect(card).toContainText("Consent of the parent country");
	await expect(card).toContainText("It is not said that such a vote would be lawful");
	await nothingSerious(page);
	await page.keyboard.press("Escape");
	await expect(card).toBeHidden();
	await panel(page).getByRole("button", { name: "Los Angeles, CA" }).click();
	await expect(page.locator('.map-canvas [aria-live="polite"]')).toContainText(
		/Asked by itself, it would pass in \d+ of \d+ simulated votes\./,
	);
});

for (const theme of ["light", "dark"] as const) {
	test(`axe finds nothing serious in the tab, ${theme}`, async ({ page }) => {
		await openVote(page, `&theme=${theme}`);
		await assumptions(page).getByRole("button").first().click();
		await nothingSerious(page);
		await panel(page).getByRole("button", { name: "Who would say yes", exact: true }).click();
		await nothingSerious(page);
	});
}

test.describe("on a phone", () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test("the vote is simulated when its question is opened, and nothing is wider than the screen", async ({ page }) => {
		await openPage(page);
		await expect(page.locator(".likely")).toHaveCount(0);
		await page.locator("summary", { hasText: "Referendum" }).click();
		await expect(sentence(page)).toContainText("Put to California alone", { timeout: 40_000 });
		await expect(page.locator(".chance-bar").first()).toBeVisible({ timeout: 40_000 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		await nothingSerious(page);
		await page.locator("summary", { hasText: "Referendum" }).click();
		await expect(sentence(page)).toContainText("million");
	});
});

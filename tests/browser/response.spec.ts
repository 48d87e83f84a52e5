import type { Page } from "@playwright/test";
import { nothingSerious } from "./nothing-serious.ts";
import { expect, openPage, status, test } from "./open-page.ts";

const side = (page: Page) => page.getByRole("region", { name: "What may come of a request" });
const big = (page: Page) => side(page).locator(".big");
const river = (page: Page, nth: number) => page.locator(".river").nth(nth);
const ends = (page: Page, name: string | RegExp) => page.getByRole("list", { name });

async function openResponse(page: Page, more = ""): Promise<void> {
	await page.goto(`/#plan=california&tab=response${more}`);
	await expect(big(page)).toContainText("of 100", { timeout: 30_000 });
}

test("three answers stand side by side, and the other side's request under them", async ({ page }) => {
	await openResponse(page);
	await expect(page.locator(".ladder-row h4")).toHaveText([
		/Pacifica \(California\) asks.*as the plan has it.*Trump voters govern/,
		/Texas asks.*as many as leave in the plan.*Clinton voters govern/,
	]);
	await expect(page.locator(".river")).toHaveCount(6);
	for (const nth of [0, 5]) await expect(river(page, nth)).toBeInViewport({ ratio: 1 });
	await expect(river(page, 0).getByRole("img")).toHaveAccessibleName(
		/^Of 100 simulated requests under these assumptions: .* parted, .* voted down/,
	);
	await expect(ends(page, /Pacifica \(California\) asks\. Quash in the courts/)).toContainText(/stopped\s*\d+/);
	await expect(side(page)).toContainText(/In the mirror Texas would ask/);
	await expect(status(page)).toContainText("velvet response california-alone-2016");
	await nothingSerious(page);
});

test("a stage opens its range, basis and precedents, which lead to the tab Precedents", async ({ page }) => {
	await openResponse(page);
	await river(page, 1).getByRole("button", { name: "Highest court" }).click();
	const card = page.getByRole("region", { name: "Stage: Highest court" });
	await expect(card).toContainText("the range is 5.0 to 30");
	await expect(card).toContainText("A, assumed");
	await expect(card).toContainText("How often this court would rule so is not known");
	await card.getByRole("button", { name: "Quebec 1995" }).click();
	await expect(page.getByRole("tab", { name: "Precedents" })).toHaveAttribute("aria-selected", "true");
	await expect(page.locator(".precedents")).toContainText("Quebec");
});

test("says what became of comparable votes without consent, and leads to them", async ({ page }) => {
	await openResponse(page);
	const past = side(page).locator(".past-votes");
	await expect(past).toContainText("39 are comparable to a rich democracy");
	await expect(past).toContainText("no vote held without the parent's consent changed a territory's status");
	await expect(past).toContainText(
		"4 votes in 3 clusters were held so, which would not rule out up to 57 of 100; of 12 more, consent is disputed.",
	);
	await past.getByRole("button", { name: "Precedents" }).click();
	await expect(page.getByRole("tab", { name: "Precedents" })).toHaveAttribute("aria-selected", "true");
	await expect(page.getByRole("region", { name: "How parent states answered" })).toContainText("39 votes");
	await expect(status(page)).toContainText("velvet responses --comparable");
});

test("dials move the ladders and stand in the command and the link; basis says what they rest on", async ({ page }) => {
	await openResponse(page);
	const passing = await side(page).locator("p").nth(2).textContent();
	await page.getByRole("slider", { name: "Support in the places that ask" }).press("ArrowRight");
	await expect(status(page)).toContainText("velvet response california-alone-2016 --support 0.51");
	await expect(side(page).locator("p").nth(2)).not.toHaveText(passing ?? "", { timeout: 30_000 });
	await page.getByRole("button", { name: "More dials" }).click();
	await page.getByRole("slider", { name: "Years until a second vote" }).press("ArrowRight");
	await expect(river(page, 0).getByRole("button", { name: "Second vote" })).toBeVisible({ timeout: 30_000 });
	await page.getByLabel("basis: what this rests on: Chance that reciprocal guarantees are kept").click();
	await expect(page.getByText(/Fearon's commitment problem says that it helps/)).toBeVisible();
	await page.getByRole("button", { name: "vote as simulated" }).click();
	await expect(page).toHaveURL(/response=passes:0,coolingOff:1,support:0\.51/);
	await page.reload();
	await expect(page.getByRole("button", { name: "vote as simulated" })).toHaveAttribute("aria-pressed", "true");
	await expect(status(page)).toContainText("--cooling-off 1 --support 0.51");
});

test("has the figures as a table, for both sides", async ({ page }) => {
	await page.goto("/#plan=california&tab=response&table=1");
	const table = page.getByRole("region", { name: "Responses in figures" });
	await expect(table.getByRole("row", { name: /^Texas Agree to a vote parted/ })).toHaveCount(1, {
		timeout: 30_000,
	});
	await expect(table.getByRole("row")).toHaveCount(37);
	await nothingSerious(page);
});

test.describe("on a phone", () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test("policies stand one under the other, nothing wider than the screen", async ({ page }) => {
		await openPage(page, "plan=california&theme=dark");
		await page.locator("summary", { hasText: "Response" }).click();
		await expect(big(page)).toContainText("of 100", { timeout: 30_000 });
		const [first, second] = await Promise.all([0, 1].map((nth) => river(page, nth).boundingBox()));
		expect(second?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0));
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		await nothingSerious(page);
	});
});

import type { Page } from "@playwright/test";
import { nothingSerious } from "./nothing-serious.ts";
import { expect, openPage, sentence, status, test } from "./open-page.ts";

const side = (page: Page) => page.getByRole("region", { name: "What follows over the years" });
const panels = (page: Page) => page.locator(".fan-panel svg");

async function openHistories(page: Page, hash = ""): Promise<void> {
	await page.goto(`/#tab=histories${hash}`);
	await expect(sentence(page)).toContainText("million");
	await expect(side(page)).toBeVisible({ timeout: 60_000 });
}

test("shows three policies and the mirror under them at once, with what they rest on", async ({ page }) => {
	await openHistories(page);
	await expect(panels(page)).toHaveCount(6);
	await expect(
		page.getByRole("img", { name: /^If Pacifica would ask and the centre would agree: risk beside today's/ }),
	).toBeVisible();
	await expect(page.getByRole("region", { name: "30 states would ask" })).toBeAttached();
	await expect(side(page)).toContainText("simulated histories end with Pacifica apart in 2066");
	await page.getByText("What this does not say").click();
	await expect(side(page)).toContainText("They are no chances of a parting, of a ruling, or of anything in the world.");
	await nothingSerious(page);
});

test("another series, the river of ends and one history; link and command line follow", async ({ page }) => {
	test.slow();
	await openHistories(page);
	await page.getByRole("combobox", { name: "Which series" }).selectOption("own-government");
	await expect(panels(page).first()).toContainText("under their own government");
	await page.getByRole("button", { name: "Ends" }).click();
	await expect(page.locator(".ends-river svg")).toHaveCount(2);
	await page.getByRole("button", { name: "One history" }).click();
	await expect(page.locator(".timeline")).toHaveCount(2);
	const first = page.locator(".timeline li").first();
	await expect(first).toContainText("A request to leave is made for Pacifica.");
	await page.getByRole("spinbutton", { name: "Number of the history" }).fill("42");
	await expect(status(page)).toContainText("velvet histories two-nations-2016 --policy agree --history 42");
	// The address follows when the choices have rested.
	await expect(page).toHaveURL(/history=42/);
	await page.reload();
	await expect(page.getByRole("spinbutton", { name: "Number of the history" })).toHaveValue("42", { timeout: 60_000 });
	await page.getByRole("button", { name: "next", exact: true }).press("Enter");
	await expect(page.getByRole("spinbutton", { name: "Number of the history" })).toHaveValue("43");
});

test("another policy is shown from the same answer: nothing is simulated again", async ({ page }) => {
	await openHistories(page, "&years-view=one");
	const told = page.locator(".one-bar b");
	await expect(told).toHaveText("Agreed to");
	await page.evaluate(() => {
		const shown = window as unknown as { simulated: boolean };
		shown.simulated = false;
		new MutationObserver(() => {
			if (document.querySelector(".simulating") !== null) shown.simulated = true;
		}).observe(document.body, { childList: true, subtree: true });
	});
	await page.getByRole("button", { name: "Quash" }).click();
	await expect(told).toHaveText("Quashed");
	await page.getByRole("button", { name: "Ends" }).click();
	await page.getByRole("button", { name: "Ignore" }).click();
	await expect(page.locator(".ends-river svg")).toHaveCount(2);
	await expect(status(page)).toContainText("--policy ignore");
	expect(await page.evaluate(() => (window as unknown as { simulated: boolean }).simulated)).toBe(false);
});

test("ends and the one history have tables of their own, and a year is read in all panels", async ({ page }) => {
	await openHistories(page);
	await page.getByRole("group", { name: "Arrow keys read a year" }).focus();
	await page.keyboard.press("ArrowLeft");
	await expect(page.locator(".fan-year")).toHaveCount(6);
	await expect(page.locator(".fans output")).toContainText(/^2065\. Pacifica, ignored: Clinton voters [\d.]+×/);
	await page.keyboard.press("Escape");
	await expect(page.locator(".fan-year")).toHaveCount(0);
	await page.getByRole("button", { name: "Table", exact: true }).click();
	await page.getByRole("button", { name: "Ends" }).click();
	const ends = page.getByRole("region", { name: "Where histories end" });
	await expect(ends.getByRole("row").nth(1)).toContainText("Pacifica");
	const counts = await ends.locator("tbody tr td:nth-child(5)").allTextContents();
	expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(20_000);
	await page.getByRole("button", { name: "One history" }).click();
	await expect(page.getByRole("region", { name: "One history in numbers" }).locator("tbody tr")).toHaveCount(2 * 51);
});

test("in the mirror the other camp's place asks first, in its own colours", async ({ page }) => {
	await openPage(page);
	await openHistories(page);
	const asks = page.locator(".fan-row h4 i").first();
	await expect(asks).toHaveAttribute("data-camp", "A");
	await page.getByRole("button", { name: "Mirrored" }).click();
	await expect(asks).toHaveAttribute("data-camp", "B", { timeout: 60_000 });
});

test("is a table of the same numbers, with their Monte Carlo errors", async ({ page }) => {
	await openHistories(page);
	await page.getByRole("button", { name: "Table", exact: true }).click();
	const rows = page.locator(".histories table tbody tr");
	await expect(rows).toHaveCount(6 * 2 * 11);
	await expect(rows.first()).toContainText("Pacifica");
});

test("says no more that it simulates once it was stopped, and begins again", async ({ page }) => {
	await openHistories(page);
	await page.getByRole("button", { name: "Mirrored" }).click();
	await page.getByRole("button", { name: "Cancel" }).click();
	await expect(page.locator(".histories")).toContainText("Stopped");
	await expect(page.locator(".histories")).not.toContainText("Simulating");
	await page.getByRole("button", { name: "Simulate again" }).click();
	await expect(panels(page)).toHaveCount(6, { timeout: 60_000 });
});

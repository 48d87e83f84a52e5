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

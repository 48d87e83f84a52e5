import { expect, openPage, row, sentence, test } from "./open-page.ts";

test("the tab Grain shows the same voters at every grain, and leads to the plan of each", async ({ page }) => {
	await openPage(page);
	await page.getByRole("tab", { name: "Grain" }).click();
	const panel = page.getByRole("tabpanel");
	await expect(panel.getByRole("img", { name: "Self-determination by grain" })).toBeVisible();
	await expect(panel).toContainText("by state 57.6");
	await panel.getByRole("button", { name: "Show the plan by county" }).press("Enter");
	await expect(row(page, "By county")).toHaveAttribute("aria-pressed", "true");
	await page.getByRole("button", { name: "Table" }).click();
	await expect(panel.getByRole("row", { name: /^by county 3,114 64\.78/ })).toBeVisible();
	await expect(panel.getByRole("row", { name: /this plan, by whole county the plan itself/ })).toBeVisible();
});

test("New Hampshire's towns take the place of its counties", async ({ page }) => {
	await openPage(page);
	await page.getByRole("button", { name: /United States.*president 2016/ }).click();
	await page.getByRole("menuitemradio", { name: "United States 2016, New Hampshire by town" }).click();
	await row(page, "By county or municipality").click();
	await expect(sentence(page)).toContainText("1,681 county or municipality lines");
	await page.getByRole("tab", { name: "Grain" }).click();
	const panel = page.getByRole("tabpanel");
	await expect(panel).toContainText(
		"In New Hampshire alone: by state 50.2 %, by county 53.1 %, by town 58.5 %, by municipality 58.6 %",
	);
	await page.reload();
	await expect(sentence(page)).toContainText("1,681 county or municipality lines");
});

import { expect, openPage, row, sentence, status, test } from "./open-page.ts";

test("a scenario of the menu shows its own nations, and a link restores it", async ({ page }) => {
	await openPage(page);
	await page.getByRole("button", { name: /United States.*president 2016/ }).click();
	await page.getByRole("menuitemradio", { name: /The other side won in 2016/ }).click();
	await expect(row(page, "As in the scenario")).toHaveAttribute("aria-pressed", "true");
	await expect(page.locator(".legend")).toContainText("Lone Star Union, B governs");
	await expect(sentence(page)).toContainText("54.6 million voters would live under the other camp");
	await expect(status(page)).toContainText("velvet score mirror-texas");
	await page.reload();
	await expect(page.locator(".legend")).toContainText("Lone Star Union, B governs");
	// The year in the rail leads back to the usual two nations.
	await page.getByRole("button", { name: "2016", exact: true }).click();
	await expect(page.locator(".legend")).toContainText("Pacifica, A governs");
	await expect(page).not.toHaveURL(/scenario=/);
});

test("more than two nations have the colours of those who govern them", async ({ page }) => {
	await page.goto("/#scenario=confederation-of-the-coasts");
	await expect(page.locator(".legend")).toContainText("Lake States, A governs");
	await expect(page.locator(".legend")).toContainText("United States, B governs");
	const score = page.getByRole("complementary");
	await expect(score).toContainText("B-voters in Lake States");
	await expect(score).toContainText("this plan has 5 nations");
	await expect(page.getByRole("tabpanel")).toContainText("The exact frontier is drawn between two polities");
	await page.getByRole("button", { name: "Mirrored" }).click();
	await expect(page.locator(".legend")).toContainText("Lake States, B governs");
});

test("a scenario that does not ship is named", async ({ page }) => {
	await page.goto("/#scenario=atlantis");
	await expect(page.locator("main")).toContainText('This page has no scenario "atlantis"');
});

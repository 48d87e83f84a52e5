import { expect, openPage, openTab, row, test } from "./open-page.ts";

test("facts stand beside the country as one, nation A first, and open their method", async ({ page }) => {
	await openPage(page);
	await openTab(page, "Facts");
	const facts = page.getByRole("region", { name: "Facts of each nation" });
	// Sums of data/us-county-people-2016.csv and us-states.csv, printed in README of the tables.
	await expect(facts.getByRole("button", { name: /^People/ })).toContainText(/323\.4 M.*140\.7 M.*182\.7 M/);
	await expect(facts.getByRole("button", { name: /^Adults/ })).toContainText(/250\.3 M.*109\.6 M.*140\.6 M/);
	await expect(facts.getByRole("button", { name: /^GDP/ })).toContainText("7.2\u00a0% in the wrong county");
	const opener = facts.getByRole("button", { name: /^Income per head/ });
	await opener.focus();
	await page.keyboard.press("Enter");
	const card = page.getByRole("dialog", { name: "Income per head" });
	await expect(card).toContainText("Mean by people, 1 July 2016");
	await expect(card).toContainText("Income per head, 2013-17 (2017)");
	await page.keyboard.press("Escape");
	await expect(opener).toBeFocused();
	await page.keyboard.press("t");
	const table = page.getByRole("region", { name: "Facts as a table" });
	await expect(table.getByRole("row", { name: /^Age/ })).toContainText("99.8\u00a0%");
	await expect(table.getByRole("columnheader")).toHaveText([
		"Fact",
		"As one",
		"Pacifica",
		"United States",
		"Year",
		"Adds up as",
		"Known",
		"Source",
	]);
});

test("every fact of the scorecard opens a card with year, source and how it adds up", async ({ page }) => {
	await openPage(page);
	await page.getByText(/^More: \d+ measures/).click();
	for (const name of [
		"Adults",
		"Land",
		"Density",
		"GDP",
		"Income per head",
		"Degrees",
		"Age",
		"Unemployment",
		"Metropolitan",
	]) {
		await page
			.locator(".more")
			.getByRole("button", { name: new RegExp(`^${name}`) })
			.click();
		const card = page.getByRole("dialog", { name, exact: true });
		await expect(card).toContainText("How it adds up");
		await expect(card).toContainText("over the units of each nation");
		await expect(card.getByText(/20\d\d.*Census Bureau/).first()).toBeVisible();
		await page.keyboard.press("Escape");
	}
});

test("a figure that a year does not know says so", async ({ page }) => {
	await openPage(page, "year=2024");
	await openTab(page, "Facts");
	await expect(page.getByRole("button", { name: /^Unemployment/ })).toContainText("has no column");
});

test("the camps are compared alike: marks of one size, two kinds of line, shares that add up", async ({ page }) => {
	await openPage(page);
	await openTab(page, "Camps");
	await expect(page.locator(".camps .big")).toHaveText("40 points");
	const first = page.locator(".gradient-of-density");
	const boxes = async (camp: string) =>
		Promise.all((await first.locator(`.camp-mark.of-${camp}`).all()).map((mark) => mark.boundingBox()));
	const [a, b] = [await boxes("a"), await boxes("b")];
	expect(a).toHaveLength(10);
	expect(b).toHaveLength(10);
	a.forEach((box, at) => {
		expect((box?.x ?? 0) + (box?.width ?? 0) / 2).toBeCloseTo((b[at]?.x ?? 0) + (b[at]?.width ?? 0) / 2, 0);
	});
	expect(await first.locator(".camp-line.of-b").evaluate((line) => getComputedStyle(line).strokeDasharray)).not.toBe(
		"none",
	);
	const before = await first.locator("title").textContent();
	await row(page, "By county").click();
	await expect(page.locator("h1")).toContainText("1,419");
	expect(await first.locator("title").textContent()).toBe(before);
	await page.getByRole("button", { name: "Table", exact: true }).click();
	const table = page.getByRole("region", { name: "The camps as tables" });
	await expect(table.getByRole("row", { name: /^median age/ })).toContainText("2017");
	await expect(table.getByRole("row", { name: /^People for each square kilometre/ })).toHaveCount(10);
	await expect(table).not.toContainText(/race|ethnic|white|black|hispanic/i);
});

test("expanded, every figure has a gradient of its own", async ({ page }) => {
	await openPage(page);
	await openTab(page, "Camps");
	await expect(page.locator(".gradient")).toHaveCount(1);
	await page.getByRole("button", { name: "Expand" }).click();
	await expect(page.locator(".gradient")).toHaveCount(6);
});

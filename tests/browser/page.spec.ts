import { expect, openPage, row, sentence, settled, slider, status, test } from "./open-page.ts";

test("opens solved on the seed scenario", async ({ page }) => {
	await openPage(page);
	await expect(sentence(page)).toHaveText(
		"Divided by state, 54.6 million voters would live under the other camp: one country leaves 65.9 million, no border this long leaves fewer than 46.9 million.",
	);
	const score = page.getByRole("complementary", { name: "Scorecard" });
	for (const number of ["33.4\u00a0M", "22.2\u00a0M", "32.5\u00a0M", "40.8\u00a0M"])
		await expect(score).toContainText(number);
	await expect(score.getByRole("button", { name: /^Self-determination/ })).toContainText("57.6%");
	await expect(score).toContainText("379 county lines");
	await expect(score).toContainText("11 + 2");
	await expect(status(page)).toContainText("velvet score two-nations-2016");
	await expect(page.locator(".side .big")).toHaveText("7.7\u00a0M to spare");
});

test("the slider moves the plan, and the page checks the certificate", async ({ page }) => {
	await openPage(page);
	await row(page, "Best for its border").click();
	await expect(sentence(page)).toHaveText(
		"With 308 county lines of border, 47.5 million voters would live under the other camp, the fewest possible at this length; one country leaves 65.9 million.",
	);
	await expect(page.locator(".certificate")).toHaveText(
		"Proven best. Flow 5,176,294 = cut 5,176,294; found again by this page.",
	);
	await expect(status(page)).toContainText("velvet frontier two-nations-2016 --border edges --price 10000");
	await expect(status(page)).toContainText("certificate checked on this page");

	await slider(page).focus();
	await page.keyboard.press("ArrowRight");
	await expect(sentence(page)).not.toContainText("308 county lines");
	await expect(page.locator(".certificate")).toContainText("Proven best.");
	await expect(page.locator(".certificate")).not.toContainText("5,176,294");
	await page.keyboard.press("End");
	await expect(sentence(page)).toContainText("1,419 county lines");
	await page.keyboard.press("Home");
	await expect(sentence(page)).toContainText("With no border by land");
});

test("dragging the handle moves the map at once", async ({ page }) => {
	await openPage(page);
	const handle = await page.locator(".handle-disc").boundingBox();
	if (handle === null) throw new Error("The handle is not on screen");
	const y = handle.y + handle.height / 2;
	await page.mouse.move(handle.x + handle.width / 2, y);
	await page.mouse.down();
	for (let step = 1; step <= 12; step++) await page.mouse.move(handle.x + 8 * step, y);
	await expect(sentence(page)).toContainText("the fewest possible at this length");
	await page.mouse.up();
	await expect(page.locator(".certificate")).toContainText("Proven best.");
	await expect(status(page)).toContainText("velvet frontier two-nations-2016 --border edges --price");
});

test("a copied link restores plan, price, year, camps, table and colours", async ({ page, context }) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await openPage(page, "plan=best&year=2024&mirror=1&price=20000&beside=half&theme=dark&shade=lead");
	const before = await sentence(page).innerText();
	const command = "velvet frontier two-nations-2024 --border edges --price 20000 --mirror";
	await expect(status(page)).toContainText(command);
	await page.getByRole("button", { name: "Share" }).click();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	await page.goto("about:blank");
	await page.goto(link);
	await settled(page);
	await expect(sentence(page)).toHaveText(before);
	await expect(status(page)).toContainText(command);
	await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
	await expect(page.getByRole("button", { name: /beside one country/ })).toContainText("half the time each");
	await expect(page.getByRole("button", { name: "wider lead" })).toHaveAttribute("aria-pressed", "true");
	await page.reload();
	await settled(page);
	await expect(sentence(page)).toHaveText(before);
});

test("the mirror swaps every number, name and side", async ({ page }) => {
	await openPage(page);
	const numbers = page.locator(".parting-numbers > span");
	await expect(numbers).toHaveText(["33.4\u00a0Mgain", "22.2\u00a0Mlose", "32.5\u00a0Mstill lack", "40.8\u00a0Mkeep"]);
	await expect(page.locator(".parting .names b")).toHaveText(["Pacifica", "United States"]);
	await page.getByRole("button", { name: "Mirrored" }).click();
	await expect(page.locator(".parting .names b")).toHaveText(["United States", "Pacifica"]);
	await expect(numbers).toHaveText(["40.8\u00a0Mkeep", "32.5\u00a0Mstill lack", "22.2\u00a0Mlose", "33.4\u00a0Mgain"]);
	await expect(sentence(page)).toContainText(
		"54.6 million voters would live under the other camp: one country leaves 65.9 million",
	);
	await expect(status(page)).toContainText("velvet score two-nations-2016 --mirror");
});

test("2024 is another vote on another atlas", async ({ page }) => {
	await openPage(page);
	await page.getByRole("group", { name: "Year of the vote" }).getByRole("button", { name: "2024" }).click();
	await expect(status(page)).toContainText("atlas us-counties-2024");
	await settled(page);
	await expect(sentence(page)).toContainText("Divided by state, 65.3 million");
	await expect(page.locator(".case")).toContainText("president 2024");
});

test("kilometres are another frontier", async ({ page }) => {
	await openPage(page, "plan=best");
	await page.getByRole("button", { name: "km", exact: true }).click();
	await expect(sentence(page)).toContainText(/With [\d,]+ km of border/);
	await expect(status(page)).toContainText("--border km");
	await expect(page.locator(".certificate")).toContainText("Proven best.");
});

import { nothingSerious } from "./nothing-serious.ts";
import { expect, openPage, openTab, row, status, test } from "./open-page.ts";

test("the tab Parliament draws a mark for each seat, before and after, and says who would govern", async ({ page }) => {
	await openPage(page);
	await openTab(page, "Parliament");
	const panel = page.getByRole("tabpanel");
	await expect(panel.getByRole("img", { name: "As one country: 435 seats, Clinton 189, Trump 246" })).toBeVisible();
	await expect(panel.getByRole("img", { name: "Pacifica: 189 seats, Clinton 189, Trump 0" })).toBeVisible();
	await expect(panel.getByRole("img", { name: "United States: 246 seats, Clinton 0, Trump 246" })).toBeVisible();
	const drawn = await panel.locator(".seats").evaluateAll((paths) => paths.map((path) => Number(path.dataset.seats)));
	expect(drawn).toEqual([189, 246, 189, 246]);
	// Of the same size in every chamber.
	const sizes = await panel
		.locator(".seats.of-a")
		.evaluateAll((paths) => paths.map((path) => /a([\d.]+) /.exec(path.getAttribute("d") ?? "")?.[1]));
	expect(new Set(sizes).size).toBe(1);
	await expect(panel).toContainText("Pacifica 117 of 232, the United States 154 of 306");
	await expect(panel.getByRole("row", { name: /^as one Clinton 49.% Trump 57.% Trump 57.%/ })).toBeVisible();
	await expect(panel).toContainText("a bound, not a forecast");
	await expect(status(page)).toContainText("velvet legislature two-nations-2016");
	await nothingSerious(page);
});

test("seats, method, count and what becomes of cut states are chosen there, and a link restores them", async ({
	page,
}) => {
	await openPage(page);
	await row(page, "California alone").click();
	await openTab(page, "Parliament");
	const panel = page.getByRole("tabpanel");
	await panel.getByRole("textbox", { name: "Seats of each" }).fill("435");
	await expect(panel.getByRole("img", { name: "United States: 435 seats, Clinton 154, Trump 281" })).toBeVisible();
	await page.getByRole("button", { name: "Table" }).click();
	for (const name of [/^Texas 29,183,290 38 43/, /^Florida 21,570,527 28 32/, /^New York 20,215,751 26 30/]) {
		await expect(panel.getByRole("row", { name })).toBeVisible();
	}
	await page.getByRole("button", { name: "Chart" }).click();
	await panel.getByRole("combobox", { name: "Method" }).selectOption("webster");
	await panel.getByRole("combobox", { name: "People" }).selectOption("apportionment2010");
	await row(page, "By county").click();
	await panel.getByRole("button", { name: "parts merge" }).click();
	await expect(status(page)).toContainText(
		"velvet legislature by-county-2016 --seats 435 --method webster --base apportionment2010 --cut merge",
	);
	await expect(panel).toContainText("by Webster");
	await expect(page).toHaveURL(/seats=435&apportion=webster&count=apportionment2010&cut=merge/);
	await page.reload();
	await expect(panel.getByRole("textbox", { name: "Seats of each" })).toHaveValue("435");
	await expect(panel.getByRole("button", { name: "parts merge" })).toHaveAttribute("aria-pressed", "true");
	await expect(panel).toContainText("435 + 435 seats");
	await panel.getByRole("textbox", { name: "Seats of each" }).fill("12");
	await panel.getByRole("button", { name: "parts apart" }).click();
	await expect(panel).toContainText("48 members, each with at least 1, and 12 seats.");
});

test("members stand in the table with their seats, people and claims", async ({ page }) => {
	await openPage(page);
	await openTab(page, "Parliament");
	await page.getByRole("button", { name: "Table" }).click();
	const panel = page.getByRole("tabpanel");
	await expect(panel).toContainText("number 27 of New York (762,994.35), 89 people short");
	await expect(panel.getByRole("row", { name: /^California 39,576,757 52 52 761,091 768,517 54/ })).toBeVisible();
	await expect(panel.getByRole("row", { name: /^District of Columbia – 0 0 – – 3/ })).toBeVisible();
	await expect(panel).toContainText("Maine: electors cast Clinton 3, Trump 1, others 0.");
	await nothingSerious(page);
	await page.getByRole("button", { name: "Mirrored" }).click();
	await expect(panel).toContainText("Maine: electors cast Trump 1, Clinton 3, others 0.");
	await row(page, "By state").click();
});

test("another election is counted inside the same nations", async ({ page }) => {
	await openPage(page);
	await openTab(page, "Parliament");
	const panel = page.getByRole("tabpanel");
	await panel.getByRole("combobox", { name: "Votes" }).selectOption("2024");
	await expect(panel.getByRole("img", { name: "Pacifica: 189 seats, Harris 185, Trump 4" })).toBeVisible();
	await expect(panel.getByRole("img", { name: "As one country: 435 seats, Harris 185, Trump 250" })).toBeVisible();
	await expect(status(page)).toContainText("velvet legislature two-nations-2016 --again two-nations-2024");
	await expect(page).toHaveURL(/again=president-2024/);
	await page.reload();
	await expect(panel.getByRole("img", { name: "Pacifica: 189 seats, Harris 185, Trump 4" })).toBeVisible();
});

test("a country without electors has its chambers too", async ({ page }) => {
	await page.goto("/#atlas=us-nh-municipalities&tab=parliament");
	const panel = page.getByRole("tabpanel");
	await expect(panel.getByRole("img", { name: /^As one country: 111 seats/ })).toBeVisible();
	await expect(panel).not.toContainText("electors");
});

import type { Page } from "@playwright/test";
import { nothingSerious } from "./nothing-serious.ts";
import { expect, openPage, openTab, sentence, status, test } from "./open-page.ts";

const chooser = 'input[type="file"]';
const big = (page: Page) => page.locator(".settlement .big");
const points = (page: Page, party: string, issue: string) =>
	page.getByRole("textbox", { name: `Points of ${party} on ${issue}` });
const begin = (page: Page) => page.getByRole("combobox", { name: "From" });
const file = (content: unknown, name = "estate.json") => ({
	name,
	mimeType: "application/json",
	buffer: Buffer.from(JSON.stringify(content)),
});

async function openSettlement(page: Page, hash = ""): Promise<void> {
	await page.goto(`/#tab=settlement${hash}`);
	await expect(sentence(page)).toContainText("million");
	await expect(big(page)).toBeVisible();
}

test("nothing is suggested; a published case comes out as published, and follows what is typed", async ({ page }) => {
	await openPage(page);
	await openTab(page, "Settlement");
	await expect(page.locator(".issues-table tbody tr")).toHaveCount(12);
	await expect(page.locator(".settlement .side")).toContainText("Give Pacifica and the United States 100 points each");
	await begin(page).selectOption("camp-david");
	await expect(big(page)).toHaveText("65.83 points each");
	await expect(page.locator(".settlement .side")).toContainText("1/6 of Sinai goes from Egypt to Israel");
	await expect(page.locator("tr[data-split]")).toContainText("divided: Israel 16.7 %, Egypt 83.3 %");
	await expect(page.locator("tr[data-split] input").first()).toHaveValue("Sinai");
	await expect(status(page)).toContainText("velvet settle --template camp-david | npx velvet settle -");
	await expect(page.locator(".settlement-precedents")).toContainText("Scotland, had it left, 2014");
	await points(page, "Israel", "Sinai").fill("45");
	await expect(page.locator(".totals")).toContainText("110 of 100");
	await expect(page.locator(".settlement .side")).toContainText("Israel has 110 points in all, not 100.");
	await page.getByRole("button", { name: "Scale to 100" }).click();
	await expect(big(page)).toHaveText(/^6\d\.\d\d points each$/);
	await expect(status(page)).toContainText("velvet settle camp-david.json --scale");
	await page.getByRole("button", { name: "As it was" }).click();
	await expect(big(page)).toHaveText("65.83 points each");
	await page.getByRole("button", { name: "Table", exact: true }).click();
	await expect(page.getByRole("row", { name: /^Greatest product every issue whole 60 75 none no none/ })).toBeVisible();
	await expect(
		page.getByRole("row", { name: /^Adjusted winner .* 65\.83 395\/6 65\.83 395\/6 none yes none/ }),
	).toBeVisible();
});

test("a file is taken as it is, written in, kept over a reload, and goes into the link", async ({ page, context }) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await openPage(page);
	const issues = [
		["Connecticut", 10, 38],
		["Palm Beach", 40, 20],
		["Plaza", 10, 30],
		["Tower", 38, 10],
		["Cash", 2, 2],
	].map(([name, a, b]) => ({ id: name, name, points: { a, b } }));
	const parties = [
		{ id: "a", name: "Donald" },
		{ id: "b", name: "Ivana" },
	];
	await page.setInputFiles(chooser, file({ parties, issues }));
	await expect(big(page)).toHaveText("72.67 points each");
	await expect(page.locator("tr[data-split]")).toContainText("divided: Donald 86.7 %, Ivana 13.3 %");
	await page.getByRole("button", { name: "Remove Cash" }).click();
	await expect(page.locator(".totals")).toContainText("98 of 100");
	await page.getByRole("button", { name: "Add an issue" }).click();
	await expect(page.getByRole("textbox", { name: "Name of issue 5" })).toBeFocused();
	await page.keyboard.type("The boat");
	await points(page, "Donald", "The boat").fill("2");
	await points(page, "Ivana", "The boat").fill("2");
	await expect(big(page)).toHaveText("72.67 points each");
	await page.getByRole("button", { name: "Copy as CSV" }).click();
	await expect
		.poll(() => page.evaluate(() => navigator.clipboard.readText()))
		.toContain("Palm Beach,Palm Beach,good,40,20,0.8666666666666667,0.13333333333333333,1,0\n");
	const inLink = () =>
		page.evaluate(() => atob(location.hash.split("settle=~")[1].replace(/-/g, "+").replace(/_/g, "/")));
	await expect.poll(inLink).toContain('"The boat","good",{"a":"2","b":"2"}');
	const link = page.url();
	await page.goto("/");
	await expect(sentence(page)).toContainText("million");
	await openTab(page, "Settlement");
	await expect(page.getByRole("textbox", { name: "Name of issue 5" })).toHaveValue("The boat");
	await page.evaluate(() => localStorage.clear());
	await page.goto("about:blank");
	await page.goto(link);
	await expect(page.getByRole("textbox", { name: "Name of issue 5" })).toHaveValue("The boat");
	await expect(big(page)).toHaveText("72.67 points each");
});

test("a file with problems lists them and changes nothing", async ({ page }) => {
	await openSettlement(page);
	const issues = [{ id: "x", name: "All", points: { a: 100, c: 3 } }];
	await page.setInputFiles(chooser, file({ parties: [{ id: "a", name: "Alone" }], issues }, "alone.json"));
	const trouble = page.getByRole("alertdialog");
	await expect(trouble).toContainText("alone.json was not read");
	for (const code of ["too-few-parties", "unknown-party"]) await expect(trouble).toContainText(code);
	await expect(page.locator(".issues-table tbody tr")).toHaveCount(12);
});

test("the mirror leaves points with the names, and burdens are carried", async ({ page }) => {
	await openSettlement(page);
	for (let at = 12; at > 2; at--) await page.locator(".issues-table .remove").last().click();
	for (const [party, one, other] of [
		["Pacifica", "70", "30"],
		["United States", "40", "60"],
	]) {
		await points(page, party, "Share of the debt").fill(one);
		await points(page, party, "Currency").fill(other);
	}
	await expect(big(page)).toHaveText("63.64 points each");
	await expect(page.locator("tr[data-split]")).toContainText("carried by Pacifica 9.1 %, United States 90.9 %");
	await page.getByRole("button", { name: "Mirrored" }).click();
	await expect(page.locator(".issues-table thead .party").first()).toHaveText("United States");
	await expect(points(page, "Pacifica", "Share of the debt")).toHaveValue("70");
	await expect(page.locator("tr[data-split]")).toContainText("carried by United States 90.9 %, Pacifica 9.1 %");
});

for (const theme of ["light", "dark"] as const) {
	test(`axe finds nothing serious in the settlement, ${theme}`, async ({ page }) => {
		await openSettlement(page, `&theme=${theme}&settle=trump-divorce`);
		await expect(big(page)).toHaveText("72.67 points each");
		await nothingSerious(page);
		await page.getByRole("button", { name: "Table", exact: true }).click();
		await nothingSerious(page);
		await page.setViewportSize({ width: 390, height: 844 });
		await expect(big(page)).toHaveText("72.67 points each");
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
		await nothingSerious(page);
	});
}

import type { Page } from "@playwright/test";
import { expect, openPage, openTab, row, test } from "./open-page.ts";

const chooser = 'input[type="file"]';
const points = (text: string) => ({ name: "ports.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
const findings = (page: Page) => page.getByRole("region", { name: "Findings" });

test("findings stand by check, nation A first, and a press shows where", async ({ page }) => {
	await openPage(page);
	await openTab(page, "Checks");
	const ocean = findings(page).locator("tbody", { has: page.getByRole("rowheader", { name: "Reaching the ocean" }) });
	await expect(ocean.locator("tr").nth(1)).toContainText("Pacifica");
	await expect(ocean.locator("tr").nth(2)).toContainText("United States");
	const press = findings(page).getByRole("button", { name: /^Minnesota .* touches no ocean/ });
	await press.click();
	await expect(press).toHaveAttribute("aria-pressed", "true");
	await expect(page.getByRole("button", { name: "All", exact: true })).toBeVisible();
	// The same press again, and Escape, take the outline away.
	await press.press("Enter");
	await expect(press).toHaveAttribute("aria-pressed", "false");
	await press.press("Enter");
	await press.press("Escape");
	await expect(press).toHaveAttribute("aria-pressed", "false");
});

test("findings are filtered by check and by severity", async ({ page }) => {
	await openPage(page);
	await openTab(page, "Checks");
	await expect(findings(page)).toContainText("People and land");
	await page.getByLabel("Severity").selectOption("Cost");
	await expect(findings(page).locator(".severity").first()).toHaveText("Cost");
	expect(new Set(await findings(page).locator(".severity").allTextContents())).toEqual(new Set(["Cost"]));
	await page.getByLabel("Severity").selectOption("All severities");
	await page.getByLabel("Check", { exact: true }).selectOption("Divided states");
	await expect(findings(page).getByRole("rowheader")).toHaveText(["Divided states"]);
});

test("rules say whether they hold, follow the plan, and can be switched off", async ({ page }) => {
	await openPage(page);
	await openTab(page, "Checks");
	await page.getByRole("button", { name: "Rules", exact: true }).click();
	const whole = page.getByRole("listitem").filter({ has: page.getByRole("switch", { name: "No parent is divided" }) });
	await expect(whole.locator(".severity")).toHaveText("Holds");
	const before = await page.locator(".checks .big").innerText();
	await row(page, "By county").click();
	await expect(whole.locator(".severity")).toHaveText("Fails");
	await row(page, "By state").click();
	await expect(page.locator(".checks .big")).toHaveText(before);
	await whole.getByRole("switch").click();
	await expect(whole.getByRole("switch")).toHaveAttribute("aria-checked", "false");
	await expect(whole.locator(".severity")).toHaveText("Not asked");
	await expect(page.locator(".checks .big")).not.toHaveText(before);
});

test("rules take values, and come in the bundles of their authors", async ({ page }) => {
	await openPage(page);
	await openTab(page, "Checks");
	await page.getByRole("button", { name: "Rules", exact: true }).click();
	const rule = (name: RegExp) => page.getByRole("listitem").filter({ has: page.getByRole("switch", { name }) });
	const pieces = rule(/^No nation has more than/);
	await expect(pieces.locator(".severity")).toHaveText("Fails");
	await pieces.getByRole("textbox").fill("11");
	await pieces.getByRole("textbox").press("Enter");
	await expect(pieces.locator(".severity")).toHaveText("Holds");
	await pieces.getByRole("textbox").fill("many");
	await pieces.getByRole("textbox").press("Enter");
	await expect(pieces).toContainText("is not a whole number of pieces");
	const whole = rule(/lies in one nation$/);
	await expect(whole).toContainText("Give places, such as NV.");
	await whole.getByRole("textbox").fill("NV");
	await whole.getByRole("textbox").press("Enter");
	await expect(whole.locator(".severity")).toHaveText("Holds");
	await page.getByLabel("Rules of").selectOption("Contiguous; both sides reach the sea");
	await expect(page.locator(".rules > li")).toHaveCount(2);
	await expect(page.locator(".checks .side")).toContainText("F. Schrader");
	await expect(page.locator(".checks .big")).toHaveText("1 of 2 hold");
});

test("a table of points is known by its header: on the map, in a list, and gone again", async ({ page }) => {
	await openPage(page);
	await page.setInputFiles(
		chooser,
		points(
			"id,name,lon,lat,kind\np1,Norfolk,-76.3,36.95,port\np2,Hoover Dam,-114.737,36.016,dam\np3,Offutt,-95.92,41.12,base\n",
		),
	);
	const list = page.getByRole("region", { name: "Points" });
	await expect(list.getByRole("row")).toHaveCount(4);
	await expect(list.getByRole("row", { name: /Hoover Dam/ })).toContainText("Pacifica");
	await expect(list.getByRole("row", { name: /Offutt/ })).toContainText("United States");
	await expect(page.locator(".checks .big")).toHaveText("2 + 1");
	await expect(page.locator(".legend")).toContainText("ports.csv");
	await row(page, "California alone").click();
	await expect(page.locator(".checks .big")).toHaveText("0 + 3");
	await page.getByRole("button", { name: "Take them off the map" }).click();
	await expect(page.locator(".legend")).not.toContainText("ports.csv");
});

test("points that lie nowhere are refused by name", async ({ page }) => {
	await openPage(page);
	await page.setInputFiles(chooser, points("id,name,lon,lat,kind\np1,Nowhere,0,0,port\np2,Moon,900,0,port\n"));
	await expect(page.getByRole("alertdialog")).toContainText("ports.csv was not read");
	await expect(page.getByRole("alertdialog")).toContainText("not-degrees");
});

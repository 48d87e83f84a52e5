import type { Page } from "@playwright/test";
import { nothingSerious } from "./nothing-serious.ts";
import { expect, openPage, openTab, sentence, status, test } from "./open-page.ts";

async function openPendulum(page: Page, hash = ""): Promise<void> {
	await page.goto(`/#tab=pendulum${hash}`);
	await expect(sentence(page)).toContainText("million");
	await expect(big(page)).toBeVisible();
}

const big = (page: Page) => page.locator(".pendulum .side .big");
const side = (page: Page) => page.locator(".pendulum .side");
const view = (page: Page, name: string) =>
	page.locator(".pendulum .tab-bar").getByRole("button", { name, exact: true });
const elections = (page: Page) => page.getByRole("slider", { name: "Elections, one after the other" });
const point = (page: Page) => page.getByRole("slider", { name: /^The point on the plane/ });
const dial = (page: Page, name: RegExp) => page.locator(".pendulum .tab-bar").getByRole("slider", { name });
const rows = (page: Page) => page.getByRole("region", { name: "Least patience by country" });

test("tells who governed from 1948 on, and reads an election by keyboard and by pointing", async ({ page }) => {
	await openPage(page);
	await openTab(page, "Pendulum");
	await expect(big(page)).toHaveText("11 of 19");
	await expect(side(page)).toContainText("7 of 10, after more in 1 of 9");
	await expect(side(page)).toContainText("7.02 points (standard deviation), since 2000 by 2.61");
	await expect(status(page)).toContainText("velvet pendulum two-nations-2016");
	await expect(page.locator(".term")).toHaveCount(20);
	await expect(page.locator(".election text")).toHaveText(["2000", "2016"]);
	const reading = page.locator(".record-reading");
	await expect(reading).toContainText(
		"2024: Democrats 49.25\u00a0%, Republicans 50.75\u00a0%. Republicans governed after",
	);
	await elections(page).press("Home");
	await expect(reading).toHaveText("1948: Democrats 52.37\u00a0%, Republicans 47.63\u00a0%. Democrats governed after.");
	for (let step = 0; step < 13; step++) await elections(page).press("ArrowRight");
	await expect(elections(page)).toHaveAttribute("aria-valuenow", "2000");
	await expect(reading).toContainText("though the other side had more votes; power changed hands");
	await elections(page).hover({ position: { x: 40, y: 60 } });
	await expect(elections(page)).toHaveAttribute("aria-valuenow", "1948");
	await nothingSerious(page);
	await page.getByRole("button", { name: "Table", exact: true }).click();
	await expect(page.getByRole("row", { name: /^1964/ })).toContainText("61.34");
});

test("says what separation does to alternation, and turns its dials in the link and in the command", async ({
	page,
}) => {
	await openPendulum(page);
	await view(page, "Nations").click();
	await expect(big(page)).toHaveText("0.5046 → 0.5758");
	await expect(side(page)).toContainText("by 5.35 points 0.5018 → 0.5641");
	await expect(side(page)).toContainText(/47 of 100 simulated elections undivided, in Pacifica in 31 of 100/);
	await expect(side(page)).toContainText(
		/in Pacifica Democrats would govern after 97 of 100; in the United States Rep/,
	);
	await expect(page.getByRole("region", { name: "What is fitted to the record" })).toContainText("1.1 −0.3 to 2.3");
	await expect(page.locator(".years .power-row")).toHaveCount(8);
	await nothingSerious(page);
	await dial(page, /^Years run forward/).press("Home");
	await dial(page, /^Spread of a country's level/).press("End");
	await dial(page, /^How far mood moves/).press("End");
	await expect(status(page)).toContainText("velvet pendulum two-nations-2016 --spread 12 --thermostat 0.3 --years 4");
	await expect(side(page)).toContainText("where levels spread by 12.00 points.");
	await page.getByRole("button", { name: "Table", exact: true }).click();
	await expect(page.getByRole("region", { name: "Alternation in figures" })).toContainText("Of 4 years");
	await page.reload();
	await expect(dial(page, /^Years run forward/)).toHaveValue("4");
	await expect(side(page)).toContainText("where levels spread by 12.00 points.");
	const basis = page.locator(".bar-dial", { hasText: "thermostat" }).locator(".basis");
	await basis.locator("summary").click();
	await expect(basis).toContainText("A, assumed: models.md (4.3)");
	await basis.getByRole("button", { name: "Reset" }).click();
	await expect(status(page)).toHaveText(/--spread 12 --years 4Copy/);
});

test("has the patience of the game at a point that moves by keys and by hand", async ({ page }) => {
	await openPendulum(page, "&pendulum=view:patience");
	await expect(big(page)).toHaveText("0.6333");
	await expect(side(page)).toContainText("0.8921 a year");
	await expect(rows(page)).toContainText(/20,000 games played out at your point: 0\.63\d\d ± 0\.00\d\d/);
	await expect(side(page)).toContainText(
		/undivided, where allowing needs 0\.6728; in Pacifica less often .* needs more: 0\.9458; in the United States less often .* needs more: 0\.8030/,
	);
	await expect(side(page)).toContainText("may remove the alternation that enforces the answer in kind");
	await expect(rows(page).getByRole("row", { name: /Pacifica/ })).toHaveText(/0\.9458\s*none\s*0\.3435/);
	await expect(rows(page).getByRole("row", { name: /United States/ })).toHaveText(/0\.8030\s*0\.3890\s*none/);
	await expect(rows(page)).toContainText("0.5000 by grim trigger, 0.6667 by tit for tat");
	await nothingSerious(page);
	await point(page).press("ArrowRight");
	await expect(status(page)).toContainText("velvet reciprocity --phi 0.59 --gain 1 --loss 0.5");
	await expect(big(page)).toHaveText("0.6289");
	await point(page).press("Shift+ArrowDown");
	await expect(big(page)).toHaveText("0.5305");
	const box = await point(page).boundingBox();
	if (box === null) throw new Error("no plane");
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await page.mouse.down();
	await page.mouse.move(box.x + 2, box.y + box.height / 3, { steps: 4 });
	await page.mouse.up();
	await expect(big(page)).toHaveText("None below 1");
	await expect(side(page)).toContainText("Power never changes hands");
	await expect(status(page)).toContainText("--phi 0 ");
});

test("few requests need more patience, and one's own is drawn and judged, in the link too", async ({ page }) => {
	await openPendulum(page, "&pendulum=view:patience,q:0.1,patience:0.9");
	await expect(big(page)).toHaveText("0.9515");
	await expect(side(page)).toContainText("Your patience of 0.90 is not enough.");
	await expect(page.locator(".contour.own")).toHaveCount(1);
	await dial(page, /^Chance of a request/).press("End");
	await expect(side(page)).toContainText("Your patience of 0.90 is enough.");
	await expect(status(page)).toContainText("velvet reciprocity --q 1 --patience 0.9");
	await page.getByRole("button", { name: "Table", exact: true }).click();
	await expect(page.getByRole("row", { name: /^0\.3/ })).toContainText("0.7692");
	await page.reload();
	await expect(side(page)).toContainText("Your patience of 0.90 is enough.");
});

test("the mirror exchanges the camps, and no number", async ({ page }) => {
	await openPendulum(page, "&pendulum=view:nations");
	await expect(side(page)).toContainText("in Pacifica in 31 of 100, in the United States in 33 of 100");
	await page.getByRole("button", { name: "Mirrored" }).click();
	await expect(side(page)).toContainText("in the United States in 33 of 100, in Pacifica in 31 of 100");
	await expect(big(page)).toHaveText("0.5046 → 0.5758");
	await view(page, "Record").click();
	await expect(page.locator(".record-reading")).toContainText(
		"2024: Republicans 50.75\u00a0%, Democrats 49.25\u00a0%.",
	);
	await view(page, "Patience").click();
	await expect(rows(page).getByRole("row", { name: /United States/ })).toHaveText(/0\.8030\s*none\s*0\.3890/);
});

test("without a record it says why, and what remains", async ({ page }) => {
	await page.goto("/#tab=pendulum&atlas=us-nh-municipalities");
	await expect(big(page)).toHaveText("Not known");
	await expect(side(page)).toContainText("presidential votes of the whole United States");
	await view(page, "Nations").click();
	await expect(big(page)).toHaveText(/^0\.\d{4} → 0\.\d{4}$/);
	await expect(page.locator(".years")).toHaveCount(0);
	await expect(page.getByRole("region", { name: "In power by the level alone" })).toBeVisible();
	await view(page, "Patience").click();
	await expect(big(page)).toHaveText("0.6333");
	await expect(side(page)).toContainText("The chance of a change is that of the United States");
});

test.describe("on a phone", () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	for (const [name, what] of [
		["record", "11 of 19"],
		["nations", "0.5046 → 0.5758"],
		["patience", "0.6333"],
	])
		test(`${name}: nothing is wider than the screen`, async ({ page }) => {
			await openPendulum(page, `&theme=dark&pendulum=view:${name}`);
			await expect(big(page)).toHaveText(what);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
			await nothingSerious(page);
		});
});

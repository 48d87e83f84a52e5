import type { Page } from "@playwright/test";
import { nothingSerious } from "./nothing-serious.ts";
import { expect, openPage, openTab, status, test } from "./open-page.ts";

/** Opens a link to the tab and waits until it has its answer. */
async function openUnion(page: Page, hash: string): Promise<void> {
	await page.goto(`/#tab=union&${hash}`);
	await expect(page.locator(".union .side .big")).toBeVisible();
}

test("the tab Union shows Ottawa before and after, for either nation, with its command and its table", async ({
	page,
}) => {
	await openPage(page);
	await openTab(page, "Union");
	const panel = page.getByRole("tabpanel");
	await expect(panel).toContainText("In numbers Canada joins Pacifica");
	await expect(panel).toContainText("1,190 of 1,533 seats");
	await expect(panel).toContainText("Without it the others have 1,184 of 1,527.");
	await expect(panel.getByRole("img", { name: /^House of Commons, before: 343 seats: Liberal 186/ })).toBeVisible();
	await expect(
		panel.getByRole("img", { name: /^House of Commons, after: 1,533 seats: .*Pacifica, joining 721/ }),
	).toBeVisible();
	await expect(panel.getByRole("img", { name: "Canada with Pacifica: 21 states or parts of states" })).toBeVisible();
	await panel.getByLabel("act", { exact: true }).selectOption("2021");
	await expect(panel.getByRole("img", { name: /^House of Commons, before: 342 seats/ })).toBeVisible();
	await expect(status(page)).toContainText("velvet accede two-nations-2016 --act 2021");
	await panel.getByLabel("Who", { exact: true }).selectOption("United States");
	await panel.getByLabel("as", { exact: true }).selectOption("one province");
	await expect(panel).toContainText("In numbers Canada joins the United States");
	await expect(status(page)).toContainText("--polity B --act 2021 --as one");
	await expect(page).toHaveURL(/union=polity:B,act:2021,as:one/);
	await page.reload();
	await expect(panel).toContainText("In numbers Canada joins the United States");
	await page.getByRole("button", { name: "Table" }).click();
	await expect(panel.getByRole("row", { name: /^Ontario 14,826,276 122 122 122/ })).toBeVisible();
	await expect(
		panel.getByRole("row", { name: /Two thirds of the provinces with half of their people \[F\] before 7 of 10/ }),
	).toBeVisible();
});

test("California alone has 325 seats, and another mapping of parties another majority", async ({ page }) => {
	await openUnion(page, "plan=california");
	const panel = page.getByRole("tabpanel");
	await expect(panel).toContainText("325 of 668 seats");
	await expect(panel).toContainText("the side of Clinton has it, before and after");
	await panel.getByLabel("parties", { exact: true }).selectOption({ label: "Liberals and the Bloc with neither" });
	await expect(panel).toContainText("neither side has it");
});

test("the nations may confederate: power beside votes, and who has none", async ({ page }) => {
	await openUnion(page, "scenario=confederation-of-the-coasts");
	const panel = page.getByRole("tabpanel");
	await expect(panel).toContainText("Mountain States: no power");
	await expect(
		panel.getByRole("img", { name: /^Lake States: 13\.1 % of the votes, 33\.3 % of the power/ }),
	).toBeVisible();
	await expect(panel).toContainText("It keeps defence, currency, a common market, free movement of people.");
	await panel.getByLabel("votes by", { exact: true }).selectOption("one each");
	await expect(panel).toContainText("4 members, none with a veto");
	await expect(status(page)).toContainText("velvet council confederation-of-the-coasts --weights equal");
	await page.getByRole("button", { name: "Table" }).click();
	await expect(panel.getByRole("row", { name: /^Mountain States 7,615,537 1 25\.00/ })).toBeVisible();
});

test("where no nation confederates, what it would be is one press away", async ({ page }) => {
	await openUnion(page, "");
	const panel = page.getByRole("tabpanel");
	await panel.getByRole("button", { name: "confederate" }).press("Enter");
	await expect(panel).toContainText("If the nations confederated");
	await expect(panel).toContainText(/100\s%\sand\s0\s%Of the power: the United States, Pacifica\./);
	await panel.getByLabel("Members", { exact: true }).selectOption("each state");
	await expect(panel).toContainText("51 members, none with a veto");
	await expect(panel.getByRole("img", { name: /^California: 12\.2 % of the votes/ })).toBeVisible();
});

for (const [width, height, hash] of [
	[1440, 900, "theme=light"],
	[1024, 768, "theme=dark&union=ask:council,members:parents"],
	[390, 844, "theme=light"],
] as const) {
	test(`axe finds nothing serious in the tab Union, ${width} wide`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await openUnion(page, hash);
		await nothingSerious(page);
	});
}

import type { Page } from "@playwright/test";
import { nothingSerious } from "./nothing-serious.ts";
import { expect, openPage, openTab, row, status, test } from "./open-page.ts";

const box = (page: Page, kind: string, nation: string) => page.getByRole("checkbox", { name: `${kind} by ${nation}` });
const side = (page: Page) => page.locator(".guarantees .side");

test("guarantees stand face to face; one that is given alone is flagged until the other side gives it", async ({
	page,
}) => {
	await openPage(page);
	await openTab(page, "Guarantees");
	const face = page.getByRole("region", { name: "Guarantees face to face" });
	await expect(face).toContainText("22.2 M voters, 751 counties");
	await expect(face).toContainText("4 pieces");
	await expect(page.locator(".guarantees .big")).toHaveText("0 of 54.6 M");
	await box(page, "Option of nationality", "Pacifica").check();
	await expect(side(page)).toContainText("Without return: option of nationality, by Pacifica.");
	await expect(face).toContainText("Without return: not given by the United States.");
	await expect(page.locator(".guarantees .big")).toHaveText("22.2 M of 54.6 M");
	await expect(status(page)).toContainText("velvet guarantees two-nations-2016 --enter option-of-nationality=A");
	await box(page, "Option of nationality", "United States").check();
	await expect(side(page)).not.toContainText("Without return");
	await expect(page.locator(".guarantees .big")).toHaveText("54.6 M of 54.6 M");
	await nothingSerious(page);
});

test("what is entered stays with its nation, in the link, after a reload and in the mirror", async ({ page }) => {
	await openPage(page);
	await openTab(page, "Guarantees");
	await box(page, "Corridor and passage", "United States").check();
	await expect(page).toHaveURL(/guarantees=passage:B/);
	await page.reload();
	await expect(box(page, "Corridor and passage", "United States")).toBeChecked();
	await page.getByRole("button", { name: "Mirrored" }).click();
	await expect(box(page, "Corridor and passage", "United States")).toBeChecked();
	await expect(box(page, "Corridor and passage", "Pacifica")).not.toBeChecked();
	await expect(status(page)).toContainText("velvet guarantees two-nations-2016 --mirror --enter passage=B");
	// Another plan keeps what was entered, and counts anew.
	await row(page, "California alone").click();
	await expect(page.getByRole("region", { name: "Guarantees face to face" })).toContainText(
		"No pieces of other nations reach the rest of their nation over this land.",
	);
	await box(page, "Corridor and passage", "United States").uncheck();
	await expect(page).not.toHaveURL(/guarantees=passage/);
});

test("places and pieces are listed by name, and a press shows where", async ({ page }) => {
	await openPage(page, "guarantees=territorial-autonomy:A");
	await openTab(page, "Guarantees");
	await page.getByRole("button", { name: "Places left", exact: true }).click();
	const suffolk = page.getByRole("row", { name: /^Suffolk, NY 350,570 53\.6.% could be given could be given given/ });
	await expect(suffolk).toBeVisible();
	const press = page.getByRole("button", { name: "Suffolk, NY" });
	await press.click();
	await expect(press).toHaveAttribute("aria-pressed", "true");
	await expect(page.getByRole("button", { name: "All", exact: true })).toBeVisible();
	await press.press("Escape");
	await expect(press).toHaveAttribute("aria-pressed", "false");
	await page.getByRole("button", { name: "Pieces apart", exact: true }).click();
	await expect(
		page.getByRole("row", { name: /^Illinois 12\.8.M the United States, not granted no link/ }),
	).toBeVisible();
	await page.getByRole("button", { name: "Precedents" }).last().click();
	await expect(page.getByRole("region", { name: "Guarantees of the past" })).toContainText("not verified");
	await nothingSerious(page);
});

test("the table has the figures, and more nations than two have their rows", async ({ page }) => {
	await openPage(page);
	await openTab(page, "Guarantees");
	await page.getByRole("button", { name: "Table" }).click();
	const table = page.getByRole("region", { name: "Guarantees as a table" });
	await expect(table.getByRole("row", { name: /^Pacifica 8,344,597/ })).toBeVisible();
	await nothingSerious(page);
	await page.goto("/#scenario=confederation-of-the-coasts&tab=guarantees");
	await page.reload();
	await expect(box(page, "Power sharing", "Lake States")).toBeVisible();
	await box(page, "Option of nationality", "Lake States").check();
	await expect(side(page)).toContainText("Without return: option of nationality, by Lake States.");
});

test("on a phone and in the dark it can be ticked, and nothing is in the way", async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.emulateMedia({ colorScheme: "dark" });
	await page.goto("/#tab=guarantees");
	await box(page, "Reciprocal guarantees", "Pacifica").check();
	await expect(side(page)).toContainText("Without return: reciprocal guarantees, by Pacifica.");
	await expect(page.locator(".guarantees .big")).toHaveText("0 of 54.6 M");
	await box(page, "Territorial autonomy", "United States").check();
	await expect(page.locator(".guarantees-what")).toContainText("Given by its clause of reciprocity.");
	await expect(page.locator(".guarantees .big")).toHaveText("25.2 M of 54.6 M");
	await nothingSerious(page);
});

import type { Page } from "@playwright/test";
import { expect, openPage, row, test } from "./open-page.ts";

/** How many pixels of the map have each of these colours, exactly. */
async function countPixels(page: Page, colours: readonly string[]): Promise<number[]> {
	return page
		.locator(".map-canvas-stage canvas")
		.first()
		.evaluate((element, wanted) => {
			const canvas = element as HTMLCanvasElement;
			const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d", { willReadFrequently: true })!;
			copy.drawImage(canvas, 0, 0);
			const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
			const keys = wanted.map((colour) => Number.parseInt(colour.slice(1), 16));
			const counts = keys.map(() => 0);
			for (let at = 0; at < data.length; at += 4) {
				const index = keys.indexOf((data[at] << 16) | (data[at + 1] << 8) | data[at + 2]);
				if (index >= 0 && data[at + 3] === 255) counts[index]++;
			}
			return counts;
		}, colours);
}

const fillsOfA = ["#c9ebfa", "#afdef2", "#91cce5", "#6eb5d2"];
const fillsOfB = ["#f7e3c9", "#efd3b0", "#e0be92", "#cca571"];
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

test("the map is painted in the colours of both nations, with their border", async ({ page }) => {
	await openPage(page);
	await expect.poll(async () => sum(await countPixels(page, fillsOfA)), { message: "nation A" }).toBeGreaterThan(8_000);
	expect(sum(await countPixels(page, fillsOfB))).toBeGreaterThan(40_000);
	const [border] = await countPixels(page, ["#14202a"]);
	expect(border).toBeGreaterThan(400);
});

test("another plan paints another map", async ({ page }) => {
	await openPage(page);
	await expect.poll(async () => sum(await countPixels(page, fillsOfA))).toBeGreaterThan(8_000);
	const byState = sum(await countPixels(page, fillsOfA));
	await row(page, "California alone").click();
	await expect.poll(async () => sum(await countPixels(page, fillsOfA))).toBeLessThan(byState * 0.6);
});

test("pointing at a county tells its votes, A first, and what the plan does", async ({ page }) => {
	await openPage(page);
	const box = await page.locator(".map-canvas-stage").boundingBox();
	if (box === null) throw new Error("The map is not on screen");
	await page.mouse.move(box.x + box.width * 0.45, box.y + box.height * 0.55);
	const card = page.locator(".hover-card");
	await expect(card).toContainText("people");
	await expect(card.locator(".hover-vote").nth(0)).toContainText("Clinton, A");
	await expect(card.locator(".hover-vote").nth(1)).toContainText("Trump, B");
	await expect(card).toContainText("under this plan");
});

test("search takes the map to a county", async ({ page }) => {
	await openPage(page);
	await page.keyboard.press("/");
	await page.keyboard.type("los angeles");
	await expect(page.getByRole("option", { name: /Los Angeles/ }).first()).toBeVisible();
	await page.keyboard.press("Enter");
	await expect(page.getByRole("button", { name: "All" })).toBeVisible();
	await expect(page).toHaveURL(/z=/);
});

import { request as ask } from "node:http";
import { expect, openPage, test } from "./open-page.ts";

/** Asks for a path as it is written: a browser would tidy it first. */
function status(base: string, path: string): Promise<number> {
	const { hostname, port } = new URL(base);
	return new Promise((resolve, reject) => {
		const request = ask({ hostname, port, path }, (response) => {
			response.resume();
			resolve(response.statusCode ?? 0);
		});
		request.on("error", reject);
		request.end();
	});
}

test("the page is served with its headers, and nothing else of the disk", async ({ page, baseURL }) => {
	const response = await page.goto("/");
	const headers = response?.headers() ?? {};
	expect(headers["content-security-policy"]).toContain("worker-src 'self' blob:");
	expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
	expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
	expect(headers["cross-origin-embedder-policy"]).toBe("require-corp");
	expect(headers["x-content-type-options"]).toBe("nosniff");
	expect(headers["referrer-policy"]).toBe("no-referrer");
	for (const path of [
		"/../package.json",
		"/%2e%2e/package.json",
		"/..%2f..%2fpackage.json",
		"/atlas/../../package.json",
		"/.git/config",
		"/nothing",
	]) {
		expect(await status(baseURL ?? "", path), path).toBe(404);
	}
});

test("the atlas comes compressed, and is kept for ever", async ({ page }) => {
	const atlas = page.waitForResponse((response) => response.url().includes("/atlas/"));
	await openPage(page);
	const headers = await (await atlas).allHeaders();
	expect(headers["content-encoding"]).toBe("br");
	expect(headers["cache-control"]).toContain("immutable");
});

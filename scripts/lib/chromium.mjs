// The browser of the tests: one that is there already, or, on Debian as root, the package.
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./run.mjs";
import { step } from "./step.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome"];

/** Path of a Chromium, Chrome or Edge; installs one where that is possible; `null` where there is none. */
export async function findOrInstallChromium() {
	const found = findChromium();
	if (found !== null || !canInstall()) return found;
	await step("Installing Chromium (apt-get)", async () => {
		const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
		const patience = ["-o", "DPkg::Lock::Timeout=300"];
		const packages = ["chromium", "fonts-dejavu-core", "fonts-liberation"];
		await run("apt-get", [...patience, "update"], { env, mayFail: true });
		await run("apt-get", [...patience, "install", "-y", "--no-install-recommends", ...packages], { env });
	});
	return findChromium();
}

/** What to do when there is none. */
export const howToGetOne = [
	"No Chromium, Chrome or Edge was found, so the tests of the page cannot run.",
	"Install one (Debian: apt-get install chromium; macOS: brew install --cask chromium; Windows: Edge is enough),",
	"or name one: CHROMIUM_PATH=/path/to/chromium npm test",
].join("\n");

export function findChromium() {
	const named = process.env.CHROMIUM_PATH;
	if (named) return isProgram(named) ? named : null;
	return candidates().find(isProgram) ?? null;
}

function candidates() {
	if (process.platform === "darwin") {
		return ["Chromium", "Google Chrome", "Microsoft Edge"].flatMap((app) =>
			["/Applications", join(process.env.HOME ?? "", "Applications")].map((folder) =>
				join(folder, `${app}.app/Contents/MacOS/${app}`),
			),
		);
	}
	if (process.platform === "win32") {
		const { ProgramFiles, LOCALAPPDATA } = process.env;
		const folders = [ProgramFiles, process.env["ProgramFiles(x86)"], LOCALAPPDATA].filter(Boolean);
		return folders.flatMap((folder) => [
			join(folder, "Google/Chrome/Application/chrome.exe"),
			join(folder, "Chromium/Application/chrome.exe"),
			join(folder, "Microsoft/Edge/Application/msedge.exe"),
		]);
	}
	const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/usr/local/bin", "/snap/bin"];
	return names.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
}

function isProgram(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function canInstall() {
	return process.platform === "linux" && process.getuid?.() === 0 && existsSync("/etc/debian_version");
}

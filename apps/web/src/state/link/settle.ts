import { type Sheet, type SheetIssue, sheetOfTemplate } from "../../settlement/sheet.ts";
import { type LinkPart, said, under } from "./part.ts";

/** The table of issues and points, where it is what is shown: it is long. */
export const settlePart: LinkPart = {
	keys: ["settle"],
	write: ({ tab, settle }) => said([["settle", tab === "settlement" && settle !== null ? writeSheet(settle) : null]]),
	read: (_, value) => under("settle", readSheet(value)),
};

/** A sheet as text: the key of a template that nobody changed, or all of it, packed. */
export function writeSheet(sheet: Sheet): string {
	const template = sheetOfTemplate(sheet.from);
	if (template !== null && JSON.stringify(template) === JSON.stringify(sheet)) return sheet.from;
	const { from, parties, entitled, scale, issues } = sheet;
	const packed = [
		from,
		parties === null ? 0 : parties.map(({ id, name }) => [id, name]),
		entitled,
		scale ? 1 : 0,
		issues.map(({ id, name, kind, points }) => [id, name, kind, points]),
	];
	const bytes = new TextEncoder().encode(JSON.stringify(packed));
	const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
	return `~${letters.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`;
}

/** `null` for a text that is no sheet. */
export function readSheet(text: string): Sheet | null {
	if (!text.startsWith("~")) return sheetOfTemplate(text);
	try {
		const letters = atob(text.slice(1).replaceAll("-", "+").replaceAll("_", "/"));
		const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
		return unpack(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
	} catch {
		return null;
	}
}

function unpack(packed: unknown): Sheet | null {
	if (!Array.isArray(packed) || packed.length !== 5) return null;
	const [from, parties, entitled, scale, issues] = packed;
	if (!isText(from) || !isTexts(entitled) || !Array.isArray(issues) || issues.length > 200) return null;
	const pairs = parties === 0 ? null : parties;
	if (pairs !== null && !(Array.isArray(pairs) && pairs.length <= 12 && pairs.every(isPair))) return null;
	const read = issues.map(unpackIssue);
	if (read.some((each) => each === null)) return null;
	return {
		from,
		parties: pairs === null ? null : pairs.map(([id, name]: [string, string]) => ({ id, name })),
		entitled,
		scale: scale === 1,
		issues: read as SheetIssue[],
	};
}

function unpackIssue(packed: unknown): SheetIssue | null {
	if (!Array.isArray(packed) || packed.length !== 4) return null;
	const [id, name, kind, points] = packed;
	const kinds = typeof kind === "string" ? [kind] : isTexts(kind) ? Object.values(kind) : [null];
	if (!isText(id) || !isText(name) || !isTexts(points)) return null;
	if (!kinds.every((each) => each === "good" || each === "burden")) return null;
	return { id, name, kind, points };
}

function isText(value: unknown): value is string {
	return typeof value === "string" && value.length <= 500;
}

function isPair(value: unknown): value is [string, string] {
	return Array.isArray(value) && value.length === 2 && value.every(isText);
}

/** Texts by key, of a plain object. */
function isTexts(value: unknown): value is { [key: string]: string } {
	return typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every(isText);
}

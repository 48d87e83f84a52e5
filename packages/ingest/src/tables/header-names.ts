/** The names in the first line of a table, in UTF-8 or UTF-16, whichever mark stands between them. */
export function headerNames(bytes: Uint8Array): readonly string[] {
	const start = new TextDecoder().decode(bytes.subarray(0, 4000)).replaceAll("\0", "");
	const [header] = start.replace(/^[^\w"]+/, "").split(/[\r\n]/, 1);
	return header.split(/[,;\t|]/).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
}

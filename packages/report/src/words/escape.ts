/** Text from scenarios and atlases, made safe for HTML, SVG and attribute values. */
export function escapeText(text: string): string {
	return withoutControls(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** XML knows no control characters but tab and line ends; bidirectional overrides could turn a sentence round. */
function withoutControls(text: string): string {
	return [...text].filter((character) => !isControl(character.codePointAt(0) ?? 0)).join("");
}

function isControl(code: number): boolean {
	if (code < 0x20) return code !== 0x09 && code !== 0x0a && code !== 0x0d;
	if (code >= 0x7f && code <= 0x9f) return true;
	if (code >= 0xd800 && code <= 0xdfff) return true;
	return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code === 0xfffe || code === 0xffff;
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const root = join(import.meta.dirname, "../..");
const isTest =
	/\.(test|test-prop|test-d|test-stat)\.tsx?$|[\\/]testing[\\/]|[\\/]testkit[\\/]|[\\/]dist[\\/]|node_modules/;

/** A text that ships, and where it stands. */
export interface ShippedText {
	readonly where: string;
	readonly text: string;
}

/** All literal texts of the sources that ship, templates with `…` for what is put in, words between tags included. */
export function sourceTexts(): readonly ShippedText[] {
	return filesBelow(["packages", "apps"], /\.tsx?$/)
		.filter((file) => !isTest.test(file))
		.flatMap((file) => literalsOf(file).map((text) => ({ where: file, text })));
}

/** Documents, and texts in data. */
export function documentTexts(): readonly ShippedText[] {
	const documents = readdirSync(root).filter((name) => name.endsWith(".md"));
	return [...documents, ...filesBelow(["docs"], /\.md$/), ...filesBelow(["data"], /\.json$/)].map((file) => ({
		where: file,
		text: readFileSync(join(root, file), "utf8"),
	}));
}

function filesBelow(folders: readonly string[], ending: RegExp): string[] {
	return folders.flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
			.filter((name) => ending.test(name) && !/node_modules/.test(name))
			.map((name) => join(folder, name)),
	);
}

/** The literals of a source text, but names of what is imported. */
export function literalsIn(source: string, name: string): string[] {
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
		if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
		if (ts.isJsxText(node)) found.push(node.text);
		if (ts.isTemplateExpression(node))
			found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("…"));
		ts.forEachChild(node, visit);
	};
	visit(
		ts.createSourceFile(name, source, ts.ScriptTarget.ES2023, true, name.endsWith("x") ? ts.ScriptKind.TSX : undefined),
	);
	return found.filter((text) => /[a-z] [a-z]/i.test(text));
}

function literalsOf(file: string): string[] {
	return literalsIn(readFileSync(join(root, file), "utf8"), file);
}

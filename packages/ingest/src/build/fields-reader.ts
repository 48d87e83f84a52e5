import { type Issue, issue } from "@velvet/core";

type Fields = { readonly [key: string]: unknown };

/** Reads the keys of one object of a document, and collects an issue for each that is missing, wrong or unknown. */
export class FieldsReader {
	readonly issues: Issue[];
	private readonly fields: Fields;
	private readonly path: string;
	private readonly asked = new Set<string>();

	constructor(value: unknown, path: string, issues: Issue[]) {
		this.issues = issues;
		this.path = path;
		const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
		if (!isObject) this.wrong("", "an object");
		this.fields = isObject ? (value as Fields) : {};
	}

	text(key: string, otherwise?: string): string {
		const value = this.take(key, otherwise === undefined);
		if (value === undefined) return otherwise ?? "";
		if (typeof value === "string" && value.trim() !== "") return value;
		this.wrong(key, "a text");
		return otherwise ?? "";
	}

	optionalText(key: string): string | undefined {
		return this.has(key) ? this.text(key) : undefined;
	}

	/** A whole number in a range. */
	whole(key: string, least: number, most: number, otherwise?: number): number {
		const value = this.take(key, otherwise === undefined);
		if (value === undefined) return otherwise ?? least;
		if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) return value as number;
		this.wrong(key, `a whole number from ${least} to ${most}`);
		return otherwise ?? least;
	}

	choice<T extends string>(key: string, choices: readonly T[], otherwise: T): T {
		const value = this.take(key, false) ?? otherwise;
		const found = choices.find((choice) => choice === value);
		if (found === undefined) this.wrong(key, `one of ${choices.join(", ")}`);
		return found ?? otherwise;
	}

	texts(key: string): readonly string[] {
		const value = this.take(key, true);
		if (value === undefined) return [];
		if (Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === "string" && each !== "")) {
			return value;
		}
		this.wrong(key, "a list of texts, not empty");
		return [];
	}

	list<T>(key: string, read: (fields: FieldsReader) => T): readonly T[] {
		const value = this.take(key, true);
		if (value === undefined) return [];
		if (Array.isArray(value)) return value.map((each, i) => this.inside(each, `${key}[${i}]`, read));
		this.wrong(key, "a list");
		return [];
	}

	record<T>(key: string, read: (fields: FieldsReader) => T): { readonly [name: string]: T } {
		const value = this.take(key, false) ?? {};
		if (typeof value === "object" && value !== null && !Array.isArray(value)) {
			const entries = Object.entries(value);
			return Object.fromEntries(entries.map(([name, each]) => [name, this.inside(each, `${key}.${name}`, read)]));
		}
		this.wrong(key, "an object");
		return {};
	}

	object<T>(key: string, read: (fields: FieldsReader) => T): T {
		return this.inside(this.take(key, true) ?? {}, key, read);
	}

	optionalObject<T>(key: string, read: (fields: FieldsReader) => T): T | undefined {
		return this.has(key) ? this.object(key, read) : undefined;
	}

	/** The value as it is, where several kinds are allowed. */
	any(key: string): unknown {
		return this.take(key, false);
	}

	has(key: string): boolean {
		return Object.hasOwn(this.fields, key);
	}

	wrong(key: string, wanted: string): void {
		const where = this.place(key);
		this.issues.push(issue("wrong-value", `${where} must be ${wanted}.`, where, "See docs/atlas.md."));
	}

	place(key: string): string {
		return [this.path, key].filter((part) => part !== "").join(".") || "the document";
	}

	/** Tells of every key that nobody asked for. */
	finish(): void {
		for (const key of Object.keys(this.fields)) {
			if (this.asked.has(key)) continue;
			const known = [...this.asked].join(", ");
			const where = this.place(key);
			this.issues.push(issue("unknown-key", `No one knows the key ${where}.`, where, `Known here: ${known}.`));
		}
	}

	private take(key: string, required: boolean): unknown {
		this.asked.add(key);
		if (this.has(key)) return this.fields[key];
		if (required) {
			const where = this.place(key);
			this.issues.push(issue("missing-key", `${where} is missing.`, where, "Add it; see docs/atlas.md."));
		}
		return undefined;
	}

	private inside<T>(value: unknown, key: string, read: (fields: FieldsReader) => T): T {
		const before = this.issues.length;
		const reader = new FieldsReader(value, this.place(key), this.issues);
		const isObject = this.issues.length === before;
		if (!isObject) return read(new FieldsReader({}, this.place(key), []));
		const result = read(reader);
		reader.finish();
		return result;
	}
}

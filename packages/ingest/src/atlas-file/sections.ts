import { FormatError } from "./format-error.ts";
import { readVarints, unzigzag, VarintWriter, zigzag } from "./varint.ts";

/**
 * A run of numbers in the file, as the header describes it. Encodings:
 *
 * - `whole`: varints, 0 and up
 * - `signed`: zigzag varints
 * - `steps`: zigzag varints of each value minus the one before
 * - `decimal0` … `decimal6`: value × 10^d as a zigzag varint plus one; 0 marks a missing value (`NaN`)
 * - `double`: IEEE 754, little endian, for what no short decimal holds
 */
export interface Section {
	readonly name: string;
	readonly encoding: string;
	/** How many numbers. */
	readonly count: number;
	readonly bytes: Uint8Array;
}

export type IntegerEncoding = "whole" | "signed" | "steps";

export function writeIntegers(name: string, encoding: IntegerEncoding, values: ArrayLike<number>): Section {
	const writer = new VarintWriter();
	let before = 0;
	for (let i = 0; i < values.length; i++) {
		const value = values[i];
		if (encoding === "whole") writer.write(value);
		else if (encoding === "signed") writer.write(zigzag(value));
		else {
			writer.write(zigzag(value - before));
			before = value;
		}
	}
	return { name, encoding, count: values.length, bytes: writer.finish() };
}

/** Any numbers, exactly: as short decimals when every one of them is a short decimal, else as doubles. */
export function writeNumbers(name: string, values: Float64Array): Section {
	for (let digits = 0; digits <= 6; digits++) {
		const power = 10 ** digits;
		if (!values.every((value) => isDecimal(value, power))) continue;
		const writer = new VarintWriter();
		for (const value of values) writer.write(Number.isNaN(value) ? 0 : zigzag(Math.round(value * power)) + 1);
		return { name, encoding: `decimal${digits}`, count: values.length, bytes: writer.finish() };
	}
	const bytes = new Uint8Array(values.length * 8);
	const view = new DataView(bytes.buffer);
	values.forEach((value, i) => {
		view.setFloat64(i * 8, value, true);
	});
	return { name, encoding: "double", count: values.length, bytes };
}

export function readSection(section: Section): Float64Array {
	const { encoding, count, bytes } = section;
	if (encoding === "double") return readDoubles(bytes, count);
	const values = readVarints(bytes, count);
	if (encoding === "whole") return values;
	if (encoding === "signed") {
		for (let i = 0; i < count; i++) values[i] = unzigzag(values[i]);
		return values;
	}
	if (encoding === "steps") {
		let at = 0;
		for (let i = 0; i < count; i++) {
			at += unzigzag(values[i]);
			values[i] = at;
		}
		return values;
	}
	const digits = /^decimal([0-6])$/.exec(encoding);
	if (digits === null) throw new FormatError(`section ${section.name} has an unknown encoding`);
	const power = 10 ** Number(digits[1]);
	// Division of exact integers rounds correctly: the result is the double that the decimal text would parse to.
	for (let i = 0; i < count; i++) values[i] = values[i] === 0 ? Number.NaN : unzigzag(values[i] - 1) / power;
	return values;
}

function isDecimal(value: number, power: number): boolean {
	if (Number.isNaN(value)) return true;
	const scaled = Math.round(value * power);
	return Math.abs(scaled) < 2 ** 51 && Object.is(scaled / power, value);
}

function readDoubles(bytes: Uint8Array, count: number): Float64Array {
	if (bytes.length !== count * 8) throw new FormatError("a section has the wrong length");
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	return Float64Array.from({ length: count }, (_, i) => view.getFloat64(i * 8, true));
}

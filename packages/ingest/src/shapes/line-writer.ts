import { issue } from "@velvet/core";
import { Trouble } from "../files/trouble.ts";
import { gridSteps } from "./shape-file.ts";

/** Collects lines on the common grid, and refuses coordinates that cannot be degrees. */
export class LineWriter {
	private x = new Int32Array(4096);
	private y = new Int32Array(4096);
	private length = 0;
	private readonly ends: number[] = [0];
	private readonly name: string;

	constructor(name: string) {
		this.name = name;
	}

	/** @throws Trouble for what is neither a longitude nor a latitude. */
	point(longitude: number, latitude: number): void {
		if (!(Math.abs(longitude) <= 360 && Math.abs(latitude) <= 90.000001)) this.refuse(longitude, latitude);
		if (this.length === this.x.length) this.grow();
		const turned = longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
		this.x[this.length] = Math.round(turned * gridSteps);
		this.y[this.length++] = Math.round(latitude * gridSteps);
	}

	/** Ends a line and gives its number. */
	line(): number {
		this.ends.push(this.length);
		return this.ends.length - 2;
	}

	finish(): { readonly lineOffsets: Uint32Array; readonly x: Int32Array; readonly y: Int32Array } {
		return {
			lineOffsets: Uint32Array.from(this.ends),
			x: this.x.slice(0, this.length),
			y: this.y.slice(0, this.length),
		};
	}

	private grow(): void {
		const [x, y] = [this.x, this.y];
		this.x = new Int32Array(2 * x.length);
		this.y = new Int32Array(2 * y.length);
		this.x.set(x);
		this.y.set(y);
	}

	private refuse(longitude: number, latitude: number): never {
		const [x, y] = [String(longitude), String(latitude)].map((text) => text.slice(0, 20));
		const numbers = Number.isFinite(longitude) && Number.isFinite(latitude);
		throw new Trouble(
			numbers
				? issue(
						"not-degrees",
						`A point at ${x}, ${y} is no longitude and latitude: the shapes are in another projection.`,
						this.name,
						"Convert them to WGS 84 (EPSG:4326), longitude first; or give a zipped Shapefile with its .prj.",
					)
				: issue("not-geometry", `A point at ${x}, ${y} has no numbers.`, this.name, "Export the shapes again."),
		);
	}
}

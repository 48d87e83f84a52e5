/** Linear light of sRGB, red, green, blue, 0 to 1. */
export type Linear = readonly [number, number, number];
type Matrix = readonly [number, number, number, number, number, number, number, number, number];

export function linearOf(hex: string): Linear {
	const channel = (at: number) => {
		const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return [channel(1), channel(3), channel(5)];
}

/** Relative luminance Y (WCAG 2). */
export function luminance(hex: string): number {
	const [r, g, b] = linearOf(hex);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio (WCAG 2). */
export function contrast(first: string, second: string): number {
	const [low, high] = [luminance(first), luminance(second)].sort((x, y) => x - y);
	return (high + 0.05) / (low + 0.05);
}

/** Distance in OKLab (Ottosson 2020), times 100. */
export function okDistance(first: Linear, second: Linear): number {
	const p = okLab(first);
	const q = okLab(second);
	return 100 * Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

function okLab(colour: Linear): Linear {
	const cone = multiply(
		[
			0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619, 0.2817188376,
			0.6299787005,
		],
		colour,
	).map(Math.cbrt) as unknown as Linear;
	return multiply(
		[
			0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371, 0.7827717662,
			-0.808675766,
		],
		cone,
	);
}

export type Deficiency = "protan" | "deutan" | "tritan";

/** What a dichromat sees by Machado, Oliveira and Fernandes 2009, severity 1. */
export function machado(colour: Linear, kind: Deficiency): Linear {
	return clamp(multiply(MACHADO[kind], colour));
}

/** What a dichromat sees by Brettel, Viénot and Mollon 1997, on sRGB with Smith and Pokorny's cones. */
export function brettel(colour: Linear, kind: Deficiency): Linear {
	const { normal, one, two } = BRETTEL[kind];
	const side = normal[0] * colour[0] + normal[1] * colour[1] + normal[2] * colour[2];
	return clamp(multiply(side >= 0 ? one : two, colour));
}

function clamp(colour: Linear): Linear {
	return colour.map((value) => Math.min(1, Math.max(0, value))) as unknown as Linear;
}

function multiply(m: Matrix, [x, y, z]: Linear): Linear {
	return [m[0] * x + m[1] * y + m[2] * z, m[3] * x + m[4] * y + m[5] * z, m[6] * x + m[7] * y + m[8] * z];
}

const MACHADO: { readonly [kind in Deficiency]: Matrix } = {
	protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
	deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
	tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

/** Two half-planes of projection and the normal of the plane between them. */
const BRETTEL: {
	readonly [kind in Deficiency]: { readonly normal: Linear; readonly one: Matrix; readonly two: Matrix };
} = {
	protan: {
		normal: [0.00048, 0.00393, -0.00441],
		one: [0.1498, 1.19548, -0.34528, 0.10764, 0.84864, 0.04372, 0.00384, -0.0054, 1.00156],
		two: [0.1457, 1.16172, -0.30742, 0.10816, 0.85291, 0.03892, 0.00386, -0.00524, 1.00139],
	},
	deutan: {
		normal: [-0.00281, -0.00611, 0.00892],
		one: [0.36477, 0.86381, -0.22858, 0.26294, 0.64245, 0.09462, -0.02006, 0.02728, 0.99278],
		two: [0.37298, 0.88166, -0.25464, 0.25954, 0.63506, 0.1054, -0.0198, 0.02784, 0.99196],
	},
	tritan: {
		normal: [0.03901, -0.02788, -0.01113],
		one: [1.01277, 0.13548, -0.14826, -0.01243, 0.86812, 0.14431, 0.07589, 0.805, 0.11911],
		two: [0.93678, 0.18979, -0.12657, 0.06154, 0.81526, 0.1232, -0.37562, 1.12767, 0.24796],
	},
};

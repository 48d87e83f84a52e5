import { expect, it } from "vitest";
import { build, fourSquares, goodTable, spec } from "../testing/make-files.ts";
import { locatePoints } from "./locate-points.ts";
import { parsePoints } from "./parse-points.ts";

const result = await build(spec(), { "map.json": fourSquares(), "votes.csv": goodTable });
if (!result.ok) throw new Error(result.issues[0].message);
const { atlas } = result.value;
const parse = (text: string) => parsePoints(new TextEncoder().encode(text), "points.csv");

it("points are found within units, or near one with a notice", () => {
	const points = parse("id,name,lon,lat,kind\np,Port,10.5,50.5,port\nq,Quay,12.1,51.5,\nr,Rock,11.5,51.999,dam\n");
	if (!points.ok) throw new Error(points.issues[0].message);
	const located = locatePoints(points.value, atlas);
	expect(located.ok && located.value.map(({ id, unit, kind }) => [id, unit, kind])).toEqual([
		["p", 0, "port"],
		["q", 3, "point"],
		["r", 3, "dam"],
	]);
	expect(located.ok && located.notices).toMatchObject([{ code: "point-moved", where: "q Quay at 12.1, 51.5" }]);
	expect(located.ok && located.notices[0].message).toContain("Four, 6.9 km away");
});

it("a point far away, one without numbers, two of one id are issues", () => {
	const far = parse("id,name,lon,lat,kind\np,Port,50.5,10.5,port\n");
	expect(far.ok && locatePoints(far.value, atlas)).toMatchObject({ ok: false, issues: [{ code: "point-outside" }] });
	expect(codes("id,name,lon,lat,kind\np,P,190,10,x\np,Q,1,1,x\n")).toEqual(["not-degrees", "duplicate-row"]);
	expect(codes("id,name,lon,lat,kind\np,P,here,10,x\n")).toEqual(["not-a-number"]);
	expect(codes("id;name;lon;lat\np;P;1;2\n")).toEqual(["missing-column"]);
	expect(codes("id;name;lon;lat;kind\np;P;10,5;50,5;x\n")).toEqual([]);
});

it("of many points, those far away are left out with one notice, and moved ones are counted from the twenty-first", () => {
	const near = Array.from({ length: 25 }, (_, i) => `m${i},Quay,12.1,51.5,quay`);
	const points = parse(`id,name,lon,lat,kind\n${[...near, "g,Guam,144.8,13.45,base"].join("\n")}\n`);
	const located = points.ok ? locatePoints(points.value, atlas) : points;
	if (!located.ok) throw new Error(located.issues[0].message);
	expect(located.value).toHaveLength(25);
	expect(located.notices).toHaveLength(22);
	expect(located.notices[20].message).toBe("5 more points lie in no unit; each was given to the nearest.");
	expect(located.notices[21]).toMatchObject({ code: "point-outside", where: "g Guam at 144.8, 13.45" });
	expect(located.notices[21].message).toContain("1 of 26 points lie more than 30 km from every unit");
});

function codes(text: string): string[] {
	const points = parse(text);
	return points.ok ? [] : points.issues.map(({ code }) => code);
}

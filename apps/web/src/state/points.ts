import { engine } from "../engine/client.ts";
import { useMarks } from "./marks.ts";
import { choose, read, tell, useSession, write } from "./session.ts";

/** Takes a dropped table of points; `false` when the file is something else. */
export async function takePoints(name: string, bytes: Uint8Array): Promise<boolean> {
	const { theCase, atlas } = read();
	if (theCase === null || atlas === null) return false;
	const found = await engine().readPoints(theCase.id, bytes, name);
	if (found === null) return false;
	if (!found.ok) {
		tell(`${name} was not read`, found.issues);
		return true;
	}
	useMarks.setState({ points: { file: name, bytes, atlas: atlas.key, list: found.value } });
	write({ notices: found.notices, trouble: null });
	choose({ tab: "checks" });
	return true;
}

// Another country on screen: its units are found anew, or the points go, with the reason.
useSession.subscribe((now, before) => {
	const { points } = useMarks.getState();
	if (points === null || now.theCase === before.theCase || now.atlas === null || now.atlas.key === points.atlas) return;
	useMarks.setState({ points: null });
	void engine()
		.readPoints(now.theCase?.id ?? "", points.bytes, points.file)
		.then((found) => {
			if (found === null || read().atlas !== now.atlas) return;
			if (!found.ok) return tell(`${points.file} was not found in ${now.atlas?.title}`, found.issues);
			useMarks.setState({ points: { ...points, atlas: now.atlas?.key ?? "", list: found.value } });
		});
});

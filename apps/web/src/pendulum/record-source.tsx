import type { Pendulum } from "@velvet/scenarios";
import { SideList } from "../frame/side.tsx";

/** Where the record is from, and what is remembered of it. */
export function RecordSource({ record }: Pick<Pendulum, "record">) {
	if (record === null) return null;
	return (
		<SideList title="Where it is from">
			<li>
				[{record.tag}] {record.source}
			</li>
		</SideList>
	);
}

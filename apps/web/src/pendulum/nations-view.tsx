import { TabFrame } from "../frame/tab-frame.tsx";
import { SwingDials } from "./dials.tsx";
import { NationsChart } from "./nations-chart.tsx";
import { NationsSide } from "./nations-side.tsx";
import { NationsTable } from "./nations-table.tsx";
import type { PendulumProps } from "./pendulum-props.ts";
import { ViewSwitch } from "./view-switch.tsx";

/** What a plan does to alternation: ranges of what is believed, years in power, and the same in figures. */
export function NationsView(props: PendulumProps) {
	return (
		<TabFrame
			tab="pendulum"
			bar={
				<>
					<ViewSwitch />
					<SwingDials forward={props.found.models !== null} />
				</>
			}
			what={props.table ? <NationsTable {...props} /> : <NationsChart {...props} />}
			side={<NationsSide {...props} />}
		/>
	);
}

interface Props {
	readonly from: number;
	readonly to: number;
	/** The ends that hold nine tenths. */
	readonly p05: number;
	readonly p95: number;
	/** The ends that hold the inner half, where they are known. */
	readonly half?: readonly [number, number];
	/** The middle: the median, or the mean. */
	readonly middle: number;
	/** A value to be marked on the axis, such as nought. */
	readonly mark?: number;
}

/** A range on its axis: a thin line for nine tenths, a thick one for the inner half, a stroke in the middle. */
export function RangeTrack({ from, to, p05, p95, half, middle, mark }: Props) {
	const at = (value: number) => `${100 * Math.max(0, Math.min(1, (value - from) / (to - from)))}%`;
	const span = (low: number, high: number) => ({ left: at(low), right: `calc(100% - ${at(high)})` });
	return (
		<span className="range-track" aria-hidden="true">
			{mark !== undefined && <i className="range-mark" style={{ left: at(mark) }} />}
			<i className="range-ends" style={span(p05, p95)} />
			{half !== undefined && <i className="range-half" style={span(...half)} />}
			<i className="range-middle" style={{ left: at(middle) }} />
		</span>
	);
}

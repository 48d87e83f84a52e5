interface SwitchProps<Key extends string> {
	readonly legend: string;
	readonly value: Key;
	readonly options: { readonly [key in Key]: string };
	onChange(value: Key): void;
}

/** A few words of which one holds. */
export function Switch<Key extends string>({ legend, value, options, onChange }: SwitchProps<Key>) {
	return (
		<fieldset className="seg small">
			<legend className="hidden">{legend}</legend>
			{(Object.keys(options) as Key[]).map((key) => (
				<button key={key} type="button" aria-pressed={key === value} onClick={() => onChange(key)}>
					{options[key]}
				</button>
			))}
		</fieldset>
	);
}

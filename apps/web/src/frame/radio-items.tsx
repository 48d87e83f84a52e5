import { Menu } from "@mantine/core";

interface Props<Value extends string> {
	readonly value: Value;
	readonly items: readonly { readonly value: Value; readonly words: string }[];
	readonly onChoose: (value: Value) => void;
}

/** One of several, in a menu: the chosen one says "shown". */
export function RadioItems<Value extends string>({ value, items, onChoose }: Props<Value>) {
	return (
		<Menu.RadioGroup value={value} onChange={(chosen) => onChoose(chosen as Value)}>
			{items.map((item) => (
				<Menu.RadioItem
					key={item.value}
					value={item.value}
					closeMenuOnClick
					classNames={{ item: "menu-item", itemIndicator: "menu-shown" }}
					checkIcon={<span>shown</span>}
				>
					{item.words}
				</Menu.RadioItem>
			))}
		</Menu.RadioGroup>
	);
}

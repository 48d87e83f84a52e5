import { useState } from "react";
import { choosePrice } from "../state/choose.ts";
import { useSession } from "../state/session.ts";
import { counted } from "../words/numbers.ts";
import { Certificate } from "./frontier-side.tsx";
import { MeasureSwitch } from "./measure-switch.tsx";
import { priceWords } from "./price-words.ts";

const PRICE = String.raw`\d{1,12}(\.\d{1,6})?`;

/** One price at a time, where a map has too many units for the frontier over all prices. */
export function PriceForm() {
	const atlas = useSession((session) => session.atlas);
	const row = useSession((session) => session.shown?.row);
	const { measure, price } = useSession((session) => session.choices);
	if (atlas === null) return null;
	return (
		<div className="frontier">
			<div className="frontier-what price-alone">
				<p>
					The frontier over all prices has a plan for each of thousands of corners; for{" "}
					{counted(atlas.units.ids.length, atlas.levels.unit)} that is more than this page can hold. The best plan at
					one price is exact all the same.
				</p>
				{/* Another measure has another price. */}
				<Form key={`${measure} ${price}`} usual={price} unit={measure === "edges" ? "line" : "km"} />
				<MeasureSwitch />
			</div>
			{row === "best" && (
				<div className="side">
					<h3>Price of border</h3>
					<p className="big">{priceWords(price, measure)}</p>
					<Certificate />
				</div>
			)}
		</div>
	);
}

function Form({ usual, unit }: { usual: string; unit: string }) {
	const [price, setPrice] = useState(usual);
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				choosePrice(price);
			}}
		>
			<label>
				Price of border, voters a {unit}{" "}
				<input
					inputMode="decimal"
					required
					pattern={PRICE}
					title="A number with at most six digits after the point"
					value={price}
					onChange={(event) => setPrice(event.currentTarget.value)}
				/>
			</label>
			<button type="submit">Show the best plan</button>
		</form>
	);
}

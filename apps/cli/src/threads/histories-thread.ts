import { simulateHistories } from "@velvet/scenarios";
import { sendSlices } from "./send-slices.ts";

sendSlices(simulateHistories);

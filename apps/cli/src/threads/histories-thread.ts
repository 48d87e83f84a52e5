import { simulateHistories, tallyBuffers } from "@velvet/scenarios/draws";
import { sendSlices } from "./send-slices.ts";

sendSlices(simulateHistories, tallyBuffers);

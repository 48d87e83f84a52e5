import { simulateHistories, tallyBuffers } from "@velvet/scenarios";
import { sendSlices } from "./send-slices.ts";

sendSlices(simulateHistories, tallyBuffers);

import { sendSlices } from "./send-slices.ts";
import { drawVotes } from "./votes.ts";

sendSlices(drawVotes);

import type { ReportInput } from "./report-input.ts";
export function renderReport(input: ReportInput): { readonly html: string } {
	return { html: input.command };
}

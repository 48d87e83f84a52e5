import { it } from "vitest";
import { findBuiltIn, openCase, makePlan, runResponse, policies, outcomes } from "@velvet/scenarios";
import { atlasOf } from "./built-atlas.ts";
it("x", () => { for (const name of ["two-nations-2016","california-alone-2016","by-county-2016"]) { const scenario=findBuiltIn(name)!; const c = openCase(scenario, atlasOf(scenario)); if(!c.ok) continue; const p = makePlan(c.value); if(!p.ok) continue;
 for (const spec of [{}, {support:0.6, coolingOff:2, guarantee:0.8}]) { const t0=Date.now(); const r = runResponse(c.value, p.value, spec); const ms=Date.now()-t0; console.log(name, ms, r.first, JSON.stringify(r.centre), JSON.stringify(r.commitment));
 for (const k of ["A","B"] as const) { const s = r.sides[k]; if (s.who===null) continue; console.log(s.who.name, JSON.stringify(s.vote)); for (const pol of policies) { const q=s.policies[pol]; console.log(pol, JSON.stringify(q.years)); for (const o of outcomes) { const x=q.outcomes[o], y=q.ifVotePasses[o]; console.log("  ",o, [x.mean,x.p05,x.p50,x.p95,x.least,x.most].map(v=>(100*v).toFixed(1)).join(" "), "| if", [y.mean,y.p05,y.p95,y.least,y.most].map(v=>(100*v).toFixed(1)).join(" "), x.dependsOn.slice(0,2).map(b=>b.stage).join(","), x.years&&x.years.p50.toFixed(1)); }
 if (k==="A") for (const ch of q.changes) console.log("   change", ch.key, ch.to.toFixed(2), ch.difference && (["parted","voted-down"] as const).map(o=>[ch.difference!.all[o].mean*100, ch.difference!.ifVotePasses[o].mean*100].map(v=>v.toFixed(2)).join("/")).join("  "));
 } } } } }, 100000);

import type { Browser } from "@playwright/test";
import { PHASES, type Phase, play } from "./gestures";
import { type Opened, openPage } from "./measure";
import { CATEGORIES, type TaskKind, taskKinds } from "./trace";

/** Where the time of a phase goes. */
export interface Profile {
  readonly phase: Phase | "load";
  /** Functions by the time spent in themselves, most first; ms. */
  readonly functions: readonly { readonly name: string; readonly self: number }[];
  /** Tasks of the browser's threads, by the time spent in themselves, most first. */
  readonly tasks: readonly TaskKind[];
}

const MOST = 15;
const SAMPLING = 250;

/** Profiles loading, or plays the phases before `phase` and profiles that one. */
export async function profilePhase(
  browser: Browser,
  url: string,
  phase: Profile["phase"],
): Promise<Profile> {
  const begin = async ({ page, cdp }: Pick<Opened, "page" | "cdp">) => {
    await cdp.send("Profiler.enable");
    await cdp.send("Profiler.setSamplingInterval", { interval: SAMPLING });
    await browser.startTracing(page, { categories: CATEGORIES });
    await cdp.send("Profiler.start");
  };
  const opened = await openPage(browser, url, phase === "load" ? begin : undefined);
  if (phase !== "load") {
    for (const earlier of PHASES.slice(0, PHASES.indexOf(phase))) await play(earlier, opened.hand);
    await begin(opened);
    await play(phase, opened.hand);
  }
  const { profile } = await opened.cdp.send("Profiler.stop");
  const tasks = taskKinds(await browser.stopTracing());
  await opened.page.context().close();
  return { phase, functions: functionsOf(profile).slice(0, MOST), tasks: tasks.slice(0, MOST) };
}

/** The part of the result of `Profiler.stop` that is read here; deltas in µs. */
interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: {
      readonly functionName: string;
      readonly url: string;
      readonly lineNumber: number;
    };
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

function functionsOf(profile: CpuProfile): Profile["functions"] {
  const self = new Map<number, number>();
  profile.samples?.forEach((node, i) => {
    self.set(node, (self.get(node) ?? 0) + (profile.timeDeltas?.[i] ?? 0) / 1000);
  });
  const byName = new Map<string, number>();
  for (const { id, callFrame } of profile.nodes) {
    const { functionName, url, lineNumber } = callFrame;
    const file = url.split("/").at(-1);
    const name = `${functionName || "(anonymous)"}${file ? ` ${file}:${lineNumber + 1}` : ""}`;
    byName.set(name, (byName.get(name) ?? 0) + (self.get(id) ?? 0));
  }
  const functions = [...byName].map(([name, self]) => ({ name, self }));
  return functions.sort((a, b) => b.self - a.self);
}

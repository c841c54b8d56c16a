/** A task of a thread in a Chromium trace; times in µs. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args: { readonly name?: string };
}

/** The browser's own work besides scripts: style, layout, paint and later stages. */
export const CATEGORIES = ["devtools.timeline", "toplevel", "cc", "viz"];

/** The time in tasks of a kind, without nested tasks, and their number. */
export interface TaskKind {
  readonly name: string;
  readonly self: number;
  readonly count: number;
}

/** The kinds of tasks in a trace by the time they took, most first; ms. */
export function taskKinds(trace: Buffer): TaskKind[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const threads = new Map<string, string>();
  const tasks = new Map<string, TraceEvent[]>();
  for (const event of traceEvents) {
    const thread = `${event.pid} ${event.tid}`;
    if (event.name === "thread_name") threads.set(thread, event.args.name ?? "");
    if (event.ph !== "X") continue;
    const own = tasks.get(thread);
    if (own) own.push(event);
    else tasks.set(thread, [event]);
  }
  const kinds = new Map<string, { self: number; count: number }>();
  for (const [thread, own] of tasks) addSelfTimes(kinds, threads.get(thread) ?? "", own);
  return [...kinds].map(([name, sums]) => ({ name, ...sums })).sort((a, b) => b.self - a.self);
}

/** Tasks of a thread nest: the time of each is subtracted from the one around it. */
function addSelfTimes(
  kinds: Map<string, { self: number; count: number }>,
  thread: string,
  tasks: readonly TraceEvent[],
): void {
  const around: TraceEvent[] = [];
  const kindOf = ({ name }: TraceEvent) => {
    const key = `${thread}: ${name}`;
    const kind = kinds.get(key) ?? { self: 0, count: 0 };
    kinds.set(key, kind);
    return kind;
  };
  const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
  for (const task of [...tasks].sort((a, b) => a.ts - b.ts || endOf(b) - endOf(a))) {
    for (let top = around.at(-1); top && endOf(top) <= task.ts; top = around.at(-1)) around.pop();
    const [outer, ms] = [around.at(-1), (task.dur ?? 0) / 1000];
    if (outer) kindOf(outer).self -= ms;
    const kind = kindOf(task);
    kind.self += ms;
    kind.count++;
    around.push(task);
  }
}

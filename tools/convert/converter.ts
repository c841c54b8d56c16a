import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { type Converted, type Job, unread } from "./convertFile";

/** How long a file may take; ms. */
const LONGEST = 10_000;

const PROGRAM = fileURLToPath(new URL("./convertAll.ts", import.meta.url));

export type Result = Converted & { output?: string | undefined };

/** Converts files one after the other in a process of its own, so that one that takes too long can be given up. */
export class Converter {
  readonly #longest: number;
  #process: ChildProcess | null = null;

  constructor(longest = LONGEST) {
    this.#longest = longest;
  }

  async convert(job: Job): Promise<Result> {
    this.#process ??= await start();
    const answer = nextAnswer(this.#process, this.#longest);
    this.#process.send(job);
    const result = await answer;
    if (typeof result !== "string") return result;
    this.close();
    return unread(
      job.file,
      result === "ended"
        ? "This file needs more memory than there is."
        : `This file takes longer than ${this.#longest / 1000} seconds.`,
    );
  }

  close(): void {
    this.#process?.kill("SIGKILL");
    this.#process = null;
  }
}

async function start(): Promise<ChildProcess> {
  const process = fork(PROGRAM, [], {
    execArgv: ["--import", "tsx"],
    serialization: "advanced",
    // Output of a reader is not part of a receipt.
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  await once(process, "message");
  return process;
}

function nextAnswer(process: ChildProcess, longest: number): Promise<Result | "ended" | "late"> {
  return new Promise((resolve) => {
    const finish = (result: Result | "ended" | "late") => {
      clearTimeout(timer);
      process.off("message", finish).off("exit", onExit);
      resolve(result);
    };
    const onExit = () => finish("ended");
    const timer = setTimeout(finish, longest, "late");
    process.on("message", finish).on("exit", onExit);
  });
}

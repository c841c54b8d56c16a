import { convertFile, type Job } from "./convertFile";

/** Converts each file that the parent process names, and answers when it is ready and with each result. */
process.on("message", async (job: Job) => {
  process.send?.(await convertFile(job));
});
process.send?.("ready");

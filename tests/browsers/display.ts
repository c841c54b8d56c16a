import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { findPrograms } from "../../tools/programs";

const findXvfb = () => findPrograms(["Xvfb"])[0];
const hasScreen = () => Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Whether a window can be opened, be it where nobody sees it. */
export const canShow = (): boolean => hasScreen() || findXvfb() !== undefined;

/** A display of our own, as large as the largest window; where there is no Xvfb, the machine's. */
export async function openDisplay(): Promise<{ env: NodeJS.ProcessEnv; close: () => void }> {
  const xvfb = findXvfb();
  if (!xvfb) return { env: {}, close: () => {} };
  // It takes a number that is free, and says which.
  const server = spawn(
    xvfb,
    ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"],
    { stdio: ["ignore", "ignore", "ignore", "pipe"] },
  );
  const [number] = await once(server.stdio[3] as Readable, "data");
  return {
    env: { DISPLAY: `:${String(number).trim()}`, WAYLAND_DISPLAY: "", GDK_BACKEND: "x11" },
    close: () => server.kill(),
  };
}

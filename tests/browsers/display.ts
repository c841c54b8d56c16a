import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { findPrograms } from "../../tools/programs";

const findXvfb = () => findPrograms(["Xvfb"])[0];
const hasScreen = () => Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Whether a window can be opened, visible or not. */
export const canShow = (): boolean => hasScreen() || findXvfb() !== undefined;

/** A virtual display as large as the largest window; without Xvfb, the display of the machine. */
export async function openDisplay(): Promise<{ env: NodeJS.ProcessEnv; close: () => void }> {
  const xvfb = findXvfb();
  if (!xvfb) return { env: {}, close: () => {} };
  // It takes a free number and reports it.
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

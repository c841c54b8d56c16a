import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Actions, Builder, Origin, type WebDriver } from "selenium-webdriver";
import { findPrograms } from "../../tools/programs";
import { canShow, openDisplay } from "./display";
import type { Browser, Driver } from "./driver";

const find = () => findPrograms(["WebKitWebDriver"])[0];

/** WebKitGTK's MiniBrowser, over WebDriver, which cannot send touches to it. */
export const webkit: Browser = {
  name: "WebKit",
  packages: `webkit2gtk-driver${canShow() ? "" : " xvfb"}`,
  isHere: () => find() !== undefined && canShow(),
  launch: async ({ isDark }) => {
    const downloads = await mkdtemp(join(tmpdir(), "webkit-"));
    const display = await openDisplay();
    const port = await freePort();
    const server = spawn(find() ?? "", [`--port=${port}`], {
      stdio: "ignore",
      // It saves downloads in the home folder.
      env: { ...process.env, ...display.env, HOME: downloads, LANG: "en_GB.UTF-8" },
    });
    const driver = await connect(`http://127.0.0.1:${port}`, isDark);
    const version = (await driver.getCapabilities()).get("browserVersion");
    return {
      ...handsOf(driver),
      name: `WebKitGTK ${version}`,
      downloads,
      open: (address) => driver.get(address),
      resize: async (width, height) => {
        await driver.manage().window().setRect({ x: 0, y: 0, width, height });
      },
      run: (script, ...args) => driver.executeScript(script, ...args),
      pinch: null,
      picture: async () => Buffer.from(await driver.takeScreenshot(), "base64"),
      close: async () => {
        await driver.quit();
        server.kill();
        display.close();
        await rm(downloads, { recursive: true, force: true });
      },
    };
  },
};

/** Parts missing from the published types. */
interface Wheel extends Actions {
  scroll: (x: number, y: number, deltaX: number, deltaY: number, origin: Origin) => Wheel;
}

type Hands = Pick<Driver, "click" | "drag" | "wheel" | "type">;

function handsOf(driver: WebDriver): Hands {
  const actions = () => driver.actions({ async: true });
  const origin = Origin.VIEWPORT;
  return {
    click: ({ x, y }) =>
      actions()
        .move({ x: Math.round(x), y: Math.round(y), origin })
        .click()
        .perform(),
    drag: (from, to) => {
      const drag = actions()
        .move({ x: Math.round(from.x), y: Math.round(from.y), origin })
        .press();
      const steps = 5;
      for (let i = 1; i <= steps; i++) {
        const between = (a: number, b: number) => Math.round(a + ((b - a) * i) / steps);
        drag.move({ x: between(from.x, to.x), y: between(from.y, to.y), origin });
      }
      return drag.release().perform();
    },
    wheel: ({ x, y }, deltaY) =>
      (actions() as Wheel).scroll(Math.round(x), Math.round(y), 0, deltaY, origin).perform(),
    type: (text) => actions().sendKeys(text).perform(),
  };
}

/** Starts a session as soon as the driver's server answers. */
async function connect(server: string, isDark: boolean): Promise<WebDriver> {
  for (let tries = 0; ; tries++) {
    const isUp = await fetch(`${server}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) break;
    if (tries === 100) throw new Error(`expected WebKitWebDriver to answer at ${server}`);
    await sleep(100);
  }
  const args = ["--automation", "--full-screen", ...(isDark ? ["--dark-mode"] : [])];
  return new Builder()
    .usingServer(server)
    .withCapabilities({ browserName: "MiniBrowser", "webkitgtk:browserOptions": { args } })
    .build();
}

/** A free port. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("expected a port");
  return address.port;
}

// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { explain } from "../../../src/view/status/explain";

afterEach(() => vi.unstubAllGlobals());

/** Answers the question whether a host is there. */
function answer(isThere: boolean, violates = false) {
  vi.stubGlobal("fetch", async (address: URL) => {
    if (violates) {
      const event = Object.assign(new Event("securitypolicyviolation"), {
        blockedURI: `${address}`,
      });
      document.dispatchEvent(event);
    }
    if (!isThere) throw new TypeError("Failed to fetch");
    return new Response("");
  });
}

describe("why data did not come", () => {
  it.each([
    ["C:\\my.json", "local"],
    ["c:/data/my.json", "local"],
    ["file:///tmp/my.json", "local"],
    ["\\\\server\\share\\my.json", "local"],
    ["/Users/me/my.json", "local"],
    ["ftp://example.org/x.json", "scheme"],
    ["javascript:alert(1)", "scheme"],
    ["http://", "scheme"],
  ])("%s is no address that a page can load: %s", async (url, reason) => {
    expect(await explain({ url })).toMatchObject({ reason, file: null });
  });

  it.each([
    [404, "missing"],
    [410, "missing"],
    [401, "private"],
    [403, "private"],
    [429, "busy"],
    [503, "busy"],
    [500, "server"],
    [418, "other"],
  ])("by what the server answered: %s is %s", async (status, reason) => {
    const failure = { url: "https://a.example/x.json", status };
    expect(await explain(failure)).toMatchObject({ reason, host: "a.example", status });
  });

  it("by what it sent", async () => {
    const url = "https://a.example/x.json";
    expect(await explain({ url, sent: "page" })).toMatchObject({ reason: "page" });
    expect(await explain({ url, sent: "nothing" })).toMatchObject({ reason: "slow" });
  });

  it("by whether the host is there, and who forbids to ask it", async () => {
    const url = "https://a.example/x.json";
    answer(true);
    expect(await explain({ url })).toMatchObject({ reason: "closed" });
    answer(false);
    expect(await explain({ url })).toMatchObject({ reason: "unreachable" });
    answer(false, true);
    expect(await explain({ url })).toMatchObject({ reason: "blocked" });
    vi.stubGlobal("navigator", { onLine: false });
    expect(await explain({ url })).toMatchObject({ reason: "offline" });
  });

  it("names the file behind a page that shows it, and asks nobody", async () => {
    expect(await explain({ url: "https://github.com/o/r/blob/main/x.json" })).toMatchObject({
      reason: "page",
      file: "https://raw.githubusercontent.com/o/r/main/x.json",
    });
    expect(await explain({ url: "https://drive.google.com/file/d/1/view" })).toMatchObject({
      reason: "viewer",
      host: "drive.google.com",
      file: null,
    });
  });
});

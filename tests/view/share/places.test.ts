// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { readAddress } from "../../../src/store/url/url";
import { codeFor, PLACES, type Place, placesFor } from "../../../src/view/share/places";

const PAGE = "https://example.org/timeline/?time=1950..1955";
const TITLE = 'Timeline: "ours" <1969>';

function codeOf(
  place: Place,
  search = "?time=1969..1972&with=CHN,USA",
  height: 480 | "automatic" = "automatic",
) {
  const source = { kind: "record" } as const;
  const subject = { address: readAddress(search), page: PAGE, title: TITLE, height, source };
  const html = codeFor(place, subject);
  const { content } = Object.assign(document.createElement("template"), { innerHTML: html });
  const find = (name: string) => content.querySelector(name);
  return { html, find };
}

describe("the code for a place", () => {
  it("leads to the same view everywhere", () => {
    for (const place of PLACES) {
      const { html } = codeOf(place);
      expect(html, place).toMatch(/time=("?)1969\.\.1972/);
      expect(html, place).not.toContain("<1969>");
    }
  });

  it("is a plain frame first, and with the script where its height is automatic", () => {
    expect(PLACES[0]).toBe("page");
    expect(codeOf("page").html).toMatch(/^<iframe .*\n<script/);
    expect(codeOf("page", "", 480).html).not.toContain("script");
  });

  it("is an element with the parameters of the view, its link, and the script", () => {
    const { find, html } = codeOf("element");
    expect(find("strategic-triangle")?.getAttribute("with")).toBe("CHN,USA");
    expect(find("strategic-triangle > a")?.textContent).toBe(TITLE);
    expect(html).toContain('<script src="https://example.org/timeline/embed.js" async></script>');
  });

  it("has no script for WordPress, which removes it", () => {
    expect(codeOf("wordpress").find("iframe")?.getAttribute("height")).toBe("600");
    expect(codeOf("wordpress").html).not.toContain("script");
  });

  it("is a frame in a sandbox for AMP, with a picture in its place and a control to enlarge it", () => {
    const { find } = codeOf("amp", "?story=tale");
    expect(find("amp-iframe")?.getAttribute("sandbox")).toContain("allow-scripts");
    expect(find("amp-iframe")?.hasAttribute("resizable")).toBe(true);
    expect(find("amp-iframe > [overflow]")).not.toBeNull();
    expect(find("amp-iframe > amp-img[placeholder]")?.getAttribute("src")).toBe(
      "https://example.org/timeline/pictures/story-tale.png",
    );
  });

  it("is no more than a picture with a link for a mail", () => {
    const { find } = codeOf("newsletter");
    expect(find("a > img")?.getAttribute("src")).toBe(
      "https://example.org/timeline/pictures/timeline.png",
    );
    expect(find("a > img")?.getAttribute("alt")).toBe(TITLE);
  });

  it("is not there for other data where it needs our own record", () => {
    const own = placesFor({ kind: "address", url: "https://example.org/my.json", columns: [] });
    expect(own).toEqual(["page", "wordpress", "amp", "markdown"]);
  });
});

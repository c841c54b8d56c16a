import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "../../../src/formats/text/readText";

describe("a text that may have markup", () => {
  it("is what a reader sees of its HTML, with its links", () => {
    const { text, links } = readText(
      '<p>Mao &amp; Stalin <b>sign</b> a <a href="https://a.example/x">treaty</a>.</p><p>Line&nbsp;two<br>three</p>',
    );
    expect(text).toBe("Mao & Stalin sign a treaty.\nLine two\nthree");
    expect(links).toEqual([{ url: "https://a.example/x", title: "treaty" }]);
  });

  it("has the links of Markdown, images by their description", () => {
    expect(
      readText(
        'See [the text](https://a.example/b_(c)) and <img src="https://a.example/i.png" alt="A map">',
      ),
    ).toEqual({
      text: "See the text and",
      links: [
        { url: "https://a.example/i.png", title: "A map" },
        { url: "https://a.example/b_(c)", title: "the text" },
      ],
    });
  });

  it("has nothing of scripts, styles and handlers", () => {
    const { text } = readText(
      'a<script>alert(1)</script><style>b{}</style><img src=x onerror="alert(2)"><svg><text>s</text></svg>c',
    );
    expect(text).toBe("ac");
  });

  it.each(["a < b > c", "AT&T", "x &copy y", "1 <2", "plain", "[1] (2)"])(
    "stays as it is without markup: %s",
    (text) => {
      expect(readText(text)).toEqual({ text, links: [] });
    },
  );

  it("is never HTML again, whatever stood there", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "<",
            ">",
            "a",
            "script",
            "/",
            "&",
            "amp;",
            "lt;",
            " href=",
            "'",
            '"',
            "!--",
            "b",
          ),
          { maxLength: 20 },
        ),
        (pieces) => {
          const { text } = readText(pieces.join(""));
          expect(text).not.toMatch(/<script\b[^>]*>/);
        },
      ),
    );
  });
});

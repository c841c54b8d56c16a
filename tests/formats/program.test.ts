import { expect, it } from "vitest";
import { looksLikeProgram } from "../../src/formats/program";

it.each([
  "const a = 1;\nlet b = 2;\nvar c = () => 3;",
  "function f(x) {\n  return x;\n}\n",
  "public class A {\n  int b;\n}\n",
])("code looks like a program: %j", (text) => expect(looksLikeProgram(text)).toBe(true));

it.each([
  "Date,Event\n1949,One\n1950,Two (a treaty)",
  "* [[1949]] – [[One]]\n* 1950 – [[Two]]",
  "- 1949: One;\n- 1950: Two\n- 1951: The function of let\n- 1952: Four",
])("a list or table does not: %j", (text) => expect(looksLikeProgram(text)).toBe(false));

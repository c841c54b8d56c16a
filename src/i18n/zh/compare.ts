import type { CompareWords } from "../en/compare";

/** The words of a comparison of two periods, in Chinese. */
export const words: CompareWords = {
  hint: "在当前时段下方以相同比例显示另一时段。",
  from: "从",
  to: "到",
  show: "对比",
  wrong: "请填写起止日期，例如1969和1972，或1969-03和1969-09。",
  compared: (period) => `对比时段：${period}`,
  end: "结束对比",
};

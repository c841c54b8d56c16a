import type { SummaryWords } from "../en/summary";
import { formats } from "./formats";

const events = (n: number) => `${formats.number(n)}个事件`;

/** The summary of the picture, in Chinese. */
export const words: SummaryWords = {
  inView: (n, total, range) =>
    n === total
      ? `${range}，${n === 0 ? "没有事件" : `共${events(total)}`}`
      : `${range}，${events(total)}中的${formats.number(n)}个`,
  lane: (name, n) => `${name}：${n === 0 ? "没有事件" : events(n)}`,
  trends: { rising: "趋于缓和", falling: "趋于恶化", steady: "变化不大" },
  relation: (lane, warmth, trend) => `${lane}，${warmth}，${trend}`,
  shape: (lane, course) => `${lane}：${course.join("，")}`,
  from: (warmth, date) => `${date}关系${warmth}`,
  rising: (warmth, date) => `到${date}升至${warmth}`,
  falling: (warmth, date) => `到${date}降至${warmth}`,
  level: (warmth, date) => `${date}仍为${warmth}`,
  compared: (text) => `对比：${text}`,
  foremost: (titles) => `最重要的事件：${titles.join("；")}`,
  join: (parts) => parts.join("；"),
};

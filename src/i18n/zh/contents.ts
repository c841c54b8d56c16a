import type { ContentsWords } from "../en/contents";

/** The words of the panel while no event is open, in Chinese. */
export const words: ContentsWords = {
  foremost: "最重要的事件",
  hint: "请选择其中一个，或点击图中的标记。要放大，可滚动滚轮、双指张开或按加号键。",
  none: "清除筛选即可看到事件。",
};

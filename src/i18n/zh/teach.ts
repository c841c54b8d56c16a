import type { TeachWords } from "../en/teach";

/** The words for teaching with a story, in Simplified Chinese. */
export const words: TeachWords = {
  present: "演示",
  presentation: "演示",
  presentHint: "← →或Page Up、Page Down：前后翻步。Escape：结束。",
  fullScreen: "全屏",
  end: "结束演示",
  quiz: "测验",
  handout: "讲义",
  hide: "留待填写",
  hidden: { dates: "日期", titles: "发生了什么" },
  nothing: "无",
  tasks: {
    dates: "按时间先后排列这些事件，最早的在最前。",
    titles: "把事件放到各自的日期旁。",
  },
  how: "拖动、点按箭头，或按住Alt再按↑或↓。",
  list: "待排列的事件",
  up: (title) => `上移：${title}`,
  down: (title) => `下移：${title}`,
  moved: (title, place, n) => `${title}：第${place}项，共${n}项`,
  check: "检查",
  again: "重新打乱",
  solve: "显示答案",
  result: (right, n) => (right === n ? `全部${n}项都排对了。` : `${n}项中有${right}项排对了。`),
  verdicts: { right: "位置正确", earlier: "应更早", later: "应更晚" },
  handoutHint: "先是整个专题的图，然后是各步，最后是来源。留待填写之处为空白横线。",
  print: "打印或存为PDF",
  blank: { dates: "填写日期", titles: "填写事件" },
};

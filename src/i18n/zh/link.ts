import type { LinkWords } from "../en/link";

/** The words of the notice about a damaged link, in Chinese. */
export const words: LinkWords = {
  unread: "链接中有一部分无法识别，其余内容已照常显示。",
  part: (name, text) => `${name}：${text}`,
  names: {
    time: "时段",
    compare: "对比时段",
    with: "国家与组织",
    match: "匹配方式",
    topic: "议题",
    accounts: "各方说法",
    only: "仅这些事件",
    pin: "置顶事件",
    q: "搜索",
    event: "事件",
    view: "视图",
    lanes: "横带",
    relation: "关系",
    band: "曲线的可靠程度",
    story: "专题",
    step: "步骤",
    series: "数据指标",
    lang: "语言",
    theme: "外观",
    data: "数据",
    controls: "控件",
    title: "标题",
    note: "说明",
    credit: "署名",
    font: "字体",
  },
};

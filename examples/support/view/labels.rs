//! Every word that the page itself says, in Chinese and in English.

use gongwen::{Approximation, Code, Direction, MatterKind, Modality, Severity};

use crate::support::escape;

/// A word of the page in both languages.
#[derive(Clone, Copy)]
pub struct Label {
    chinese: &'static str,
    english: &'static str,
}

/// Which language the labels are in. The text of the document stays as it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// Chinese labels, with the English ones in their tooltips.
    Chinese,
    /// English labels only.
    English,
}

impl Language {
    /// English where the command line says `--english`, else Chinese.
    pub fn from_arguments() -> Self {
        let english = std::env::args_os().any(|argument| argument == "--english");
        if english { Self::English } else { Self::Chinese }
    }

    /// The value of the attribute `lang` of the page.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Chinese => "zh-Hans",
            Self::English => "en",
        }
    }

    /// The label without markup, for an attribute.
    pub const fn plain(self, label: Label) -> &'static str {
        match self {
            Self::Chinese => label.chinese,
            Self::English => label.english,
        }
    }

    /// The label as text of a tooltip: 时期 · period, or the English alone.
    pub fn tooltip(self, label: Label) -> String {
        match self {
            Self::Chinese => format!("{} · {}", label.chinese, label.english),
            Self::English => label.english.to_owned(),
        }
    }

    /// The label as HTML, with the English in its tooltip.
    pub fn html(self, label: Label) -> String {
        match self {
            Self::Chinese => format!(
                r#"<span title="{}">{}</span>"#,
                escape(label.english),
                escape(label.chinese)
            ),
            Self::English => escape(label.english),
        }
    }

    /// A count with what is counted, for readers: 12 项指标, 12 metrics.
    pub fn count(self, count: usize, counted: Label) -> String {
        match self {
            Self::Chinese => format!("{count} {}", counted.chinese),
            Self::English => format!("{count} {}", counted.english),
        }
    }
}

const fn label(chinese: &'static str, english: &'static str) -> Label {
    Label { chinese, english }
}

pub const UNTITLED: Label = label("无标题公文", "Untitled document");
pub const SKIP_TO_TEXT: Label = label("跳到正文", "Skip to the text");
pub const SKIP_TO_METRICS: Label = label("跳到指标", "Skip to the metrics");
pub const PANES: Label = label("窗格", "Panes");
pub const OUTLINE: Label = label("大纲", "Outline");
pub const TEXT: Label = label("正文", "Text");
pub const METRICS: Label = label("指标", "Metrics");
pub const DIAGNOSTICS: Label = label("提示", "Diagnostics");
pub const HEADINGS_ONLY: Label = label("只看标题", "Headings only");
pub const LEGEND: Label = label("图例", "Legend");

pub const COUNTED_HEADINGS: Label = label("个标题", "headings");
pub const COUNTED_ITEMS: Label = label("个条目", "items");
pub const COUNTED_METRICS: Label = label("项指标", "metrics");
pub const COUNTED_DIAGNOSTICS: Label = label("条提示", "diagnostics");

pub const TITLE: Label = label("题目", "title");
pub const HEADING: Label = label("标题", "heading");
pub const ITEM: Label = label("条目", "item");
pub const LEAD: Label = label("段首", "lead");
pub const METRIC: Label = label("指标", "metric");
pub const PERIOD: Label = label("时期", "period");
pub const MATTER: Label = label("版头版尾", "matter");
pub const NOISE: Label = label("杂质", "noise");

pub const SUBJECT: Label = label("指标", "Subject");
pub const VALUE: Label = label("数值", "Value");
pub const CHANGE: Label = label("变化", "Change");
pub const PERIOD_COLUMN: Label = label("时期", "Period");
pub const NO_SUBJECT: Label = label("（未指明）", "(not named)");
pub const NO_METRICS: Label = label("没有读到指标。", "No metrics were found.");
pub const NO_SECTION: Label = label("标题之外", "Outside of any section");
pub const NO_DIAGNOSTICS: Label = label("没有发现问题。", "Nothing odd was found.");
pub const COMPARE: Label = label("参见", "compare");
pub const LINE: Label = label("行", "line");
pub const PART: Label = label("其中", "of which");

pub const DETAILS: Label = label("指标详情", "Details of a metric");
pub const PREVIOUS: Label = label("上一项", "Previous");
pub const NEXT: Label = label("下一项", "Next");
pub const IN_TABLE: Label = label("在表中查看", "Show in table");
pub const CLOSE: Label = label("关闭", "Close");
pub const HOLDER: Label = label("所属", "Holder");
pub const COMPLETION: Label = label("完成率", "Completion");
pub const RANK: Label = label("位次", "Rank");
pub const MODALITY: Label = label("性质", "Modality");
pub const WHOLE: Label = label("总项", "Part of");
pub const PARTS: Label = label("分项", "Parts");
pub const SECTION: Label = label("章节", "Section");
pub const SENTENCE: Label = label("原句", "Sentence");
pub const PLACE: Label = label("位置", "Place");
pub const RESOLVED: Label = label("年份据全文推定", "year inferred from the document");

/// The arrow of a direction.
pub const fn arrow(direction: Direction) -> &'static str {
    match direction {
        Direction::Up => "↑",
        Direction::Down => "↓",
        Direction::Narrow => "⇥",
        Direction::Widen => "↔",
        Direction::Flat => "→",
    }
}

/// The name of a direction.
pub const fn direction(direction: Direction) -> Label {
    match direction {
        Direction::Up => label("上升", "up"),
        Direction::Down => label("下降", "down"),
        Direction::Narrow => label("收窄", "narrower"),
        Direction::Widen => label("扩大", "wider"),
        Direction::Flat => label("持平", "flat"),
    }
}

/// How exact a value claims to be.
pub const fn approximation(approximation: Approximation) -> Label {
    match approximation {
        Approximation::About => label("约", "about"),
        Approximation::Over => label("超过", "over"),
        Approximation::Under => label("接近", "under"),
        Approximation::AtLeast => label("至少", "at least"),
        Approximation::AtMost => label("至多", "at most"),
    }
}

/// Whether a metric is reported, expected or aimed at.
pub const fn modality(modality: Modality) -> Label {
    match modality {
        Modality::Reported => label("已报告", "reported"),
        Modality::Expected => label("预计", "expected"),
        Modality::Target => label("目标", "target"),
        _ => label("其他", "other"),
    }
}

/// What a line of front or back matter is.
pub const fn matter(kind: MatterKind) -> Label {
    match kind {
        MatterKind::Title => label("题目的另一行", "further line of the title"),
        MatterKind::DocumentNumber => label("发文字号", "document number"),
        MatterKind::Subtitle => label("副标题", "subtitle"),
        MatterKind::Addressee => label("主送机关", "addressee"),
        MatterKind::Signature => label("署名", "signature"),
        MatterKind::Date => label("成文日期", "date"),
        MatterKind::Attachment => label("附件说明", "attachment"),
        MatterKind::Note => label("附注", "note"),
        MatterKind::Label => label("标签", "label"),
        _ => MATTER,
    }
}

/// How bad a diagnostic is.
pub const fn severity(severity: Severity) -> Label {
    match severity {
        Severity::Warning => label("警告", "warning"),
        Severity::Error => label("错误", "error"),
    }
}

/// What would mend what a diagnostic found.
pub const fn help(code: Code) -> Label {
    let chinese = match code {
        Code::HeadingGap => "标题的序号应当接续前一个标题",
        Code::HeadingRepeat => "该序号在同级标题中已经用过",
        Code::HeadingStart => "同级的第一个标题应当从一编起",
        Code::HeadingStyle => "同一系列的标题应当用同一种序号",
        Code::ItemGap => "条目的序号应当接续前一个条目",
        Code::ItemRepeat => "该序号在同一列举中已经用过",
        Code::Truncated => "原文过长，没有读完，请拆分",
        _ => code.help(),
    };
    label(chinese, code.help())
}

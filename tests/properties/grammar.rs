//! Texts printed from a tree that is known: what the parser reads must be what was printed.

use std::fmt::Write as _;

use gongwen::{Direction, Report};
use proptest::{collection::vec, prelude::*, sample::select};

/// Ladders of markers, outermost first; `#` stands for the number in Han, `@` for the same in
/// Arabic digits.
const LADDERS: &[&[&str]] = &[
    &["#、", "（#）", "@.", "（@）"],
    &["#、", "（#）", "@．"],
    &["#、", "(#)", "@、"],
    &["第#章　", "第#节　", "#、"],
    &["第#部分　", "#、", "（#）"],
    &["@.", "（@）"],
    &["（#）", "@."],
];
const HAN: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

const TITLES: &[&str] = &[
    "强化党建引领",
    "夯实产业基础",
    "坚持生态优先，建设美丽家园",
    "着力优化营商环境",
    "民生保障",
    "扎实推进乡村振兴",
    "聚焦平安建设、筑牢安全底线",
    "深化改革创新",
];
/// Too long for a lead, without a number.
const SENTENCES: &[&str] = &[
    "广大干部群众团结一心迎难而上，各项工作有序推进并取得新的明显成效",
    "街道坚持把群众满意作为工作的出发点和落脚点，持续健全便民服务体系",
    "相关部门进一步压实工作责任，及时研究解决推进过程中出现的困难和问题",
    "我们坚持问题导向和系统观念，统筹抓好城乡环境整治和长效管护机制建设",
];
const LEADS: &[&str] =
    &["夯实组织基础", "建强干部队伍", "优化政务服务", "守牢安全底线", "提升治理效能"];
const SUBJECTS: &[(&str, &str)] = &[
    ("规上工业总产值", "亿元"),
    ("一般公共预算收入", "亿元"),
    ("固定资产投资", "万元"),
    ("粮食总产量", "万吨"),
    ("城镇新增就业", "人"),
    ("农村居民人均可支配收入", "元"),
];
/// The words of a series, and whether its members need a stop before them.
const SERIES: &[&[&str]] = &[
    &["一是", "二是", "三是", "四是"],
    &["一要", "二要", "三要", "四要"],
    &["第一，", "第二，", "第三，", "第四，"],
    &["首先，", "其次，", "再次，", "最后，"],
    &["其一，", "其二，", "其三，", "其四，"],
];

/// A document that is known before it is a text.
#[derive(Clone, Debug)]
pub struct Tree {
    title: bool,
    ladder: &'static [&'static str],
    indent: &'static str,
    line_end: &'static str,
    sections: Vec<Section>,
}

#[derive(Clone, Debug)]
struct Section {
    title: &'static str,
    run_in: bool,
    body: Vec<Paragraph>,
    sections: Vec<Section>,
}

#[derive(Clone, Debug)]
enum Paragraph {
    Plain(Vec<&'static str>),
    Metrics(Vec<Metric>),
    /// Members with a lead and a sentence, or of one sentence each.
    Items(usize, Vec<(Option<&'static str>, &'static str)>),
    /// Dash items, one a paragraph.
    Dashes(Vec<(&'static str, &'static str)>),
}

#[derive(Clone, Debug)]
struct Metric {
    subject: (&'static str, &'static str),
    verb: &'static str,
    value: String,
    change: Option<(&'static str, Direction, String)>,
}

/// What is compared of a tree: a line for each heading, item, lead and metric.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Facts {
    pub headings: Vec<String>,
    pub items: Vec<String>,
    pub leads: Vec<String>,
    pub metrics: Vec<String>,
}

impl Facts {
    pub fn map(self, change: impl Fn(String) -> String) -> Self {
        let all = |lines: Vec<String>| lines.into_iter().map(&change).collect();
        Self {
            headings: all(self.headings),
            items: all(self.items),
            leads: all(self.leads),
            metrics: all(self.metrics),
        }
    }
}

fn metric() -> impl Strategy<Value = Metric> {
    let number =
        || (1_u32..10_000, 0_u32..100).prop_map(|(whole, cents)| format!("{whole}.{cents:02}"));
    let change = (
        select(
            &[
                ("同比增长", Direction::Up),
                ("同比下降", Direction::Down),
                ("较上年增长", Direction::Up),
            ][..],
        ),
        number(),
    );
    (
        select(SUBJECTS),
        select(&["", "完成", "达到", "实现"][..]),
        number(),
        proptest::option::of(change),
    )
        .prop_map(|(subject, verb, value, change)| Metric {
            subject,
            verb,
            value,
            change: change.map(|((words, direction), amount)| (words, direction, amount)),
        })
}

fn paragraph(alone: bool) -> impl Strategy<Value = Paragraph> {
    let items = (0..SERIES.len(), any::<bool>(), vec((select(LEADS), select(SENTENCES)), 2..=4))
        .prop_map(|(series, leads, members)| {
            Paragraph::Items(
                series,
                members
                    .into_iter()
                    .map(|(lead, sentence)| (leads.then_some(lead), sentence))
                    .collect(),
            )
        });
    let dashes = vec((select(LEADS), select(SENTENCES)), 2..=3).prop_map(Paragraph::Dashes);
    prop_oneof![
        2 => vec(select(SENTENCES), 1..=2).prop_map(Paragraph::Plain),
        3 => vec(metric(), 1..=2).prop_map(Paragraph::Metrics),
        2 => items,
        u32::from(alone) => dashes,
    ]
}

fn body() -> impl Strategy<Value = Vec<Paragraph>> {
    (paragraph(false), vec(paragraph(true), 0..=2)).prop_map(|(first, more)| {
        let mut body = vec![first];
        // Two enumerations of one section could not be told apart where they are of one series, nor
        // dashes from what follows.
        for paragraph in more {
            let is_list = |paragraph: &Paragraph| {
                matches!(paragraph, Paragraph::Items(..) | Paragraph::Dashes(_))
            };
            let second_list = is_list(&paragraph) && body.iter().any(is_list);
            if !second_list && !matches!(body.last(), Some(Paragraph::Dashes(_))) {
                body.push(paragraph);
            }
        }
        body
    })
}

fn leaf() -> impl Strategy<Value = Section> {
    (select(TITLES), any::<bool>(), body()).prop_map(|(title, run_in, body)| Section {
        title,
        run_in,
        body,
        sections: Vec::new(),
    })
}

/// Trees of one to three levels, two or more sections to a level.
pub fn tree() -> impl Strategy<Value = Tree> {
    let section = leaf().prop_recursive(2, 12, 3, |inner| {
        (select(TITLES), proptest::option::of(select(SENTENCES)), vec(inner, 2..=3)).prop_map(
            |(title, intro, sections)| Section {
                title,
                run_in: false,
                body: intro.map(|sentence| Paragraph::Plain(vec![sentence])).into_iter().collect(),
                sections,
            },
        )
    });
    let layout = (select(&["", "　　", "    "][..]), select(&["\n", "\r\n", "\n\n"][..]));
    (any::<bool>(), 0..LADDERS.len(), layout, vec(section, 2..=3)).prop_map(
        |(title, ladder, (indent, line_end), sections)| {
            let depth = sections.iter().map(Section::depth).max().unwrap_or(0);
            let ladder = if LADDERS[ladder].len() < depth { LADDERS[0] } else { LADDERS[ladder] };
            Tree { title, ladder, indent, line_end, sections }
        },
    )
}

impl Section {
    fn depth(&self) -> usize {
        1 + self.sections.iter().map(Section::depth).max().unwrap_or(0)
    }
}

impl Tree {
    /// The text of the tree.
    pub fn print(&self) -> String {
        let paragraphs = self.paragraphs();
        let mut text = String::new();
        for (at, paragraph) in paragraphs.iter().enumerate() {
            let indent = if at == 0 && self.title { "" } else { self.indent };
            write!(text, "{indent}{paragraph}{}", self.line_end).unwrap();
        }
        text
    }

    /// The paragraphs of the text, without indent and line end.
    pub fn paragraphs(&self) -> Vec<String> {
        let mut paragraphs: Vec<String> =
            self.title.then(|| "青河街道2021年工作总结".to_owned()).into_iter().collect();
        self.sections
            .iter()
            .zip(1..)
            .for_each(|(section, number)| self.print_section(section, number, 0, &mut paragraphs));
        paragraphs
    }

    /// What the parser must read.
    pub fn expected(&self) -> Facts {
        let mut facts = Facts::default();
        self.sections
            .iter()
            .zip(1..)
            .for_each(|(section, number)| self.expect_section(section, number, 0, &mut facts));
        facts
    }

    fn marker(&self, depth: usize, number: usize) -> String {
        self.ladder[depth].replace('#', HAN[number]).replace('@', &number.to_string())
    }

    fn print_section(
        &self,
        section: &Section,
        number: usize,
        depth: usize,
        paragraphs: &mut Vec<String>,
    ) {
        paragraphs.push(format!("{}{}", self.marker(depth, number), section.title));
        for (at, paragraph) in section.body.iter().enumerate() {
            let lines = paragraph.print();
            if section.run_in && at == 0 {
                let heading = paragraphs.last_mut().unwrap();
                write!(heading, "。{}", lines.concat()).unwrap();
            } else {
                paragraphs.extend(lines);
            }
        }
        section
            .sections
            .iter()
            .zip(1..)
            .for_each(|(inner, number)| self.print_section(inner, number, depth + 1, paragraphs));
    }

    fn expect_section(&self, section: &Section, number: usize, depth: usize, facts: &mut Facts) {
        let run_in = if section.run_in { " run-in" } else { "" };
        let marker = self.marker(depth, number);
        facts.headings.push(format!(
            "{} {} {}{run_in}",
            depth + 1,
            marker.trim_end(),
            section.title
        ));
        section.body.iter().for_each(|paragraph| paragraph.expect(facts));
        section
            .sections
            .iter()
            .zip(1..)
            .for_each(|(inner, number)| self.expect_section(inner, number, depth + 1, facts));
    }
}

impl Paragraph {
    fn print(&self) -> Vec<String> {
        match self {
            Self::Plain(sentences) => {
                vec![sentences.iter().map(|sentence| format!("{sentence}。")).collect()]
            }
            Self::Metrics(metrics) => vec![metrics.iter().map(Metric::print).collect()],
            Self::Items(series, members) => {
                let mut text = "主要做法：".to_owned();
                for (at, (lead, sentence)) in members.iter().enumerate() {
                    let lead = lead.map_or(String::new(), |lead| format!("{lead}。"));
                    let stop =
                        if lead.is_empty() && at + 1 < members.len() { '；' } else { '。' };
                    write!(text, "{}{lead}{sentence}{stop}", SERIES[*series][at]).unwrap();
                }
                vec![text]
            }
            Self::Dashes(members) => {
                members.iter().map(|(lead, sentence)| format!("——{lead}。{sentence}。")).collect()
            }
        }
    }

    fn expect(&self, facts: &mut Facts) {
        match self {
            Self::Plain(_) => {}
            Self::Metrics(metrics) => facts.metrics.extend(metrics.iter().map(Metric::expect)),
            Self::Items(series, members) => {
                for (at, (lead, _)) in members.iter().enumerate() {
                    facts.items.push(format!(
                        "{} {} {}",
                        at + 1,
                        SERIES[*series][at],
                        lead.unwrap_or_default()
                    ));
                    facts.leads.extend(lead.map(str::to_owned));
                }
            }
            Self::Dashes(members) => {
                for (at, (lead, _)) in members.iter().enumerate() {
                    facts.items.push(format!("{} —— {lead}", at + 1));
                    facts.leads.push((*lead).to_owned());
                }
            }
        }
    }
}

impl Metric {
    fn print(&self) -> String {
        let (subject, unit) = self.subject;
        let change = self
            .change
            .as_ref()
            .map_or(String::new(), |(words, _, amount)| format!("，{words}{amount}%"));
        format!("{subject}{}{}{unit}{change}。", self.verb, self.value)
    }

    fn expect(&self) -> String {
        let (subject, unit) = self.subject;
        let (factor, unit) = match unit.strip_prefix('亿') {
            Some(unit) => (100_000_000, unit),
            None => unit.strip_prefix('万').map_or((1, unit), |unit| (10_000, unit)),
        };
        let plain = |value: rust_decimal::Decimal| value.normalize().to_string();
        let value = self.value.parse::<rust_decimal::Decimal>().unwrap()
            * rust_decimal::Decimal::from(factor);
        let change = self.change.as_ref().map_or(String::new(), |(_, direction, amount)| {
            format!(" {direction:?} {} %", plain(amount.parse().unwrap()))
        });
        format!("{subject} {} {unit}{change}", plain(value))
    }
}

/// The same lines of a report; markers as they stand in the source.
pub fn facts(source: &str, report: &Report<'_>) -> Facts {
    let mut facts = Facts::default();
    for section in report.outline() {
        let heading = &section.heading;
        let marker = heading.marker().map_or("", |marker| marker.span.of_source(source));
        let run_in = if heading.run_in { " run-in" } else { "" };
        facts.headings.push(format!("{} {marker} {}{run_in}", heading.level, section.title()));
    }
    for item in report.items() {
        let marker = item.marker.span.of_source(source);
        facts.items.push(format!("{} {marker} {}", item.ordinal, item.lead_text()));
    }
    facts.leads.extend(report.leads().map(|lead| lead.text.to_string()));
    for metric in report.metrics() {
        let mut line = metric.subject_text().to_owned();
        if let Some(quantity) = metric.quantity() {
            let value = quantity.value_text().unwrap_or_default();
            write!(line, " {value} {}", quantity.unit.text()).unwrap();
        }
        for change in metric.changes() {
            let amount = change.amount();
            let value = amount.and_then(gongwen::Quantity::value_text).unwrap_or_default();
            let unit = amount.map_or("", |amount| amount.unit.text());
            write!(line, " {:?} {value} {unit}", change.direction).unwrap();
        }
        facts.metrics.push(line);
    }
    facts
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_printed_tree_reads_back(tree in tree()) {
        let source = tree.print();
        let read = facts(&source, &gongwen::parse(&source));
        prop_assert_eq!(read, tree.expected(), "{}", source);
    }
}

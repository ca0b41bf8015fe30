//! A grammar of one's own from gongwen's combinators: the entries of a project list, each a line of
//! name, amount, deadline and priority, that no report parser knows.
//!
//!     cargo run --example combinators
//! printf '（一）云岭大桥，总投资3.2亿元，2025年6月底前建成，全县第一\n' | cargo run --example
//! combinators -- -
//!
//! ```text
//! list  = entry*                                   a line each; the rest of a line that fits nothing is reported
//! entry = marker? name ， (label? quantity) (， period verb?)? (， scope? rank)? 。?
//! ```

use std::io::Read;

use gongwen::{
    Marker, Period, Quantity, Rank,
    combinator::{marker, period, quantity, rank},
};
use nom::{
    IResult, Parser,
    branch::alt,
    bytes::complete::{tag, take_while, take_while1},
    combinator::{map, opt},
    error::{Error, ErrorKind, ParseError},
    sequence::{preceded, terminated},
};

/// One line of the list.
#[derive(Debug)]
struct Entry<'s> {
    marker: Option<Marker>,
    name: &'s str,
    amount: Quantity<'s>,
    deadline: Option<Period<'s>>,
    rank: Option<Rank<'s>>,
}

/// What a list is read as when none is given.
const LIST: &str = "\
（一）云岭大桥，总投资3.2亿元，2025年6月底前建成，全县第一。
（二）青河污水处理厂，计划投资约8600万元，2024年12月投用
3.柳溪中学扩建，投资五千万元
（四）石泉水库，尚在论证
";

/// 顿号、逗号 between the parts
fn comma<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, &'s str, E> {
    alt((tag("，"), tag(","))).parse(input)
}

/// 名称: everything up to a comma
fn name<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, &'s str, E> {
    take_while1(|c| !matches!(c, '，' | ',')).parse(input)
}

/// Words before a value that are passed over: the shortest run behind which `value` reads.
fn behind<'s, T, E: ParseError<&'s str>>(
    mut value: impl FnMut(&'s str) -> IResult<&'s str, T, E>,
) -> impl FnMut(&'s str) -> IResult<&'s str, T, E> {
    move |input: &'s str| {
        let part = input.find(['，', ',', '\n']).unwrap_or(input.len());
        let starts = input[..part].char_indices().map(|(at, _)| at);
        // A value opens with a character of its own, so that each start is refused at once.
        starts
            .map(|at| value(&input[at..]))
            .find(Result::is_ok)
            .unwrap_or_else(|| Err(nom::Err::Error(E::from_error_kind(input, ErrorKind::Fail))))
    }
}

/// 序号 + 名称 + 投资额 + 时限 + 位次
fn entry<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, Entry<'s>, E> {
    let amount = preceded(comma, behind(quantity));
    let deadline =
        preceded(comma, terminated(period, take_while(|c| !matches!(c, '，' | ',' | '。'))));
    let place = preceded(comma, behind(rank));
    let parts = (opt(marker), name, amount, opt(deadline), opt(place), opt(tag("。")));
    map(parts, |(marker, name, amount, deadline, rank, _)| Entry {
        marker,
        name,
        amount,
        deadline,
        rank,
    })
    .parse(input)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut given = String::new();
    if std::env::args().nth(1).is_some() {
        std::io::stdin().read_to_string(&mut given)?;
    }
    let list = if given.is_empty() { LIST } else { &given };
    for line in list.lines() {
        match entry::<Error<&str>>(line) {
            Ok((rest, entry)) => {
                let number = entry.marker.map_or(0, |marker| marker.ordinal);
                let amount = entry.amount.value_text().unwrap_or_default();
                let deadline =
                    entry.deadline.map_or(String::new(), |deadline| deadline.text.to_string());
                let place = entry
                    .rank
                    .and_then(|rank| rank.place)
                    .map_or(String::new(), |place| format!("#{place}"));
                println!(
                    "{number}\t{}\t{amount} {}\t{deadline}\t{place}\t{rest}",
                    entry.name,
                    entry.amount.unit.text()
                );
            }
            // Where the grammar stopped: the combinators leave the place in the error.
            Err(nom::Err::Error(at)) => {
                println!("?\t{line}\t{:?} at byte {}", at.code, line.len() - at.input.len())
            }
            Err(error) => return Err(error.to_string().into()),
        }
    }
    Ok(())
}

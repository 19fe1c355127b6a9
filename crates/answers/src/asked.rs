//! A question as it is put: in the words of the vocabulary, and where it has none, in ours around its labels.

use norma::ask::Question;
use norma::missing::Open;
use norma::program::{Kind, Labels, Program, RelationId, Value};

/// What kind of answer is wanted.
pub fn kind(program: &Program, open: Open) -> &'static str {
    let (Open::Fact(fact) | Open::Field(_, _, fact)) = open else { return "rows" };
    match program.facts[fact.at()].ty.kind {
        Kind::YesNo => "yes_no",
        Kind::Choice(_) => "choice",
        Kind::Date => "date",
        Kind::Whole => "number",
        Kind::Money(_) => "money",
        Kind::Decimal(_) => "decimal",
        Kind::Code => "code",
        Kind::Days => "days",
        Kind::Months => "months",
    }
}

/// What it is about: of a field, the thing it is a field of first.
pub fn label(program: &Program, question: &Question) -> Labels {
    match question.about {
        Open::Fact(fact) => program.facts[fact.at()].labels.clone(),
        Open::Rows(relation) => program.relations[relation.at()].labels.clone(),
        Open::Field(relation, _, fact) => {
            let row = row_name(question);
            let field = &program.facts[fact.at()].labels;
            let of = &program.relations[relation.at()].labels;
            let both = of.iter().filter_map(|(code, of)| {
                Some((code.clone(), format!("{of}{row}: {}", field.get(code)?)))
            });
            both.collect()
        }
    }
}

/// The question as it is put.
pub fn asked(program: &Program, question: &Question) -> Labels {
    match question.about {
        Open::Rows(relation) => any_more(program, relation, question.others),
        Open::Fact(fact) | Open::Field(_, _, fact)
            if !program.facts[fact.at()].question.is_empty() =>
        {
            program.facts[fact.at()].question.clone()
        }
        _ => label(program, question).into_iter().map(|(code, of)| (code, of + "?")).collect(),
    }
}

fn any_more(program: &Program, relation: RelationId, others: bool) -> Labels {
    let put = |(code, of): (&String, &String)| {
        let words = match (code.as_str(), others) {
            ("it", false) => format!("Ce n'è uno o una? {of}"),
            ("it", true) => format!("Ce n'è ancora? {of}"),
            (_, false) => format!("Is there any? {of}"),
            (_, true) => format!("Is there another? {of}"),
        };
        (code.clone(), words)
    };
    program.relations[relation.at()].labels.iter().map(put).collect()
}

/// `[2]` of `permit[2].kind`; nothing for an only row.
fn row_name(question: &Question) -> &str {
    match (question.path.find('['), question.path.find(']')) {
        (Some(open), Some(close)) if open < close => &question.path[open..=close],
        _ => "",
    }
}

/// The labels of a value of a list.
pub fn choice<'a>(program: &'a Program, value: &Value) -> Option<&'a Labels> {
    let Value::Choice(of, place) = value else { return None };
    let values = &program.enumerations.get(of.at())?.values;
    values.get(*place as usize).map(|(_, labels)| labels)
}

/// Millionths with two places, the rest left out: `0.66`.
pub fn average(millionths: u64) -> String {
    format!("{}.{:02}", millionths / 1_000_000, millionths % 1_000_000 / 10_000)
}

#[cfg(test)]
mod tests {
    use super::average;

    #[test]
    fn an_average_has_two_places() {
        let check = |millionths, words| assert_eq!(average(millionths), words);
        check(0, "0.00");
        check(666_666, "0.66");
        check(2_050_000, "2.05");
    }
}

//! Random statements, as trees: what the language can say, in all its forms.

mod expression;
mod registers;
mod rules;
mod vocabulary;
mod words;

use norma::syntax::ast::Statement;
use proptest::prelude::*;

pub use expression::expression;

/// Any statement.
pub fn statement() -> impl Strategy<Value = Statement> {
    prop_oneof![
        vocabulary::enumeration().prop_map(Statement::Enumeration),
        vocabulary::fact().prop_map(Statement::Fact),
        vocabulary::relation().prop_map(Statement::Relation),
        vocabulary::conclusion().prop_map(Statement::Conclusion),
        vocabulary::param().prop_map(Statement::Param),
        vocabulary::set().prop_map(Statement::Set),
        vocabulary::group().prop_map(Statement::Group),
        rules::rule().prop_map(|rule| Statement::Rule(Box::new(rule))),
        rules::transitional().prop_map(|clause| Statement::Transitional(Box::new(clause))),
        rules::dispute().prop_map(Statement::Dispute),
        rules::reading().prop_map(|reading| Statement::Reading(Box::new(reading))),
        rules::event().prop_map(|event| Statement::Event(Box::new(event))),
        registers::deadline().prop_map(|deadline| Statement::Deadline(Box::new(deadline))),
        registers::path().prop_map(|path| Statement::Path(Box::new(path))),
        registers::calendar().prop_map(Statement::Calendar),
        registers::case().prop_map(|case| Statement::Case(Box::new(case))),
    ]
}

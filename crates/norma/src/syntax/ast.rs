//! The syntax tree of one act: what was written, with the place of each word, before any name is looked up.

use calendar::Date;

use crate::notice::Span;

/// A value with the place where it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct At<T> {
    /// What is written.
    pub value: T,
    /// Where.
    pub span: Span,
}

/// A name, a slug (`dl-113-2018/art13-com1`) or a free text, with its place.
pub type Text = At<String>;

/// A whole page: front matter, headings, statements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// The `+++` block at the head of the page.
    pub front: Front,
    /// The headings, in page order; the first is the act itself.
    pub provisions: Vec<Provision>,
    /// The statements, in page order.
    pub statements: Vec<Placed>,
}

/// The front matter of an act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Front {
    /// Short identifier, unique in the corpus: `dl-113-2018`.
    pub act: Text,
    /// Name in each language: `("it", "Decreto-legge …")`.
    pub titles: Vec<(String, String)>,
    /// URN or ECLI, without the article part.
    pub urn: Text,
    /// `decree-law`, `law`, `legislative-decree`, `decree`, `circular`, `ruling`, `order`, `vocabulary` …
    pub rank: Text,
    /// The day of publication; unknown to nobody from that day on.
    pub published: At<Date>,
    /// The first day the act is law.
    pub in_force: At<Date>,
    /// Lowest confidence of the page unless a heading says otherwise.
    pub confidence: Option<At<Confidence>>,
    /// Last day for which the texts of the page were verified.
    pub verified_until: Option<At<Date>>,
    /// Where the front matter stands.
    pub span: Span,
}

/// How sure we are of a provision (the mark in the dossier, or our own).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Thin, inferred or disputed.
    Low,
    /// One secondary source.
    Medium,
    /// Text seen, or two sources agree.
    High,
}

/// How far the encoding of a provision goes (S12).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// Encoded from a text or a settled summary.
    Encoded,
    /// Encoded as last seen; results carry a warning.
    Unverified,
    /// Clear to a reader, but without content here.
    Unwritten,
}

/// One heading: an official division of the act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provision {
    /// Anchor inside the act, from `{#art13-com1-leta …}`; empty for the act itself.
    pub anchor: Text,
    /// The heading as printed, without the attributes.
    pub heading: String,
    /// Index of the enclosing heading in [`Act::provisions`], none for the act itself.
    pub parent: Option<usize>,
    /// `confidence=high`.
    pub confidence: Option<At<Confidence>>,
    /// `status=unverified`.
    pub standing: Option<At<Standing>>,
    /// `verified=2026-06-12`: last day for which the text was verified.
    pub verified_until: Option<At<Date>>,
    /// `urn=…` when the official form differs from act URN + `~` + anchor.
    pub urn: Option<Text>,
    /// The prose under the heading, up to the next heading, fences left out.
    pub prose: String,
    /// Where the heading stands.
    pub span: Span,
}

/// A statement and the provision it stands under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Index in [`Act::provisions`].
    pub provision: usize,
    /// What is stated.
    pub statement: Statement,
    /// From the first keyword to the last word.
    pub span: Span,
}

/// All kinds of statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Statement {
    /// `enumeration permit_kind …`
    Enumeration(Enumeration),
    /// `fact habitual_abode yes/no …`
    Fact(Fact),
    /// `relation permit …`
    Relation(Relation),
    /// `conclusion registrable yes/no …`
    Conclusion(Conclusion),
    /// `rule …`, `except … to …` and `unwritten … to …`
    Rule(Box<Rule>),
    /// `transitional …`
    Transitional(Box<Transitional>),
    /// `dispute …`
    Dispute(Dispute),
    /// `reading …`
    Reading(Box<Reading>),
    /// `event …`
    Event(Box<Event>),
    /// `param …`
    Param(Param),
    /// `set fee from … = …`
    Set(Set),
    /// `deadline …`
    Deadline(Box<Deadline>),
    /// `path …`
    Path(Box<Path>),
    /// `calendar …`
    Calendar(Calendar),
    /// `group … of …`
    Group(Group),
    /// `case "…"`
    Case(Box<Case>),
}

/// Words in several languages: `it "…" en "…"`.
pub type Labels = Vec<(Text, Text)>;

/// A type as written: its word and, for `decimal(2)`, its scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeRef {
    /// `yes/no`, `date`, `whole`, `cents`, `decimal`, `code`, `days`, `months` or the name of an enumeration.
    pub word: Text,
    /// Digits after the point, for `decimal`.
    pub scale: Option<At<u32>>,
    /// `optional`: the thing may be known not to exist.
    pub optional: bool,
    /// `discretion`: somebody's judgment, unknown until they have given it.
    pub discretion: bool,
}

/// A closed list of values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enumeration {
    /// Its name.
    pub name: Text,
    /// What it means.
    pub labels: Labels,
    /// `value NAME it "…" en "…"`.
    pub values: Vec<(Text, Labels)>,
}

/// Something that is so, or not, of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Its name.
    pub name: Text,
    /// Its type.
    pub ty: TypeRef,
    /// `label it "…" en "…"`.
    pub labels: Labels,
    /// `ask it "…" en "…"`: the question to put.
    pub question: Labels,
    /// `source "…"`: where the notion comes from.
    pub source: Option<Text>,
}

/// Things of which a person may have several: permits, applications.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relation {
    /// Its name.
    pub name: Text,
    /// `label it "…" en "…"`.
    pub labels: Labels,
    /// `field NAME TYPE it "…" en "…"`; a field has no `ask` and no `source`.
    pub fields: Vec<Fact>,
}

/// A question of law.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conclusion {
    /// Its name.
    pub name: Text,
    /// Its type.
    pub ty: TypeRef,
    /// `label it "…" en "…"`.
    pub labels: Labels,
    /// `group rights`.
    pub group: Option<Text>,
    /// `covered from DATE`.
    pub covered_from: Option<At<Date>>,
    /// `otherwise no`.
    pub otherwise: Option<Expr>,
    /// `governed by the law at EXPR`.
    pub governed: Option<Expr>,
    /// `law of the day`.
    pub law_of_the_day: Option<Span>,
}

/// What a rule aims at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// What kind of name it is.
    pub kind: TargetKind,
    /// The name.
    pub name: Text,
}

/// The kinds of target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TargetKind {
    /// A rule by its name (no keyword).
    Rule,
    /// `label simplified`
    Label,
    /// `provision dl-113-2018/art13`
    Provision,
    /// `group routes`
    Group,
    /// `act dl-113-2018`
    Act,
}

/// `in force 2018-10-05 ..` or `in force 2018-10-05 .. 2020-10-22` (end excluded).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InForce {
    /// First day.
    pub from: At<Date>,
    /// First day no more in force.
    pub until: Option<At<Date>>,
}

/// `under art13 = excluding or stayed`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Under {
    /// The dispute.
    pub dispute: Text,
    /// The alternatives under which the statement speaks.
    pub alternatives: Vec<Text>,
}

/// Which of the three forms a rule was written in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuleForm {
    /// `rule NAME for CONCLUSION`.
    Rule,
    /// `except NAME to TARGET, …`.
    Except(Vec<Target>),
    /// `unwritten NAME to TARGET, …`: known to exist, without content; `when` gives its territory.
    Unwritten(Vec<Target>),
}

/// What a rule says when its guard is met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Says {
    /// `holds when`.
    Holds,
    /// `fails when`.
    Fails,
    /// `gives EXPR when`.
    Gives(Expr),
    /// `does not apply when`: the targets don't apply (exceptions only).
    DoesNotApply,
}

/// A rule or an exception.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Rule, exception or unwritten exception.
    pub form: RuleForm,
    /// Its name, unique in the corpus.
    pub name: Text,
    /// `for CONCLUSION`; an exception may leave it out when its targets share one.
    pub conclusion: Option<Text>,
    /// `label it "…" en "…"`.
    pub labels: Labels,
    /// `in force …`; without it, from the act's first day.
    pub in_force: Option<InForce>,
    /// `labelled NAME`.
    pub labelled: Vec<Text>,
    /// `under …`.
    pub under: Vec<Under>,
    /// `prevails over TARGET, …`.
    pub prevails_over: Vec<Target>,
    /// `law of the day`.
    pub law_of_the_day: Option<Span>,
    /// `let NAME = EXPR`.
    pub lets: Vec<(Text, Expr)>,
    /// What it says.
    pub says: Option<Says>,
    /// The condition after `when`; none means always.
    pub guard: Option<Expr>,
    /// `matter "…"`, of an unwritten exception.
    pub matter: Option<Text>,
    /// `warning "…"`: told with every result that rests on this rule.
    pub warnings: Vec<Text>,
    /// `confidence low`, when lower than the provision's.
    pub confidence: Option<At<Confidence>>,
}

/// A clause that sends some cases back to an earlier law (S9).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transitional {
    /// Its name.
    pub name: Text,
    /// The conclusions it governs.
    pub conclusions: Vec<Text>,
    /// `in force …`.
    pub in_force: Option<InForce>,
    /// `under …`.
    pub under: Vec<Under>,
    /// `when EXPR`.
    pub guard: Option<Expr>,
    /// `governed by the law at EXPR`.
    pub governed: Option<Expr>,
    /// `warning "…"`.
    pub warnings: Vec<Text>,
}

/// A question the text leaves open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dispute {
    /// Its name.
    pub name: Text,
    /// `label it "…" en "…"`: the question.
    pub labels: Labels,
    /// `about TARGET, …`.
    pub about: Vec<Target>,
    /// `alternative NAME it "…" en "…"`.
    pub alternatives: Vec<Alternative>,
}

/// One answer to a dispute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// Its name.
    pub name: Text,
    /// What it holds.
    pub labels: Labels,
}

/// `DISPUTE = ALTERNATIVE`.
pub type Pick = (Text, Text);

/// A profile of choices (S8).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Its name.
    pub name: Text,
    /// `label it "…" en "…"`.
    pub labels: Labels,
    /// `author "…"`.
    pub author: Option<Text>,
    /// `rank circular`.
    pub rank: Option<Text>,
    /// `filed DATE`.
    pub filed: Option<At<Date>>,
    /// `published DATE`.
    pub published: Option<At<Date>>,
    /// `scope when EXPR`: who it speaks of.
    pub scope: Option<Expr>,
    /// `scope from DATE until DATE` (last day included).
    pub scope_days: Option<(At<Date>, Option<At<Date>>)>,
    /// `picks …` and `from DATE [published DATE] picks …`.
    pub stages: Vec<Stage>,
    /// `follows READING otherwise`.
    pub follows: Option<Text>,
    /// `binds from DATE`.
    pub binds_from: Option<At<Date>>,
    /// `default`: what is shown before any reading binds.
    pub default: Option<Span>,
    /// `source "…"`.
    pub source: Option<Text>,
    /// `warning "…"`.
    pub warnings: Vec<Text>,
}

/// Choices from a day on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    /// From which day the law is so applied; none: always.
    pub from: Option<At<Date>>,
    /// From which day this stage is known; none: with the reading.
    pub published: Option<At<Date>>,
    /// The choices.
    pub picks: Vec<Pick>,
}

/// What happens to the law (S7).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its name.
    pub name: Text,
    /// What it does.
    pub does: Does,
    /// To what; for `converts` and `lapses` a single act.
    pub targets: Vec<Target>,
    /// `by REF`: the provision that does it; none: the one it stands under.
    pub by: Option<Text>,
    /// `filed DATE`; none: the act's publication.
    pub filed: Option<At<Date>>,
    /// `published DATE`; none: the act's publication.
    pub published: Option<At<Date>>,
    /// `effect DATE`; none: the act's first day.
    pub effect: Option<At<Date>>,
    /// `parties when EXPR`: for whom; none: everybody.
    pub parties: Option<Expr>,
    /// `save when EXPR`: the relations an annulment leaves alone.
    pub save: Option<Expr>,
    /// `label it "…" en "…"`.
    pub labels: Labels,
}

/// The kinds of event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Does {
    /// `amends TARGETS into RULE, …`: the targets end, the rules begin, on the effect day.
    Amends(Vec<Text>),
    /// `repeals TARGETS`.
    Repeals,
    /// `suspends TARGETS until DATE` (last day included).
    Suspends(At<Date>),
    /// `annuls TARGETS from now`.
    AnnulsFromNow,
    /// `annuls TARGETS as if never in force`.
    AnnulsAsIfNever,
    /// `restores TARGETS`.
    Restores,
    /// `converts act REF`.
    Converts,
    /// `lapses act REF`: never converted.
    Lapses,
}

/// A dated value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Param {
    /// Its name.
    pub name: Text,
    /// Its type.
    pub ty: TypeRef,
    /// `label it "…" en "…"`.
    pub labels: Labels,
    /// `covered from DATE`.
    pub covered_from: Option<At<Date>>,
    /// `law of the day`.
    pub law_of_the_day: Option<Span>,
}

/// `set PARAM [from DATE] = EXPR`: the value a provision gives a param from a day on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Set {
    /// The param.
    pub param: Text,
    /// First day; none: the act's first day.
    pub from: Option<At<Date>>,
    /// A literal.
    pub value: Expr,
}

/// A term the law gives somebody (S10).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// Its name.
    pub name: Text,
    /// `label it "…" en "…"`.
    pub labels: Labels,
    /// `in force …`.
    pub in_force: Option<InForce>,
    /// `under …`.
    pub under: Vec<Under>,
    /// `when EXPR`: whether it concerns this person.
    pub guard: Option<Expr>,
    /// `starts EXPR`: the day it runs from (excluded).
    pub starts: Option<Expr>,
    /// `term 45 days`, `term 2 working days`, `term 60 days before`.
    pub term: Option<TermRef>,
    /// `calendar offices`.
    pub calendar: Option<Text>,
    /// Clock operations in the order written.
    pub operations: Vec<ClockOp>,
    /// `if missed it "…" en "…"`.
    pub if_missed: Labels,
    /// `warning "…"`.
    pub warnings: Vec<Text>,
}

/// An amount of time as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermRef {
    /// How many.
    pub amount: At<u32>,
    /// `days`, `working days`, `months`, `years`.
    pub unit: TermUnit,
    /// `before`: counted back from the start.
    pub before: bool,
}

/// Units of a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TermUnit {
    /// Days of the calendar.
    Days,
    /// Days on which the calendar works.
    WorkingDays,
    /// Months.
    Months,
    /// Years.
    Years,
}

/// What else moves a term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClockOp {
    /// `moves to the next working day`.
    Moves,
    /// `recess 08-01 .. 08-31`: (month, day) pairs, last day included.
    Recess((u32, u32), (u32, u32)),
    /// `suspended from EXPR until EXPR` (last day included).
    Suspended(Expr, Expr),
    /// `interrupted on EXPR`: runs afresh from that day.
    Interrupted(Expr),
}

/// Something a person can still do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// Its name.
    pub name: Text,
    /// `label it "…" en "…"`.
    pub labels: Labels,
    /// `in force …`.
    pub in_force: Option<InForce>,
    /// `under …`.
    pub under: Vec<Under>,
    /// `requires NAME = EXPR`.
    pub requires: Vec<(Text, Expr)>,
    /// `last day EXPR`.
    pub last_day: Option<Expr>,
    /// `authority "…"`.
    pub authority: Option<Text>,
    /// `warning "…"`.
    pub warnings: Vec<Text>,
}

/// A table of days on which nobody works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// Its name.
    pub name: Text,
    /// `label it "…" en "…"`.
    pub labels: Labels,
    /// `rests saturday, sunday`.
    pub rests: Vec<Text>,
    /// `holiday 12-25 "…" [from DATE] [until DATE]` (last day included).
    pub holidays: Vec<Holiday>,
    /// `easter plus 1 "…"`: days after Easter Sunday.
    pub easter: Vec<(At<u32>, Text)>,
}

/// A fixed holiday.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// Month and day.
    pub day: At<(u32, u32)>,
    /// What is kept.
    pub name: Text,
    /// First day of its being kept.
    pub from: Option<At<Date>>,
    /// Last day of its being kept.
    pub until: Option<At<Date>>,
}

/// `group NAME of RULE, RULE`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its name.
    pub name: Text,
    /// Its rules.
    pub rules: Vec<Text>,
}

/// A worked case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Its title.
    pub title: Text,
    /// `cites registry/T02`.
    pub cites: Vec<Text>,
    /// `on DATE`.
    pub on: Option<At<Date>>,
    /// `known DATE`; none: the same as `on`.
    pub known: Option<At<Date>>,
    /// What is told.
    pub told: Vec<Told>,
    /// What must follow.
    pub expects: Vec<Expect>,
}

/// One thing told in a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// `habitual_abode yes`.
    Fact(Entry),
    /// `permit: kind asylum_request, valid_until 2019-08-01 [recorded DATE]`.
    Row {
        /// The relation.
        relation: Text,
        /// Its fields.
        fields: Vec<Entry>,
        /// From which day we know it.
        recorded: Option<At<Date>>,
    },
    /// `complete permit, judgment`.
    Complete(Vec<Text>),
}

/// A fact and what is told of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The fact or field.
    pub name: Text,
    /// What is told.
    pub value: ToldValue,
    /// `recorded DATE`.
    pub recorded: Option<At<Date>>,
    /// `from DATE`: since when it is so.
    pub from: Option<At<Date>>,
    /// `until DATE`: the last day it is so.
    pub until: Option<At<Date>>,
}

/// What is told of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ToldValue {
    /// A literal: `yes`, `2019-08-01`, `asylum_request`, `"palermo"`, `3`.
    Is(Expr),
    /// `between A and B`, `before A`, `after A`: dates and numbers known only so far.
    Between(Option<Expr>, Option<Expr>),
    /// `unknown`.
    Unknown,
    /// `absent`: known not to exist.
    Absent,
}

/// What a case expects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expect {
    /// `expect NAME …`, `expect deadline NAME …` or `expect path NAME …`.
    pub of: ExpectOf,
    /// The name.
    pub name: Text,
    /// `on DATE`, when other than the case's.
    pub on: Option<At<Date>>,
    /// `known DATE`, when other than the case's.
    pub known: Option<At<Date>>,
    /// `under READING, …`; empty: every available reading that is in scope.
    pub under: Vec<Text>,
    /// `taking DISPUTE = ALTERNATIVE, …`.
    pub takes: Vec<Pick>,
    /// The value.
    pub outcome: ExpectOutcome,
    /// `by RULE`.
    pub by: Option<Text>,
    /// `needs FACT, …`: these must all be missing.
    pub needs: Vec<Text>,
    /// `warns "…"`: some warning contains this.
    pub warns: Vec<Text>,
    /// `confidence low`.
    pub confidence: Option<At<Confidence>>,
    /// `earliest DATE`, of a deadline.
    pub earliest: Option<At<Date>>,
    /// The whole line.
    pub span: Span,
}

/// What kind of result is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExpectOf {
    /// A conclusion.
    Conclusion,
    /// A deadline's last day.
    Deadline,
    /// A path: `yes` open, `no` closed, `unknown`.
    Path,
}

/// The outcome expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExpectOutcome {
    /// A literal.
    Is(Expr),
    /// Known not to exist.
    Absent,
    /// Some fact is missing.
    Unknown,
    /// Two rules contradict each other.
    Conflict,
    /// The law is not encoded here.
    Unwritten,
    /// The reading doesn't speak of this person; for a deadline, it doesn't concern them.
    NotApplicable,
    /// The reading isn't public yet on that day.
    Unavailable,
}

/// An expression with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expr {
    /// What it is.
    pub kind: Box<ExprKind>,
    /// Where it is.
    pub span: Span,
}

/// The closed list of expressions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExprKind {
    /// `yes`, `no`.
    YesNo(bool),
    /// `2018-10-05`.
    Date(Date),
    /// `42`.
    Whole(i64),
    /// `12.50`: units and scale, here 1250 and 2.
    Decimal(i64, u32),
    /// `12.50 euro`: cents.
    Euro(i64),
    /// `"palermo"`.
    Code(String),
    /// `45 days`.
    Days(i64),
    /// `6 months`; `5 years` is 60 months.
    Months(i64),
    /// `the day`: the day the law is applied to.
    TheDay,
    /// `absent`, as what a conclusion `otherwise` is.
    Absent,
    /// A fact, field, conclusion, param, let or enumeration value.
    Name(String),
    /// `PARAM at EXPR`.
    ParamAt(Text, Expr),
    /// `not a`.
    Not(Expr),
    /// `a and b and c`.
    And(Vec<Expr>),
    /// `a or b or c`.
    Or(Vec<Expr>),
    /// `a >= b`.
    Compare(Comparison, Expr, Expr),
    /// `a between b and c` (both included).
    Within(Expr, Expr, Expr),
    /// `a in (b, c)`.
    In(Expr, Vec<Expr>),
    /// `exists NAME`, of an optional fact, field or conclusion.
    Exists(Text),
    /// `a + b`, `a - b`, `a * b`, `a / b`.
    Arithmetic(Operator, Expr, Expr),
    /// `-a`.
    Minus(Expr),
    /// `a rounded half up to 2 places`.
    Rounded(Expr, At<RoundMode>, At<u32>),
    /// `years between a and b`.
    Between(Unit, Expr, Expr),
    /// `age of birth on the day`; an optional `born 29 february turns 1 march`.
    Age {
        /// Day of birth.
        birth: Expr,
        /// Day of the question.
        on: Expr,
        /// The provision says 1 March.
        first_of_march: bool,
    },
    /// `exists permit where …`, `all permit where … satisfy …`, `count permit …`, `sum permit.fee …` and so on.
    Fold(Fold),
}

/// A question over the rows of a relation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fold {
    /// Which question.
    pub kind: FoldKind,
    /// The relation.
    pub relation: Text,
    /// The field folded, for `sum min max first latest`.
    pub field: Option<Text>,
    /// `by FIELD`: the order, for `first latest`.
    pub by: Option<Text>,
    /// `where EXPR`.
    pub guard: Option<Expr>,
    /// `satisfy EXPR`, for `all`.
    pub satisfy: Option<Expr>,
}

/// The folds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the words of the language, one to one")]
pub enum FoldKind {
    Exists,
    All,
    Count,
    Sum,
    Min,
    Max,
    First,
    Latest,
}

/// The comparisons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the signs of the language, one to one")]
pub enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// The operators.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the signs of the language, one to one")]
pub enum Operator {
    Plus,
    Minus,
    Times,
    DividedBy,
}

/// The rounding words; `half_up` goes towards plus infinity, `half_away` away from zero (S14).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the words of the language, one to one")]
pub enum RoundMode {
    HalfUp,
    HalfAway,
    HalfEven,
    Up,
    Down,
    TowardsZero,
}

/// Units between two dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the words of the language, one to one")]
pub enum Unit {
    Days,
    Months,
    Years,
}

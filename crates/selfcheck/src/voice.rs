//! Words for this person, each with who answers for it.

use calendar::Date;
use locale::{Said, State, Texts, Tongue};
use norma::finding::Cited;
use norma::program::{Kind, Labels, Program, Type, Value, written};

/// Words on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// The words.
    pub words: String,
    /// The language they are in, where it isn't the page's.
    pub lang: Option<&'static str>,
    /// The Italian they were made from, where a machine made them and nobody has read them yet.
    pub italian: Option<String>,
}

/// The words of one language.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    /// All words.
    pub texts: &'a Texts<'a>,
    /// The language.
    pub tongue: Tongue,
    /// The law, for its labels.
    pub program: &'a Program,
}

impl<'a> Voice<'a> {
    /// A message of the house.
    pub fn t(&self, name: &str) -> String {
        self.texts.say(self.tongue, name, &[]).words
    }

    /// A message of the house with arguments.
    pub fn with(&self, name: &str, args: &[(&str, &str)]) -> String {
        self.texts.say(self.tongue, name, args).words
    }

    /// A message in this language or in none.
    pub fn own(&self, name: &str) -> Option<String> {
        self.texts.own(self.tongue, name, &[]).map(|said| said.words)
    }

    /// A message whose meaning decides something: with the Italian beside it.
    pub fn outcome(&self, name: &str) -> Phrase {
        let said = self.texts.say(self.tongue, name, &[]);
        let italian = self.texts.say(Tongue::It, name, &[]).words;
        self.phrase(said, &italian)
    }

    /// Words of the law.
    pub fn law(&self, name: &str, labels: &Labels) -> Phrase {
        let italian = labels.get("it").map_or("", String::as_str);
        self.phrase(self.texts.law(self.tongue, name, labels), italian)
    }

    fn phrase(&self, said: Said, italian: &str) -> Phrase {
        let beside = said.state == State::Machine && !italian.is_empty() && said.words != italian;
        Phrase {
            words: said.words,
            lang: (said.tongue != self.tongue).then(|| said.tongue.code()),
            italian: beside.then(|| italian.to_string()),
        }
    }

    /// A plain word of ours.
    pub fn plain(&self, words: String) -> Phrase {
        Phrase { words, lang: None, italian: None }
    }

    /// A day as it is written.
    pub fn day(&self, day: Date) -> String {
        locale::date(&day.to_string())
    }

    /// A value: none when it is known not to exist.
    pub fn value(&self, ty: Type, value: Option<&Value>) -> Phrase {
        match value {
            None => self.outcome("value-none"),
            Some(Value::YesNo(yes)) => self.outcome(if *yes { "yes" } else { "no" }),
            Some(Value::Choice(..)) => self.choice(ty.kind, value),
            Some(Value::Date(day)) => self.plain(self.day(*day)),
            Some(Value::Money(..)) => self.plain(format!("€ {}", self.number(value))),
            Some(Value::Days(_)) => self.counted("value-days", value),
            Some(Value::Months(_)) => self.counted("value-months", value),
            Some(Value::Whole(_) | Value::Decimal(..) | Value::Code(_)) => {
                self.plain(self.number(value))
            }
        }
    }

    fn counted(&self, name: &str, value: Option<&Value>) -> Phrase {
        self.plain(self.with(name, &[("n", &self.number(value))]))
    }

    fn number(&self, value: Option<&Value>) -> String {
        let words = value.map(|value| written(self.program, value)).unwrap_or_default();
        if self.tongue == Tongue::En { words } else { words.replace('.', ",") }
    }

    fn choice(&self, kind: Kind, value: Option<&Value>) -> Phrase {
        let (Kind::Choice(of), Some(Value::Choice(_, place))) = (kind, value) else {
            return self.plain(String::new());
        };
        let list = &self.program.enumerations[of.at()];
        match list.values.get(*place as usize) {
            Some((name, labels)) => self.law(&format!("value-{}-{name}", list.name), labels),
            None => self.plain(String::new()),
        }
    }

    /// An article behind an answer.
    pub fn cited(&self, cited: &Cited) -> Article {
        let act = &self.program.acts[self.program.provisions[cited.provision.at()].act.at()];
        Article {
            href: format!("/{}/law/{}", self.tongue.code(), cited.reference),
            act: locale::label(self.tongue, &act.titles).words,
            heading: cited.heading.clone(),
            published: self.day(cited.published),
        }
    }
}

/// An article, to be read.
#[derive(Clone, Debug)]
pub struct Article {
    /// Its page in the library of the law.
    pub href: String,
    /// The act.
    pub act: String,
    /// What the division is called.
    pub heading: String,
    /// When the act was published.
    pub published: String,
}

//! Codes by number: a code is only ever compared with another.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

/// The codes met so far. Copies share one list, so that a number means the same wherever it is read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Codes(Rc<RefCell<Met>>);

#[derive(Debug, Default)]
struct Met {
    numbers: HashMap<String, i64>,
    texts: Vec<String>,
}

impl Codes {
    /// The number of a code.
    pub fn number(&self, text: &str) -> i64 {
        let mut met = self.0.borrow_mut();
        if let Some(number) = met.numbers.get(text) {
            return *number;
        }
        let number = i64::try_from(met.texts.len()).unwrap_or(i64::MAX);
        met.texts.push(text.to_string());
        met.numbers.insert(text.to_string(), number);
        number
    }

    /// The code of a number.
    pub fn text(&self, number: i64) -> String {
        let met = self.0.borrow();
        let text = usize::try_from(number).ok().and_then(|place| met.texts.get(place));
        text.cloned().unwrap_or_default()
    }
}

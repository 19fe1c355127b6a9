//! A form as a browser sends it: names and values, `application/x-www-form-urlencoded`.

/// More values than these no page of ours sends; what comes after them is left out.
const VALUES_MAX: usize = 2_000;

/// A value longer than this is none of ours.
const VALUE_BYTES_MAX: usize = 400;

/// The names and values of a form, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    values: Vec<(String, String)>,
}

impl Form {
    /// Reads a form. What isn't one gives no values.
    pub fn read(text: &str) -> Form {
        let pair = |pair: &str| {
            let (name, value) = pair.split_once('=')?;
            let (name, value) = (decoded(name), decoded(value));
            (name.len() <= VALUE_BYTES_MAX && value.len() <= VALUE_BYTES_MAX)
                .then_some((name, value))
        };
        Form { values: text.split('&').filter_map(pair).take(VALUES_MAX).collect() }
    }

    /// The first value of this name, blanks around it left out.
    pub fn value(&self, name: &str) -> Option<&str> {
        let own = self.values.iter().find(|(own, _)| own == name);
        own.map(|(_, value)| value.trim())
    }

    /// All values of this name.
    pub fn values<'f>(&'f self, name: &'f str) -> impl Iterator<Item = &'f str> {
        self.values.iter().filter(move |(own, _)| own == name).map(|(_, value)| value.trim())
    }
}

/// `a+b%C3%A8` as `a bè`; bytes that are no text become the sign for that.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'+' => bytes.push(b' '),
            b'%' => {
                let mut ahead = rest.clone();
                let digits = (ahead.next().and_then(digit), ahead.next().and_then(digit));
                if let (Some(high), Some(low)) = digits {
                    bytes.push(high << 4 | low);
                    rest = ahead;
                } else {
                    bytes.push(b'%');
                }
            }
            byte => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_come_in_their_order() {
        let form = Form::read("a=1&b=x&a=2");
        assert_eq!(form.values("a").collect::<Vec<_>>(), ["1", "2"]);
        assert_eq!(form.value("c"), None);
    }

    #[test]
    fn signs_are_decoded() {
        assert_eq!(Form::read("a=permit%5B1%5D.kind%3Dx+y").value("a"), Some("permit[1].kind=x y"));
    }

    #[test]
    fn what_is_no_form_does_no_harm() {
        for text in ["", "&&&", "%", "a=%F", "a=%zz", "=", "%F0%9F=%F0"] {
            let _ = Form::read(text);
        }
        assert_eq!(Form::read("a=%F").value("a"), Some("%F"));
    }
}

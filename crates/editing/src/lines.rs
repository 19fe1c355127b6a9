//! Places as an editor counts them: lines from 0, columns in 16-bit units, so that 🏛 is two and é is one.

use norma::notice::Span;

use crate::protocol::{Position, Range};

/// A text and where its lines start.
pub struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    /// The lines of a text; each ends with `\n`, `\r\n` or a lone `\r`, as the protocol has it.
    pub fn of(text: &'t str) -> Lines<'t> {
        let bytes = text.as_bytes();
        let ends = |at: usize| match bytes[at] {
            b'\n' => true,
            b'\r' => bytes.get(at + 1) != Some(&b'\n'),
            _ => false,
        };
        let after = (0..bytes.len()).filter(|at| ends(*at)).map(|at| at + 1);
        Lines { text, starts: std::iter::once(0).chain(after).collect() }
    }

    /// The whole text.
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// Where a byte is; inside a letter, where the letter begins; past the end, the end.
    pub fn position(&self, byte: usize) -> Position {
        let byte = self.text.floor_char_boundary(byte);
        let line = self.starts.partition_point(|start| *start <= byte) - 1;
        let before = &self.text[self.starts[line]..byte];
        Position { line: line as u32, character: before.encode_utf16().count() as u32 }
    }

    /// The byte at a place; past the end of a line, its end.
    pub fn byte(&self, at: Position) -> usize {
        let Some(start) = self.starts.get(at.line as usize) else { return self.text.len() };
        let next = self.starts.get(at.line as usize + 1).copied();
        let line =
            self.text[*start..next.unwrap_or(self.text.len())].trim_end_matches(['\n', '\r']);
        let mut units = 0;
        for (byte, letter) in line.char_indices() {
            units += letter.len_utf16() as u32;
            if units > at.character {
                return start + byte;
            }
        }
        start + line.len()
    }

    /// From the first byte to the last.
    pub fn range(&self, start: usize, end: usize) -> Range {
        Range { start: self.position(start), end: self.position(end) }
    }

    /// The place of a span of this text.
    pub fn range_of(&self, span: Span) -> Range {
        self.range(span.start as usize, span.end as usize)
    }

    /// The line a byte stands on, up to that byte.
    pub fn before(&self, byte: usize) -> &'t str {
        let byte = self.text.floor_char_boundary(byte);
        let line = self.starts.partition_point(|start| *start <= byte) - 1;
        &self.text[self.starts[line]..byte]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_16_bit_units_and_go_there_and_back() {
        let text = "cortile 🏛 x\nالمادة ١٣ x\r\nধারা x\ré x\n";
        let lines = Lines::of(text);
        let found: Vec<(u32, u32)> = text
            .match_indices('x')
            .map(|(byte, _)| {
                let at = lines.position(byte);
                assert_eq!(lines.byte(at), byte);
                (at.line, at.character)
            })
            .collect();
        assert_eq!(found, [(0, 11), (1, 10), (2, 5), (3, 2)]);
    }

    #[test]
    fn no_place_is_out_of_reach() {
        let lines = Lines::of("a🏛\r\nb");
        let byte = |line, character| lines.byte(Position { line, character });
        assert_eq!([byte(0, 1), byte(0, 2), byte(0, 3), byte(0, 99)], [1, 1, 5, 5]);
        assert_eq!([byte(1, 0), byte(1, 1), byte(1, 9), byte(7, 0)], [7, 8, 8, 8]);
        assert_eq!(byte(u32::MAX, u32::MAX), 8);
        assert_eq!(lines.position(3), Position { line: 0, character: 1 });
        assert_eq!(lines.position(99), Position { line: 1, character: 1 });
        assert_eq!(Lines::of("").byte(Position { line: 0, character: 5 }), 0);
    }
}

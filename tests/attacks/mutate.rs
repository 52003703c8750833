//! Small deliberate damage, the same in every run.

use std::fmt::Debug;
use std::time::{Duration, Instant};

/// A fixed sequence of numbers that look random (xorshift64*).
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(number).expect("31 bits") % end.max(1)
    }
}

/// One to three mutations of a message that looks like XML.
pub(crate) fn mutate(message: &[u8], dice: &mut Dice) -> Vec<u8> {
    damage(message, dice, FRAGMENTS, double_an_element)
}

/// One to three mutations of a message that looks like JSON.
pub(crate) fn mutate_json(message: &[u8], dice: &mut Dice) -> Vec<u8> {
    damage(message, dice, JSON_FRAGMENTS, double_a_member)
}

fn damage(message: &[u8], dice: &mut Dice, fragments: &[&str], double: fn(&mut Vec<u8>, &mut Dice)) -> Vec<u8> {
    let mut bytes = message.to_vec();
    for _ in 0..=dice.below(3) {
        if bytes.is_empty() {
            break;
        }
        let (at, to) = (dice.below(bytes.len()), dice.below(bytes.len()));
        let (from, to) = (at.min(to), at.max(to));
        match dice.below(9) {
            0 => bytes[at] ^= 1 << dice.below(8),
            1 => bytes[at] = u8::try_from(dice.below(256)).expect("a byte"),
            2 => drop(bytes.remove(at)),
            3 => bytes.truncate(at),
            4 => drop(bytes.drain(from..to.min(from + 40))),
            5 => {
                let part = bytes[from..to.min(from + 200)].to_vec();
                let place = dice.below(bytes.len());
                bytes.splice(place..place, part);
            }
            6 => {
                let part = fragments[dice.below(fragments.len())];
                bytes.splice(at..at, part.bytes());
            }
            7 => double(&mut bytes, dice),
            _ => bytes.swap(from, to),
        }
    }
    bytes
}

/// What parsers stumble over.
const FRAGMENTS: &[&str] = &[
    "<",
    ">",
    "</",
    "/>",
    "&",
    "&amp;",
    "&#0;",
    "&#x110000;",
    "&lol;",
    "]]>",
    "<![CDATA[",
    "<!--",
    "-->",
    "<?",
    "?>",
    "<!DOCTYPE a [",
    "\u{0}",
    "\u{FEFF}",
    "\u{FFFF}",
    "\u{2028}",
    "😀",
    "建",
    "\r",
    "\n",
    "\t",
    " ",
    "=",
    "\"",
    "<a/>",
    "<a>",
    "</a>",
    "xmlns=\"\"",
    ":",
    "</MasMessage>",
    "<amount>99999</amount>",
    "<responseCode>00</responseCode>",
    "<signature></signature>",
];

/// What parsers of JSON stumble over.
const JSON_FRAGMENTS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    "[]",
    "{}",
    ",",
    ":",
    "\"",
    "\\",
    "\\u",
    "\\u0000",
    "\\ud800",
    "\\udc00",
    "\\/",
    "null",
    "true",
    "0",
    "-",
    "1e999",
    "01",
    "NaN",
    "\u{0}",
    "\u{FEFF}",
    "\u{2028}",
    "😀",
    "建",
    "\r",
    "\n",
    " ",
    "//",
    "/**/",
    "'",
    "=",
    "%41",
    "&",
    "\"\":",
    "\"a\":1,",
    "[[[[[[[[[[[[[[[[[[",
];

/// Puts a piece between two commas there twice.
fn double_a_member(bytes: &mut Vec<u8>, dice: &mut Dice) {
    let commas: Vec<_> = (0..bytes.len()).filter(|at| bytes[*at] == b',').collect();
    let Some(&from) = commas.get(dice.below(commas.len())) else { return };
    let to = commas.into_iter().find(|at| *at > from).unwrap_or(bytes.len());
    let member = bytes[from..to].to_vec();
    bytes.splice(to..to, member);
}

fn double_an_element(bytes: &mut Vec<u8>, dice: &mut Dice) {
    let elements = elements(bytes);
    if let Some(&(from, to)) = elements.get(dice.below(elements.len())) {
        let element = bytes[from..to].to_vec();
        bytes.splice(to..to, element);
    }
}

/// Begin and end of every element without elements inside: `<name>text</name>`.
pub(crate) fn elements(bytes: &[u8]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut open = None;
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == b'<' {
            let end = bytes[at..].iter().position(|byte| *byte == b'>').map_or(bytes.len(), |length| at + length + 1);
            match (bytes.get(at + 1), open) {
                (Some(b'/'), Some(from)) => {
                    found.push((from, end));
                    open = None;
                }
                (Some(b'/'), None) => {}
                _ => open = Some(at),
            }
            at = end;
        } else {
            at += 1;
        }
    }
    found
}

/// Runs something that must not take long. The bound is generous: it is for work that grows faster than its input.
pub(crate) fn quick<T: Debug>(what: &str, run: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let result = run();
    let took = start.elapsed();
    assert!(took < Duration::from_secs(5), "{what} took {took:?}");
    result
}

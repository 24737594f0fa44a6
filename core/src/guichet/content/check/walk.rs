//! The walk over a tree, block by block.

use super::context::Context;
use super::fields::Fields;
use super::leaf::{self, Broken, Words};
use super::near;
use super::place::Place;
use super::rules;
use super::tree::{Seen, Tree};
use crate::guichet::content::Mode;
use crate::guichet::content::attachment::{check_piece, is_outside_schema};
use crate::guichet::content::dictionary::{FieldInfo, Shape, Tier};
use crate::guichet::content::generated::at::formality;
use crate::guichet::content::generated::blocks::{BlockId, WIDEST};
use crate::guichet::content::generated::rules::{RULES, Rule};
use crate::report::{Issue, Report, Severity};

/// No official payload goes half as deep; a tree of another language may hold itself.
const DEEPEST: usize = 48;
/// More mistakes than anybody reads.
const MOST_ISSUES: usize = 1_000;

pub(crate) struct Walk {
    pub(crate) context: Context,
    pub(crate) report: Report,
    /// How many `is…Triggered` indicators are true.
    pub(crate) triggers: usize,
    /// The whole comes from the register, whose JSON is looser: nothing of it is sent as it is.
    reading: bool,
}

impl Walk {
    pub(crate) fn new(context: Context, mode: Mode) -> Self {
        Self { context, report: Report::new(), triggers: 0, reading: mode == Mode::Tolerant }
    }

    /// Checks an object as this block.
    pub(crate) fn block<T: Tree>(&mut self, node: &T, block: BlockId, place: &Place<'_>, mode: Mode) {
        match node.seen() {
            Seen::Object => {}
            // An empty object, as PHP writes it.
            Seen::List if self.reading && super::fields::count(node) == 0 => return,
            _ => return self.broken((Rule::JsonType, OBJECT), place, unreadable(mode)),
        }
        if place.depth > DEEPEST {
            return self.broken((Rule::TooDeep, Words::None), place, unreadable(mode));
        }
        if block == BlockId::BlocPieceJointe {
            return self.piece(node, place, mode);
        }
        // A small block does not pay for the room of the widest.
        match block.info().fields.len() {
            0..=12 => self.fields::<T, 12>(node, block, place, mode),
            13..=28 => self.fields::<T, 28>(node, block, place, mode),
            29..=60 => self.fields::<T, 60>(node, block, place, mode),
            _ => self.fields::<T, WIDEST>(node, block, place, mode),
        }
    }

    fn fields<T: Tree, const ROOM: usize>(
        &mut self,
        node: &T,
        block: BlockId,
        place: &Place<'_>,
        around: Mode,
    ) {
        let mode = rules::tone(self, block, node, around);
        let info = block.info();
        let mut slots: [Option<T>; ROOM] = [const { None }; ROOM];
        node.each_field(info, |found, value| match found {
            Ok(n) => {
                let (Some(field), Some(slot)) = (info.fields.get(n), slots.get_mut(n)) else { return };
                if self.value(block, n, field, &value, place, mode) {
                    *slot = Some(value);
                }
            }
            Err(key) => self.unknown(block, key, &value, place, mode),
        });
        let fields = Fields(slots.get(..info.fields.len()).unwrap_or(&slots));
        // The official example of annual accounts leaves out what a formality requires of the same blocks.
        if mode != Mode::Tolerant && (info.open || !self.context.accounts) {
            for n in info.required.iter().map(|n| usize::from(*n)).filter(|n| !fields.filled(*n)) {
                self.broken((Rule::MissingField, Words::None), &place.field(block, n), mode);
            }
        }
        rules::block(self, &rules::Here { block, fields: &fields, place, mode, around });
    }

    /// Checks the value of a field of the block at `place`; says whether it is there.
    fn value<T: Tree>(
        &mut self,
        block: BlockId,
        n: usize,
        field: &FieldInfo,
        value: &T,
        place: &Place<'_>,
        mode: Mode,
    ) -> bool {
        let seen = value.seen();
        let broken = match field.shape {
            _ if matches!(seen, Seen::Null) => return false,
            Shape::Block(of) => {
                if is_earlier_state(block, n) {
                    let triggers = self.triggers;
                    self.block(value, of, &place.field(block, n), Mode::Tolerant);
                    self.triggers = triggers;
                } else {
                    self.block(value, of, &place.field(block, n), mode);
                }
                return true;
            }
            Shape::Blocks(_) | Shape::Texts | Shape::Codes(_) => {
                self.list(field.shape, value, &place.field(block, n), mode);
                return true;
            }
            Shape::Any => return true,
            shape => match (seen, shape) {
                (Seen::Text(_), Shape::Boolean | Shape::Integer | Shape::Number) => {
                    Some((Rule::JsonType, leaf::wanted(shape)))
                }
                (Seen::Text(text), _) if field.plain && text.len() <= usize::from(field.max) => return true,
                // The register gives no day of birth, and modifications start from the register.
                (Seen::Text(text), Shape::Date)
                    if (mode == Mode::Tolerant
                        || (field.name == "dateDeNaissance" && !self.context.creation()))
                        && leaf::is_month(&text) =>
                {
                    None
                }
                (Seen::Text(text), _) => leaf::text(field, &text),
                (Seen::Boolean(flag), Shape::Boolean | Shape::BooleanOrText) => {
                    self.triggers += usize::from(flag && field.trigger);
                    return true;
                }
                (Seen::Integer(_), Shape::Integer | Shape::TextOrInteger | Shape::Number) => return true,
                (Seen::Number(number), Shape::Integer) if number.is_finite() && number.fract() == 0.0 => None,
                (Seen::Number(number), Shape::Number) if number.is_finite() => None,
                (_, shape) => Some((Rule::JsonType, leaf::wanted(shape))),
            },
        };
        if let Some(broken) = broken {
            self.broken(broken, &place.field(block, n), mode);
        }
        true
    }

    /// An attachment: it has rules of its own, the same for one written by hand and one that is sealed.
    fn piece<T: Tree>(&mut self, piece: &T, place: &Place<'_>, mode: Mode) {
        let accepted = mode == Mode::Tolerant;
        let given = |key: &str| piece.get(key).is_some_and(|value| value.seen() != Seen::Null);
        if !accepted && !given("attachmentId") && !given("id") {
            piece.each_field(BlockId::BlocPieceJointe.info(), |found, value| match found {
                Err(key) if !is_outside_schema(key) => {
                    self.unknown(BlockId::BlocPieceJointe, key, &value, place, mode);
                }
                _ => {}
            });
        }
        self.report.extend(check_piece(piece, &place.path(), accepted).into_issues());
    }

    fn list<T: Tree>(&mut self, shape: Shape, list: &T, place: &Place<'_>, mode: Mode) {
        match list.seen() {
            Seen::List => {}
            // A list with holes, as PHP writes it; one object for a list of one.
            Seen::Object if self.reading => return,
            _ => return self.broken((Rule::JsonType, LIST), place, unreadable(mode)),
        }
        list.each_item(|n, item| {
            let broken = match (shape, item.seen()) {
                (Shape::Blocks(of), _) => return self.block(&item, of, &place.item(n), mode),
                (Shape::Codes(list), Seen::Text(text)) => leaf::code(list, &text),
                (_, Seen::Text(_)) => None,
                _ => Some((Rule::JsonType, leaf::wanted(Shape::Text))),
            };
            if let Some(broken) = broken {
                self.broken(broken, &place.item(n), mode);
            }
        });
    }

    fn unknown<T: Tree>(&mut self, block: BlockId, key: &str, value: &T, place: &Place<'_>, mode: Mode) {
        // The register has more keys than a request; the server's serialiser adds `@id`, `@type`.
        if mode == Mode::Tolerant || (key.starts_with('@') && matches!(value.seen(), Seen::Null)) {
            return;
        }
        let info = block.info();
        if let Some(key) = info.server_side.iter().find(|one| **one == key) {
            return self.push(Rule::ServerSide, &place.key(key), mode, None);
        }
        let (fr, en) = match near::field(info, key) {
            Some(name) => (format!(" Vouliez-vous dire {name} ?"), format!(" Did you mean {name}?")),
            None => {
                let mut blocks = near::elsewhere(key);
                match (blocks.next(), blocks.next()) {
                    (Some(one), None) => (
                        format!(" Ce champ existe dans le bloc {one}."),
                        format!(" There is such a field in the block {one}."),
                    ),
                    (Some(one), Some(two)) => (
                        format!(" Ce champ existe dans d'autres blocs ({one}, {two}…)."),
                        format!(" There is such a field in other blocks ({one}, {two}…)."),
                    ),
                    _ => (String::new(), String::new()),
                }
            }
        };
        let rule = if info.open { Rule::UndocumentedField } else { Rule::UnknownField };
        let key: String = key.chars().filter(|letter| !letter.is_control()).take(80).collect();
        self.push(rule, &place.key(&key), mode, Some((&fr, &en)));
    }

    fn broken(&mut self, (rule, words): Broken, place: &Place<'_>, mode: Mode) {
        match words {
            Words::None => self.push(rule, place, mode, None),
            Words::Same(words) => self.push(rule, place, mode, Some((words, words))),
            Words::Both(fr, en) => self.push(rule, place, mode, Some((fr, en))),
            Words::Count(count) => {
                let count = count.to_string();
                self.push(rule, place, mode, Some((&count, &count)));
            }
        }
    }

    pub(crate) fn push(&mut self, rule: Rule, place: &Place<'_>, mode: Mode, words: Option<(&str, &str)>) {
        let info = &RULES[rule as usize];
        let severity = match (info.tier, mode) {
            (Tier::B, Mode::Tolerant) => return,
            (Tier::A, Mode::Strict | Mode::Standard) | (Tier::B, Mode::Strict) => Severity::Error,
            _ => Severity::Warning,
        };
        if self.report.issues().len() >= MOST_ISSUES {
            return;
        }
        let mut issue = match words {
            None => Issue::error(place.path(), info.code, info.fr, info.en),
            Some((fr, en)) => {
                Issue::error(place.path(), info.code, info.fr.replace("{}", fr), info.en.replace("{}", en))
            }
        };
        issue.severity = severity;
        self.report.push(issue.source(info.source));
    }
}

/// Whether this field of the block holds what the company was before.
fn is_earlier_state(block: BlockId, field: usize) -> bool {
    block == BlockId::Formality && matches!(field, formality::PREVIOUS_CONTENT | formality::RNE_CONTENT)
}

/// JSON that cannot be read is an error in every mode.
const fn unreadable(mode: Mode) -> Mode {
    match mode {
        Mode::Tolerant => Mode::Standard,
        other => other,
    }
}

const OBJECT: Words = Words::Both("un objet", "an object");
const LIST: Words = Words::Both("une liste", "a list");

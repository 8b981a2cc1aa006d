//! The time of day: several tokens become one.

use super::token::{Half, Token, TokenKind, Unit};

fn kind(tokens: &[Token], index: usize) -> TokenKind {
    tokens.get(index).map_or(TokenKind::End, |token| token.kind)
}

/// The kind at `index`, if no space stands before it.
fn tight(tokens: &[Token], index: usize) -> TokenKind {
    tokens.get(index).filter(|token| !token.spaced).map_or(TokenKind::End, |token| token.kind)
}

/// A number of up to two digits that is at most `most`.
fn small(kind: TokenKind, most: u16) -> Option<u16> {
    match kind {
        TokenKind::Number(number) if number.digits <= 2 && number.value <= most => Some(number.value),
        _ => None,
    }
}

/// Exactly two digits, up to 59.
fn sixtieth(kind: TokenKind) -> Option<u16> {
    match kind {
        TokenKind::Number(number) if number.digits == 2 => small(kind, 59),
        _ => None,
    }
}

/// A time with `mark` between hour and minute ("18:04", "18:04:09"): minutes since midnight, and where it ends.
pub(super) fn marked(tokens: &[Token], start: usize, mark: u8) -> Option<(u16, usize)> {
    let hour = small(kind(tokens, start), 24)?;
    if !tight(tokens, start + 1).is_mark(mark) {
        return None;
    }
    let minute = sixtieth(tight(tokens, start + 2))?;
    let seconds = tight(tokens, start + 3).is_mark(mark) && sixtieth(tight(tokens, start + 4)).is_some();
    Some((hour % 24 * 60 + minute, start + if seconds { 5 } else { 3 }))
}

/// A time with a unit after each number ("18時04分09秒", "18h04").
fn in_units(tokens: &[Token], start: usize, after_half: bool) -> Option<(u16, usize)> {
    let hour = small(kind(tokens, start), 24)?;
    if kind(tokens, start + 1) != TokenKind::Unit(Unit::Hour) {
        return None;
    }
    let Some(minute) = small(kind(tokens, start + 2), 59) else {
        // "2시간" is a length of time: an hour alone counts only after AM or PM.
        return after_half.then_some((hour % 24 * 60, start + 2));
    };
    let mut end = start + 3;
    if kind(tokens, end) == TokenKind::Unit(Unit::Minute) {
        end += 1;
        if small(kind(tokens, end), 59).is_some() && kind(tokens, end + 1) == TokenKind::Unit(Unit::Second) {
            end += 2;
        }
    }
    Some((hour % 24 * 60 + minute, end))
}

/// AM or PM at `start`, and where it ends; "a.m." and "p. m." are letters and dots.
fn half(tokens: &[Token], start: usize) -> Option<(Half, usize)> {
    match kind(tokens, start) {
        TokenKind::Half(half) => Some((half, start + 1)),
        TokenKind::Letter(letter @ (b'a' | b'p')) => {
            let dot = usize::from(kind(tokens, start + 1) == TokenKind::Mark(b'.'));
            let half = if letter == b'a' { Half::Before } else { Half::After };
            let end = start + 2 + dot;
            let last_dot = usize::from(dot == 1 && tight(tokens, end) == TokenKind::Mark(b'.'));
            (kind(tokens, end - 1) == TokenKind::Letter(b'm')).then_some((half, end + last_dot))
        }
        _ => None,
    }
}

fn in_half(minute: u16, half: Half) -> u16 {
    match half {
        _ if minute >= 13 * 60 => minute,
        Half::Before => minute % 720,
        Half::Noon if minute >= 11 * 60 => minute,
        Half::Noon | Half::After => minute % 720 + 720,
    }
}

/// Makes one token of each time of day and of each offset ("GMT+08:00", which must not be taken for a time), and
/// of each month that is a number by name ("thg 7").
pub(super) fn join(tokens: &mut Vec<Token>) {
    let (mut at, mut done) = (0, 0_usize);
    while let Some(&token) = tokens.get(at) {
        let before = done.checked_sub(1).and_then(|last| tokens.get(last).copied());
        let (kind_here, end) = step(tokens, at, before.map_or(TokenKind::End, |last| last.kind));
        let to = tokens.get(end - 1).map_or(token.to, |last| last.to);
        let mut joined = Token { kind: kind_here, to, ..token };
        if let (TokenKind::Clock(minute), Some(Token { kind: TokenKind::Half(half), spaced, from, .. })) =
            (kind_here, before)
        {
            joined = Token { kind: TokenKind::Clock(in_half(minute, half)), spaced, from, to };
            done -= 1;
        }
        // No more tokens come out than were taken, so nothing is written over before it is read.
        if let Some(slot) = tokens.get_mut(done) {
            *slot = joined;
        }
        done += 1;
        at = end;
    }
    tokens.truncate(done);
}

/// The token at `at`, joined with what belongs to it, and where that ends.
fn step(tokens: &[Token], at: usize, before: TokenKind) -> (TokenKind, usize) {
    match kind(tokens, at) {
        number @ TokenKind::Number(_) => {
            let after_half = matches!(before, TokenKind::Half(_));
            let time = marked(tokens, at, b':').or_else(|| in_units(tokens, at, after_half));
            let Some((minute, end)) = time else { return (number, at + 1) };
            match half(tokens, end) {
                Some((half, end)) if !after_half => (TokenKind::Clock(in_half(minute, half)), end),
                _ => (TokenKind::Clock(minute), end),
            }
        }
        TokenKind::Zone if matches!(tight(tokens, at + 1), TokenKind::Mark(b'+' | b'-')) => {
            (TokenKind::Zone, offset(tokens, at + 2).unwrap_or(at + 1))
        }
        TokenKind::Mark(b'+') => match offset(tokens, at + 1) {
            Some(end) => (TokenKind::Zone, end),
            None => (TokenKind::Mark(b'+'), at + 1),
        },
        TokenKind::WeekdayNumber => {
            (TokenKind::Weekday, at + 1 + usize::from(small(kind(tokens, at + 1), 7).is_some()))
        }
        TokenKind::MonthNumber => match month_number(kind(tokens, at + 1)) {
            Some(month) => (month, at + 2),
            None => (TokenKind::Word, at + 1),
        },
        // Dutch "t/m": up to and with.
        TokenKind::Letter(b't')
            if kind(tokens, at + 1) == TokenKind::Mark(b'/')
                && kind(tokens, at + 2) == TokenKind::Letter(b'm') =>
        {
            (TokenKind::To, at + 3)
        }
        other => (other, at + 1),
    }
}

fn offset(tokens: &[Token], at: usize) -> Option<usize> {
    match tight(tokens, at) {
        TokenKind::Number(_) => Some(marked(tokens, at, b':').map_or(at + 1, |(_, end)| end)),
        _ => None,
    }
}

fn month_number(number: TokenKind) -> Option<TokenKind> {
    let value = small(number, 12).filter(|value| *value > 0)?;
    let number = u8::try_from(value).ok()?;
    Some(TokenKind::Month(super::token::Month { number, shy: false }))
}

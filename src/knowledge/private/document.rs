//! Numbers of identity documents that have letters: "DNI 12345678Z", "Passport AB1234567". Without a word for a document only the
//! Spanish ones are told from numbers of parcels, by their control letter.

use crate::knowledge::text::{fold, is_digit};
use std::ops::Range;

/// Words for a document of identity, folded.
const DOCUMENTS: &str = "dni nie nif nuip curp passport pasaporte passeport passaporte passaporto reisepass ausweis personalausweis \
    ausweisnummer paspoort identiteitskaart paszport paszportu dowód dowodu pas pasu občanka op паспорт паспорта паспорту pasaport \
    kimlik cpf rg bsn pesel cin cni codice fiscale osobisty جواز הדרכון דרכון תז 护照 護照 身份证 身份證 旅券 パスポート 여권 여권번호";

/// Those whose numbers are long, or have more letters than digits.
const LONG: &str = "fiscale curp ausweis personalausweis ausweisnummer reisepass 身份证 身份證";

/// What may stand between the word and the number, folded.
const NUMBER: &str = "no nr n nº num number numero número numéro nummer numer číslo номер серия серія сер série serie seria № رقم מספר 号 \
    番号 번호 de di of du";

/// The letters by which a Spanish number is checked.
const CONTROL: &str = "TRWAGMYFPDXBNJZSQVHLCKE";

/// The stretches of letters that are such numbers.
pub(super) fn numbers(text: &str) -> Vec<Range<usize>> {
    let letters: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let (mut is_behind_document, mut is_behind_long) = (false, false);
    for word in words(&letters) {
        let spelled: String = letters.get(word.clone()).unwrap_or_default().iter().collect();
        let is_long = is_behind_long && is_long(&spelled);
        if is_spanish(&spelled) || is_long || (is_behind_document && has_both(&spelled)) {
            found.push(word);
            (is_behind_document, is_behind_long) = (false, false);
            continue;
        }
        let folded = fold(&spelled);
        let is_one_of = |list: &str| list.split_ascii_whitespace().any(|other| other == folded);
        // "Passport AB 1234567": a series in letters of its own.
        let is_series = spelled.chars().count() <= 2 && spelled.chars().all(char::is_uppercase);
        let goes_on = is_one_of(NUMBER) || is_series;
        is_behind_document = is_one_of(DOCUMENTS) || (is_behind_document && goes_on);
        is_behind_long = is_one_of(LONG) || (is_behind_long && goes_on);
    }
    found
}

fn words(letters: &[char]) -> Vec<Range<usize>> {
    let is_of_word = |at: usize| {
        letters.get(at).is_some_and(|letter| letter.is_alphanumeric() || matches!(letter, '№' | 'º'))
    };
    let starts =
        (0..letters.len()).filter(|at| is_of_word(*at) && !at.checked_sub(1).is_some_and(is_of_word));
    starts
        .map(|start| start..(start..letters.len()).find(|at| !is_of_word(*at)).unwrap_or(letters.len()))
        .collect()
}

/// Digits and a letter or two or three, as long as such numbers are.
fn has_both(word: &str) -> bool {
    let digits = word.chars().filter(|letter| is_digit(*letter)).count();
    let length = word.chars().count();
    digits >= 5 && (1..=3).contains(&length.saturating_sub(digits)) && length <= 12
}

/// Capitals and digits, as long as the numbers of tax, of population and of identity cards are.
fn is_long(word: &str) -> bool {
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    matches!(word.len(), 9 | 16 | 18)
        && digits >= 3
        && word.bytes().all(|letter| letter.is_ascii_digit() || letter.is_ascii_uppercase())
}

/// Eight digits, the first of which may be an X, Y or Z, and the letter that they give.
fn is_spanish(word: &str) -> bool {
    let word = word.to_ascii_uppercase();
    let Some((digits, letter)) = word.split_at_checked(8).filter(|(_, letter)| letter.len() == 1) else {
        return false;
    };
    let first = match digits.get(..1) {
        Some("X") => "0",
        Some("Y") => "1",
        Some("Z") => "2",
        Some(first) => first,
        None => return false,
    };
    let number = [first, digits.get(1..).unwrap_or_default()].concat();
    let is_number = number.bytes().all(|digit| digit.is_ascii_digit());
    let wanted = number.parse::<usize>().ok().and_then(|number| CONTROL.get(number % 23..number % 23 + 1));
    is_number && wanted == Some(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_documents_are_found_and_those_of_parcels_are_not() {
        let found = |text: &str| -> Vec<String> {
            let letters: Vec<char> = text.chars().collect();
            numbers(text).into_iter().map(|number| letters[number].iter().collect()).collect()
        };
        for (text, number) in [
            ("Entregado a José, DNI 12345678Z", "12345678Z"),
            ("DNI: 12345678z", "12345678z"),
            ("NIE X1234567L", "X1234567L"),
            ("Recibido por JOSE GARCIA 12345678Z", "12345678Z"),
            ("Passport AB1234567", "AB1234567"),
            ("Passport No. AB1234567", "AB1234567"),
            ("Reisepass Nr. C01X00T47", "C01X00T47"),
            ("Паспорт серия МР 1234567К", "1234567К"),
            ("паспорт № АВ123456", "АВ123456"),
            ("Paszport: ZS0000177", "ZS0000177"),
            ("护照 G12345678", "G12345678"),
            ("Codice fiscale: RSSMRA80A01H501U", "RSSMRA80A01H501U"),
            ("CURP GAPM900101HDFRRS09", "GAPM900101HDFRRS09"),
            ("身份证 11010519491231002X", "11010519491231002X"),
            ("dowód osobisty ABA123456", "ABA123456"),
            ("Personalausweis: LF3ZT4WC0", "LF3ZT4WC0"),
        ] {
            assert_eq!(found(text), [number], "{text}");
        }
        for text in [
            "RR473124829CN",
            "LP00800000000042",
            "12345678A",
            "Flight AB1234567",
            "Passport control",
            "NIE",
            "Unit 5B",
            "DNI Berlin 12345B",
            "Ausweis vorlegen: RR473124829CN",
        ] {
            assert_eq!(found(text), Vec::<String>::new(), "{text}");
        }
    }
}

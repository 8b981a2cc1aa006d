//! To whom something was delivered, as couriers write it: "Out for delivery to Ottoline Grackleton, 1 Snozzberry Loop".
//!
//! A person is named by two or more words with capitals behind "to" or "for" of a delivery, none of which is the carrier's own: a
//! kind of place, of office or of helper, or the beginning of a town's name. A street is a number beside such a word. Words in
//! nothing but capitals tell no names. Scripts without capitals name a person by a title.

use crate::knowledge::text::{fold, is_unspaced};
use std::ops::Range;

/// What is said of a delivery, by its beginning, folded.
const DELIVERY: &str = "deliver attempt zustell zugestell auslief ausgelief livr distribu remis présent entreg repart recoger \
    consegn recapit bezorg aflever afgelever geleverd lever doręcz dostarcz dostaw wydan doruč předán вруч достав передан \
    доруч выдан teslim dağıt kézbes livrat leverer utlever luovut تسليم توصيل";

/// Words behind which the one is named who gets it.
const TO: &str =
    "to for with an für bei à pour chez a al para ao per aan voor bij do dla pro k ke для к до إلى";

/// Words of a delivery behind which the one is named who gets it with nothing between, as Slavic grammar has it.
const TO_WHOM: &str = "вручено вручена доставлено доставлена передано передана доручено doręczono doręczona wydano předáno \
    předána doručeno doručena";

/// Titles, folded: behind them one word is a name.
const TITLES: &str = "mr mrs ms miss dr herr herrn frau monsieur madame mme m sr sra señor señora sig sigra signor signora dhr \
    mevr pan pani panu paní пан пані bay bayan";

/// Words that begin the names of towns and not those of people, folded.
const TOWNS: &str = "new san santa santo são saint st sankt los las la le el hong kuala tel rio puerto porto port buenos bad \
    fort mount north south east west upper lower great grand nizhny нижний великий санкт ростов ho chi abu ras al den";

/// Words of carriers, by their beginnings, folded: none of them names a person.
const CARRIERS: &str = "locker parcel shop store point pick collect neighbo reception recipient address consignee customer \
    sender shipper seller merchant buyer carrier courier driver agent partner compan facilit center centre hub depot station \
    terminal airport port warehouse office post mail customs country region city town state local final destination origin \
    sort transit service servic linehaul line provider transport express logistic air flight delivery deliver front back side \
    rear door porch box safe place garage garden shed house household family resident building floor room desk security \
    guard concierge market kiosk the your our my an your access next unit branch last first second third mile home \
    work day today tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june \
    july august september october november december number code \
    inpost żabka zabka dhl ups usps dpd gls hermes evri yodel fedex tnt postnl bpost amazon cainiao yanwen yunexpress sunyou \
    aramex seur correos correios royal deutsche österreich swiss poczta poste česká ceska chronopost colissimo colis mondial \
    relais relay packeta zásilkovna zasilkovna balíkovna nova ukrposhta meest cdek сдэк boxberry pudo ptt sda brt ctt mrw \
    packstation paketshop paketbox paket packet post filial agentur empfäng nachbar briefkasten adress ablage wunsch haus \
    zustell garten kunde ware lager zentrum zoll ziel land land \
    destinat voisin gardien boîte boite bureau poste point agence domicile centre client livreur transporteur magasin \
    vecin buzón buzon oficina punto tienda centro cliente portería porteria domicilio sucursal conserj \
    vizinh portari caixa agênci agenci unidade morador correio ponto loja \
    vicin portier uffici cassett negozi indirizz cliente \
    ontvang buren buurm brievenbus afhaal winkel kantoor klant sorteer \
    odbior sąsiad sasiad paczkomat punkt urząd urzad sklep skrytk automat oddzia kurier adres portier \
    příjemc prijemc soused schránk schrank pošt post výdejn vydejn box depo kurýr kuryr \
    получат адрес сосед отделени пункт постамат почт ящик курьер склад центр магазин офис город клиент \
    отримувач сусід відділен поштомат скриньк курєр місто магазин \
    alıcı alici komşu komsu şube sube kargo nokta adres mağaza kurye";

/// What streets are called, folded: beside one of them a house has a number of up to five digits.
const STREETS: &str = "street st road rd avenue ave lane ln drive dr loop court ct way blvd boulevard square close crescent \
    straße strasse str weg platz allee gasse rue calle avenida rua via viale laan straat ulica ul улица ул вулиця вул sokak \
    cadde";

/// Small words within names, folded.
const PARTICLES: &str = "de da das do dos del della di du des la le van von den der zu y e bin ibn al el";

/// One word of a text, where it stands.
struct NameWord {
    at: Range<usize>,
    text: String,
    folded: String,
}

impl NameWord {
    fn is_struck(&self) -> bool {
        self.text == "…"
    }

    fn is_in(&self, list: &str) -> bool {
        list.split_ascii_whitespace().any(|other| other == self.folded)
    }

    fn begins_one_of(&self, list: &str) -> bool {
        list.split_ascii_whitespace().any(|start| self.folded.starts_with(start))
    }

    /// A capital, and small letters behind it; or one capital alone, as of an initial.
    fn is_capital(&self) -> bool {
        let mut letters = self.text.chars();
        letters.next().is_some_and(char::is_uppercase)
            && (self.text.chars().any(char::is_lowercase) || letters.next().is_none())
    }

    fn is_initial(&self) -> bool {
        self.text.chars().nth(1).is_none()
    }

    /// Nobody's name, since carriers use it.
    fn is_carriers(&self) -> bool {
        self.begins_one_of(CARRIERS)
    }

    fn is_house_number(&self, most: usize) -> bool {
        let digits = self.text.chars().filter(char::is_ascii_digit).count();
        let rest = self.text.chars().count().saturating_sub(digits);
        (1..=most).contains(&digits)
            && rest <= 1
            && self.text.starts_with(|first: char| first.is_ascii_digit())
    }
}

/// Somebody who is named behind "to": the stretch from the word before, and that of each name and street.
pub(super) struct Addressee {
    /// With what stands before: "to", or a colon.
    pub whole: Range<usize>,
    /// The names and streets.
    pub names: Vec<Range<usize>>,
}

/// All that are named in a text, letter by letter.
pub(super) fn addressees(text: &str) -> Vec<Addressee> {
    let letters: Vec<char> = text.chars().collect();
    // Letters without capitals are beyond all that have them.
    let mut found =
        if letters.iter().any(|letter| *letter >= '\u{590}') { titled(&letters) } else { Vec::new() };
    if !text.chars().any(char::is_uppercase) && !text.contains('…') {
        return found;
    }
    let is_delivery = |word: &str| DELIVERY.split_ascii_whitespace().any(|start| word.starts_with(start));
    if !fold(text).split(' ').any(is_delivery) {
        return found;
    }
    let tokens = tokens(&letters);
    let Some(first) = tokens.iter().position(|token| token.begins_one_of(DELIVERY)) else { return found };
    let mut at = first;
    while let Some(token) = tokens.get(at) {
        let is_to = (at > first && token.is_in(TO)) || token.is_in(TO_WHOM);
        let names = if is_to { named(&tokens, &letters, at.saturating_add(1)) } else { Vec::new() };
        if let (Some(start), Some(end)) = (names.first(), names.last()) {
            let from = if token.is_in(TO) { token.at.start } else { start.start };
            let next = tokens.iter().position(|token| token.at.start >= end.end);
            at = next.unwrap_or(tokens.len());
            found.push(Addressee { whole: from..end.end, names });
        } else {
            at = at.saturating_add(1);
        }
    }
    found
}

/// The names and streets that stand from a word on, with commas between.
fn named(tokens: &[NameWord], letters: &[char], mut from: usize) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    while let Some(first) = tokens.get(from) {
        let joined = found.last().is_none_or(|last| {
            between(letters, last.end, first.at.start).chars().all(|letter| matches!(letter, ',' | ' '))
        });
        let end = Some(from)
            .filter(|_| joined)
            .and_then(|from| street(tokens, letters, from).or_else(|| person(tokens, letters, from)));
        let Some(end) = end else { break };
        let Some(last) = end.checked_sub(1).and_then(|last| tokens.get(last)) else { break };
        found.push(first.at.start..last.at.end);
        from = end;
    }
    found
}

/// The end of a name that begins here.
fn person(tokens: &[NameWord], letters: &[char], from: usize) -> Option<usize> {
    let first = tokens.get(from)?;
    if first.is_struck() {
        return Some(from.saturating_add(1));
    }
    let (mut at, titled) = if first.is_in(TITLES) { (from.saturating_add(1), true) } else { (from, false) };
    let (mut names, mut whole, mut end) = (0_usize, 0_usize, None);
    while let Some(token) = tokens.get(at) {
        let apart = at > from
            && !at.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|before| {
                let gap = between(letters, before.at.end, token.at.start);
                gap == " " || (gap == ". " && (before.is_initial() || before.is_in(TITLES)))
            });
        if apart {
            break;
        }
        if token.is_capital() {
            // "Leipzig Depot": what a carrier calls its places ends no name, but says that there is none.
            if token.is_carriers() {
                return None;
            }
            names = names.saturating_add(1);
            whole = whole.saturating_add(usize::from(!token.is_initial()));
            at = at.saturating_add(1);
            end = Some(at);
        } else if names > 0 && token.is_in(PARTICLES) {
            at = at.saturating_add(1);
        } else {
            break;
        }
    }
    let is_name = whole > 0 && (names > 1 || titled) && names <= 5 && !first.is_in(TOWNS);
    end.filter(|_| is_name)
}

/// The end of a street that begins here: to the end of what stands between commas.
fn street(tokens: &[NameWord], letters: &[char], from: usize) -> Option<usize> {
    let mut end = from;
    while let Some(token) = tokens.get(end) {
        let apart = end > from
            && !end.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|before| {
                matches!(between(letters, before.at.end, token.at.start).as_str(), " " | ". ")
            });
        let fits = token.is_capital()
            || token.text.starts_with(|first: char| first.is_ascii_digit())
            || token.is_in(PARTICLES)
            || token.is_in(STREETS);
        if apart || !fits {
            break;
        }
        end = end.saturating_add(1);
    }
    let words = tokens.get(from..end)?;
    let is_street = |token: &NameWord| {
        token.is_in(STREETS)
            || STREETS.split_ascii_whitespace().any(|end| end.len() > 3 && token.folded.ends_with(end))
    };
    let most = if words.iter().any(is_street) { 5 } else { 3 };
    let is_word = |token: &NameWord| token.is_capital() && !token.is_initial();
    let beside = words.windows(2).any(|pair| match pair {
        [one, two] => {
            (one.is_house_number(most) && is_word(two)) || (is_word(one) && two.is_house_number(most))
        }
        _ => false,
    });
    let known = words.iter().any(|token| token.is_capital() && token.is_carriers() && !is_street(token));
    (beside && !known).then_some(end)
}

/// Titles of scripts without capitals, before or behind a name.
fn titled(letters: &[char]) -> Vec<Addressee> {
    const BEFORE: [&str; 4] = ["إلى السيد ", "إلى السيدة ", "ל מר ", "למר "];
    const BEHIND: [&str; 6] = ["様", "さん", "님에게", "님께", "先生", "女士"];
    let mut found = Vec::new();
    let is_at = |at: usize, word: &str| {
        let mut letters = letters.iter().skip(at);
        word.chars().all(|letter| letters.next() == Some(&letter))
    };
    for at in 0..letters.len() {
        if let Some(title) = BEFORE.iter().find(|title| is_at(at, title)) {
            let start = at.saturating_add(title.chars().count());
            let ends = |letter: &char| !(letter.is_alphabetic() || *letter == ' ' || *letter == '…');
            let length =
                letters.iter().skip(start).position(ends).unwrap_or(letters.len().saturating_sub(start));
            let names = start..start.saturating_add(length);
            found.push(Addressee { whole: names.clone(), names: vec![names] });
        }
        if BEHIND.iter().any(|title| is_at(at, title)) {
            let is_part =
                |letter: &&char| (is_unspaced(**letter) && !is_particle(**letter)) || **letter == '…';
            let length =
                letters.get(..at).unwrap_or_default().iter().rev().take(6).take_while(is_part).count();
            // "お客様", "받는 님" and the like are nobody in particular.
            let start = at.saturating_sub(length);
            let name: String = letters.get(start..at).unwrap_or_default().iter().collect();
            if (1..=4).contains(&length) && !["お客", "お届け先", "고객", "お"].contains(&name.as_str())
            {
                found.push(Addressee { whole: start..at, names: std::iter::once(start..at).collect() });
            }
        }
    }
    found
}

/// Letters that end a word in Japanese and Chinese.
fn is_particle(letter: char) -> bool {
    matches!(
        letter,
        'は' | 'が'
            | 'を'
            | 'に'
            | 'へ'
            | 'で'
            | 'の'
            | 'と'
            | '给'
            | '至'
            | '由'
            | '被'
            | '已'
            | '件'
            | '向'
    )
}

fn between(letters: &[char], from: usize, to: usize) -> String {
    letters.get(from..to).unwrap_or_default().iter().collect()
}

/// Words with their hyphens and apostrophes; what was struck out is one.
fn tokens(letters: &[char]) -> Vec<NameWord> {
    let inner = |letter: char| matches!(letter, '\'' | '’' | '-' | 'ʼ');
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(letter) = letters.get(at) {
        let start = at;
        if *letter == '…' {
            at = at.saturating_add(1);
        } else if letter.is_alphanumeric() {
            while letters.get(at).is_some_and(|letter| {
                letter.is_alphanumeric()
                    || (inner(*letter)
                        && letters.get(at.saturating_add(1)).is_some_and(|next| next.is_alphanumeric()))
            }) {
                at = at.saturating_add(1);
            }
        } else {
            at = at.saturating_add(1);
            continue;
        }
        let text: String = letters.get(start..at).unwrap_or_default().iter().collect();
        let folded = fold(&text);
        found.push(NameWord { at: start..at, text, folded });
    }
    found
}

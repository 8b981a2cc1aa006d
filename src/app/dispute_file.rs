//! The window of the dispute file of one order.

use super::program::Program;
use super::window::Window;
use super::worker::links::links;
use crate::case::CaseRecord;
use crate::case::account::has_proof;
use crate::case::group::Groups;
use crate::i18n::{Arg, Key, Speech, Translator};
use crate::order::settings::Settings;
use crate::order::{Day, Instant, Proof, ProofTick, by_stored_name, ticked};
use crate::present::dispute_file::{self, Evidence, Picture};
use crate::present::windows::{self, DisputeFileShown, UserEvent, UserEventKind, WindowPage};
use crate::present::wording::{self, FileInput, Proofs};

/// What is stored of an order, and its pictures.
pub type Stored = (Box<CaseRecord>, Vec<Picture>);

/// The messages of this program.
#[derive(Clone, Debug, PartialEq)]
pub enum DisputeFileMessage {
    /// The window stands, or is looked at again: now, on this day.
    Opened(Instant, Day),
    /// The order or its pictures may have changed.
    Changed,
    /// What is stored of the order, and its pictures; nothing: it is not known.
    Read(Result<Option<Stored>, String>),
    /// Those of the stored orders that share a number with it, or why they could not be read, in the browser's words.
    Others(Result<Vec<CaseRecord>, String>),
    /// Save the file as HTML.
    SaveHtml,
    /// Save the file as JSON.
    SaveJson,
    /// Print the file.
    Print,
    /// Copy the text for the dispute.
    CopyDispute,
    /// Delete this picture.
    Delete(i64),
    /// The buyer says that this is there, or is not.
    Proof(ProofTick),
    /// The buyer wants the file in this language, a BCP 47 tag.
    Language(String),
    /// The texts of the language that was chosen.
    Texts(Result<Translator, String>),
    /// A file of this name was saved.
    Saved(String),
    /// Whether the text was copied.
    Copied(bool),
    /// The picture was deleted; the remaining pictures.
    Deleted(Result<Vec<Picture>, String>),
    /// The action failed, in the browser's words.
    Failed(String),
}

/// The effects the browser carries out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DisputeFileEffect {
    /// Redraw the window.
    Draw,
    /// Read what is stored of the order, and its pictures.
    Read(String),
    /// Save the file ([`DisputeFile::html`]).
    SaveHtml,
    /// Save the data ([`DisputeFile::json`]).
    SaveJson,
    /// Print the window.
    Print,
    /// Copy the text ([`DisputeFile::statement`]), within the click.
    CopyDispute,
    /// Delete a picture of an order, and read what is left.
    Delete(String, i64),
    /// Store what the buyer says is there.
    Store(Box<CaseRecord>),
    /// Read the texts of this language.
    Language(String),
}

/// Where the file is made: what only the browser knows.
#[derive(Clone, Debug)]
pub struct Surroundings {
    /// Minutes east of UTC at an instant.
    pub zone: fn(Instant) -> i32,
    /// The version of the extension.
    pub version: String,
    /// The language of the file: that of messages to the seller, until another is chosen for this file.
    pub texts: Translator,
    /// The languages it can be made in: tags, and names in the language of the window.
    pub languages: Vec<(String, String)>,
}

/// What is known of the order.
#[derive(Clone, Debug, PartialEq)]
enum KnownCase {
    /// The address names none.
    NoOrder,
    /// The order is being read.
    Reading,
    /// The order is not stored.
    Nothing,
    /// The order cannot be read, in the browser's words.
    Unreadable(String),
    /// The order and its pictures.
    Case(Box<CaseRecord>, Vec<Picture>),
}

/// What became of the last click.
enum DisputeFileNotice {
    Nothing,
    Saved(String),
    Deleted,
    Copied,
    NotCopied,
    Failed(String),
}

/// The state of the window.
pub struct DisputeFile {
    order: Option<String>,
    settings: Settings,
    around: Surroundings,
    /// When the window was last looked at.
    seen: (Instant, Day),
    known: KnownCase,
    /// The orders that may share its parcel.
    others: Vec<CaseRecord>,
    /// Why those could not be read when they were last looked for, in the browser's words.
    others_unread: Option<String>,
    /// A read is under way, and whether another is to follow it.
    reading: Option<bool>,
    notice: DisputeFileNotice,
    /// Whether the file has changed since it was drawn.
    stale: bool,
}

impl DisputeFile {
    /// The window of an order, or of none.
    pub fn new(
        order: Option<String>,
        settings: Settings,
        around: Surroundings,
        seen: (Instant, Day),
    ) -> DisputeFile {
        let known = if order.is_some() { KnownCase::Reading } else { KnownCase::NoOrder };
        DisputeFile {
            order,
            settings,
            around,
            seen,
            known,
            others: Vec::new(),
            others_unread: None,
            reading: None,
            notice: DisputeFileNotice::Nothing,
            stale: false,
        }
    }

    /// The order it is about.
    pub fn order(&self) -> Option<&str> {
        self.order.as_deref()
    }

    fn read(&mut self, effects: &mut Vec<DisputeFileEffect>) {
        let Some(order) = &self.order else { return };
        if self.reading.is_some() {
            self.reading = Some(true);
        } else {
            self.reading = Some(false);
            effects.push(DisputeFileEffect::Read(order.clone()));
        }
    }

    /// Works on the file as it is made at this instant; `None`: there is none.
    fn with<T>(&self, made: Instant, work: impl FnOnce(&Evidence<'_>) -> T) -> Option<T> {
        let texts = &self.around.texts;
        let KnownCase::Case(case, pictures) = &self.known else { return None };
        let records = std::iter::once(&case.record).chain(self.others.iter().map(|other| &other.record));
        let joined = Groups::of(records, self.seen.1).join(&case.record);
        // What is known of the parcel, and was said of it or to its seller, wherever it was read or said.
        let mut shared = CaseRecord::clone(case);
        shared.record.order = joined.own_order(&case.record.order);
        shared.record.answers.clone_from(&joined.record.answers);
        Some(work(&Evidence {
            case: &shared,
            verdict: &joined.verdict(&self.settings),
            pictures,
            settings: &self.settings,
            made,
            today: self.seen.1,
            zone: &self.around.zone,
            version: &self.around.version,
            language: texts.language(),
            rtl: texts.rtl(),
            speech: &texts.speech(),
        }))
    }

    /// The name and the text of the file.
    pub fn html(&self, now: Instant) -> Option<(String, String)> {
        self.with(now, |of| ([&of.file_name(), ".html"].concat(), of.html()))
    }

    /// The name and the text of the data.
    ///
    /// # Errors
    /// None that these types can have.
    pub fn json(&self, now: Instant) -> Option<serde_json::Result<(String, String)>> {
        self.with(now, |of| Ok(([&of.file_name(), ".json"].concat(), dispute_file::json(of)?)))
    }

    /// The text for the dispute.
    pub fn statement(&self) -> Option<String> {
        self.with(self.seen.0, |of| of.text())?
    }

    /// What stands at the foot of each printed page.
    pub fn foot(&self) -> Option<String> {
        self.with(self.seen.0, |of| of.foot())
    }

    /// What became of the last click, and what the file lacks.
    fn notice(&self, speech: &Speech<'_>) -> String {
        let is_there = matches!(self.known, KnownCase::Case(..));
        let lacks = self
            .others_unread
            .as_ref()
            .filter(|_| is_there)
            .map(|error| speech.fill(Key::FileOthersUnread, &[("error", Arg::Text(error))]));
        speech.sentences(&[self.notice_of_click(speech), lacks.unwrap_or_default()])
    }

    fn notice_of_click(&self, speech: &Speech<'_>) -> String {
        match &self.notice {
            DisputeFileNotice::Nothing => String::new(),
            DisputeFileNotice::Saved(name) => speech.fill(Key::FileSaved, &[("name", Arg::Text(name))]),
            DisputeFileNotice::Deleted => speech.text(Key::FileDeleted),
            DisputeFileNotice::Copied => speech.text(Key::BannerCopiedDispute),
            DisputeFileNotice::NotCopied => speech.text(Key::FileNotCopied),
            DisputeFileNotice::Failed(error) => speech.fill(Key::FileNotDone, &[("error", Arg::Text(error))]),
        }
    }

    /// The window around the file, in the window's own language.
    fn file(&self, of: &Evidence<'_>, speech: &Speech<'_>) -> WindowPage {
        let here = &Evidence { speech, ..*of };
        let record = &of.case.record;
        let verdict = of.verdict;
        let given = wording::new_number(&record.answers);
        let model = wording::file(
            FileInput {
                order: &record.order,
                verdict,
                answers: &record.answers,
                links: &links(&record.order, verdict.parcel, given, record.host()),
                disputed: of.text().is_some(),
                proofs: Proofs {
                    kept: &of.pictures.iter().filter_map(|picture| picture.shows.proof()).collect::<Vec<_>>(),
                    ticked: &ticked(&record.proofs).collect::<Vec<_>>(),
                },
                pictures: of
                    .pictures
                    .iter()
                    .map(|picture| (picture.id, dispute_file::caption(picture, here)))
                    .collect(),
                language: of.language,
                languages: &self.around.languages,
            },
            speech,
        );
        let file = self.stale.then(|| dispute_file::page(of));
        let shown = DisputeFileShown::File { model: &model, file };
        windows::dispute_file(&dispute_file::title(here), &self.notice(speech), shown)
    }
}

/// Takes in what the buyer has, or has no more, and has it stored.
fn store(case: &mut CaseRecord, tick: ProofTick) -> DisputeFileEffect {
    let account = has_proof(&case.record.order.id, tick);
    case.record.join(account.record.clone());
    DisputeFileEffect::Store(Box::new(account))
}

impl Program for DisputeFile {
    type Message = DisputeFileMessage;
    type Effect = DisputeFileEffect;

    fn update(&mut self, message: DisputeFileMessage) -> Vec<DisputeFileEffect> {
        let mut effects = Vec::new();
        // What the last message changed has been drawn.
        self.stale = false;
        match message {
            DisputeFileMessage::Opened(now, today) => {
                // The day may be another one, and pictures may have come.
                self.stale = self.seen.1 != today;
                self.seen = (now, today);
                self.read(&mut effects);
            }
            DisputeFileMessage::Changed => self.read(&mut effects),
            DisputeFileMessage::Read(read) => {
                let again = self.reading.take() == Some(true);
                let known = match read {
                    Ok(Some((case, pictures))) => KnownCase::Case(case, pictures),
                    Ok(None) => KnownCase::Nothing,
                    Err(error) => KnownCase::Unreadable(error),
                };
                // The file may hold megabytes of pictures: it is drawn anew only where it is another one.
                self.stale = self.known != known;
                self.known = known;
                if again {
                    self.read(&mut effects);
                }
            }
            DisputeFileMessage::Others(Ok(others)) => {
                self.stale = self.others != others;
                (self.others, self.others_unread) = (others, None);
            }
            // The file stands without them. To read everything anew would end in the same, and again.
            DisputeFileMessage::Others(Err(error)) => self.others_unread = Some(error),
            DisputeFileMessage::SaveHtml => effects.push(DisputeFileEffect::SaveHtml),
            DisputeFileMessage::SaveJson => effects.push(DisputeFileEffect::SaveJson),
            DisputeFileMessage::Print => effects.push(DisputeFileEffect::Print),
            DisputeFileMessage::CopyDispute => effects.push(DisputeFileEffect::CopyDispute),
            DisputeFileMessage::Delete(id) => {
                effects.extend(self.order.clone().map(|order| DisputeFileEffect::Delete(order, id)));
            }
            DisputeFileMessage::Proof(tick) => {
                if let KnownCase::Case(case, _) = &mut self.known {
                    effects.push(store(case, tick));
                }
            }
            DisputeFileMessage::Language(tag) => effects.push(DisputeFileEffect::Language(tag)),
            DisputeFileMessage::Texts(Ok(texts)) => {
                self.around.texts = texts;
                self.stale = true;
            }
            DisputeFileMessage::Saved(name) => self.notice = DisputeFileNotice::Saved(name),
            DisputeFileMessage::Copied(true) => self.notice = DisputeFileNotice::Copied,
            DisputeFileMessage::Copied(false) => self.notice = DisputeFileNotice::NotCopied,
            DisputeFileMessage::Deleted(Ok(left)) => {
                if let KnownCase::Case(case, pictures) = &mut self.known {
                    let proofs = |all: &[Picture]| -> Vec<Proof> {
                        all.iter().filter_map(|picture| picture.shows.proof()).collect()
                    };
                    let (before, now) = (proofs(pictures), proofs(&left));
                    *pictures = left;
                    // What was ticked since there was a picture of it is there no more.
                    let gone = |tick: &&ProofTick| {
                        tick.ticked && before.contains(&tick.proof) && !now.contains(&tick.proof)
                    };
                    if let Some(tick) = case.record.proofs.iter().find(gone).copied() {
                        effects.push(store(case, ProofTick { at: tick.at + 1, ticked: false, ..tick }));
                    }
                }
                self.notice = DisputeFileNotice::Deleted;
                self.stale = true;
            }
            DisputeFileMessage::Deleted(Err(error))
            | DisputeFileMessage::Texts(Err(error))
            | DisputeFileMessage::Failed(error) => {
                self.notice = DisputeFileNotice::Failed(error);
                // What is shown must be what is stored.
                self.read(&mut effects);
            }
        }
        effects.push(DisputeFileEffect::Draw);
        effects
    }
}

impl Window for DisputeFile {
    fn view(&self, speech: &Speech<'_>) -> WindowPage {
        let reason = |title, text| DisputeFileShown::Reason { title: speech.text(title), text };
        let shown = match &self.known {
            KnownCase::Case(..) => {
                if let Some(page) = self.with(self.seen.0, |of| self.file(of, speech)) {
                    return page;
                }
                DisputeFileShown::Nothing
            }
            KnownCase::Reading => DisputeFileShown::Nothing,
            KnownCase::NoOrder => reason(Key::FileNoOrder, speech.text(Key::FileNoOrderText)),
            KnownCase::Nothing => reason(Key::FileUnknown, speech.text(Key::FileUnknownText)),
            KnownCase::Unreadable(error) => {
                reason(Key::FileFailed, speech.fill(Key::FileFailedText, &[("error", Arg::Text(error))]))
            }
        };
        windows::dispute_file(&speech.text(Key::FileHeading), &self.notice(speech), shown)
    }

    fn message(event: &UserEvent) -> Option<DisputeFileMessage> {
        if event.kind == UserEventKind::Change && event.action == "proof" {
            let proof = by_stored_name(event.data("proof"))?;
            return Some(DisputeFileMessage::Proof(ProofTick {
                proof,
                at: event.at,
                ticked: !event.value.is_empty(),
            }));
        }
        if event.kind == UserEventKind::Change && event.action == "file-language" {
            return Some(DisputeFileMessage::Language(event.value.clone()));
        }
        if event.kind != UserEventKind::Click {
            return None;
        }
        match event.action.as_str() {
            "save-html" => Some(DisputeFileMessage::SaveHtml),
            "save-json" => Some(DisputeFileMessage::SaveJson),
            "print" => Some(DisputeFileMessage::Print),
            "copy-dispute" => Some(DisputeFileMessage::CopyDispute),
            "delete" => Some(DisputeFileMessage::Delete(event.data("picture").parse().ok()?)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;

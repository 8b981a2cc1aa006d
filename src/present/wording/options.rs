//! The page of settings, as plain data.

use crate::i18n::{Arg, Key, LANGUAGES, Speech, best};
use crate::order::settings::{
    CardSide, Edit, Fault, MOST_DAYS, Name, ReadingChoice, Settings, Theme, WaitingDraft, days_before,
};
use crate::present::own_pages::{DASHBOARD, HELP};

/// How one thing is changed, and what it is now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Control {
    /// A number, as it is typed.
    Number(String),
    /// On or off.
    Tick(bool),
    /// One of a list: what each stands for and its words; and what is chosen.
    Choice(Vec<(String, String)>, String),
}

/// One thing that can be changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionField {
    /// Which.
    pub name: Name,
    /// What it is called.
    pub label: String,
    /// How it is changed.
    pub control: Control,
    /// Why what was typed cannot stand.
    pub error: Option<String>,
}

/// How the fields of a group stand together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldGroupShape {
    /// A row of the waiting table.
    Days,
    /// Small things side by side.
    Ticks,
    /// One below the other.
    Plain,
}

/// Fields that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionGroup {
    /// How they stand.
    pub shape: FieldGroupShape,
    /// What they are about; may be empty.
    pub title: String,
    /// What to know of them; may be empty.
    pub hint: String,
    /// The fields.
    pub fields: Vec<OptionField>,
}

/// A part of the page under a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionSection {
    /// Its name in the markup.
    pub name: &'static str,
    /// The heading.
    pub title: String,
    /// What to know; may be empty.
    pub intro: String,
    /// What can be changed.
    pub groups: Vec<OptionGroup>,
    /// Most buyers need none of it: it is folded until they open it.
    pub folded: bool,
    /// The words of the buttons that make all of it usual again, and take that back where it was done.
    pub reset: Option<(String, Option<String>)>,
    /// Where it leads.
    pub links: Vec<OptionLink>,
}

/// A link at the end of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionLink {
    /// Its words.
    pub words: String,
    /// A page of the extension, or an `https:` address.
    pub to: String,
}

/// What became of the last change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ChangeOutcome {
    /// Nothing was changed.
    #[default]
    Nothing,
    /// It is kept.
    Saved,
    /// It does not fit.
    NotSaved,
    /// The browser did not allow notifications.
    NotAllowed,
    /// The browser did not store it.
    Failed,
}

/// The page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionsModel {
    /// The heading.
    pub title: String,
    /// Its parts.
    pub sections: Vec<OptionSection>,
    /// What became of the last change; empty: nothing was changed.
    pub status: String,
    /// Whether it reports a failure.
    pub bad: bool,
    /// The words of the button that tries again, where something could not be stored.
    pub retry: Option<String>,
}

impl OptionsModel {
    /// All fields, in the order of the page.
    pub fn fields(&self) -> impl Iterator<Item = &OptionField> {
        self.sections.iter().flat_map(|section| &section.groups).flat_map(|group| &group.fields)
    }
}

/// Everything the page is made from.
#[derive(Clone, Copy, Debug)]
pub struct OptionsInput<'a> {
    /// What is stored, and what is on its way there.
    pub settings: &'a Settings,
    /// What is typed into the waiting table.
    pub draft: &'a WaitingDraft,
    /// Reminders are shown as turned on.
    pub remind: bool,
    /// The changes that could not be stored, and why.
    pub unsaved: Option<(&'a [Edit], &'a str)>,
    /// The usual table was just brought back.
    pub undo: bool,
    /// What the language of the page calls things.
    pub names: &'a OptionsNames,
    /// What became of the last change.
    pub outcome: ChangeOutcome,
}

/// What only the browser can say, in the language of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OptionsNames {
    /// It is written from right to left.
    pub rtl: bool,
    /// The languages there are texts in: tags, and what each calls itself.
    pub languages: Vec<(String, String)>,
    /// The name of the language that the browser's would be served in.
    pub browser_language: String,
    /// The languages for the seller: tags, and names in the language of the page.
    pub for_seller: Vec<(String, String)>,
    /// The hours of a day, as the language writes them.
    pub hours: Vec<String>,
    /// The version of the extension.
    pub version: String,
    /// Where a report is sent: the extension's page in the browser's store.
    pub report: String,
}

/// The page in words.
pub fn options(input: &OptionsInput<'_>, speech: &Speech<'_>) -> OptionsModel {
    let text = |key| speech.text(key);
    let status = match input.outcome {
        ChangeOutcome::Nothing => String::new(),
        ChangeOutcome::Saved => text(Key::OptionsSaved),
        ChangeOutcome::NotSaved => {
            // Each of them says so itself; this is for all.
            let faults = input.draft.faults(&input.settings.waiting);
            let count = faults.iter().flatten().flatten().count();
            let count = Arg::Count(i64::try_from(count).unwrap_or(i64::MAX));
            speech.fill(Key::OptionsNotSaved, &[("count", count)])
        }
        ChangeOutcome::NotAllowed => text(Key::OptionsNotAllowed),
        ChangeOutcome::Failed => text(Key::OptionsFailed),
    };
    OptionsModel {
        title: speech.text(Key::OptionsTitle),
        sections: vec![
            languages(input, speech),
            tracking(input, speech),
            reminders(input, speech),
            data(speech),
            waiting(input, speech),
            about(input.names, speech),
        ],
        status,
        bad: !matches!(input.outcome, ChangeOutcome::Nothing | ChangeOutcome::Saved),
        retry: (input.outcome == ChangeOutcome::Failed).then(|| speech.text(Key::OptionsRetry)),
    }
}

fn data(speech: &Speech<'_>) -> OptionSection {
    OptionSection {
        name: "data",
        title: speech.text(Key::OptionsData),
        intro: speech.text(Key::OptionsDataWhere),
        groups: Vec::new(),
        folded: false,
        reset: None,
        links: vec![OptionLink { words: speech.text(Key::OptionsDataLink), to: DASHBOARD.to_owned() }],
    }
}

fn about(names: &OptionsNames, speech: &Speech<'_>) -> OptionSection {
    let link = |key, to: &str| OptionLink { words: speech.text(key), to: to.to_owned() };
    let version = speech.fill(Key::OptionsVersion, &[("version", Arg::Text(&names.version))]);
    let hint = speech.text(Key::OptionsReportHint);
    OptionSection {
        name: "about",
        title: version,
        intro: hint,
        groups: Vec::new(),
        folded: false,
        reset: None,
        links: vec![link(Key::OptionsHelp, HELP), link(Key::OptionsReport, &names.report)],
    }
}

/// A field, with the reason why its value could not be stored.
fn field(
    input: &OptionsInput<'_>,
    name: Name,
    label: String,
    control: Control,
    speech: &Speech<'_>,
) -> OptionField {
    let unsaved = input.unsaved.filter(|(changes, _)| changes.iter().any(|change| change.touches(name)));
    let error = unsaved.map(|(_, error)| speech.fill(Key::OptionsUnsaved, &[("error", Arg::Text(error))]));
    OptionField { name, label, control, error }
}

/// What a row is called, and where its clock starts.
const ROWS: [(Key, Key); 4] = [
    (Key::OptionsFirstScan, Key::OptionsFirstScanFrom),
    (Key::OptionsAccepted, Key::OptionsLastMovementFrom),
    (Key::OptionsExported, Key::OptionsExportedFrom),
    (Key::OptionsArrived, Key::OptionsLastMovementFrom),
];

const DAYS: [Key; 4] = [Key::OptionsNormalFrom, Key::OptionsNormalTo, Key::OptionsWrite, Key::OptionsRedFlag];

fn waiting(input: &OptionsInput<'_>, speech: &Speech<'_>) -> OptionSection {
    let table = &input.settings.waiting;
    let rows = ROWS.iter().zip(input.draft.texts(table)).zip(input.draft.faults(table)).enumerate();
    let groups = rows.map(|(row, (((title, hint), typed), faults))| {
        let days = DAYS.iter().zip(typed).zip(faults).enumerate();
        let fields = days.map(|(place, ((label, typed), fault))| {
            let label = speech.text(*label);
            let field = field(input, Name::Day(row, place), label, Control::Number(typed), speech);
            OptionField { error: fault.map(|fault| self::fault(fault, speech)).or(field.error), ..field }
        });
        OptionGroup {
            shape: FieldGroupShape::Days,
            title: speech.text(*title),
            hint: speech.text(*hint),
            fields: fields.collect(),
        }
    });
    OptionSection {
        name: "waiting",
        title: speech.text(Key::OptionsAdvanced),
        intro: speech.text(Key::OptionsWaitingIntro),
        groups: groups.collect(),
        folded: true,
        reset: Some((speech.text(Key::OptionsReset), input.undo.then(|| speech.text(Key::BannerUndo)))),
        links: Vec::new(),
    }
}

fn fault(fault: Fault, speech: &Speech<'_>) -> String {
    match fault {
        Fault::NoDays => speech.fill(Key::OptionsNoDays, &[("most", Arg::Count(MOST_DAYS))]),
        Fault::AtLeast(days) => speech.fill(Key::OptionsAtLeast, &[("days", Arg::Count(days))]),
        Fault::MoreThan(days) => speech.fill(Key::OptionsMoreThan, &[("days", Arg::Count(days))]),
    }
}

fn group(shape: FieldGroupShape, title: String, hint: String, fields: Vec<OptionField>) -> OptionGroup {
    OptionGroup { shape, title, hint, fields }
}

fn reminders(input: &OptionsInput<'_>, speech: &Speech<'_>) -> OptionSection {
    let reminders = &input.settings.reminders;
    let remind =
        field(input, Name::Remind, speech.text(Key::OptionsRemind), Control::Tick(input.remind), speech);
    let refused = (input.outcome == ChangeOutcome::NotAllowed).then(|| speech.text(Key::OptionsNotAllowed));
    let remind = OptionField { error: refused.or(remind.error), ..remind };
    let before = days_before(reminders).into_iter().map(|(days, chosen)| {
        let label = speech.fill(Key::OptionsBeforeDays, &[("days", Arg::Count(days))]);
        field(input, Name::Before(days), label, Control::Tick(chosen), speech)
    });
    let hours = input.names.hours.iter().enumerate();
    let hours: Vec<(String, String)> = hours.map(|(hour, words)| (hour.to_string(), words.clone())).collect();
    let hour = |name, label, chosen: i64| {
        let control = Control::Choice(hours.clone(), chosen.to_string());
        field(input, name, speech.text(label), control, speech)
    };
    let quiet = vec![
        hour(Name::QuietFrom, Key::OptionsQuietFrom, reminders.quiet_from),
        hour(Name::QuietTo, Key::OptionsQuietTo, reminders.quiet_to),
    ];
    OptionSection {
        name: "reminders",
        title: speech.text(Key::OptionsReminders),
        intro: speech.text(Key::OptionsRemindersIntro),
        groups: vec![
            group(FieldGroupShape::Plain, String::new(), String::new(), vec![remind]),
            group(FieldGroupShape::Ticks, speech.text(Key::OptionsBefore), String::new(), before.collect()),
            group(
                FieldGroupShape::Ticks,
                speech.text(Key::OptionsQuiet),
                speech.text(Key::OptionsQuietHint),
                quiet,
            ),
        ],
        folded: false,
        reset: None,
        links: Vec::new(),
    }
}

fn tracking(input: &OptionsInput<'_>, speech: &Speech<'_>) -> OptionSection {
    let on = Control::Tick(input.settings.reading == ReadingChoice::On);
    let field = field(input, Name::Reading, speech.text(Key::OptionsReading), on, speech);
    OptionSection {
        name: "tracking",
        title: speech.text(Key::OptionsReadingTitle),
        intro: speech.text(Key::OptionsReadingAbout),
        groups: vec![group(FieldGroupShape::Plain, String::new(), String::new(), vec![field])],
        folded: false,
        reset: None,
        links: Vec::new(),
    }
}

fn languages(input: &OptionsInput<'_>, speech: &Speech<'_>) -> OptionSection {
    let OptionsInput { settings, names, .. } = input;
    let field = |name, label, list, chosen: &str| {
        field(input, name, speech.text(label), Control::Choice(list, chosen.to_owned()), speech)
    };
    let browser = [("language", Arg::Text(names.browser_language.as_str()))];
    let mut own = vec![(String::new(), speech.fill(Key::OptionsLanguageBrowser, &browser))];
    own.extend(names.languages.iter().cloned());
    let chosen = own.iter().find(|(tag, _)| *tag == settings.language).map_or("", |(tag, _)| tag.as_str());
    let language = field(Name::Language, Key::OptionsLanguage, own.clone(), chosen);
    let themes = [
        ("browser", Key::OptionsThemeBrowser),
        ("light", Key::OptionsThemeLight),
        ("dark", Key::OptionsThemeDark),
    ];
    let theme = match settings.theme {
        Theme::Browser => "browser",
        Theme::Light => "light",
        Theme::Dark => "dark",
    };
    let themes = themes.map(|(name, key)| (name.to_owned(), speech.text(key))).to_vec();
    let theme = field(Name::Theme, Key::OptionsTheme, themes, theme);
    let side = settings.card_side.in_language(names.rtl);
    let sides = [("right", Key::OptionsSideRight), ("left", Key::OptionsSideLeft)];
    let sides = sides.map(|(name, key)| (name.to_owned(), speech.text(key))).to_vec();
    let side =
        field(Name::CardSide, Key::OptionsSide, sides, if side == CardSide::Left { "left" } else { "right" });
    let seller = field(
        Name::SellerLanguage,
        Key::OptionsSellerLanguage,
        names.for_seller.clone(),
        best(&settings.seller_language, &[], LANGUAGES),
    );
    OptionSection {
        name: "languages",
        title: speech.text(Key::OptionsLanguages),
        intro: String::new(),
        groups: vec![
            group(FieldGroupShape::Plain, String::new(), String::new(), vec![language]),
            group(FieldGroupShape::Plain, String::new(), String::new(), vec![theme]),
            group(FieldGroupShape::Plain, String::new(), String::new(), vec![side]),
            group(
                FieldGroupShape::Plain,
                String::new(),
                speech.text(Key::OptionsSellerLanguageHint),
                vec![seller],
            ),
        ],
        folded: false,
        reset: None,
        links: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::settings::Settings;
    use crate::present::wording::sample::english;

    fn named(list: &[(&str, &str)]) -> Vec<(String, String)> {
        list.iter().map(|&(tag, name)| (tag.to_owned(), name.to_owned())).collect()
    }

    fn names() -> OptionsNames {
        OptionsNames {
            rtl: false,
            languages: named(&[("de", "Deutsch"), ("en", "English")]),
            browser_language: "English".to_owned(),
            for_seller: named(&[("en", "English"), ("ru", "Russian")]),
            hours: (0..24).map(|hour: i64| [hour.to_string().as_str(), ":00"].concat()).collect(),
            version: "0.1.0".to_owned(),
            report: "https://store.example/report".to_owned(),
        }
    }

    fn model(settings: &Settings, draft: &WaitingDraft, outcome: ChangeOutcome) -> OptionsModel {
        let remind = settings.reminders.on;
        let names = names();
        let input =
            OptionsInput { settings, draft, remind, unsaved: None, undo: false, names: &names, outcome };
        options(&input, &english())
    }

    fn control(model: &OptionsModel, name: Name) -> Control {
        model.fields().find(|field| field.name == name).unwrap().control.clone()
    }

    fn chosen(model: &OptionsModel, name: Name) -> String {
        let Control::Choice(list, chosen) = control(model, name) else { panic!("{name:?} is no choice") };
        list.into_iter().find(|(value, _)| *value == chosen).unwrap().1
    }

    #[test]
    fn everything_that_can_be_changed_is_there_once() {
        let model = model(&Settings::default(), &WaitingDraft::default(), ChangeOutcome::Nothing);
        let mut names: Vec<String> = model.fields().map(|field| format!("{:?}", field.name)).collect();
        assert_eq!(names.len(), 16 + 1 + 6 + 2 + 4 + 1);
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 30);
        assert_eq!(control(&model, Name::Day(2, 2)), Control::Number("25".to_owned()));
        assert_eq!(chosen(&model, Name::QuietFrom), "22:00");
        assert_eq!(chosen(&model, Name::Language), "Same as browser: English");
        assert_eq!(chosen(&model, Name::SellerLanguage), "English");
        assert_eq!(chosen(&model, Name::Theme), "Same as browser");
        assert!(model.status.is_empty() && model.fields().all(|field| field.error.is_none()));
    }

    #[test]
    fn each_wrong_number_says_so_itself_and_all_are_counted() {
        let settings = Settings::default();
        let mut draft = WaitingDraft::default();
        for (row, place) in [(0, 0), (0, 1), (1, 2), (2, 3), (3, 0), (3, 3)] {
            draft.entered(row, place, "x");
        }
        let shown = model(&settings, &draft, ChangeOutcome::NotSaved);
        assert_eq!(shown.fields().filter(|field| field.error.is_some()).count(), 6);
        assert_eq!(shown.status, "Not saved yet: check the 6 marked numbers.");
        let mut draft = WaitingDraft::default();
        draft.entered(0, 0, "x");
        let shown = model(&settings, &draft, ChangeOutcome::NotSaved);
        assert_eq!(shown.status, "Not saved yet: check the marked number.");
    }

    #[test]
    fn a_number_that_does_not_fit_says_why() {
        let mut draft = WaitingDraft::default();
        draft.entered(0, 2, "5");
        draft.entered(1, 0, "");
        let model = model(&Settings::default(), &draft, ChangeOutcome::NotSaved);
        let errors: Vec<_> =
            model.fields().filter_map(|field| Some((field.name, field.error.as_deref()?))).collect();
        assert_eq!(
            errors,
            [(Name::Day(0, 2), "Enter more than 5"), (Name::Day(1, 0), "Enter a whole number from 0 to 365")]
        );
        assert!(model.bad && model.status.starts_with("Not saved"));
    }

    #[test]
    fn what_could_not_be_stored_says_so_beside_its_field() {
        let refused = model(&Settings::default(), &WaitingDraft::default(), ChangeOutcome::NotAllowed);
        assert!(refused.fields().any(|field| field.name == Name::Remind && field.error.is_some()));
        let changes = [Edit::Theme(Theme::Dark)];
        let (settings, draft, names) = (Settings::default(), WaitingDraft::default(), names());
        let input = OptionsInput {
            settings: &settings,
            draft: &draft,
            remind: false,
            unsaved: Some((&changes, "QuotaExceeded")),
            undo: true,
            names: &names,
            outcome: ChangeOutcome::Failed,
        };
        let failed = options(&input, &english());
        let errors: Vec<_> =
            failed.fields().filter_map(|field| Some((field.name, field.error.as_deref()?))).collect();
        assert_eq!(errors, [(Name::Theme, "Not saved: QuotaExceeded")]);
        assert!(failed.retry.is_some() && failed.bad);
        assert!(failed.sections.iter().any(|section| matches!(section.reset, Some((_, Some(_))))));
    }

    #[test]
    fn a_language_that_is_no_more_is_not_said_to_be_chosen() {
        let settings = Settings { language: "sv".to_owned(), ..Settings::default() };
        let model = model(&settings, &WaitingDraft::default(), ChangeOutcome::Nothing);
        assert_eq!(chosen(&model, Name::Language), "Same as browser: English");
    }
}

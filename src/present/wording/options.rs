//! The page of settings, as plain data.

use crate::i18n::{Arg, Key, Speech};
use crate::order::settings::{Draft, Fault, MOST_DAYS, Name, Theme};

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
pub enum Shape {
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
    pub shape: Shape,
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
    /// The words of the button that makes all of it usual again.
    pub reset: Option<String>,
    /// The words of the link to the orders.
    pub orders: Option<String>,
}

/// What became of the last change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing was changed.
    #[default]
    Nothing,
    /// It is kept.
    Saved,
    /// It does not fit.
    NotSaved,
    /// The browser did not allow notifications.
    NotAllowed,
    /// The browser did not keep it.
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
    /// That is no good news.
    pub bad: bool,
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
    /// What is kept, and what is typed.
    pub draft: &'a Draft,
    /// The browser lets us remind.
    pub allowed: bool,
    /// The languages there are texts in: tags, and what each calls itself.
    pub languages: &'a [(String, String)],
    /// The name of the language that the browser's would be served in.
    pub browser_language: &'a str,
    /// The languages for the seller: tags, and names in the language of the page.
    pub for_seller: &'a [(String, String)],
    /// The tag of the one for the seller that counts now.
    pub seller_language: &'a str,
    /// The hours of a day, as the language writes them.
    pub hours: &'a [String],
    /// What became of the last change.
    pub outcome: Outcome,
}

/// The page in words.
pub fn options(input: &OptionsInput<'_>, speech: &Speech<'_>) -> OptionsModel {
    let status = match input.outcome {
        Outcome::Nothing => None,
        Outcome::Saved => Some(Key::OptionsSaved),
        Outcome::NotSaved => Some(Key::OptionsNotSaved),
        Outcome::NotAllowed => Some(Key::OptionsNotAllowed),
        Outcome::Failed => Some(Key::OptionsFailed),
    };
    OptionsModel {
        title: speech.say(Key::OptionsTitle),
        sections: vec![
            waiting(input.draft, speech),
            reminders(input, speech),
            languages(input, speech),
            OptionSection {
                name: "data",
                title: speech.say(Key::OptionsData),
                intro: speech.say(Key::OptionsDataWhere),
                groups: Vec::new(),
                reset: None,
                orders: Some(speech.say(Key::OptionsDataLink)),
            },
        ],
        status: status.map(|key| speech.say(key)).unwrap_or_default(),
        bad: !matches!(input.outcome, Outcome::Nothing | Outcome::Saved),
    }
}

/// What a row is called, and where its clock starts.
const ROWS: [(Key, Key); 4] = [
    (Key::OptionsFirstScan, Key::OptionsFirstScanFrom),
    (Key::OptionsAccepted, Key::OptionsLastMovementFrom),
    (Key::OptionsExported, Key::OptionsExportedFrom),
    (Key::OptionsArrived, Key::OptionsLastMovementFrom),
];

const DAYS: [Key; 4] = [Key::OptionsNormalFrom, Key::OptionsNormalTo, Key::OptionsWrite, Key::OptionsRedFlag];

fn waiting(draft: &Draft, speech: &Speech<'_>) -> OptionSection {
    let rows = ROWS.iter().zip(draft.typed()).zip(draft.faults()).enumerate();
    let groups = rows.map(|(row, (((title, hint), typed), faults))| {
        let days = DAYS.iter().zip(typed).zip(faults).enumerate();
        let fields = days.map(|(place, ((label, typed), fault))| OptionField {
            name: Name::Day(row, place),
            label: speech.say(*label),
            control: Control::Number(typed.clone()),
            error: fault.map(|fault| self::fault(fault, speech)),
        });
        OptionGroup {
            shape: Shape::Days,
            title: speech.say(*title),
            hint: speech.say(*hint),
            fields: fields.collect(),
        }
    });
    OptionSection {
        name: "waiting",
        title: speech.say(Key::OptionsWaiting),
        intro: speech.say(Key::OptionsWaitingIntro),
        groups: groups.collect(),
        reset: Some(speech.say(Key::OptionsReset)),
        orders: None,
    }
}

fn fault(fault: Fault, speech: &Speech<'_>) -> String {
    match fault {
        Fault::NoDays => speech.fill(Key::OptionsNoDays, &[("most", Arg::Count(MOST_DAYS))]),
        Fault::AtLeast(days) => speech.fill(Key::OptionsAtLeast, &[("days", Arg::Count(days))]),
        Fault::MoreThan(days) => speech.fill(Key::OptionsMoreThan, &[("days", Arg::Count(days))]),
    }
}

fn group(shape: Shape, title: String, hint: String, fields: Vec<OptionField>) -> OptionGroup {
    OptionGroup { shape, title, hint, fields }
}

fn reminders(input: &OptionsInput<'_>, speech: &Speech<'_>) -> OptionSection {
    let reminders = &input.draft.settings().reminders;
    let field = |name, label, control| OptionField { name, label, control, error: None };
    let remind = OptionField {
        name: Name::Remind,
        label: speech.say(Key::OptionsRemind),
        // Turned on on another machine, and not allowed on this one: off, until it is turned on here too.
        control: Control::Tick(reminders.on && input.allowed),
        error: (input.outcome == Outcome::NotAllowed).then(|| speech.say(Key::OptionsNotAllowed)),
    };
    let before = input.draft.days_before().into_iter().map(|(days, chosen)| {
        let label = speech.fill(Key::OptionsBeforeDays, &[("days", Arg::Count(days))]);
        field(Name::Before(days), label, Control::Tick(chosen))
    });
    let hours: Vec<(String, String)> =
        input.hours.iter().enumerate().map(|(hour, words)| (hour.to_string(), words.clone())).collect();
    let hour = |name, label, chosen: i64| {
        field(name, speech.say(label), Control::Choice(hours.clone(), chosen.to_string()))
    };
    let quiet = vec![
        hour(Name::QuietFrom, Key::OptionsQuietFrom, reminders.quiet_from),
        hour(Name::QuietTo, Key::OptionsQuietTo, reminders.quiet_to),
    ];
    OptionSection {
        name: "reminders",
        title: speech.say(Key::OptionsReminders),
        intro: speech.say(Key::OptionsRemindersIntro),
        groups: vec![
            group(Shape::Plain, String::new(), String::new(), vec![remind]),
            group(Shape::Ticks, speech.say(Key::OptionsBefore), String::new(), before.collect()),
            group(Shape::Ticks, speech.say(Key::OptionsQuiet), speech.say(Key::OptionsQuietHint), quiet),
        ],
        reset: None,
        orders: None,
    }
}

fn languages(input: &OptionsInput<'_>, speech: &Speech<'_>) -> OptionSection {
    let settings = input.draft.settings();
    let field = |name, label, list, chosen: &str| OptionField {
        name,
        label: speech.say(label),
        control: Control::Choice(list, chosen.to_owned()),
        error: None,
    };
    let browser =
        speech.fill(Key::OptionsLanguageBrowser, &[("language", Arg::Text(input.browser_language))]);
    let mut own = vec![(String::new(), browser)];
    own.extend(input.languages.iter().cloned());
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
    let themes = themes.map(|(name, key)| (name.to_owned(), speech.say(key))).to_vec();
    let theme = field(Name::Theme, Key::OptionsTheme, themes, theme);
    let seller = field(
        Name::SellerLanguage,
        Key::OptionsSellerLanguage,
        input.for_seller.to_vec(),
        input.seller_language,
    );
    OptionSection {
        name: "languages",
        title: speech.say(Key::OptionsLanguages),
        intro: String::new(),
        groups: vec![
            group(Shape::Plain, String::new(), String::new(), vec![language]),
            group(Shape::Plain, String::new(), speech.say(Key::OptionsSellerLanguageHint), vec![seller]),
            group(Shape::Plain, String::new(), String::new(), vec![theme]),
        ],
        reset: None,
        orders: None,
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

    fn model(draft: &Draft, allowed: bool, outcome: Outcome) -> OptionsModel {
        let hours: Vec<String> =
            (0..24).map(|hour: i64| [hour.to_string().as_str(), ":00"].concat()).collect();
        let input = OptionsInput {
            draft,
            allowed,
            languages: &named(&[("de", "Deutsch"), ("en", "English")]),
            browser_language: "English",
            for_seller: &named(&[("en", "English"), ("ru", "Russian")]),
            seller_language: "en",
            hours: &hours,
            outcome,
        };
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
        let model = model(&Draft::new(Settings::default()), false, Outcome::Nothing);
        let mut names: Vec<String> = model.fields().map(|field| format!("{:?}", field.name)).collect();
        assert_eq!(names.len(), 16 + 1 + 6 + 2 + 3);
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 28);
        assert_eq!(control(&model, Name::Day(2, 2)), Control::Number("25".to_owned()));
        assert_eq!(chosen(&model, Name::QuietFrom), "22:00");
        assert_eq!(chosen(&model, Name::Language), "As in the browser: English");
        assert_eq!(chosen(&model, Name::SellerLanguage), "English");
        assert_eq!(chosen(&model, Name::Theme), "As in the browser");
        assert!(model.status.is_empty() && model.fields().all(|field| field.error.is_none()));
    }

    #[test]
    fn a_number_that_does_not_fit_says_why() {
        let mut draft = Draft::new(Settings::default());
        assert_eq!(draft.hear(Name::Day(0, 2), "5"), None);
        assert_eq!(draft.hear(Name::Day(1, 0), ""), None);
        let model = model(&draft, false, Outcome::NotSaved);
        let errors: Vec<_> =
            model.fields().filter_map(|field| Some((field.name, field.error.as_deref()?))).collect();
        assert_eq!(
            errors,
            [(Name::Day(0, 2), "More than 5"), (Name::Day(1, 0), "A whole number from 0 to 365")]
        );
        assert!(model.bad && model.status.starts_with("Not saved"));
    }

    #[test]
    fn reminders_are_on_only_where_the_browser_allows_them() {
        let mut settings = Settings::default();
        settings.reminders.on = true;
        let draft = Draft::new(settings);
        assert_eq!(control(&model(&draft, true, Outcome::Nothing), Name::Remind), Control::Tick(true));
        assert_eq!(control(&model(&draft, false, Outcome::Nothing), Name::Remind), Control::Tick(false));
        let refused = model(&draft, false, Outcome::NotAllowed);
        assert!(refused.fields().any(|field| field.name == Name::Remind && field.error.is_some()));
    }

    #[test]
    fn a_language_that_is_no_more_is_not_said_to_be_chosen() {
        let settings = Settings { language: "sv".to_owned(), ..Settings::default() };
        let model = model(&Draft::new(settings), false, Outcome::Nothing);
        assert_eq!(chosen(&model, Name::Language), "As in the browser: English");
    }
}

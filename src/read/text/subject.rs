//! What carriers call the parcel in a sentence.

use super::words::Folded;

/// What carriers call the parcel whose history follows, folded.
const SUBJECTS: &str = "your item|your package|your parcel|your shipment|ihre sendung|ihr paket|votre colis|votre envoi|su envío|\
    tu envío|tu paquete|su paquete|sua encomenda|seu objeto|il tuo pacco|la tua spedizione|uw pakket|je pakket|uw zending|\
    twoja przesyłka|twoja paczka|vaše zásilka|ваша посылка|ваше отправление|ваша посилка";

/// Whether a text, folded, is what carriers call a parcel.
pub(super) fn is_subject(text: &str) -> bool {
    SUBJECTS.split('|').any(|subject| subject.trim() == text)
}

/// Whether it begins with one, and goes on.
pub(super) fn begins_with_subject(text: &Folded) -> bool {
    let rest = |subject: &str| text.text().strip_prefix(subject);
    SUBJECTS.split('|').any(|subject| rest(subject.trim()).is_some_and(|rest| rest.starts_with(' ')))
}

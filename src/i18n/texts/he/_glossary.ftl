### Glossary: one word for one thing. This file holds comments only.
### Tone: calm and plain; short sentences; the buyer is addressed as in the texts that there are.

# order: הזמנה
# parcel: חבילה
# tracking number: מספר מעקב
# tracking update: עדכון (מעקב)
# scan: סריקה
# carrier: חברת השילוח
# courier: השליח; חברת השליחויות
# tracker: אתר מעקב
# seller: המוכר
# store: חנות
# buyer protection: הגנת הקונה
# dispute: מחלוקת
# dispute file: קובץ למחלוקת
# pickup point: נקודת איסוף
# advice: המלצה
# screenshot: צילום מסך
# to message the seller: לכתוב למוכר

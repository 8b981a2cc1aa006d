### Glossary: one word for one thing. This file holds comments only.
### Tone: calm and plain; short sentences; the buyer is addressed as in the texts that there are.

# order: الطلب
# parcel: الطرد
# tracking number: رقم التتبع
# tracking update: تحديث (التتبع)
# scan: حركة مسجلة
# carrier: شركة الشحن
# courier: مندوب التوصيل
# tracker: موقع التتبع
# seller: البائع
# store: المتجر
# buyer protection: حماية المشتري
# dispute: النزاع
# dispute file: ملف النزاع
# pickup point: نقطة الاستلام
# advice: النصيحة
# screenshot: لقطة شاشة
# to message the seller: مراسلة البائع
# needs attention: تتطلب إجراءً
# warning sign: علامة تحذيرية
# origin country; destination country: بلد المنشأ؛ بلد الوجهة
# stuck (an order): تعثّر
# security check: تحقق أمني
# last checked: آخر تحقق

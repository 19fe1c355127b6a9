### machine: the words around every page.

site-name = Approdo
site-tagline = أين أنا الآن، حسب القانون
skip = الانتقال إلى المحتوى
languages = اللغات
menu = القائمة
nav-check = أين أنا الآن؟
nav-law = القانون
nav-docket = في المحكمة
nav-api = للبرامج
footer-source = برنامج حر (EUPL 1.2).
footer-accessibility = سهولة الاستخدام للجميع
footer-privacy = ما لا نحفظه
not-advice = هذا يساعدك على الفهم ولا يغني عن محامٍ.
machine = ترجمة آلية، قد تحتوي على أخطاء
not-found-title = هذه الصفحة غير موجودة
not-found = يمكن الرجوع إلى البداية، أو البحث في القانون.
home = البداية

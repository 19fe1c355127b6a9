### machine: the words around every page.

site-name = Approdo
site-tagline = আইন অনুযায়ী আমার অবস্থা কী
skip = মূল লেখায় যান
languages = ভাষা
menu = মেনু
nav-check = আমার অবস্থা কী?
nav-law = আইন
nav-docket = আদালতে
nav-api = প্রোগ্রামের জন্য
footer-source = মুক্ত সফটওয়্যার (EUPL 1.2)।
footer-accessibility = সবার ব্যবহারের সুবিধা
footer-privacy = আমরা যা জমা রাখি না
not-advice = এটি বুঝতে সাহায্য করে। এটি আইনজীবীর বিকল্প নয়।
machine = যান্ত্রিক অনুবাদ: ভুল থাকতে পারে
not-found-title = এই পাতাটি নেই
not-found = শুরুতে ফিরে যান, বা আইনে খুঁজুন।
home = শুরু

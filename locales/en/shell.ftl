### source: Words around every page.

site-name = Approdo
site-tagline = Where I stand, by the law
skip = Skip to the content
languages = Languages
menu = Menu
nav-check = Where do I stand?
nav-law = The law
nav-docket = In court
nav-api = For programs
footer-source = Free software (EUPL 1.2).
footer-accessibility = Accessibility
footer-privacy = What we don't keep
not-advice = This helps you understand. It does not replace a lawyer.
machine = Machine translation: it may be wrong
not-found-title = There is no such page
not-found = Go back to the start, or search the law.
home = Start

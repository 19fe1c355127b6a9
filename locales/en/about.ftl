### source: what the house says of itself.

privacy-title = What we don't keep
privacy-1 = With JavaScript your answers stay on the phone. The page can connect to nobody, and the browser keeps us from it too.
privacy-2 = Without JavaScript your answers go to the site with each page, inside the form and never in the address. The site answers and writes them down nowhere.
privacy-3 = The site doesn't write down the address of a reader, nor what is searched for. There are no cookies and nothing of others.
privacy-4 = We can't hide that this page was opened: whoever holds the phone or the network can see it.
privacy-5 = “Leave this page now” takes the answers off the screen and opens another site.
accessibility-title = Accessibility
accessibility-1 = The pages follow WCAG 2.2, level AA: they work by keyboard alone, with a screen reader, at 200 %, on a narrow phone, by day and by night.
accessibility-2 = Every version is tried with axe-core on every kind of page in every language, and by a walk with the keyboard alone. Nobody has yet tried them with a screen reader in all five languages.
accessibility-3 = The words of the law are in Italian and English; in the other languages a machine translated them, and it says so.
accessibility-4 = Whoever meets an obstacle can write to the municipality that uses this program: the official declaration is theirs.

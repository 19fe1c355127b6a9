### machine: les mots autour de chaque page.

site-name = Approdo
site-tagline = Où j'en suis, selon la loi
skip = Aller au contenu
languages = Langues
menu = Menu
nav-check = Où j'en suis ?
nav-law = La loi
nav-docket = Au tribunal
nav-api = Pour les programmes
footer-source = Logiciel libre (EUPL 1.2).
footer-accessibility = Accessibilité
footer-privacy = Ce que nous ne gardons pas
not-advice = Ceci aide à comprendre. Cela ne remplace pas un avocat.
machine = Traduction automatique, peut contenir des erreurs
not-found-title = Cette page n'existe pas
not-found = Revenez au début, ou cherchez dans la loi.
home = Début

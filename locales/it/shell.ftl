### source: Parole della cornice di ogni pagina.

site-name = Approdo
site-tagline = Dove sono io, secondo la legge
skip = Vai al contenuto
languages = Lingue
menu = Menù
nav-check = Dove sono io?
nav-law = La legge
nav-docket = In tribunale
nav-api = Per programmi
footer-source = Il programma è libero (EUPL 1.2).
footer-accessibility = Accessibilità
footer-privacy = Che cosa non salviamo
not-advice = Questo aiuta a capire. Non sostituisce un avvocato.
machine = Traduzione automatica: può sbagliare
not-found-title = Questa pagina non c'è
not-found = Torna all'inizio, o cerca nella legge.
home = Inizio

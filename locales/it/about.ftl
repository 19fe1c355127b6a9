### source: che cosa la casa dice di sé.

privacy-title = Che cosa non salviamo
privacy-1 = Con JavaScript le risposte restano nel telefono. La pagina non può collegarsi a nessuno, e il browser lo impedisce anche a noi.
privacy-2 = Senza JavaScript le risposte vanno al sito con ogni pagina, dentro il modulo e mai nell'indirizzo. Il sito risponde e non le scrive da nessuna parte.
privacy-3 = Il sito non scrive l'indirizzo di chi legge, né quello che cerca. Non ci sono cookie né risorse di altri.
privacy-4 = Non possiamo nascondere che questa pagina è stata aperta: lo può vedere chi tiene il telefono o la rete.
privacy-5 = «Esci subito» toglie le risposte dallo schermo e apre un altro sito.
accessibility-title = Accessibilità
accessibility-1 = Le pagine seguono le WCAG 2.2, livello AA: si usano con la sola tastiera, con un lettore di schermo, ingrandite al 200 %, su un telefono stretto, di giorno e di notte.
accessibility-2 = Ogni versione è provata con axe-core su ogni pagina e in ogni lingua, e con un percorso fatto dalla sola tastiera. Nessuno le ha ancora provate con un lettore di schermo in tutte e cinque le lingue.
accessibility-3 = Le parole della legge sono in italiano e in inglese; nelle altre lingue la traduzione è automatica e lo dice.
accessibility-4 = Chi trova un ostacolo può scriverlo al Comune che usa questo programma: la dichiarazione ufficiale è sua.

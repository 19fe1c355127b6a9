//! The names of the corpus where they are written: each stands exactly where it is said to.
//! That none is missed is tried in `editing`, which knows the words of the language.

use norma::names::Thing;

use super::law::Law;

#[test]
fn a_name_that_was_noted_is_what_is_written_there() {
    let law = Law::read();
    let (names, sources) = (&law.compiled.names, &law.compiled.sources);
    for found in names.all() {
        let words = sources.words(found.at);
        let given = names.of(&found.thing).find(|other| other.declares);
        let given = given.unwrap_or_else(|| panic!("`{words}` is nowhere given its name"));
        assert_eq!(words, sources.words(given.at), "{:?}", found.thing);
    }
    assert!(names.all().len() > 2_000, "{} names", names.all().len());
}

#[test]
fn a_fact_and_a_value_of_the_same_letters_are_two_things() {
    let law = Law::read();
    let names = &law.compiled.names;
    let lets = names.all().iter().filter(|found| matches!(found.thing, Thing::Let(_)));
    let fields = names.all().iter().filter(|found| match found.thing {
        Thing::Fact(id) => law.compiled.program.facts[id.at()].relation.is_some(),
        _ => false,
    });
    assert!(lets.count() > 0 && fields.count() > 100);
}

//! The template's formulas by hand and in Norma give everybody the same cents.

use bench::engine::{self, Batch, Law};
use bench::template::{Month, People, run_by_hand};

#[test]
fn the_loop_by_hand_agrees_with_the_engine() {
    let program = bench::law::template().program;
    let people = People::draw(5_000, 3);
    let months = [("2016-06-01", Month::june_2016()), ("2017-02-01", Month::february_2017())];
    for (day, month) in months {
        let on = day.parse().expect("it is a day");
        let batch = Batch::of_template(&program, &people, on);
        let mut ready = Law::new(&program, on, &["plain"]).ready(&batch);
        let mut ours = Vec::new();
        engine::template(&mut ready, &batch, &mut ours);
        let mut by_hand = Default::default();
        run_by_hand(&month, &people, &mut by_hand);
        assert_eq!(by_hand.to_vec(), ours, "{day}");
        for (place, column) in by_hand.iter().enumerate() {
            let some = column.iter().any(|cents| *cents != 0);
            assert!(some || day > "2016-12-01" && place == 2, "{day}, result {place}");
        }
    }
}

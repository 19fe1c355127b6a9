//! Whether a question can matter at all: some way of telling other things, then this, settles a goal.
//!
//! A crowd of hypothetical people sets out from the person. Round by round each is told some of the other open things
//! at random, and only those of whom the goal is still open go on; after each round the question is put to all of
//! them, as one batch. What the person can't say is never told on the way. The chances are drawn from a fixed seed.

use super::goal::Aim;
use crate::engine::World;
use crate::facts::{Known, Person};
use crate::missing::{Domain, Open, Seed, Telling, could_be_told, few};

/// People in the crowd.
const CROWD: usize = 16;
/// Ways each of them goes on in a round.
const WAYS: usize = 4;
/// Rounds; in each, one in so many of the things still open is told, in the last all.
const ROUNDS: [usize; 5] = [16, 8, 4, 2, 1];
/// Of one thing no more answers than these are told on the way.
const ANSWERS: usize = 8;

/// Who asks, and what could be told on the way.
pub(super) struct Doubt<'d, 'a> {
    domain: &'d Domain,
    world: &'d World<'a>,
    open: Vec<(Open, Vec<Telling>)>,
}

impl<'d, 'a> Doubt<'d, 'a> {
    pub fn new(domain: &'d Domain, world: &'d World<'a>, open: &[Open]) -> Doubt<'d, 'a> {
        let told = |open: &Open| (*open, few(could_be_told(domain, world, *open), ANSWERS));
        Doubt { domain, world, open: open.iter().map(told).collect() }
    }

    /// Whether telling `asked` can settle this goal.
    pub fn can_settle(&self, aim: &Aim<'a>, asked: Open) -> bool {
        let mut seed = Seed(1);
        let mut crowd = vec![self.world.clone()];
        for share in ROUNDS {
            if self.is_settled_of_any(aim, asked, &crowd, &mut seed) {
                return true;
            }
            let ways = (0..CROWD * WAYS).map(|way| {
                let person = (*crowd[way % crowd.len()].person).clone();
                self.told_some(person, asked, share, &mut seed)
            });
            let open = still_open(aim, self.world.each(ways.collect()));
            if !open.is_empty() {
                crowd = few(open, CROWD);
            }
        }
        self.is_settled_of_any(aim, asked, &crowd, &mut seed)
    }

    fn is_settled_of_any(
        &self,
        aim: &Aim<'a>,
        asked: Open,
        crowd: &[World<'a>],
        seed: &mut Seed,
    ) -> bool {
        let mut people = Vec::new();
        for one in crowd {
            for telling in few(could_be_told(self.domain, one, asked), ANSWERS) {
                let mut person = one.person.told(self.world.program, asked, &telling);
                self.tell_its_fields(&mut person, asked, &telling, seed);
                people.push(person);
            }
        }
        let all = people.len();
        all > 0 && still_open(aim, self.world.each(people)).len() < all
    }

    /// One in so many of the other open things told.
    fn told_some(&self, mut person: Person, asked: Open, share: usize, seed: &mut Seed) -> Person {
        for (open, answers) in self.open.iter().filter(|(open, _)| *open != asked) {
            if seed.below(share) == 0
                && let Some(telling) = seed.pick(answers)
            {
                person.tell(self.world.program, *open, telling);
                self.tell_its_fields(&mut person, *open, telling, seed);
            }
        }
        person
    }

    /// Of a row that is supposed, its fields too.
    fn tell_its_fields(&self, person: &mut Person, of: Open, telling: &Telling, seed: &mut Seed) {
        let (Open::Rows(relation), Telling::OneMore) = (of, telling) else { return };
        let program = self.world.program;
        let place = person.relations[relation.at()].rows.last().map_or(0, |row| row.place);
        for field in &program.relations[relation.at()].fields {
            let open = Open::Field(relation, place, *field);
            let now = Known::Unknown;
            let answers = self.domain.answers(program, person, self.world.on, *field, &now);
            if let Some(known) = seed.pick(&answers) {
                person.tell(program, open, &Telling::Known(known.clone()));
            }
        }
    }
}

/// Those of whom a goal is open, of the rows of one batch.
fn still_open<'a>(aim: &Aim<'a>, crowd: Vec<World<'a>>) -> Vec<World<'a>> {
    let Some(first) = crowd.first() else { return crowd };
    let open = aim.open_across(first);
    let bit = |row: usize| open[row / 64] >> (row % 64) & 1 == 1;
    crowd.into_iter().enumerate().filter(|(row, _)| bit(*row)).map(|(_, one)| one).collect()
}

//! Small sets of things, the smaller first.

/// All sets of at most `most` of `count` things, none first, each in rising order.
pub(super) fn up_to(most: usize, count: usize) -> Vec<Vec<usize>> {
    let mut all = vec![Vec::new()];
    let mut last = all.clone();
    for _ in 0..most {
        last = last.iter().flat_map(|set| with_one_more(set, count)).collect();
        all.extend(last.iter().cloned());
    }
    all
}

fn with_one_more(set: &[usize], count: usize) -> Vec<Vec<usize>> {
    let from = set.last().map_or(0, |last| last + 1);
    (from..count).map(|next| [set, &[next]].concat()).collect()
}

/// Whether all of `part` is in `whole`; both rise.
pub(super) fn is_part(part: &[usize], whole: &[usize]) -> bool {
    part.iter().all(|one| whole.contains(one))
}

/// Every choice of one from each of these, the first varying last; no more than `most` choices.
pub(super) fn choices(sizes: &[usize], most: usize) -> Vec<Vec<usize>> {
    let mut all = vec![Vec::new()];
    for size in sizes {
        let longer =
            all.iter().flat_map(|choice| (0..*size).map(move |one| [&choice[..], &[one]].concat()));
        all = longer.take(most).collect();
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_come_smaller_first_and_each_once() {
        let sets = up_to(2, 3);
        let expected: Vec<Vec<usize>> =
            vec![vec![], vec![0], vec![1], vec![2], vec![0, 1], vec![0, 2], vec![1, 2]];
        assert_eq!(sets, expected);
    }

    #[test]
    fn choices_take_one_of_each() {
        assert_eq!(choices(&[2, 2], 9), [[0, 0], [0, 1], [1, 0], [1, 1]]);
        assert_eq!(choices(&[2, 2], 3).len(), 3);
        assert_eq!(choices(&[], 9), [[0_usize; 0]]);
    }
}

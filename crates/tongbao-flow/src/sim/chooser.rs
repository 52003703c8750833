//! Who decides what goes wrong.

/// Decides.
pub(super) enum Chooser {
    /// By a seed.
    Random(u64),
    /// By a script that is counted up from run to run, until every combination was there. Only what is asked for with
    /// [`choose`](Self::choose) is decided so; chances never come.
    Every(Script),
}

/// Decisions, and how many ways there were for each.
#[derive(Clone, Default)]
pub(super) struct Script {
    decisions: Vec<(usize, usize)>,
    at: usize,
}

impl Script {
    /// The next combination. `None` if there is none.
    pub(super) fn next(mut self) -> Option<Self> {
        self.decisions.truncate(self.at);
        while let Some((decision, ways)) = self.decisions.pop() {
            if decision + 1 < ways {
                self.decisions.push((decision + 1, ways));
                self.at = 0;
                return Some(self);
            }
        }
        None
    }
}

impl Chooser {
    /// One of so many ways; both kinds of chooser decide.
    pub(super) fn choose(&mut self, ways: usize) -> usize {
        match self {
            Self::Random(_) => usize::try_from(self.below(ways as u64)).unwrap(),
            Self::Every(script) => {
                let at = script.at;
                script.at += 1;
                if at == script.decisions.len() {
                    script.decisions.push((0, ways));
                }
                script.decisions[at].0
            }
        }
    }

    /// True so many times of a thousand; never in a script.
    pub(super) fn chance(&mut self, of_thousand: u64) -> bool {
        matches!(self, Self::Random(_)) && self.below(1_000) < of_thousand
    }

    /// A number below this one; 0 in a script.
    pub(super) fn below(&mut self, end: u64) -> u64 {
        let Self::Random(state) = self else { return 0 };
        // SplitMix64: small, and the same everywhere and forever.
        *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = *state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % end.max(1)
    }

    pub(super) fn is_scripted(&self) -> bool {
        matches!(self, Self::Every(_))
    }
}

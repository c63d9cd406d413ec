//! What the order of suggestions depends on, and what it cannot depend on (WP-13, WP-24, M28).

use leka_matching::{Because, Limit, Lodging, Market, Marks, Reason, Ring, Spoken, Terms, Trades, WEIGHTS, Wishes};
use proptest::prelude::*;

const TODAY: i32 = 19_265;

/// Few places, so that homes and work meet.
const PLACES: [u64; 10] = [
    0,
    540_329_100_201,
    540_329_100_202,
    540_329_100_000,
    540_329_101_201,
    540_329_000_000,
    540_302_000_000,
    540_102_000_000,
    510_107_000_000,
    990_000_000_000,
];

prop_compose! {
    fn marks()(kind in proptest::option::of(0u8..4), contract in proptest::option::of(0u8..4),
        lodging in proptest::option::of(0usize..3), night in proptest::option::of(any::<bool>()),
        hazards in proptest::option::of(0u16..512), spoken in proptest::option::of(0usize..4)) -> Marks {
        let mut marks = Marks::default();
        marks = kind.map_or(marks, |at| marks.kind(at));
        marks = contract.map_or(marks, |at| marks.contract(at));
        marks = lodging.map_or(marks, |at| marks.lodging([Lodging::None, Lodging::Paid, Lodging::Free][at]));
        marks = night.map_or(marks, |night| marks.night(night));
        marks = hazards.map_or(marks, |bits| marks.hazards(bits));
        spoken.map_or(marks, |at| marks.spoken([Spoken::Nothing, Spoken::Chinese, Spoken::Tibetan, Spoken::Either][at]))
    }
}

prop_compose! {
    fn terms()(id in 1i64..1_000_000, first in -90i32..=0, until in -3i32..90, place in 0usize..PLACES.len(),
        pay in prop_oneof![Just(0u32), 2_000u32..9_000], week in prop_oneof![Just(0u16), 600u16..4_000],
        months in 1u16..8_192, trades in 0u64..256, marks in marks()) -> Terms {
        Terms {
            id, first_shown: TODAY + first, shown_until: TODAY + until, place: PLACES[place], pay_month: pay * 100,
            week_minutes: week, months: months & 0x1FFE, trades: Trades(trades), marks,
        }
    }
}

/// Numbers are not given twice.
fn distinct(mut all: Vec<Terms>) -> Vec<Terms> {
    for (n, one) in (0..).zip(&mut all) {
        one.id = one.id * 1_000 + n;
    }
    all
}

fn market() -> impl Strategy<Value = Vec<Terms>> {
    proptest::collection::vec(terms(), 0..200).prop_map(distinct)
}

prop_compose! {
    fn wishes()(home in 1usize..4, farthest in proptest::option::of(0usize..6), pay in prop_oneof![Just(0u32), 2_000u32..6_000],
        week in prop_oneof![Just(0u16), Just(2_640u16), Just(1_200u16)], night in any::<bool>(),
        hazards in prop_oneof![Just(0u16), 0u16..512], lodging in 0usize..4, months in prop_oneof![Just(0u16), 0u16..8_192],
        kinds in prop_oneof![Just(0u8), 0u8..16], contracts in prop_oneof![Just(0u8), 0u8..16], speaks in 0u8..4,
        wants in prop_oneof![Just(0u64), 0u64..256], can in prop_oneof![Just(0u64), 0u64..256]) -> Wishes {
        Wishes {
            home: PLACES[home], farthest: farthest.map(|at| Ring::ALL[at]), least_pay: pay * 100, most_week_minutes: week,
            no_night: night, hazards, lodging: [None, Some(Lodging::None), Some(Lodging::Paid), Some(Lodging::Free)][lodging],
            months: months & 0x1FFE, kinds, contracts, speaks, wants: Trades(wants), can: Trades(can),
        }
    }
}

/// The order by looking at each vacancy and sorting them all.
fn plainly(wishes: &Wishes, all: &[Terms]) -> Vec<(i64, u32)> {
    let shown = all.iter().filter(|one| one.shown_until >= TODAY && wishes.fails(one).is_none());
    let mut found: Vec<(u32, &Terms)> = shown.map(|one| (wishes.parts(one, TODAY).total(), one)).collect();
    found.sort_by_key(|(points, one)| (std::cmp::Reverse(*points), one.first_shown, one.id));
    found.into_iter().map(|(points, one)| (one.id, points)).collect()
}

fn ranked(wishes: &Wishes, all: &[Terms], most: usize) -> (Vec<(i64, u32)>, usize) {
    let market = Market::of(all.iter().copied(), TODAY);
    let (first, total) = market.rank(wishes, most);
    (first.into_iter().map(|one| (market.terms(one.at).id, one.points)).collect(), total)
}

fn ids(wishes: &Wishes, all: &[Terms]) -> Vec<i64> {
    ranked(wishes, all, usize::MAX / 4).0.into_iter().map(|(id, _)| id).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_quick_order_is_the_plain_one(all in market(), wishes in wishes(), most in 0usize..60) {
        let plain = plainly(&wishes, &all);
        let (first, total) = ranked(&wishes, &all, most);
        prop_assert_eq!(total, plain.len());
        prop_assert_eq!(first, plain.into_iter().take(most).collect::<Vec<_>>());
    }

    #[test]
    fn m_28_only_limits_that_the_worker_set_leave_work_out(all in market(), wishes in wishes()) {
        let open = Wishes { home: wishes.home, wants: wishes.wants, can: wishes.can, ..Wishes::default() };
        let shown = all.iter().filter(|one| one.shown_until >= TODAY).count();
        prop_assert_eq!(ids(&open, &all).len(), shown, "who set no limit sees all");
        for id in ids(&wishes, &all) {
            let one = all.iter().find(|one| one.id == id).unwrap();
            prop_assert!(wishes.fails(one).is_none());
        }
        // Each limit says of the whole market what it keeps away.
        let market = Market::of(all.iter().copied(), TODAY);
        for (limit, alone, kept) in market.left_out(&wishes) {
            prop_assert!(alone <= kept && kept > 0, "{limit:?}");
        }
        if let Some((limit, alone)) = market.tightest(&wishes) {
            let more = ids(&without(&wishes, limit), &all).len() - ids(&wishes, &all).len();
            prop_assert_eq!(more, alone, "changing it brings what was said");
        }
    }

    #[test]
    fn wp_24_the_order_does_not_depend_on_who_came_first_in_the_tables(
        (all, mixed) in market().prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle())), wishes in wishes(),
    ) {
        prop_assert_eq!(ids(&wishes, &all), ids(&wishes, &mixed));
        let newest = |all: &[Terms]| {
            let market = Market::of(all.iter().copied(), TODAY);
            market.newest(&wishes, 50).0.into_iter().map(|one| market.terms(one.at).id).collect::<Vec<_>>()
        };
        prop_assert_eq!(newest(&all), newest(&mixed));
    }

    #[test]
    fn m_28_posting_again_moves_nothing(all in market(), wishes in wishes(), which in 0usize..200, times in 1i64..5) {
        prop_assume!(!all.is_empty());
        let own = all[which % all.len()];
        // The same work under new numbers: it was shown first on the same day.
        let again: Vec<Terms> = all.iter().copied().chain((0..times).map(|n| Terms { id: 9_000_000_000 + n, ..own })).collect();
        let (before, after) = (ids(&wishes, &all), ids(&wishes, &again));
        let kept: Vec<i64> = after.iter().copied().filter(|id| *id < 9_000_000_000).collect();
        prop_assert_eq!(&kept, &before, "nobody else moves");
        if let Some(at) = after.iter().position(|id| *id == own.id) {
            prop_assert!(after[..at].iter().all(|id| *id < 9_000_000_000), "and no copy comes before its own");
        }
    }

    #[test]
    fn better_terms_never_come_later(all in market(), wishes in wishes(), which in 0usize..200, more in 1u32..400_000) {
        prop_assume!(!all.is_empty());
        let at = which % all.len();
        // Few limits, so that most of the market has a place in the order.
        let wishes = Wishes {
            home: wishes.home, least_pay: wishes.least_pay, wants: wishes.wants, can: wishes.can, ..Wishes::default()
        };
        let place = |all: &[Terms]| ids(&wishes, all).iter().position(|id| *id == all[at].id);
        let before = place(&all);
        let mut better = all.clone();
        better[at].pay_month += more;
        if let Some(before) = before {
            prop_assert!(place(&better).is_some_and(|now| now <= before), "more pay");
            let mut nearer = all.clone();
            nearer[at].place = wishes.home;
            prop_assert!(place(&nearer).is_some_and(|now| now <= before), "nearer home");
        }
    }

    #[test]
    fn wp_24_a_reason_says_what_counts_the_most_and_only_what_is_so(all in market(), wishes in wishes()) {
        for one in &all {
            let parts = wishes.parts(one, TODAY);
            prop_assert!([parts.near, parts.pay, parts.wish, parts.skill, parts.season, parts.fresh].iter().all(|n| *n <= 1000));
            prop_assert!(parts.total() <= 100_000);
            let Reason { first, second } = wishes.reason(one, TODAY);
            prop_assert!(first.is_some() || second.is_none());
            prop_assert_eq!(first.is_none(), parts.total() == 0);
            for because in [first, second].into_iter().flatten() {
                match because {
                    Because::Near(ring) => prop_assert_eq!(ring, Ring::between(wishes.home, one.place)),
                    Because::Pay { month, least } => prop_assert!(month > 0 && month == one.pay_month && least == wishes.least_pay),
                    Because::Wish(trades) => prop_assert!(trades.0 != 0 && trades == wishes.wants.both(one.trades)),
                    Because::Skill(trades) => prop_assert!(trades.0 != 0 && trades == wishes.can.both(one.trades)),
                    Because::Season(months) => prop_assert!(months != 0 && months == wishes.months & one.months),
                    Because::Fresh(days) => prop_assert!(days < WEIGHTS.fresh_days),
                }
            }
        }
    }
}

/// The same wishes without one limit.
fn without(wishes: &Wishes, limit: Limit) -> Wishes {
    let mut open = *wishes;
    match limit {
        Limit::Far => open.farthest = None,
        Limit::Pay => open.least_pay = 0,
        Limit::Hours => open.most_week_minutes = 0,
        Limit::Night => open.no_night = false,
        Limit::Hazards => open.hazards = 0,
        Limit::Lodging => open.lodging = None,
        Limit::Season => open.months = 0,
        Limit::Kind => open.kinds = 0,
        Limit::Contract => open.contracts = 0,
        Limit::Spoken => open.speaks = 0,
    }
    open
}

/// Blind by construction: there is no way in for what must not count.
#[test]
fn m_28_the_inputs_have_no_field_for_who_offers_who_asks_or_what_is_wanted_of_anybody() {
    let source = include_str!("../src/model.rs");
    let fields_of = |name: &str| -> Vec<&str> {
        let (_, rest) = source.split_once(&format!("pub struct {name} {{")).unwrap();
        let body = rest.split_once("\n}").unwrap().0;
        body.lines().filter_map(|line| line.trim().strip_prefix("pub ")?.split(':').next()).collect()
    };
    assert_eq!(
        fields_of("Terms"),
        ["id", "first_shown", "shown_until", "place", "pay_month", "week_minutes", "months", "trades", "marks"]
    );
    assert_eq!(
        fields_of("Wishes"),
        [
            "home",
            "farthest",
            "least_pay",
            "most_week_minutes",
            "no_night",
            "hazards",
            "lodging",
            "months",
            "kinds",
            "contracts",
            "speaks",
            "wants",
            "can",
        ]
    );
    let manifest = include_str!("../Cargo.toml");
    let dependencies = manifest.split_once("[dev-dependencies]").unwrap().0;
    assert!(!dependencies.contains("[dependencies]"), "nothing that could read a table: {dependencies}");
}

#[test]
fn wp_24_parts_are_what_the_file_says() {
    let home = 540_329_100_201;
    let one = Terms {
        id: 1,
        first_shown: TODAY - 30,
        shown_until: TODAY,
        place: 540_329_100_000,
        pay_month: 420_000,
        week_minutes: 2_400,
        months: 0b111 << 4,
        trades: Trades(0b11),
        marks: Marks::default(),
    };
    let wishes = Wishes { home, least_pay: 350_000, wants: Trades(1), can: Trades(2), months: 1 << 5, ..Wishes::default() };
    let parts = wishes.parts(&one, TODAY);
    assert_eq!((parts.near, parts.pay, parts.wish, parts.skill, parts.season, parts.fresh), (900, 600, 1000, 500, 333, 500));
    assert_eq!(parts.total(), 27_000 + 15_000 + 25_000 + 5_000 + 1_665 + 2_500);
    let reason = wishes.reason(&one, TODAY);
    assert_eq!((reason.first, reason.second), (Some(Because::Near(Ring::Township)), Some(Because::Wish(Trades(1)))));
    let paid = Wishes { wants: Trades(0), ..wishes };
    assert_eq!(paid.reason(&one, TODAY).second, Some(Because::Pay { month: 420_000, least: 350_000 }));
    // At the lowest pay that was named, half; at twice as much, all; not stated, none and out.
    for (pay, points) in [(350_000, 500), (700_000, 1000), (7_000_000, 1000), (0, 0)] {
        assert_eq!(wishes.parts(&Terms { pay_month: pay, ..one }, TODAY).pay, points, "{pay}");
    }
    assert!(wishes.fails(&Terms { pay_month: 0, ..one }).is_only(Limit::Pay));
    assert!(wishes.fails(&Terms { pay_month: 349_999, ..one }).is_only(Limit::Pay));
    // What nobody said counts for nothing.
    let silent = Wishes { home, ..Wishes::default() };
    let parts = silent.parts(&one, TODAY);
    assert_eq!((parts.wish, parts.skill, parts.season), (0, 0, 0));
    assert_eq!(parts.pay, 525, "of the full pay of the file");
}

#[test]
fn m_28_what_is_not_stated_keeps_to_no_limit() {
    let silent = Terms { id: 1, shown_until: TODAY, pay_month: 1, months: 0x1FFE, ..Terms::default() };
    let home = 540_329_100_000;
    let all = [
        (Limit::Far, Wishes { farthest: Some(Ring::Outside), ..Wishes::default() }),
        (Limit::Pay, Wishes { least_pay: 2, ..Wishes::default() }),
        (Limit::Hours, Wishes { most_week_minutes: 2_640, ..Wishes::default() }),
        (Limit::Night, Wishes { no_night: true, ..Wishes::default() }),
        (Limit::Hazards, Wishes { hazards: 1, ..Wishes::default() }),
        (Limit::Lodging, Wishes { lodging: Some(Lodging::Paid), ..Wishes::default() }),
        (Limit::Kind, Wishes { kinds: 0b1111, ..Wishes::default() }),
        (Limit::Contract, Wishes { contracts: 1, ..Wishes::default() }),
        (Limit::Spoken, Wishes { speaks: 3, ..Wishes::default() }),
    ];
    for (limit, wishes) in all {
        assert!(Wishes { home, ..wishes }.fails(&silent).is_only(limit), "{limit:?}");
    }
    let said = Marks::default().kind(0).contract(0).lodging(Lodging::Paid).night(false).hazards(0b10).spoken(Spoken::Either);
    let said = Terms { place: home, pay_month: 300_000, week_minutes: 2_640, marks: said, ..silent };
    for (limit, wishes) in all {
        assert!(Wishes { home, ..wishes }.fails(&said).is_none(), "{limit:?}");
    }
    let wishes = Wishes { home, hazards: 0b11, ..Wishes::default() };
    assert!(wishes.fails(&said).is_only(Limit::Hazards), "one of several is one too many");
    for (speaks, spoken, fits) in [
        (1, Spoken::Chinese, true),
        (1, Spoken::Tibetan, false),
        (2, Spoken::Chinese, false),
        (2, Spoken::Either, true),
        (2, Spoken::Nothing, true),
        (0, Spoken::Chinese, true),
    ] {
        let one = Terms { marks: Marks::default().spoken(spoken), ..silent };
        let wishes = Wishes { home, speaks, ..Wishes::default() };
        assert_eq!(wishes.fails(&one).is_none(), fits, "{speaks} {spoken:?}");
    }
}

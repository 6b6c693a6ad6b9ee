import { char, just, nothing, tuple, unit } from '../show.mjs';

const range = (a, b) => Array.from({ length: Math.max(0, b - a + 1) }, (_, i) => a + i);
const counts = [-1, 0, 1, 2, 3, 5, 6, 100];
const five = [5, 3, 9, 1, 7];
const random = (n, seed, mod) => { const xs = []; for (let i = 0; i < n; i++) { seed = (seed * 75 + 74) % 65537; xs.push(seed % mod); } return xs; };
const randomElm = `
random : Int -> Int -> Int -> List Int
random n seed mod =
    if n == 0 then
        []

    else
        let
            next =
                modBy 65537 (seed * 75 + 74)
        in
        modBy mod next :: random (n - 1) next mod


checksum : List Int -> Int
checksum =
    List.foldl (\\x acc -> modBy 1000003 (acc * 31 + x)) 7
`;
const checksum = (xs) => xs.reduce((acc, x) => ((acc * 31 + x) % 1000003 + 1000003) % 1000003, 7);
const sorted = (xs) => [...xs].sort((a, b) => a - b);

export default {
  ListMaking: {
    cases: [
      ...[[1, 5], [3, 3], [5, 1], [-3, 2], [0, -1]].map(([a, b]) => [`List.range ${a} ${b}`, range(a, b)]), ['List.map (\\n -> List.repeat n ()) [ -1, 0, 2 ]', [[], [], [unit, unit]]], ['List.singleton "a"', ['a']], ['1 :: 2 :: [ 3 ]', [1, 2, 3]],
      ['List.append [ 1 ] [ 2 ] ++ [] ++ [ 3 ]', [1, 2, 3]], ['List.concat [ [ 1, 2 ], [], [ 3 ] ]', [1, 2, 3]], ['List.concatMap (\\n -> List.range 1 n) [ 3, 0, 2 ]', [1, 2, 3, 1, 2]], ['List.intersperse "-" [ "a", "b", "c" ]', ['a', '-', 'b', '-', 'c']],
      ['List.map (List.intersperse 0) [ [], [ 1 ], [ 1, 2 ] ]', [[], [1], [1, 0, 2]]], ['List.reverse [ 1, 2, 3 ]', [3, 2, 1]], ['List.reverse []  == [ 1 ]', false], ['List.length (List.repeat 100000 \'x\')', 100000], ['[ 1, 2 ] ++ [ 3 ] == 1 :: [ 2, 3 ]', true],
    ],
  },
  ListTransforming: {
    declarations: `
five : List Int
five =
    [ 5, 3, 9, 1, 7 ]


squareIfOdd : Int -> Maybe Int
squareIfOdd n =
    if modBy 2 n == 1 then
        Just (n * n)

    else
        Nothing
`,
    cases: [
      ['List.map (\\n -> n * 2) five', five.map((n) => n * 2)], ['List.indexedMap Tuple.pair five', five.map((n, i) => tuple(i, n))], ['List.indexedMap (\\i n -> i * n) []', []], ['List.filter (\\n -> n > 4) five', five.filter((n) => n > 4)],
      ['List.filterMap squareIfOdd (List.range 1 6)', [1, 9, 25]], ['List.foldl (::) [] five', [...five].reverse()], ['List.foldr (::) [] five', five], ['List.foldl (\\n acc -> acc * 10 + n) 0 five', 53917], ['List.foldr (\\n acc -> acc * 10 + n) 0 five', 71935],
      ['List.foldl (-) 0 [ 1, 2, 3 ]', 2], ['List.foldr (-) 0 [ 1, 2, 3 ]', 2], ['List.foldr (\\s acc -> s ++ "(" ++ acc ++ ")") "" [ "a", "b" ]', 'a(b())'], ['List.map List.length [ [ [] ], [], [ [], [] ] ]', [1, 0, 2]],
      ['List.map (\\( a, b ) -> a + b) [ ( 1, 2 ), ( 3, 4 ) ]', [3, 7]], ['List.map .name [ { name = "x" }, { name = "y" } ]', ['x', 'y']], ['List.unzip [ ( 1, \'a\' ), ( 2, \'b\' ) ]', tuple([1, 2], [char('a'), char('b')])], ['List.partition (\\n -> n < 5) five', tuple([3, 1], [5, 9, 7])],
      ['List.map squareIfOdd [ 1, 2 ]', [just(1), nothing]], ['List.filterMap identity [ Just 1, Nothing, Just 3 ]', [1, 3]],
    ],
  },
  ListAsking: {
    cases: [
      ['List.map List.length [ [], [ 1 ], [ 1, 2 ] ]', [0, 1, 2]], ['List.member 3 [ 1, 3 ]', true], ['List.member \'x\' []', false], ['List.member [ 1 ] [ [], [ 1 ] ]', true], ['List.all (\\n -> n > 0) [ 1, 2 ]', true], ['List.all (\\n -> n > 1) [ 1, 2 ]', false],
      ['( List.all not [], List.any not [] )', tuple(true, false)], ['List.any (\\n -> n == 2) [ 1, 2 ]', true], ['List.maximum [ 1, 5, 3 ]', just(5)], ['List.minimum [ 1.5, -2, 3 ]', just(-2)], ['List.maximum (List.filter String.isEmpty [ "a" ])', nothing],
      ['( List.sum (List.range 1 100), List.product (List.range 1 10) )', tuple(5050, 3628800)], ['List.sum [ 0.1, 0.2, 0.3 ]', 0.1 + 0.2 + 0.3], ['List.map List.head [ [], [ 1, 2 ] ]', [nothing, just(1)]], ['List.map List.tail [ [], [ 1, 2 ], [ 3 ] ]', [nothing, just([2]), just([])]],
      ['List.map List.isEmpty [ [], [ 0 ] ]', [true, false]], ['List.head (List.drop 2 [ 1, 2, 3 ])', just(3)], ['List.any (\\n -> n > 99999) (List.range 1 100000)', true],
    ],
  },
  ListTaking: {
    cases: counts.flatMap((n) => [[`List.take ${n} [ 1, 2, 3, 4, 5 ]`, range(1, 5).slice(0, Math.max(0, n))], [`List.drop ${n} [ 1, 2, 3, 4, 5 ]`, range(1, 5).slice(Math.max(0, n))]]).concat([
      ['List.take 2 [] ++ List.drop 2 [ () ]', []], ['List.all (\\n -> List.take n (List.range 1 50) ++ List.drop n (List.range 1 50) == List.range 1 50) (List.range -2 55)', true],
      ['List.range 1 100000 |> List.take 99999 |> List.drop 99998', [99999]], ['List.range 1 10 |> List.drop 3 |> List.take 4 |> List.reverse', [7, 6, 5, 4]],
    ]),
  },
  ListMapping: {
    cases: [
      ['List.map2 (\\a b -> a * b) [ 1, 2, 3 ] [ 4, 5, 6 ]', [4, 10, 18]], ['List.map2 Tuple.pair [ 1, 2 ] [ "a" ]', [tuple(1, 'a')]], ['List.map2 (+) [] [ 1 ]', []], ['List.map3 (\\a b c -> [ a, b, c ]) [ 1, 2 ] [ 3, 4 ] [ 5, 6 ]', [[1, 3, 5], [2, 4, 6]]],
      ['List.map3 (\\a b c -> a + b + c) [ 1 ] [ 2, 3 ] []', []], ['List.map4 (\\a b c d -> a + b * c - d) [ 1, 2 ] [ 3, 4 ] [ 5, 6 ] [ 7, 8 ]', [9, 18]], ['List.map4 (\\a b c d -> [ a, b, c, d ]) [ 1, 2 ] [ 1, 2, 3 ] [ 1 ] [ 1, 2 ]', [[1, 1, 1, 1]]],
      ['List.map5 (\\a b c d f -> a + b + c + d + f) [ 1, 2, 3 ] [ 1, 2, 3 ] [ 1, 2, 3 ] [ 1, 2, 3 ] [ 1, 2 ]', [5, 10]], ['List.map2 (<) [ 1, 2 ] [ 2, 1 ]', [true, false]], ['List.map2 (\\f x -> f x) [ negate, abs ] [ 1, -2 ]', [-1, 2]],
      ['List.map2 (\\i n -> i - n) (List.range 1 50000) (List.range 1 60000) |> List.sum', 0], ['List.map5 (\\a b c d f -> a ++ b ++ c ++ d ++ f) [ "a" ] [ "b" ] [ "c" ] [ "d" ] []', []],
    ],
  },
  ListOrdering: {
    declarations: randomElm,
    cases: [
      ...[1, 2, 7, 8, 9, 33, 100].map((n) => [`List.sort (random ${n} ${n} 1000)`, sorted(random(n, n, 1000))]), ['checksum (List.sort (random 20000 1 60000))', checksum(sorted(random(20000, 1, 60000)))],
      ['List.sort [ "b", "", "ab", "a" ]', ['', 'a', 'ab', 'b']], ['List.sort [ 2.5, -1, 0 ]', [-1, 0, 2.5]], ['List.sort [ [ 2 ], [ 1, 9 ], [], [ 1 ] ]', [[], [1], [1, 9], [2]]],
      ['List.sortBy negate (random 30 5 10)', sorted(random(30, 5, 10)).reverse()], ['List.sortBy Tuple.first (List.map2 Tuple.pair (random 40 3 4) (List.range 1 40))', random(40, 3, 4).map((x, i) => [x, i + 1]).sort((a, b) => a[0] - b[0]).map((x) => tuple(...x))],
      ['List.sortBy (\\( _, name ) -> ( String.length name, name )) [ ( 1, "bb" ), ( 2, "a" ), ( 3, "aa" ) ]', [tuple(2, 'a'), tuple(3, 'aa'), tuple(1, 'bb')]], ['List.sortWith (\\a b -> compare b a) (random 25 2 50)', sorted(random(25, 2, 50)).reverse()],
      ['List.sortWith (\\( a, _ ) ( b, _ ) -> compare a b) (List.map2 Tuple.pair (random 40 3 4) (List.range 1 40)) == List.sortBy Tuple.first (List.map2 Tuple.pair (random 40 3 4) (List.range 1 40))', true], ['List.sortWith (\\_ _ -> EQ) [ 3, 1, 2 ]', [3, 1, 2]],
      ['List.sortWith (\\_ _ -> LT) [ 3, 1, 2 ] |> List.sort', [1, 2, 3]], ['List.sort (List.range 1 1000) == List.range 1 1000', true], ['List.sort (List.reverse (List.range 1 1000)) == List.range 1 1000', true], ['checksum (List.sortWith compare (random 5000 9 3000))', checksum(sorted(random(5000, 9, 3000)))],
      ['List.sort (List.filter String.isEmpty [ "a" ])', []],
    ],
  },
  ListDeep: {
    not: 'gc-stress wasm-gc-stress',
    declarations: randomElm + `

count : List a -> Int
count list =
    case list of
        [] ->
            0

        _ :: rest ->
            1 + count rest


pairs : List a -> List ( a, a )
pairs list =
    case list of
        a :: b :: rest ->
            ( a, b ) :: pairs rest

        _ ->
            []


million : List Int
million =
    List.range 1 1000000
`,
    cases: [
      ['count million', 1000000], ['List.foldr (+) 0 million', 500000500000], ['List.length (pairs million)', 500000], ['List.map ((*) 2) million |> List.filter (\\n -> modBy 3 n == 0) |> List.length', 333333], ['List.sum (List.concatMap (\\n -> [ n, -n, 1 ]) million)', 1000000],
      ['checksum (List.indexedMap (-) (random 300000 17 1000))', checksum(random(300000, 17, 1000).map((x, i) => i - x))], ['List.foldl (\\n acc -> n :: acc) [] million |> List.head', just(1000000)], ['List.partition (\\n -> n > 500000) million |> Tuple.mapBoth List.length List.length', tuple(500000, 500000)],
      ['List.unzip (List.map (\\n -> ( n, n )) million) |> Tuple.first |> List.sum', 500000500000], ['List.append million million |> List.length', 2000000], ['List.sort (List.reverse million) == million', true], ['List.map2 Tuple.pair million (List.drop 1 million) |> List.all (\\( a, b ) -> b == a + 1)', true],
    ],
  },
};

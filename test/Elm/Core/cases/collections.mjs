import { array, char, dict, just, maybe, nothing, set, tuple } from '../show.mjs';

const range = (a, b) => Array.from({ length: Math.max(0, b - a + 1) }, (_, i) => a + i);
const next = (seed) => (seed * 16807) % 2147483647;
const byKey = (a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0);
const entries = (map) => [...map].sort(byKey);
const mod = (x) => ((x % 1000003) + 1000003) % 1000003;

const randomElm = `
next : Int -> Int
next seed =
    modBy 2147483647 (seed * 16807)
`;

/** A dictionary that was changed at random, and what is left of it. */
const changed = (steps, keys, seed) => {
  const map = new Map();
  for (let n = steps; n > 0; n--) {
    const key = seed % keys;
    if (n % 3 === 0) map.delete(key);
    else map.set(key, n);
    seed = next(seed);
  }
  return map;
};
const changedElm = `${randomElm}

change : Int -> Int -> Int -> Dict Int Int -> Dict Int Int
change steps keys seed dict =
    if steps == 0 then
        dict

    else if modBy 3 steps == 0 then
        change (steps - 1) keys (next seed) (Dict.remove (modBy keys seed) dict)

    else
        change (steps - 1) keys (next seed) (Dict.insert (modBy keys seed) steps dict)


checksum : Dict Int Int -> Int
checksum =
    Dict.foldl (\\k v acc -> modBy 1000003 (acc * 31 + k * 7 + v)) 1
`;
const sum = (map) => entries(map).reduce((acc, [k, v]) => mod(acc * 31 + k * 7 + v), 1);
const [a, b] = [changed(200, 60, 42), changed(200, 60, 7)], [big, bigger] = [changed(20000, 9000, 1), changed(30000, 20000, 5)];
const where = (map, test) => new Map([...map].filter(([k, v]) => test(k, v)));
const merged = (x, y) => [...new Set([...x.keys(), ...y.keys()])].sort((p, q) => p - q)
  .map((k) => [x.has(k) && y.has(k) ? 'both' : x.has(k) ? 'left' : 'right', k, x.get(k) ?? 0, y.get(k) ?? 0]);

const arrays = `
numbers : Int -> Array Int
numbers n =
    Array.initialize n identity
`;
const sizes = [0, 1, 2, 31, 32, 33, 63, 64, 65, 1023, 1024, 1025, 2000, 32767, 32768, 32769, 33000];

const setOf = (steps, seed) => { const s = new Set(); for (let n = 0; n < steps; n++) { s.add(seed % 50); seed = next(seed); } return s; };
const inOrder = (s) => [...s].sort((x, y) => x - y);
const [p, q] = [setOf(30, 3), setOf(30, 99)];

export default {
  DictBasics: {
    imports: ['Dict exposing (Dict)'],
    declarations: `
pets : Dict String Int
pets =
    Dict.fromList [ ( "rex", 3 ), ( "tom", 5 ), ( "ada", 1 ), ( "tom", 7 ) ]
`,
    cases: [
      ['pets', dict([['ada', 1], ['rex', 3], ['tom', 7]])], ['List.map (\\k -> Dict.get k pets) [ "tom", "Tom", "" ]', [just(7), nothing, nothing]], ['List.map (\\k -> Dict.member k pets) [ "ada", "zed" ]', [true, false]], ['( Dict.size pets, Dict.size Dict.empty )', tuple(3, 0)],
      ['Dict.keys pets', ['ada', 'rex', 'tom']], ['Dict.values pets', [1, 3, 7]], ['Dict.toList pets', [tuple('ada', 1), tuple('rex', 3), tuple('tom', 7)]], ['Dict.insert "bob" 0 pets |> Dict.keys', ['ada', 'bob', 'rex', 'tom']], ['Dict.insert "rex" 9 pets |> Dict.get "rex"', just(9)],
      ['Dict.remove "rex" pets |> Dict.toList', [tuple('ada', 1), tuple('tom', 7)]], ['Dict.remove "x" pets == pets', true], ['Dict.update "rex" (Maybe.map negate) pets |> Dict.get "rex"', just(-3)], ['Dict.update "new" (\\v -> Just (Maybe.withDefault 8 v)) pets |> Dict.get "new"', just(8)],
      ['Dict.update "rex" (always Nothing) pets |> Dict.size', 2], ['Dict.isEmpty (Dict.remove 1 (Dict.singleton 1 ()))', true], ['Dict.map (\\k v -> String.length k + v) pets |> Dict.values', [4, 6, 10]], ['Dict.foldl (\\k v acc -> acc ++ k ++ String.fromInt v) "" pets', 'ada1rex3tom7'],
      ['Dict.foldr (\\k v acc -> acc ++ k ++ String.fromInt v) "" pets', 'tom7rex3ada1'], ['Dict.filter (\\k v -> k > "b" && v < 5) pets', dict([['rex', 3]])], ['Dict.partition (\\_ v -> v > 2) pets', tuple(dict([['rex', 3], ['tom', 7]]), dict([['ada', 1]]))], ['Dict.singleton \'c\' [ 1 ]', dict([[char('c'), [1]]])],
    ],
  },
  DictKeys: {
    imports: ['Dict'],
    cases: [
      ['Dict.fromList [ ( 2.5, "b" ), ( -1, "a" ), ( 2.25, "c" ) ] |> Dict.keys', [-1, 2.25, 2.5]], ["Dict.fromList (List.map (\\c -> ( c, Char.toCode c )) (String.toList \"hello\")) |> Dict.toList", [...'ehlo'].map((c) => tuple(char(c), c.charCodeAt(0)))],
      ['Dict.fromList [ ( ( 1, "b" ), 1 ), ( ( 1, "a" ), 2 ), ( ( 0, "z" ), 3 ) ]', dict([[tuple(0, 'z'), 3], [tuple(1, 'a'), 2], [tuple(1, 'b'), 1]])], ['Dict.fromList [ ( [ 1, 2 ], 1 ), ( [], 2 ), ( [ 1 ], 3 ), ( [ 1, 2 ], 4 ) ]', dict([[[], 2], [[1], 3], [[1, 2], 4]])],
      ['Dict.get ( 1, [ "x" ] ) (Dict.fromList [ ( ( 1, [ "x" ] ), "found" ) ])', just('found')], ['Dict.get "e\\u{0301}" (Dict.fromList [ ( "é", 1 ) ])', nothing], ['Dict.fromList (List.map (\\n -> ( String.fromInt n, n )) (List.range 1 12)) |> Dict.keys', range(1, 12).map(String).sort()],
      ['Dict.keys (Dict.union (Dict.singleton "b" 1) (Dict.singleton "a" 1))', ['a', 'b']], ['Dict.fromList [ ( ( 1, 2, 3 ), () ), ( ( 1, 2, 0 ), () ) ] |> Dict.keys', [tuple(1, 2, 0), tuple(1, 2, 3)]], ['List.foldl (\\w -> Dict.update w (Maybe.withDefault 0 >> (+) 1 >> Just)) Dict.empty (String.words "to be or not to be")', dict([['be', 2], ['not', 1], ['or', 1], ['to', 2]])],
    ],
  },
  DictRandom: {
    not: 'gc-stress wasm-gc-stress',
    imports: ['Dict exposing (Dict)'],
    declarations: changedElm,
    cases: [
      ['change 200 60 42 Dict.empty', dict(entries(a))], ['change 200 60 7 Dict.empty', dict(entries(b))], ['Dict.size (change 20000 9000 1 Dict.empty)', big.size], ['checksum (change 20000 9000 1 Dict.empty)', sum(big)], ['checksum (change 30000 20000 5 Dict.empty)', sum(bigger)],
      ['let d = change 5000 700 3 Dict.empty in List.all (\\k -> Dict.member k d == (Dict.get k d /= Nothing)) (List.range 0 800)', true], ['let d = change 20000 9000 1 Dict.empty in Dict.keys d == List.sort (Dict.keys d)', true],
      ['let d = change 20000 9000 1 Dict.empty in List.foldl Dict.remove d (Dict.keys d) |> Dict.isEmpty', true], ['let d = change 20000 9000 1 Dict.empty in Dict.fromList (List.reverse (Dict.toList d)) == d', true], ['checksum (Dict.fromList (List.map (\\n -> ( n, n )) (List.range 1 100000)))', sum(new Map(range(1, 100000).map((n) => [n, n])))],
    ],
  },
  DictCombining: {
    imports: ['Dict exposing (Dict)'],
    declarations: `${changedElm}

a : Dict Int Int
a =
    change 200 60 42 Dict.empty


b : Dict Int Int
b =
    change 200 60 7 Dict.empty


big : Dict Int Int
big =
    change 20000 9000 1 Dict.empty


bigger : Dict Int Int
bigger =
    change 30000 20000 5 Dict.empty


merged : Dict Int Int -> Dict Int Int -> List ( String, Int, ( Int, Int ) )
merged x y =
    Dict.merge (\\k v -> (::) ( "left", k, ( v, 0 ) )) (\\k v w -> (::) ( "both", k, ( v, w ) )) (\\k w -> (::) ( "right", k, ( 0, w ) )) x y []
        |> List.reverse
`,
    cases: [
      ['Dict.union a b', dict(entries(new Map([...b, ...a])))], ['Dict.union b a', dict(entries(new Map([...a, ...b])))], ['Dict.intersect a b', dict(entries(where(a, (k) => b.has(k))))], ['Dict.intersect b a', dict(entries(where(b, (k) => a.has(k))))], ['Dict.diff a b', dict(entries(where(a, (k) => !b.has(k))))],
      ['Dict.diff b a', dict(entries(where(b, (k) => !a.has(k))))], ['merged a b', merged(a, b).map(([side, k, v, w]) => tuple(side, k, tuple(v, w)))], ['checksum (Dict.union big bigger)', sum(new Map([...bigger, ...big]))], ['checksum (Dict.union bigger big)', sum(new Map([...big, ...bigger]))],
      ['checksum (Dict.intersect big bigger)', sum(where(big, (k) => bigger.has(k)))], ['checksum (Dict.diff bigger big)', sum(where(bigger, (k) => !big.has(k)))], ['checksum (Dict.filter (\\k v -> modBy 3 (k + v) == 0) bigger)', sum(where(bigger, (k, v) => (k + v) % 3 === 0))],
      ['Dict.partition (\\k _ -> k < 4000) big |> Tuple.mapBoth checksum checksum', tuple(sum(where(big, (k) => k < 4000)), sum(where(big, (k) => k >= 4000)))], ['List.length (merged big bigger)', merged(big, bigger).length], ['Dict.union a Dict.empty == a && Dict.union Dict.empty a == a', true],
      ['Dict.diff a a == Dict.empty', true], ['Dict.intersect a a == a', true], ['Dict.size (Dict.union big bigger) == Dict.size big + Dict.size (Dict.diff bigger big)', true], ['checksum (List.foldl Dict.remove (Dict.union big bigger) (Dict.keys big))', sum(where(bigger, (k) => !big.has(k)))],
      ['checksum (List.foldl (\\k -> Dict.insert k k) (Dict.filter (\\k _ -> k < 100) bigger) (List.range 50 3000))', sum(new Map([...where(bigger, (k) => k < 100), ...range(50, 3000).map((k) => [k, k])]))],
    ],
  },
  SetOperations: {
    imports: ['Set exposing (Set)'],
    declarations: `${randomElm}

setOf : Int -> Int -> Set Int
setOf steps seed =
    if steps == 0 then
        Set.empty

    else
        Set.insert (modBy 50 seed) (setOf (steps - 1) (next seed))


p : Set Int
p =
    setOf 30 3


q : Set Int
q =
    setOf 30 99
`,
    cases: [
      ['p', set(inOrder(p))], ['q', set(inOrder(q))], ['Set.union p q', set(inOrder(new Set([...p, ...q])))], ['Set.intersect p q', set(inOrder([...p].filter((x) => q.has(x))))], ['Set.diff p q', set(inOrder([...p].filter((x) => !q.has(x))))], ['List.filter (\\n -> Set.member n p) (List.range 0 60)', inOrder(p)],
      ['Set.size p', p.size], ['Set.map (\\n -> n // 5) p', set(inOrder(new Set([...p].map((x) => Math.trunc(x / 5)))))], ['Set.filter (\\n -> modBy 2 n == 0) q', set(inOrder([...q].filter((x) => x % 2 === 0)))], ['Set.partition (\\n -> n < 25) q', tuple(set(inOrder([...q].filter((x) => x < 25))), set(inOrder([...q].filter((x) => x >= 25))))],
      ['Set.foldl (::) [] p', inOrder(p).reverse()], ['Set.foldr (::) [] p', inOrder(p)], ['Set.toList (Set.fromList [ "b", "a", "b" ])', ['a', 'b']], ['Set.isEmpty (Set.remove 1 (Set.singleton 1))', true], ['Set.remove 999 p == p', true], ['Set.insert (List.sum (Set.toList p)) p == p', false],
      ['Set.union p q == Set.union q p', true], ['Set.diff (Set.union p q) q == Set.diff p q', true], ['Set.fromList [ [ 2 ], [], [ 1 ] ]', set([[], [1], [2]])], ['Set.map String.length (Set.fromList [ "a", "b", "cc" ])', set([1, 2])],
    ],
  },
  ArrayBasics: {
    imports: ['Array exposing (Array)'],
    declarations: `${arrays}

three : Array String
three =
    Array.fromList [ "a", "b", "c" ]
`,
    cases: [
      ['three', array(['a', 'b', 'c'])], ['List.map (\\i -> Array.get i three) [ -1, 0, 2, 3 ]', [nothing, just('a'), just('c'), nothing]], ['List.map (\\i -> Array.set i "x" three |> Array.toList) [ -1, 0, 2, 3 ]', [['a', 'b', 'c'], ['x', 'b', 'c'], ['a', 'b', 'x'], ['a', 'b', 'c']]],
      ['Array.push "d" three', array(['a', 'b', 'c', 'd'])], ['Array.append three three |> Array.length', 6], ['Array.toIndexedList three', [tuple(0, 'a'), tuple(1, 'b'), tuple(2, 'c')]], ['Array.map String.length three', array([1, 1, 1])], ['Array.indexedMap (\\i s -> String.repeat i s) three', array(['', 'b', 'cc'])],
      ['Array.foldl (++) "" three', 'cba'], ['Array.foldr (++) "" three', 'abc'], ['Array.filter ((/=) "b") three', array(['a', 'c'])], ['( Array.isEmpty Array.empty, Array.isEmpty three )', tuple(true, false)], ['Array.repeat 3 0', array([0, 0, 0])], ['Array.initialize 4 (\\i -> i * i)', array([0, 1, 4, 9])],
      ['( Array.initialize -1 identity, Array.repeat 0 () )', tuple(array([]), array([]))], ['numbers 40 |> Array.get 39', just(39)], ['Array.fromList [ Just 1, Nothing ]', array([just(1), nothing])], ['Array.empty == Array.slice 1 1 three', true], ['Array.slice 0 2 three == Array.fromList [ "a", "b" ]', true],
    ],
  },
  ArraySizes: {
    not: 'gc-stress wasm-gc-stress',
    imports: ['Array exposing (Array)'],
    declarations: arrays,
    cases: [
      [`List.map (\\n -> Array.length (numbers n)) [ ${sizes.join(', ')} ]`, sizes], [`List.map (\\n -> Array.foldl (+) 0 (numbers n)) [ ${sizes.join(', ')} ]`, sizes.map((n) => (n * (n - 1)) / 2)], [`List.map (\\n -> Array.get (n - 1) (numbers n)) [ ${sizes.join(', ')} ]`, sizes.map((n) => (n ? just(n - 1) : nothing))],
      [`List.all (\\n -> List.foldl Array.push Array.empty (List.range 0 (n - 1)) == numbers n) [ ${sizes.join(', ')} ]`, true], [`List.all (\\n -> Array.toList (Array.push -1 (numbers n)) == List.range 0 (n - 1) ++ [ -1 ]) [ ${sizes.join(', ')} ]`, true],
      [`List.all (\\n -> Array.toList (Array.append (numbers n) (numbers 100)) == List.range 0 (n - 1) ++ List.range 0 99) [ ${sizes.join(', ')} ]`, true], [`List.map (\\n -> Array.set (n // 2) -7 (numbers n) |> Array.get (n // 2)) [ ${sizes.join(', ')} ]`, sizes.map((n) => (n ? just(-7) : nothing))],
      [`List.all (\\n -> Array.slice 0 n (numbers 40000) == numbers n) [ ${sizes.join(', ')} ]`, true], [`List.all (\\n -> Array.toList (Array.slice n -1 (numbers 40000)) == List.range n 39998) [ ${sizes.join(', ')} ]`, true], [`List.map (\\n -> Array.filter (\\i -> modBy 7 i == 0) (numbers n) |> Array.length) [ ${sizes.join(', ')} ]`, sizes.map((n) => Math.ceil(n / 7))],
    ],
  },
  ArrayChanging: {
    imports: ['Array exposing (Array)'],
    declarations: `${arrays}${randomElm}

swap : Int -> Int -> Array a -> Array a
swap i j array =
    case ( Array.get i array, Array.get j array ) of
        ( Just x, Just y ) ->
            array |> Array.set i y |> Array.set j x

        _ ->
            array


shuffle : Int -> Int -> Array Int -> Array Int
shuffle i seed array =
    if i == 0 then
        array

    else
        shuffle (i - 1) (next seed) (swap i (modBy (i + 1) seed) array)


checksum : Array Int -> Int
checksum =
    Array.foldl (\\x acc -> modBy 1000003 (acc * 31 + x)) 1
`,
    cases: (() => {
      const shuffled = (n, seed) => { const xs = range(0, n - 1); for (let i = n - 1; i > 0; i--) { const j = seed % (i + 1); [xs[i], xs[j]] = [xs[j], xs[i]]; seed = next(seed); } return xs; };
      const check = (xs) => xs.reduce((acc, x) => mod(acc * 31 + x), 1), shuffledElm = (n, seed) => `shuffle ${n - 1} ${seed} (numbers ${n})`;
      return [
        [shuffledElm(20, 1), array(shuffled(20, 1))], [shuffledElm(70, 5), array(shuffled(70, 5))], [`checksum (${shuffledElm(5000, 9)})`, check(shuffled(5000, 9))], [`${shuffledElm(3000, 4)} |> Array.toList |> List.sort |> (==) (List.range 0 2999)`, true],
        [`checksum (Array.slice 100 -100 (${shuffledElm(5000, 9)}))`, check(shuffled(5000, 9).slice(100, -100))], [`checksum (Array.append (Array.slice 2500 5000 (${shuffledElm(5000, 9)})) (Array.slice 0 2500 (${shuffledElm(5000, 9)})))`, check([...shuffled(5000, 9).slice(2500), ...shuffled(5000, 9).slice(0, 2500)])],
        [`(\\before -> ( Array.get 50 before, Array.get 50 (Array.set 50 0 before) )) (numbers 100)`, tuple(just(50), just(0))], ['checksum (Array.indexedMap (\\i x -> i * x) (Array.map negate (numbers 2000)))', check(range(0, 1999).map((i) => -i * i))],
      ];
    })(),
  },
  ArraySlices: {
    imports: ['Array'],
    cases: [-50, -40, -7, -1, 0, 1, 8, 31, 32, 33, 39, 40, 50].map((from) => [`List.map (\\to -> Array.initialize 40 identity |> Array.slice ${from} to |> Array.toList |> (\\l -> ( List.length l, List.head l ))) [ -50, -40, -7, -1, 0, 1, 8, 31, 32, 33, 39, 40, 50 ]`,
      [-50, -40, -7, -1, 0, 1, 8, 31, 32, 33, 39, 40, 50].map((to) => { const l = range(0, 39).slice(from, to); return tuple(l.length, maybe(l[0])); })]),
  },
};

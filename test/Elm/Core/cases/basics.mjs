import { char, custom, dict, err, just, nothing, ok, order, tuple, unit } from '../show.mjs';

const ints = [-2147483648, -65537, -1000, -7, -2, -1, 1, 2, 3, 10, 97, 65536, 2147483647];
const floats = [0, 0.1, 0.5, 0.9, 1.5, 2.5, 3.49999, 1e6 + 0.5, 123456.789, -0.1, -0.5, -0.9, -1.5, -2.5, -123456.789];
const elmInt = (n) => (n < 0 ? `-${-n}` : `${n}`);
const elmFloat = (x) => { const s = String(x); return /[.e]/.test(s) ? s : s + '.0'; };
const list = (xs, f = elmInt) => `[ ${xs.map(f).join(', ')} ]`;
const modBy = (m, x) => { const r = x % m; return (r > 0 && m < 0) || (r < 0 && m > 0) ? r + m : r; };
const grid = (xs, f) => xs.flatMap((x) => xs.map((y) => f(x, y)));
const nine = (x) => Math.round(x * 1e9);
const compare = (a, b) => order(a < b ? -1 : a > b ? 1 : 0);

export default {
  Arithmetic: {
    cases: [
      ['1 + 2 * 3 - 4', 3], ['(1 + 2) * (3 - 4)', -3], ['2 ^ 10 // 3', 341], ['7 - 3 - 2', 2], ['100 // 10 // 3', 3], ['-2 ^ 2', 4],
      ['2 * -3', -6], ['10 - -10', 20], ['let x = 7 in -x + x * -x', -56], ['1.5 + 2', 3.5], ['7 / 2', 3.5], ['1 / 3 * 3', 1],
      ['0.1 + 0.2', 0.1 + 0.2], ['5 // 0', 0], ['toFloat 3 / 2', 1.5], ['negate 5 + abs -5', 0],
      ['abs -1.25', 1.25], ['clamp 0 10 -5', 0], ['clamp 0 10 50', 10], ['clamp 0 10 5', 5], ['0xFF + 0x10', 271], ['1e3', 1000],
      ['2.5e-3', 0.0025], ['sqrt 2', Math.SQRT2], ['sqrt -1 |> isNaN', true], ['isInfinite (1 / 0)', true], ['logBase 2 256', Math.log(256) / Math.log(2)],
      ['truncate 3.99', 3], ['truncate -3.99', -3],
      ['let (a, b) = (7, 2) in (a + b) * (a - b)', 45], ['List.map (\\n -> n * n - n) [ 1, 2, 3 ]', [0, 2, 6]],
    ],
  },
  Division: {
    declarations: `
ints : List Int
ints =
    ${list(ints)}


grid : (Int -> Int -> a) -> List a
grid f =
    List.concatMap (\\a -> List.map (f a) ints) ints
`,
    cases: [
      ['grid (//)', grid(ints, (a, b) => (a / b) | 0)],
      ['grid modBy', grid(ints, (a, b) => modBy(a, b))],
      ['grid remainderBy', grid(ints, (a, b) => b % a)],
      ['grid (\\a b -> a // b * b + remainderBy b a == a || a == -2147483648)', grid(ints, () => true)],
      ['List.map (\\n -> n // 0) ints', ints.map(() => 0)],
      ['List.map (\\n -> (n * 1000000) // 7) ints', ints.map((n) => ((n * 1000000) / 7) | 0)],
      ['List.map (modBy 12) (List.range -13 13)', Array.from({ length: 27 }, (_, i) => modBy(12, i - 13))],
    ],
  },
  Powers: {
    cases: [
      ['List.map (\\n -> 2 ^ n) (List.range 0 53)', Array.from({ length: 54 }, (_, i) => 2 ** i)],
      ['List.map (\\n -> -3 ^ n) (List.range 0 20)', Array.from({ length: 21 }, (_, i) => (-3) ** i)],
      ['List.map (\\x -> x ^ 0.5) [ 1, 4, 2, 0.25 ]', [1, 4, 2, 0.25].map((x) => x ** 0.5)],
      ['List.map (\\x -> 10.0 ^ x) [ -3, 0, 3, 21 ]', [-3, 0, 3, 21].map((x) => 10 ** x)],
      ['( 0 ^ 0, 0.0 ^ 0, 5 ^ 1 )', tuple(1, 1, 5)],
      ['isNaN (1 ^ (0 / 0))', true], ['isNaN (1 ^ (1 / 0))', true], ['2 ^ 0.5 == sqrt 2', true],
      ['List.foldl (\\n acc -> acc * n) 1 (List.range 1 18)', 6402373705728000],
      ['let power b n = if n == 0 then 1 else b * power b (n - 1) in ( power 7 11, power 1.5 4 )', tuple(1977326743, 5.0625)],
    ],
  },
  Rounding: {
    declarations: `
floats : List Float
floats =
    ${list(floats, elmFloat)}
`,
    cases: [
      ['List.map round floats', floats.map(Math.round)], ['List.map floor floats', floats.map(Math.floor)],
      ['List.map ceiling floats', floats.map(Math.ceil)], ['List.map truncate floats', floats.map(Math.trunc)],
      ['List.map (\\x -> toFloat (round (x * 10)) / 10) floats', floats.map((x) => Math.round(x * 10) / 10)],
      ['List.map abs floats', floats.map(Math.abs)], ['List.map negate floats', floats.map((x) => -x)],
      ['List.map (\\x -> x / 0) [ 1, -1 ]', [Infinity, -Infinity]], ['( round 1.0e15, floor 4503599627370495.5, ceiling -4503599627370495.5 )', tuple(1e15, 4503599627370495, -4503599627370495)],
      ['List.map (\\n -> toFloat n / 4) (List.range -6 6)', Array.from({ length: 13 }, (_, i) => (i - 6) / 4)],
      ['List.map (\\n -> round (toFloat n / 4)) (List.range -6 6)', Array.from({ length: 13 }, (_, i) => Math.round((i - 6) / 4))],
    ],
  },
  Comparing: {
    cases: [
      ['compare 1 2', order(-1)], ['compare 2.5 2.5', order(0)], ["compare 'b' 'a'", order(1)], ['compare "a" "B"', compare('a', 'B')],
      ['compare ( 1, "z" ) ( 1, "y" )', order(1)], ['compare ( 1, 2, 3 ) ( 1, 3, 0 )', order(-1)], ['compare [ 1, 2 ] [ 1, 2 ]', order(0)],
      ['compare [] [ [] ]', order(-1)], ['compare [ ( 2, [ "b" ] ) ] [ ( 2, [ "a", "z" ] ) ]', order(1)], ['max "pear" "apple"', 'pear'],
      ['min ( 2, 1 ) ( 1, 9 )', tuple(1, 9)], ['max [ 1 ] [ 1, 0 ]', [1, 0]], ['List.maximum [ 2.5, -1, 9.25 ]', just(9.25)],
      ["( 'a' < 'b', 'b' <= 'a', \"\" < \"a\" )", tuple(true, false, true)], ['( 1.0 < 1.5, -0.0 < 0, -0.0 >= 0 )', tuple(true, false, true)],
      ['List.map (\\( a, b ) -> a > b) [ ( 1, 2 ), ( 2, 1 ), ( 0, 0 ) ]', [false, true, false]],
      ['List.sort [ ( 2, \'a\' ), ( 1, \'z\' ), ( 1, \'b\' ) ]', [tuple(1, char('b')), tuple(1, char('z')), tuple(2, char('a'))]],
      ['let least a b = if a < b then a else b in ( least 1 2, least "x" "a" )', tuple(1, 'a')],
      ['case compare (String.length "abc") 3 of\n        LT -> "less"\n        EQ -> "same"\n        GT -> "more"', 'same'],
    ],
  },
  Booleans: {
    declarations: `
both : List ( Bool, Bool )
both =
    [ ( True, True ), ( True, False ), ( False, True ), ( False, False ) ]


forever : () -> Bool
forever x =
    forever x
`,
    cases: [
      ['List.map (\\( a, b ) -> a && b) both', [true, false, false, false]], ['List.map (\\( a, b ) -> a || b) both', [true, true, true, false]],
      ['List.map (\\( a, b ) -> xor a b) both', [false, true, true, false]], ['List.map (\\( a, b ) -> not a) both', [false, false, true, true]],
      ['List.map (\\( a, b ) -> a == b) both', [true, false, false, true]], ['List.map (\\( a, b ) -> a /= b) both', [false, true, true, false]],
      ['False && forever ()', false], ['True || forever ()', true], ['List.foldl (&&) True [ True, False ]', false], ['List.foldl (||) False [ True, False ]', true],
      ['True || False && False', true], ['not True || True', true], ['if 1 < 2 && "a" /= "b" then 1 else 2', 1], ['List.map not [ True, False ]', [false, true]],
      ['List.partition identity [ True, False, True ]', tuple([true, true], [false])],
    ],
  },
  Angles: {
    declarations: `
nine : Float -> Int
nine x =
    round (x * 1000000000)


angles : List Float
angles =
    ${list(floats, elmFloat)}
`,
    cases: [
      ...['sin', 'cos', 'tan', 'atan'].map((f) => [`List.map (${f} >> nine) angles`, floats.map((x) => nine(Math[f](x)))]),
      ['List.map (asin >> nine) [ -1, -0.5, 0, 0.5, 1 ]', [-1, -0.5, 0, 0.5, 1].map((x) => nine(Math.asin(x)))],
      ['List.map (acos >> nine) [ -1, -0.5, 0, 0.5, 1 ]', [-1, -0.5, 0, 0.5, 1].map((x) => nine(Math.acos(x)))],
      ['List.map (\\( y, x ) -> nine (atan2 y x)) [ ( 1, 0 ), ( 0, -1 ), ( -1, 0 ), ( -1, -1 ) ]', [[1, 0], [0, -1], [-1, 0], [-1, -1]].map(([y, x]) => nine(Math.atan2(y, x)))],
      ['List.map (degrees >> nine) [ 0, 45, 90, -180 ]', [0, 45, 90, -180].map((x) => nine((x * Math.PI) / 180))],
      ['( nine (turns 0.5), nine (radians 2) )', tuple(nine(Math.PI), 2e9)], ['( pi, e )', tuple(Math.PI, Math.E)],
      ['Tuple.mapBoth nine nine (toPolar ( -3, 4 ))', tuple(5e9, nine(Math.atan2(4, -3)))],
      ['Tuple.mapBoth nine nine (fromPolar ( 2, pi / 3 ))', tuple(nine(2 * Math.cos(Math.PI / 3)), nine(2 * Math.sin(Math.PI / 3)))],
      ['isNaN (asin 2)', true],
    ],
  },
  Composing: {
    declarations: `
add3 : Int -> Int -> Int -> Int
add3 a b c =
    a + 10 * b + 100 * c


twice : (a -> a) -> a -> a
twice f =
    f >> f


flip : (a -> b -> c) -> b -> a -> c
flip f b a =
    f a b
`,
    cases: [
      ['(negate << abs) 5', -5], ['(negate >> abs) 5', 5], ['5 |> negate |> abs', 5], ['negate <| abs <| -5', -5], ['List.map (add3 1 2) [ 3, 4 ]', [321, 421]],
      ['List.map ((+) 1) [ 1, 2 ]', [2, 3]], ['List.map ((-) 10) [ 1, 2 ]', [9, 8]], ['List.map ((++) "a") [ "b" ]', ['ab']], ['List.map ((::) 1) [ [], [ 2 ] ]', [[1], [1, 2]]],
      ['twice (twice ((*) 3)) 1', 81], ['twice String.reverse "abc"', 'abc'], ['flip (-) 1 10', 9], ['(always 1 << always 2) "x"', 1], ['identity identity 5', 5],
      ['List.foldl (<<) identity [ (+) 1, (*) 2 ] 5', 12], ['List.foldr (<<) identity [ (+) 1, (*) 2 ] 5', 11],
      ['(\\a b c -> [ a, b, c ]) 1 2 3', [1, 2, 3]], ['List.map2 (<|) [ negate, abs ] [ 1, -2 ]', [-1, 2]], ['List.map (\\f -> f 2 3) [ (+), (*), (^), (-) ]', [5, 6, 8, -1]],
      ['let f = add3 in f 1 2 3 + f 0 0 1', 421], ['let f = add3 1 in let g = f 2 in List.map g [ 0, 1 ]', [21, 121]],
      ['(if True then add3 else \\_ _ _ -> 0) 1 1 1', 111], ['.x { x = (\\a b -> a * b) } 6 7', 42],
      ['List.map (String.fromInt >> String.padLeft 3 \'0\' >> (\\s -> s ++ "!")) [ 1, 22 ]', ['001!', '022!']],
    ],
  },
  Polymorphic: {
    declarations: `
increment : number -> number
increment x =
    x + 1


sumOf : (a -> number) -> List a -> number
sumOf f list =
    List.foldl (\\x total -> total + f x) 0 list


average : List Float -> Float
average xs =
    List.sum xs / toFloat (List.length xs)


polynomial : List number -> number -> number
polynomial coefficients x =
    List.foldr (\\c acc -> c + x * acc) 0 coefficients


shown : List a -> String
shown xs =
    String.join ";" (List.map Debug.toString xs)


pairUp : a -> b -> String
pairUp a b =
    Debug.toString ( a, [ b ] )


field : { r | name : a } -> String
field r =
    Debug.toString r.name


rename : b -> { r | name : b } -> { r | name : b }
rename new r =
    { r | name = new }


maxOf : comparable -> List comparable -> comparable
maxOf start list =
    List.foldl max start list
`,
    cases: [
      ['( increment 1, increment 1.5 )', tuple(2, 2.5)], ['( List.sum [ 1, 2 ], List.sum [ 0.5, 0.25 ], List.sum [] )', tuple(3, 0.75, 0)],
      ['( List.product [ 2, 3 ], List.product [ 0.5, 3 ] )', tuple(6, 1.5)], ['( sumOf String.length [ "a", "bc" ], sumOf (\\x -> x / 2) [ 1, 2 ] )', tuple(3, 1.5)],
      ['average [ 1, 2, 4 ]', 7 / 3], ['( polynomial [ 1, 2, 3 ] 10, polynomial [ 0.5, 0.25 ] 2 )', tuple(321, 1)],
      ['shown [ 1, 2 ]', '1;2'], ['shown [ 1.5 ]', '1.5'], ['shown [ "a" ]', '"a"'], ["shown [ Just 'c', Nothing ]", "Just 'c';Nothing"], ['shown [ ( 1, shown [ () ] ) ]', '(1,"()")'],
      ['pairUp 1 "x"', '(1,["x"])'], ['pairUp [ 0.5 ] True', '([0.5],[True])'], ['field { name = 1 }', '1'], ['field { age = 3, name = [ "n" ], zip = 1.5 }', '["n"]'],
      ['rename "b" { name = "a" }', { name: 'b' }], ['rename 2 { zip = 9, name = 1, a = \'x\' }', { zip: 9, name: 2, a: char('x') }],
      ['( maxOf 0 [ 1, 3, 2 ], maxOf "" [ "b", "a" ], maxOf 0.5 [] )', tuple(3, 'b', 0.5)], ['List.map increment [ 1, 2 ]', [2, 3]],
      ['List.map (increment >> toFloat >> increment) [ 1 ]', [3]], ['let id x = x in ( id 1, id "a", id id 2 )', tuple(1, 'a', 2)],
    ],
  },
  Equality: {
    imports: ['Dict', 'Set', 'Array'],
    declarations: `
type Tree a
    = Leaf
    | Node (Tree a) a (Tree a)


insert : comparable -> Tree comparable -> Tree comparable
insert x tree =
    case tree of
        Leaf ->
            Node Leaf x Leaf

        Node l y r ->
            if x < y then
                Node (insert x l) y r

            else
                Node l y (insert x r)


treeOf : List Int -> Tree Int
treeOf =
    List.foldl insert Leaf


chain : Int -> Tree Int
chain n =
    List.foldl (\\x l -> Node l x Leaf) Leaf (List.range 1 n)
`,
    cases: [
      ['treeOf [ 2, 1, 3 ] == treeOf [ 2, 3, 1 ]', true], ['treeOf [ 1, 2, 3 ] == treeOf [ 2, 1, 3 ]', false], ['chain 100000 == chain 100000', true], ['chain 100000 == chain 99999', false],
      ['{ a = 1, b = [ Just "x" ] } == { b = [ Just "x" ], a = 1 }', true], ['{ a = 1 } == { a = 2 }', false], ['( 1, "a", [ 2.5 ] ) == ( 1, "a", [ 2.5 ] )', true],
      ['Dict.fromList [ ( 1, "a" ), ( 2, "b" ) ] == Dict.fromList [ ( 2, "b" ), ( 1, "a" ) ]', true],
      ['{ d = Dict.fromList (List.map (\\n -> ( n, n )) (List.range 1 99)) } == { d = List.foldr (\\n -> Dict.insert n n) Dict.empty (List.range 1 99) }', true],
      ['[ Set.fromList [ 3, 1, 2 ] ] == [ Set.fromList [ 1, 2, 3 ] ]', true], ['Just (Dict.singleton 1 2) /= Just (Dict.singleton 1 3)', true],
      ['Array.fromList [ 1, 2 ] == Array.push 2 (Array.push 1 Array.empty)', true], ['Array.slice 1 40 (Array.initialize 50 identity) == Array.initialize 39 ((+) 1)', true],
      ['"abc" == String.fromList [ \'a\', \'b\', \'c\' ]', true], ['"ab" == "abc"', false], ['[ 1, 2 ] == List.filter ((/=) 3) [ 1, 3, 2 ]', true], ['[] == List.drop 1 [ () ]', true],
      ['(0 / 0) == (0 / 0)', false], ['Ok 1 == Err 1', false], ['( LT == LT, LT == GT )', tuple(true, false)], ['Leaf == treeOf []', true], ['List.member (Just [ 1 ]) [ Nothing, Just [ 1 ] ]', true],
    ],
  },
  Plumbing: {
    declarations: `
half : Int -> Maybe Int
half n =
    if modBy 2 n == 0 then
        Just (n // 2)

    else
        Nothing


positive : Int -> Result String Int
positive n =
    if n > 0 then
        Ok n

    else
        Err (String.fromInt n)
`,
    cases: [
      ['List.map half [ 1, 2, 3, 4 ]', [nothing, just(1), nothing, just(2)]], ['Maybe.map negate (Just 1)', just(-1)], ['Maybe.withDefault 9 (half 3)', 9], ['half 12 |> Maybe.andThen half |> Maybe.andThen half', nothing],
      ['half 16 |> Maybe.andThen half |> Maybe.andThen half', just(2)], ['Maybe.map2 (+) (Just 1) (half 2)', just(2)], ['Maybe.map3 (\\a b c -> a + b + c) (Just 1) Nothing (Just 2)', nothing],
      ['Maybe.map4 (\\a b c d -> [ a, b, c, d ]) (Just 1) (Just 2) (Just 3) (Just 4)', just([1, 2, 3, 4])], ['Maybe.map5 (\\a b c d f -> a ++ b ++ c ++ d ++ f) (Just "a") (Just "b") (Just "c") (Just "d") (Just "e")', just('abcde')],
      ['List.map positive [ 1, 0, -3 ]', [ok(1), err('0'), err('-3')]], ['Result.map negate (positive 1)', ok(-1)], ['Result.map negate (positive 0)', err('0')], ['Result.mapError String.length (positive -10)', err(3)],
      ['Result.andThen (\\n -> positive (n - 5)) (positive 3)', err('-2')], ['Result.withDefault 0 (positive -1)', 0], ['Result.toMaybe (positive 2)', just(2)], ['Result.toMaybe (positive -2)', nothing],
      ['Result.fromMaybe "odd" (half 3)', err('odd')], ['Result.fromMaybe "odd" (half 4)', ok(2)], ['Result.map2 Tuple.pair (positive 1) (positive 2)', ok(tuple(1, 2))], ['Result.map2 Tuple.pair (positive 0) (positive -2)', err('0')],
      ['Result.map3 (\\a b c -> a * b * c) (positive 2) (positive 3) (positive 4)', ok(24)], ['Result.map4 (\\a b c d -> a * b * c * d) (positive 2) (positive 3) (positive 4) (positive -5)', err('-5')],
      ['Result.map5 (\\a b c d f -> [ a, b, c, d, f ]) (positive 1) (positive 2) (positive 3) (positive 4) (positive 5)', ok([1, 2, 3, 4, 5])],
      ['Tuple.pair 1 "a"', tuple(1, 'a')], ['Tuple.first ( 1, 2 )', 1], ['Tuple.second ( 1, 2 )', 2], ['Tuple.mapFirst String.length ( "abc", 0 )', tuple(3, 0)], ['Tuple.mapSecond negate ( 0, 1 )', tuple(0, -1)],
      ['Tuple.mapBoth not (Maybe.withDefault ()) ( True, Nothing )', tuple(false, unit)], ['List.filterMap half (List.range 1 10)', [1, 2, 3, 4, 5]],
      ['List.foldr (Maybe.map2 (::)) (Just []) (List.map half [ 2, 4, 6 ])', just([1, 2, 3])],
    ],
  },
  Showing: {
    imports: ['Array', 'Dict exposing (Dict)', 'Set'],
    declarations: `
type Colour
    = Red
    | Green
    | Rgb Int Int Int
    | Named String


type Box a
    = Box a


type Pair a b
    = Pair a b


type Expr
    = Num Float
    | Neg Expr
    | Add Expr Expr
    | Call String (List Expr)
    | Record { x : Int, e : Maybe Expr }


type alias Point =
    { x : Float, y : Float }


type Empty
    = Empty
`,
    cases: [
      ['Red', custom('Red')], ['Rgb 1 -2 3', custom('Rgb', 1, -2, 3)], ['Named "a \\"b\\" c"', custom('Named', 'a "b" c')], ['[ Green, Named "" ]', [custom('Green'), custom('Named', '')]],
      ['Box 1', custom('Box', 1)], ['Box (Box (Just 1))', custom('Box', custom('Box', just(1)))], ['Box [ Box -1.5 ]', custom('Box', [custom('Box', -1.5)])], ['Pair (Box 1) ( 2, Red )', custom('Pair', custom('Box', 1), tuple(2, custom('Red')))],
      ['Neg (Add (Num 1) (Num -2.5))', custom('Neg', custom('Add', custom('Num', 1), custom('Num', -2.5)))], ['Call "f" [ Num 0, Call "g" [] ]', custom('Call', 'f', [custom('Num', 0), custom('Call', 'g', [])])],
      ['Record { x = 1, e = Just (Num 2) }', custom('Record', { x: 1, e: just(custom('Num', 2)) })], ['Point 1 2.5', { x: 1, y: 2.5 }], ['{ f = Point, g = [ Box ] }', { f: () => 0, g: [() => 0] }], ['Empty', custom('Empty')],
      ['Box Empty', custom('Box', custom('Empty'))], ['Just (Pair Nothing (Just Nothing))', just(custom('Pair', nothing, just(nothing)))], ['( Ok 1, Err (Box "e") )', tuple(ok(1), err(custom('Box', 'e')))],
      ['Dict.fromList [ ( "k", Just [ 1 ] ) ]', dict([['k', just([1])]])], ['Box (Dict.fromList [ ( 1, Dict.singleton 2 Red ) ])', custom('Box', dict([[1, dict([[2, custom('Red')]])]]))],
      ["Just ' '", custom('Just', char(' '))], ["( 'a', '\\'', '\"' )", tuple(char('a'), char("'"), char('"'))], ['"tab\\tnew\\nquote\\"back\\\\"', 'tab\tnew\nquote"back\\'], ['"\\u{000B}\\u{0000}\\u{0001}é\\u{1F642}"', '\v\0\u0001é\u{1F642}'],
      ['{ z = 1, a = { c = (), b = True } }', { z: 1, a: { c: unit, b: true } }], ['Debug.toString (Debug.toString [ "x" ])', '"[\\"x\\"]"'], ['[ [ [] ], [ [ 1.25 ] ] ]', [[[]], [[1.25]]]],
      ['( \\x -> x, negate, Just )', tuple(() => 0, () => 0, () => 0)], ['( LT, (), True )', tuple(custom('LT'), unit, true)],
    ],
  },
};

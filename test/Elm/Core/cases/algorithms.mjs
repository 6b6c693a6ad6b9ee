import { dict, just, nothing, set, tuple } from '../show.mjs';

const range = (a, b) => Array.from({ length: Math.max(0, b - a + 1) }, (_, i) => a + i);
const primes = (n) => range(2, n).filter((p) => range(2, Math.floor(Math.sqrt(p))).every((d) => p % d));
const collatz = (n) => { let steps = 1; for (; n !== 1; steps++) n = n % 2 ? 3 * n + 1 : n / 2; return steps; };
const distance = (a, b) => {
  let row = range(0, b.length);
  for (let i = 0; i < a.length; i++) {
    const below = [i + 1];
    for (let j = 0; j < b.length; j++) below.push(Math.min(below[j] + 1, row[j + 1] + 1, row[j] + (a[i] === b[j] ? 0 : 1)));
    row = below;
  }
  return row[b.length];
};
const xorshift = (n, x) => { const xs = []; for (; n > 0; n--) { x ^= x << 13; x ^= x >>> 17; x ^= x << 5; xs.push(x >>> 0); } return xs; };
const rot13 = (s) => s.replace(/[a-z]/gi, (c) => { const base = c < 'a' ? 65 : 97; return String.fromCharCode(((c.charCodeAt(0) - base + 13) % 26) + base); });
const text = 'the quick brown fox jumps over the lazy dog while the dog sleeps';
const counted = (words) => [...words.reduce((m, w) => m.set(w, (m.get(w) ?? 0) + 1), new Map())].sort(([a], [b]) => (a < b ? -1 : 1));

export default {
  Puzzles: {
    imports: ['Dict exposing (Dict)', 'Set exposing (Set)'],
    declarations: `
queens : Int -> Int
queens n =
    let
        place row columns =
            if row == n then
                1

            else
                List.range 0 (n - 1)
                    |> List.filter (safe 1 columns)
                    |> List.map (\\c -> place (row + 1) (c :: columns))
                    |> List.sum

        safe distance columns c =
            case columns of
                [] ->
                    True

                x :: rest ->
                    x /= c && abs (x - c) /= distance && safe (distance + 1) rest c
    in
    place 0 []


primes : Int -> List Int
primes n =
    let
        sieve candidates =
            case candidates of
                [] ->
                    []

                p :: rest ->
                    if p * p > n then
                        candidates

                    else
                        p :: sieve (List.filter (\\c -> modBy p c /= 0) rest)
    in
    sieve (List.range 2 n)


permutations : List a -> List (List a)
permutations list =
    case list of
        [] ->
            [ [] ]

        x :: rest ->
            List.concatMap (insertions x) (permutations rest)


insertions : a -> List a -> List (List a)
insertions x list =
    case list of
        [] ->
            [ [ x ] ]

        y :: rest ->
            (x :: list) :: List.map ((::) y) (insertions x rest)


hanoi : Int -> String -> String -> String -> List ( String, String )
hanoi n from to via =
    if n == 0 then
        []

    else
        hanoi (n - 1) from via to ++ ( from, to ) :: hanoi (n - 1) via to from


type alias Cells =
    Set ( Int, Int )


step : Cells -> Cells
step cells =
    let
        neighbours ( x, y ) =
            List.concatMap (\\dx -> List.map (\\dy -> ( x + dx, y + dy )) [ -1, 0, 1 ]) [ -1, 0, 1 ]
                |> List.filter ((/=) ( x, y ))

        count cell =
            List.length (List.filter (\\c -> Set.member c cells) (neighbours cell))

        lives cell =
            count cell == 3 || (count cell == 2 && Set.member cell cells)
    in
    Set.toList cells
        |> List.concatMap (\\c -> c :: neighbours c)
        |> Set.fromList
        |> Set.filter lives


glider : Cells
glider =
    Set.fromList [ ( 1, 0 ), ( 2, 1 ), ( 0, 2 ), ( 1, 2 ), ( 2, 2 ) ]
`,
    cases: [
      ['List.map queens (List.range 1 8)', [1, 0, 0, 2, 10, 4, 40, 92]], ['primes 100', primes(100)], ['List.length (primes 20000)', 2262], ['List.length (permutations (List.range 1 6))', 720],
      ['hanoi 3 "a" "c" "b" |> List.map (\\( a, b ) -> a ++ b) |> String.join " "', 'ac ab cb ac ba bc ac'], ['List.length (hanoi 14 "a" "c" "b")', 16383], ['step (step (step (step glider)))', set([tuple(1, 3), tuple(2, 1), tuple(2, 3), tuple(3, 2), tuple(3, 3)])],
      ['List.sort (permutations [ 3, 1, 2 ])', [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]]],
    ],
  },
  Words: {
    imports: ['Bitwise', 'Dict exposing (Dict)'],
    declarations: `
text : String
text =
    "${text}"


counted : List comparable -> Dict comparable Int
counted =
    List.foldl (\\w -> Dict.update w (\\n -> Just (1 + Maybe.withDefault 0 n))) Dict.empty


rot13 : String -> String
rot13 =
    String.map
        (\\c ->
            if Char.isUpper c then
                rotate 65 c

            else if Char.isLower c then
                rotate 97 c

            else
                c
        )


rotate : Int -> Char -> Char
rotate base c =
    Char.fromCode (base + modBy 26 (Char.toCode c - base + 13))


runs : List a -> List ( a, Int )
runs =
    List.foldr
        (\\x acc ->
            case acc of
                ( y, n ) :: rest ->
                    if x == y then
                        ( y, n + 1 ) :: rest

                    else
                        ( x, 1 ) :: acc

                [] ->
                    [ ( x, 1 ) ]
        )
        []


capitalised : String -> String
capitalised word =
    case String.uncons word of
        Just ( first, rest ) ->
            String.cons (Char.toUpper first) rest

        Nothing ->
            ""


distance : String -> String -> Int
distance a b =
    let
        bs =
            String.toList b

        next c ( i, row ) =
            case row of
                first :: rest ->
                    ( i + 1, i :: cells c bs first rest i )

                [] ->
                    ( i, row )

        cells c letters diagonal above left =
            case ( letters, above ) of
                ( l :: moreLetters, up :: moreAbove ) ->
                    let
                        cost =
                            if l == c then
                                0

                            else
                                1

                        value =
                            min (min (left + 1) (up + 1)) (diagonal + cost)
                    in
                    value :: cells c moreLetters up moreAbove value

                _ ->
                    []
    in
    String.foldl next ( 1, List.range 0 (List.length bs) ) a
        |> Tuple.second
        |> List.reverse
        |> List.head
        |> Maybe.withDefault 0


xorshift : Int -> Int -> List Int
xorshift n x0 =
    if n == 0 then
        []

    else
        let
            x1 =
                Bitwise.xor x0 (Bitwise.shiftLeftBy 13 x0)

            x2 =
                Bitwise.xor x1 (Bitwise.shiftRightZfBy 17 x1)

            x3 =
                Bitwise.xor x2 (Bitwise.shiftLeftBy 5 x2)
        in
        Bitwise.shiftRightZfBy 0 x3 :: xorshift (n - 1) x3


palindrome : String -> Bool
palindrome s =
    let
        letters =
            String.toLower (String.filter Char.isAlpha s)
    in
    letters == String.reverse letters
`,
    cases: [
      ['counted (String.words text)', dict(counted(text.split(' ')))], ['counted (String.toList "hello") |> Dict.values', [1, 1, 2, 1]], ['rot13 "Hello, World!"', rot13('Hello, World!')], ['rot13 (rot13 text) == text', true], ['runs [ 1, 1, 2, 3, 3, 3 ]', [tuple(1, 2), tuple(2, 1), tuple(3, 3)]],
      ['runs (String.toList "aab") |> List.map (\\( c, n ) -> String.cons c (String.fromInt n)) |> String.concat', 'a2b1'], ['String.words text |> List.map capitalised |> String.join " "', text.replace(/\b[a-z]/g, (c) => c.toUpperCase())], ['List.map (distance "kitten") [ "sitting", "", "kitten", "mitten" ]', ['sitting', '', 'kitten', 'mitten'].map((s) => distance('kitten', s))],
      ['distance "" "abc"', 3], ['xorshift 8 2463534242', xorshift(8, 2463534242 | 0)], ['List.map palindrome [ "A man, a plan, a canal: Panama", "Elm" ]', [true, false]], ['String.words text |> List.sortBy String.length |> List.reverse |> List.head', just('sleeps')],
      ['List.filter (\\w -> distance w "dog" <= 1) (String.words text)', ['dog', 'dog']],
    ],
  },
  Numbers: {
    imports: ['Array exposing (Array)', 'Dict exposing (Dict)'],
    declarations: `
fibonacci : Int -> Int
fibonacci n =
    if n < 2 then
        n

    else
        fibonacci (n - 1) + fibonacci (n - 2)


memoised : Int -> Dict Int Int -> ( Int, Dict Int Int )
memoised n memo =
    case Dict.get n memo of
        Just value ->
            ( value, memo )

        Nothing ->
            if n < 2 then
                ( n, memo )

            else
                let
                    ( a, memoA ) =
                        memoised (n - 1) memo

                    ( b, memoB ) =
                        memoised (n - 2) memoA
                in
                ( a + b, Dict.insert n (a + b) memoB )


collatz : Int -> Int
collatz n =
    let
        go count k =
            if k == 1 then
                count

            else if modBy 2 k == 0 then
                go (count + 1) (k // 2)

            else
                go (count + 1) (3 * k + 1)
    in
    go 1 n


gcd : Int -> Int -> Int
gcd a b =
    if b == 0 then
        abs a

    else
        gcd b (remainderBy b a)


newton : Float -> Float
newton x =
    let
        improve guess n =
            if n == 0 then
                guess

            else
                improve ((guess + x / guess) / 2) (n - 1)
    in
    improve x 30


multiply : List (List number) -> List (List number) -> List (List number)
multiply a b =
    List.map (\\row -> List.map (dot row) (transpose b)) a


dot : List number -> List number -> number
dot a b =
    List.sum (List.map2 (*) a b)


transpose : List (List a) -> List (List a)
transpose rows =
    case List.filterMap List.head rows of
        [] ->
            []

        heads ->
            heads :: transpose (List.filterMap List.tail rows)


find : Int -> Array Int -> Maybe Int
find x array =
    let
        go low high =
            if low >= high then
                Nothing

            else
                let
                    middle =
                        (low + high) // 2
                in
                case Array.get middle array of
                    Nothing ->
                        Nothing

                    Just y ->
                        if x == y then
                            Just middle

                        else if x < y then
                            go low middle

                        else
                            go (middle + 1) high
    in
    go 0 (Array.length array)


toBase : Int -> Int -> String
toBase base n =
    if n < base then
        String.slice n (n + 1) "0123456789abcdef"

    else
        toBase base (n // base) ++ toBase base (modBy base n)


even : Int -> Bool
even n =
    n == 0 || odd (n - 1)


odd : Int -> Bool
odd n =
    n /= 0 && even (n - 1)


ackermann : Int -> Int -> Int
ackermann m n =
    if m == 0 then
        n + 1

    else if n == 0 then
        ackermann (m - 1) 1

    else
        ackermann (m - 1) (ackermann m (n - 1))
`,
    cases: [
      ['List.map fibonacci (List.range 0 20)', (() => { const f = [0, 1]; while (f.length < 21) f.push(f.at(-1) + f.at(-2)); return f; })()], ['Tuple.first (memoised 78 Dict.empty)', 8944394323791464], ['List.map collatz (List.range 1 30)', range(1, 30).map(collatz)],
      ['List.foldl (\\n ( best, steps ) -> if collatz n > steps then ( n, collatz n ) else ( best, steps )) ( 1, 1 ) (List.range 1 3000)', (() => { let best = [1, 1]; for (const n of range(1, 3000)) if (collatz(n) > best[1]) best = [n, collatz(n)]; return tuple(...best); })()],
      ['List.map2 gcd [ 12, 17, 0, -18, 1071 ] [ 18, 5, 7, 12, 462 ]', [6, 1, 7, 6, 21]], ['List.map newton [ 2, 9, 100 ]', [2, 9, 100].map((x) => { let g = x; for (let n = 30; n; n--) g = (g + x / g) / 2; return g; })], ['multiply [ [ 1, 2 ], [ 3, 4 ] ] [ [ 5, 6 ], [ 7, 8 ] ]', [[19, 22], [43, 50]]],
      ['multiply [ [ 0.5 ] ] [ [ 4, 0.25 ] ]', [[2, 0.125]]], ['transpose [ [ 1, 2, 3 ], [ 4, 5, 6 ] ]', [[1, 4], [2, 5], [3, 6]]], ['List.map (\\x -> find x (Array.initialize 1000 (\\i -> i * 3))) [ 0, 2997, 300, 4, -1 ]', [just(0), just(999), just(100), nothing, nothing]],
      ['List.map (\\b -> toBase b 48879) [ 2, 8, 10, 16 ]', [2, 8, 10, 16].map((b) => (48879).toString(b))], ['( even 100000, odd 100000 )', tuple(true, false)], ['ackermann 2 9', 21], ['List.foldl (\\d acc -> acc * 10 + d) 0 [ 1, 2, 3, 4 ]', 1234],
      ['List.map (\\n -> modBy 1000007 (n * n * n)) [ 1, 100, 12345, 99999 ]', [1, 100, 12345, 99999].map((n) => (n * n * n) % 1000007)],
    ],
  },
};

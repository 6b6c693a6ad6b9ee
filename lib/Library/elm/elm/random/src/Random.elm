module Random exposing
    ( Generator, Seed
    , int, float, uniform, weighted, constant
    , pair, list
    , map, map2, map3, map4, map5
    , andThen, lazy
    , minInt, maxInt
    , generate, step, initialSeed, independentSeed
    )

{-| Random values. The numbers come from PCG (Melissa O'Neill, "PCG: a family of
simple fast space-efficient statistically good algorithms for random number
generation"), its variant RXS M XS on 32 bits.
-}

import Bitwise


{-| How to make a random `a`. -}
type Generator a
    = Generator (Seed -> ( a, Seed ))


{-| State and increment of the underlying generator. -}
type Seed
    = Seed Int Int



-- SEEDS


{-| -}
initialSeed : Int -> Seed
initialSeed x =
    case next (Seed 0 1013904223) of
        Seed state increment ->
            next (Seed (Bitwise.shiftRightZfBy 0 (state + x)) increment)


next : Seed -> Seed
next (Seed state increment) =
    Seed (Bitwise.shiftRightZfBy 0 (state * 1664525 + increment)) increment


{-| The 32 bits of a state. The product is one of floats in JavaScript, rounded
where it has more than 53 bits; so it is here.
-}
peel : Seed -> Int
peel (Seed state _) =
    let
        mixed =
            Bitwise.xor state (Bitwise.shiftRightZfBy (Bitwise.shiftRightZfBy 28 state + 4) state)

        word =
            floor (toFloat mixed * 277803737)
    in
    Bitwise.shiftRightZfBy 0 (Bitwise.xor (Bitwise.shiftRightZfBy 22 word) word)


{-| A seed for another sequence. -}
independentSeed : Generator Seed
independentSeed =
    Generator
        (\seed ->
            let
                bits =
                    int 0 0xFFFFFFFF

                toSeed state b c =
                    next (Seed state (Bitwise.shiftRightZfBy 0 (Bitwise.or 1 (Bitwise.xor b c))))
            in
            step (map3 toSeed bits bits bits) seed
        )


{-| A value, and the seed for the next one. -}
step : Generator a -> Seed -> ( a, Seed )
step (Generator generator) seed =
    generator seed


{-| A command that gives a value. -}
generate : (a -> msg) -> Generator a -> Cmd msg
generate tagger generator =
    command initialSeed (map tagger generator)


command : (Int -> Seed) -> Generator msg -> Cmd msg
command =
    Elm.Kernel.Random.generate



-- NUMBERS


{-| The most that `int` is good for. -}
maxInt : Int
maxInt =
    2147483647


{-| -}
minInt : Int
minInt =
    -2147483648


{-| From the lower to the higher, both included. -}
int : Int -> Int -> Generator Int
int a b =
    Generator
        (\seed ->
            if a < b then
                between a (b - a + 1) seed

            else
                between b (a - b + 1) seed
        )


between : Int -> Int -> Seed -> ( Int, Seed )
between low range seed =
    if Bitwise.and (range - 1) range == 0 then
        ( Bitwise.shiftRightZfBy 0 (Bitwise.and (range - 1) (peel seed)) + low, next seed )

    else
        unbiased low range (remainderBy range (Bitwise.shiftRightZfBy 0 -range)) seed


{-| Numbers below the threshold would make some remainders more likely. -}
unbiased : Int -> Int -> Int -> Seed -> ( Int, Seed )
unbiased low range threshold seed =
    let
        bits =
            peel seed
    in
    if bits < threshold then
        unbiased low range threshold (next seed)

    else
        ( remainderBy range bits + low, next seed )


{-| -}
float : Float -> Float -> Generator Float
float a b =
    Generator
        (\seed ->
            let
                second =
                    next seed

                high =
                    toFloat (Bitwise.and 0x03FFFFFF (peel seed))

                low =
                    toFloat (Bitwise.and 0x07FFFFFF (peel second))

                unit =
                    (high * 134217728 + low) / 9007199254740992
            in
            ( unit * abs (b - a) + a, next second )
        )



-- CHOICES


{-| -}
constant : a -> Generator a
constant value =
    Generator (\seed -> ( value, seed ))


{-| -}
uniform : a -> List a -> Generator a
uniform value values =
    weighted ( 1, value ) (List.map (\other -> ( 1, other )) values)


{-| -}
weighted : ( Float, a ) -> List ( Float, a ) -> Generator a
weighted first others =
    map (choose first others) (float 0 (weight first + List.sum (List.map weight others)))


weight : ( Float, a ) -> Float
weight ( amount, _ ) =
    abs amount


choose : ( Float, a ) -> List ( Float, a ) -> Float -> a
choose first others countdown =
    case others of
        [] ->
            Tuple.second first

        second :: rest ->
            if countdown <= weight first then
                Tuple.second first

            else
                choose second rest (countdown - weight first)



-- COMBINATIONS


{-| -}
pair : Generator a -> Generator b -> Generator ( a, b )
pair genA genB =
    map2 (\a b -> ( a, b )) genA genB


{-| -}
list : Int -> Generator a -> Generator (List a)
list n (Generator generator) =
    Generator (gather [] n generator)


gather : List a -> Int -> (Seed -> ( a, Seed )) -> Seed -> ( List a, Seed )
gather values n generator seed =
    if n < 1 then
        ( values, seed )

    else
        case generator seed of
            ( value, after ) ->
                gather (value :: values) (n - 1) generator after


{-| -}
andThen : (a -> Generator b) -> Generator a -> Generator b
andThen callback (Generator generator) =
    Generator
        (\seed ->
            case generator seed of
                ( value, after ) ->
                    step (callback value) after
        )


{-| A generator that is made when it is needed, for recursive ones. -}
lazy : (() -> Generator a) -> Generator a
lazy callback =
    Generator (\seed -> step (callback ()) seed)


{-| -}
map : (a -> b) -> Generator a -> Generator b
map func (Generator genA) =
    Generator
        (\seed ->
            case genA seed of
                ( a, after ) ->
                    ( func a, after )
        )


{-| -}
map2 : (a -> b -> c) -> Generator a -> Generator b -> Generator c
map2 func (Generator genA) (Generator genB) =
    Generator
        (\seed ->
            let
                ( a, seed1 ) =
                    genA seed

                ( b, seed2 ) =
                    genB seed1
            in
            ( func a b, seed2 )
        )


{-| -}
map3 : (a -> b -> c -> d) -> Generator a -> Generator b -> Generator c -> Generator d
map3 func genA genB genC =
    map2 (<|) (map2 func genA genB) genC


{-| -}
map4 : (a -> b -> c -> d -> e) -> Generator a -> Generator b -> Generator c -> Generator d -> Generator e
map4 func genA genB genC genD =
    map2 (<|) (map3 func genA genB genC) genD


{-| -}
map5 : (a -> b -> c -> d -> e -> f) -> Generator a -> Generator b -> Generator c -> Generator d -> Generator e -> Generator f
map5 func genA genB genC genD genE =
    map2 (<|) (map4 func genA genB genC genD) genE

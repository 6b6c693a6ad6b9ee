port module Layouts exposing (main)


port out : String -> Cmd msg


main : Program () () ()
main =
    Platform.worker
        { init = \_ -> ( (), out (String.join "\n" results) )
        , update = \_ m -> ( m, Cmd.none )
        , subscriptions = \_ -> Sub.none
        }


is : String -> a -> a -> String
is label actual expected =
    if actual == expected then
        label

    else
        label ++ " is " ++ Debug.toString actual ++ ", not " ++ Debug.toString expected


results : List String
results =
    [ is "enumeration" (List.map code [ Red, Green, Blue ]) [ 1, 2, 3 ]
    , is "one argument" (unwrap (Wrap 5)) 5
    , is "wrapped in itself" (size (Rose [ Rose [], Rose [ Rose [] ] ])) 4
    , is "bare tuple" (area (Rect 2 3)) 6
    , is "one that has arguments" (List.map orZero [ Some 1 2, None, Nil ]) [ 3, 0, -1 ]
    , is "same size, by tag" (List.map eval [ Add 1 2, Sub 5 3, Neg 4, Zero ]) [ 3, 2, -4, 0 ]
    , is "nested" (simplify (Plus (Num 0) (Plus (Num 1) (Num 0)))) (Num 1)
    , is "Maybe" (List.filterMap identity [ Just 1, Nothing, Just 3 ]) [ 1, 3 ]
    , is "Result" (List.map short [ Ok 1, Err "e" ]) [ "1", "e" ]
    , is "nested Maybe" (List.map flat [ Just (Just 1), Just Nothing, Nothing ]) [ 1, 2, 3 ]
    , is "unit" (justUnit (Just ())) True
    , is "unit in a type" (List.map isUnit [ U () 1, V ]) [ True, False ]
    , is "empty record" ({} == {}) True
    , is "three in a tuple" (third ( 1, 'a', "s" )) "s"
    , is "lists" (List.map shape [ [], [ 1 ], [ 1, 2 ], [ 1, 2, 3 ] ]) [ "0", "1", "2", "more 1" ]
    , is "strings" (List.map word [ "one", "two", "" ]) [ 1, 2, 0 ]
    , is "chars" (List.map vowel [ 'a', 'b', 'é' ]) [ True, False, True ]
    , is "ints" (List.map number [ 0, -1, 1000000, 5 ]) [ "none", "minus", "million", "5" ]
    , is "alias pattern" (keep ( 1, [ 2, 3 ] )) ( ( 1, [ 2, 3 ] ), [ 2, 3 ], 2 )
    , is "several columns" (List.map xor3 [ ( True, True ), ( True, False ), ( False, False ) ]) [ 0, 1, 2 ]
    , is "overlap" (List.map merge [ ( [], [] ), ( [ 1 ], [] ), ( [], [ 2 ] ), ( [ 1 ], [ 2 ] ) ]) [ 0, 1, 2, 3 ]
    , is "phantom" (untag (Tag 3)) 3
    , is "function inside" (run (Fn ((+) 1)) 2) 3
    , is "record inside" (name (Person { name = "n", age = 3 })) "n"
    ]


type Colour
    = Red
    | Green
    | Blue


code : Colour -> Int
code colour =
    case colour of
        Red ->
            1

        Green ->
            2

        Blue ->
            3


type Wrapped a
    = Wrap a


unwrap : Wrapped a -> a
unwrap (Wrap a) =
    a


type Rose
    = Rose (List Rose)


size : Rose -> Int
size (Rose children) =
    1 + List.sum (List.map size children)


type Shape
    = Rect Int Int


area : Shape -> Int
area (Rect a b) =
    a * b


type Option
    = None
    | Some Int Int
    | Nil


orZero : Option -> Int
orZero option =
    case option of
        Some a b ->
            a + b

        None ->
            0

        Nil ->
            -1


type Op
    = Add Int Int
    | Zero
    | Sub Int Int
    | Neg Int


eval : Op -> Int
eval op =
    case op of
        Add a b ->
            a + b

        Sub a b ->
            a - b

        Neg a ->
            -a

        Zero ->
            0


type Term
    = Num Int
    | Plus Term Term


simplify : Term -> Term
simplify term =
    case term of
        Plus (Num 0) t ->
            simplify t

        Plus t (Num 0) ->
            simplify t

        Plus a b ->
            Plus (simplify a) (simplify b)

        Num _ ->
            term


short : Result String Int -> String
short result =
    case result of
        Ok n ->
            String.fromInt n

        Err text ->
            text


flat : Maybe (Maybe Int) -> Int
flat maybe =
    case maybe of
        Just (Just n) ->
            n

        Just Nothing ->
            2

        Nothing ->
            3


justUnit : Maybe () -> Bool
justUnit maybe =
    case maybe of
        Just () ->
            True

        Nothing ->
            False


type Units
    = U () Int
    | V


isUnit : Units -> Bool
isUnit units =
    case units of
        U () _ ->
            True

        V ->
            False


third : ( a, b, c ) -> c
third ( _, _, c ) =
    c


shape : List Int -> String
shape list =
    case list of
        [] ->
            "0"

        [ _ ] ->
            "1"

        [ _, _ ] ->
            "2"

        a :: _ :: _ ->
            "more " ++ String.fromInt a


word : String -> Int
word text =
    case text of
        "one" ->
            1

        "two" ->
            2

        _ ->
            0


vowel : Char -> Bool
vowel c =
    case c of
        'a' ->
            True

        'é' ->
            True

        _ ->
            False


number : Int -> String
number n =
    case n of
        0 ->
            "none"

        1000000 ->
            "million"

        _ ->
            if n < 0 then
                "minus"

            else
                String.fromInt n


keep : ( Int, List Int ) -> ( ( Int, List Int ), List Int, Int )
keep input =
    case input of
        ( 1, (x :: _) as list ) as whole ->
            ( whole, list, x )

        _ ->
            ( input, [], 0 )


xor3 : ( Bool, Bool ) -> Int
xor3 pair =
    case pair of
        ( True, True ) ->
            0

        ( False, False ) ->
            2

        _ ->
            1


merge : ( List a, List a ) -> Int
merge ( a, b ) =
    case ( a, b ) of
        ( [], [] ) ->
            0

        ( _, [] ) ->
            1

        ( [], _ ) ->
            2

        ( _ :: _, _ :: _ ) ->
            3


type Tagged a
    = Tag Int


untag : Tagged String -> Int
untag (Tag n) =
    n


type Fn
    = Fn (Int -> Int)


run : Fn -> Int -> Int
run (Fn f) x =
    f x


type Person
    = Person { name : String, age : Int }


name : Person -> String
name (Person record) =
    record.name

port module Patterns exposing (main)


port out : String -> Cmd msg


main : Program () () ()
main =
    Platform.worker
        { init = \_ -> ( (), out (String.join "\n" results) )
        , update = \_ m -> ( m, Cmd.none )
        , subscriptions = \_ -> Sub.none
        }


type Shape
    = Dot
    | Circle Float
    | Rect Float Float
    | Group (List Shape)
    | Named String Shape


type Pair a b
    = Pair a b


type Only
    = Only


type Enum
    = A
    | B
    | C
    | D


area : Shape -> Float
area shape =
    case shape of
        Dot ->
            0

        Circle r ->
            3 * r * r

        Rect w h ->
            w * h

        Group [] ->
            0

        Group (first :: rest) ->
            area first + area (Group rest)

        Named _ inner ->
            area inner


name : Shape -> String
name shape =
    case shape of
        Named "" _ ->
            "(empty)"

        Named "x" (Named inner (Circle _)) ->
            "x/" ++ inner

        Named n ((Group (_ :: _ :: _)) as whole) ->
            n ++ " of " ++ String.fromFloat (area whole)

        Named n _ ->
            n

        Group [ Named a _, Named b _ ] ->
            a ++ "+" ++ b

        Group list ->
            String.fromInt (List.length list)

        Dot ->
            "."

        Circle _ ->
            "o"

        Rect _ _ ->
            "[]"


lists : List Int -> String
lists list =
    case list of
        [] ->
            "empty"

        [ 0 ] ->
            "zero"

        [ _ ] ->
            "one"

        0 :: 0 :: _ ->
            "zeros"

        [ a, b ] ->
            String.fromInt (a + b)

        a :: (b :: c :: _ as rest) ->
            String.fromInt (a * b * c) ++ "/" ++ String.fromInt (List.length rest)


chars : Char -> Int
chars c =
    case c of
        'a' ->
            1

        '\n' ->
            2

        '\u{1F600}' ->
            3

        'é' ->
            4

        _ ->
            0


strings : String -> Int
strings text =
    case text of
        "" ->
            0

        "a" ->
            1

        "ab" ->
            2

        "tab\there" ->
            3

        "\u{1F600}" ->
            4

        "\"quoted\"" ->
            5

        """multi "line\\" """ ->
            6

        _ ->
            9


tuples : ( Maybe Int, Result String Enum, ( Bool, () ) ) -> String
tuples t =
    case t of
        ( Nothing, Err e, _ ) ->
            e

        ( Just 0, _, ( True, () ) ) ->
            "zero"

        ( Just n, Ok A, ( _, _ ) ) ->
            "A" ++ String.fromInt n

        ( _, Ok B, ( flag, _ ) ) ->
            if flag then
                "B!"

            else
                "B"

        ( Just n, Err "known", _ ) ->
            String.fromInt -n

        ( _, Ok _, ( False, _ ) ) ->
            "off"

        ( first, second, _ ) ->
            Debug.toString ( first, second )


records { x, y } { z } =
    x + y * z


nestedArgs ( a, ( b, { c } ), Pair d Only ) (Pair _ e) =
    a ++ b ++ c ++ d ++ e


enums e f =
    case ( e, f ) of
        ( A, A ) ->
            1

        ( B, _ ) ->
            2

        ( _, C ) ->
            3

        ( C, D ) ->
            4

        ( A, _ ) ->
            5

        ( C, _ ) ->
            6

        ( D, _ ) ->
            7


ints : Int -> String
ints n =
    case n of
        0 ->
            "a"

        1 ->
            "b"

        0xFF ->
            "c"

        1000000 ->
            "d"

        _ ->
            "e"


deep : Maybe (Maybe (Maybe (List (Maybe Int)))) -> Int
deep m =
    case m of
        Just (Just (Just ((Just n) :: _))) ->
            n

        Just (Just (Just (Nothing :: (Just n) :: _))) ->
            -n

        Just (Just (Just _)) ->
            3

        Just (Just Nothing) ->
            2

        Just Nothing ->
            1

        Nothing ->
            0


results : List String
results =
    [ Debug.toString (List.map area [ Dot, Circle 2, Group [ Rect 1 2, Named "n" (Rect 3 4) ] ])
    , describeAll
    , String.join "," (List.map name [ Named "" Dot, Named "x" (Named "y" (Circle 1)), Named "x" Dot, Named "g" (Group [ Dot, Rect 2 3 ]), Named "h" (Group [ Dot ]), Group [ Named "a" Dot, Named "b" Dot ], Group [ Named "a" Dot, Dot ], Dot, Circle 1, Rect 1 1 ])
    , String.join "," (List.map lists [ [], [ 0 ], [ 5 ], [ 0, 0, 1 ], [ 0, 0 ], [ 1, 2 ], [ 2, 3, 4 ], [ 0, 2, 3, 4 ] ])
    , Debug.toString (List.map chars [ 'a', '\n', '😀', 'é', 'z' ])
    , Debug.toString (List.map strings [ "", "a", "ab", "abc", "tab\there", "😀", "\"quoted\"", "multi \"line\\\" ", "b" ])
    , String.join ","
        (List.map tuples
            [ ( Nothing, Err "e", ( True, () ) )
            , ( Just 0, Err "e", ( True, () ) )
            , ( Just 0, Ok A, ( False, () ) )
            , ( Just 4, Ok B, ( True, () ) )
            , ( Nothing, Ok B, ( False, () ) )
            , ( Just 7, Err "known", ( False, () ) )
            , ( Nothing, Ok C, ( False, () ) )
            , ( Nothing, Ok D, ( True, () ) )
            , ( Just 7, Err "unknown", ( False, () ) )
            ]
        )
    , Debug.toString ( records { x = 1, y = 2, w = () } { z = 3 }, records { x = 1.5, y = 2 } { z = 3, q = 1 } )
    , nestedArgs ( "a", ( "b", { c = "c", d = 1 } ), Pair "d" Only ) (Pair () "e")
    , Debug.toString (List.concatMap (\e -> List.map (enums e) [ A, B, C, D ]) [ A, B, C, D ])
    , String.concat (List.map ints [ 0, 1, 2, 255, 1000000, -1 ])
    , Debug.toString (List.map deep [ Nothing, Just Nothing, Just (Just Nothing), Just (Just (Just [])), Just (Just (Just [ Just 5 ])), Just (Just (Just [ Nothing, Just 6 ])), Just (Just (Just [ Nothing, Nothing ])) ])
    ]


describeAll =
    String.join "," (List.map describe2 [ ( "unit", 1 ), ( "unit", 2 ), ( "no", 1 ) ])


describe2 pair =
    case pair of
        ( "unit", 1 ) ->
            "first"

        ( "unit", n ) ->
            "unit" ++ String.fromInt n

        ( other, _ ) ->
            other

port module Words exposing (main)

import Bitwise
import Dict exposing (Dict)


port out : String -> Cmd msg


main : Program () () ()
main =
    Platform.worker
        { init = \_ -> ( (), out (String.join "\n" results) )
        , update = \_ m -> ( m, Cmd.none )
        , subscriptions = \_ -> Sub.none
        }


t : Int -> a -> String
t number it =
    String.fromInt number ++ ": " ++ Debug.toString it


results : List String
results =
    [ t 1 (counted (String.words text))
    , t 2 (counted (String.toList "hello") |> Dict.values)
    , t 3 (rot13 "Hello, World!")
    , t 4 (rot13 (rot13 text) == text)
    , t 5 (runs [ 1, 1, 2, 3, 3, 3 ])
    , t 6 (runs (String.toList "aab") |> List.map (\( c, n ) -> String.cons c (String.fromInt n)) |> String.concat)
    , t 7 (String.words text |> List.map capitalised |> String.join " ")
    , t 8 (List.map (distance "kitten") [ "sitting", "", "kitten", "mitten" ])
    , t 9 (distance "" "abc")
    , t 10 (xorshift 8 2463534242)
    , t 11 (List.map palindrome [ "A man, a plan, a canal: Panama", "Elm" ])
    , t 12 (String.words text |> List.sortBy String.length |> List.reverse |> List.head)
    , t 13 (List.filter (\w -> distance w "dog" <= 1) (String.words text))
    ]


text : String
text =
    "the quick brown fox jumps over the lazy dog while the dog sleeps"


counted : List comparable -> Dict comparable Int
counted =
    List.foldl (\w -> Dict.update w (\n -> Just (1 + Maybe.withDefault 0 n))) Dict.empty


rot13 : String -> String
rot13 =
    String.map
        (\c ->
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
        (\x acc ->
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

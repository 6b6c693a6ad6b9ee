port module DictBench exposing (main)

{-| Insert n pseudo-random Int keys into a Dict, look up 2n keys, fold.
Flags: problem size. Result goes out through port `result`.
-}

import Dict exposing (Dict)


port result : String -> Cmd msg


main : Program Int () ()
main =
    Platform.worker
        { init = \n -> ( (), result (run n) )
        , update = \_ m -> ( m, Cmd.none )
        , subscriptions = \_ -> Sub.none
        }


next : Int -> Int
next s =
    modBy 2147483647 (s * 16807)


run : Int -> String
run n =
    let
        d =
            fill n 42 Dict.empty

        hits =
            look (2 * n) 42 d 0

        total =
            Dict.foldl (\k v acc -> modBy 1000003 (acc + modBy 1009 k + v)) 0 d
    in
    String.join " " [ String.fromInt (Dict.size d), String.fromInt hits, String.fromInt total ]


fill : Int -> Int -> Dict Int Int -> Dict Int Int
fill n s d =
    if n == 0 then
        d

    else
        fill (n - 1) (next s) (Dict.insert s n d)


look : Int -> Int -> Dict Int Int -> Int -> Int
look n s d acc =
    if n == 0 then
        acc

    else
        case Dict.get s d of
            Just _ ->
                look (n - 1) (next s) d (acc + 1)

            Nothing ->
                look (n - 1) (next s) d acc

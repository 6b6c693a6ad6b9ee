port module Main exposing (main)

{-| Greets whom it hears of, and counts them.
-}

import Dict exposing (Dict)


port say : String -> Cmd msg


port name : (String -> msg) -> Sub msg


main : Program () (Dict String Int) String
main =
    Platform.worker
        { init = \_ -> ( Dict.empty, say "Who is there?" )
        , update = update
        , subscriptions = \_ -> name identity
        }


update : String -> Dict String Int -> ( Dict String Int, Cmd String )
update who visits =
    let
        count =
            1 + Maybe.withDefault 0 (Dict.get who visits)
    in
    ( Dict.insert who count visits, say (greeting who count) )


greeting : String -> Int -> String
greeting who count =
    case count of
        1 ->
            "Hello, " ++ who ++ "!"

        2 ->
            "Hello again, " ++ who ++ "!"

        _ ->
            who ++ " for the " ++ String.fromInt count ++ "th time"

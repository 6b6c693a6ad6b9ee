port module Zones exposing (main)

import Time exposing (Month(..), Posix, Weekday(..), Zone, millisToPosix, utc)


port out : String -> Cmd msg


main : Program () () ()
main =
    Platform.worker
        { init = \_ -> ( (), out (String.join "\n" results) )
        , update = \_ m -> ( m, Cmd.none )
        , subscriptions = \_ -> Sub.none
        }


t : Int -> a -> String
t label it =
    String.fromInt label ++ ": " ++ Debug.toString it


date : Zone -> Int -> ( Int, Month, Int )
date zone millis =
    ( Time.toYear zone (millisToPosix millis), Time.toMonth zone (millisToPosix millis), Time.toDay zone (millisToPosix millis) )


clock : Zone -> Int -> List Int
clock zone millis =
    List.map (\f -> f zone (millisToPosix millis)) [ Time.toHour, Time.toMinute, Time.toSecond, Time.toMillis ]


east : Zone
east =
    Time.customZone 330 []


summer : Zone
summer =
    Time.customZone 60 [ { start = 3000, offset = 120 }, { start = 1000, offset = 0 } ]


results : List String
results =
    [ t 1 (date east 0)
    , t 2 (clock east 0)
    , t 3 (date (Time.customZone -600 []) 0)
    , t 4 (clock (Time.customZone -600 []) 36000000)
    , t 5 (clock summer (3000 * 60000))
    , t 6 (clock summer (3001 * 60000))
    , t 7 (clock summer (1001 * 60000))
    , t 8 (clock summer (1000 * 60000))
    , t 9 (clock summer 0)
    , t 10 (Time.posixToMillis (millisToPosix 1234567890123))
    , t 11 (millisToPosix 5)
    , t 12 (Time.toSecond east (millisToPosix 59999))
    , t 13 ([ Jan, Dec ])
    , t 14 (( Time.Name "Europe/Paris", Time.Offset 60 ))
    ]

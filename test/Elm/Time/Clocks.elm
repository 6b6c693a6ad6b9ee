port module Clocks exposing (main)

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


results : List String
results =
    [ t 1 (clock utc 81666878579781)
    , t 2 (clock utc 139700987291801)
    , t 3 (clock utc 236252627510688)
    , t 4 (clock utc 78069072329588)
    , t 5 (clock utc -32944211731883)
    , t 6 (clock utc 26164210209339)
    , t 7 (clock utc 147162940717302)
    , t 8 (clock utc 152210100096424)
    , t 9 (clock utc -4731023453848)
    , t 10 (clock utc 78226399491909)
    , t 11 (clock utc 167633199481506)
    , t 12 (clock utc 40364998086685)
    , t 13 (clock utc 157100002622789)
    , t 14 (clock utc -21639221413033)
    , t 15 (clock utc 188285123331659)
    , t 16 (clock utc 12309615510630)
    , t 17 (clock utc -59142556907094)
    , t 18 (clock utc 31236916714295)
    , t 19 (clock utc 31588631528832)
    , t 20 (clock utc 114431751294813)
    , t 21 (clock utc 49829740188658)
    , t 22 (clock utc 40132749006379)
    , t 23 (clock utc 48699000557847)
    , t 24 (clock utc 153600154102066)
    , t 25 (clock utc -1)
    ]

port module Dates exposing (main)

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
    [ t 1 (date utc 81666878579781)
    , t 2 (date utc 139700987291801)
    , t 3 (date utc 236252627510688)
    , t 4 (date utc 78069072329588)
    , t 5 (date utc -32944211731883)
    , t 6 (date utc 26164210209339)
    , t 7 (date utc 147162940717302)
    , t 8 (date utc 152210100096424)
    , t 9 (date utc -4731023453848)
    , t 10 (date utc 78226399491909)
    , t 11 (date utc 167633199481506)
    , t 12 (date utc 40364998086685)
    , t 13 (date utc 157100002622789)
    , t 14 (date utc -21639221413033)
    , t 15 (date utc 188285123331659)
    , t 16 (date utc 12309615510630)
    , t 17 (date utc -59142556907094)
    , t 18 (date utc 31236916714295)
    , t 19 (date utc 31588631528832)
    , t 20 (date utc 114431751294813)
    , t 21 (date utc 49829740188658)
    , t 22 (date utc 40132749006379)
    , t 23 (date utc 48699000557847)
    , t 24 (date utc 153600154102066)
    ]

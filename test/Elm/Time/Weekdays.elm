port module Weekdays exposing (main)

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


results : List String
results =
    [ t 1 (Time.toWeekday utc (millisToPosix 81666878579781))
    , t 2 (Time.toWeekday utc (millisToPosix 139700987291801))
    , t 3 (Time.toWeekday utc (millisToPosix 236252627510688))
    , t 4 (Time.toWeekday utc (millisToPosix 78069072329588))
    , t 5 (Time.toWeekday utc (millisToPosix -32944211731883))
    , t 6 (Time.toWeekday utc (millisToPosix 26164210209339))
    , t 7 (Time.toWeekday utc (millisToPosix 147162940717302))
    , t 8 (Time.toWeekday utc (millisToPosix 152210100096424))
    , t 9 (Time.toWeekday utc (millisToPosix -4731023453848))
    , t 10 (Time.toWeekday utc (millisToPosix 78226399491909))
    , t 11 (Time.toWeekday utc (millisToPosix 167633199481506))
    , t 12 (Time.toWeekday utc (millisToPosix 40364998086685))
    , t 13 (Time.toWeekday utc (millisToPosix 157100002622789))
    , t 14 (Time.toWeekday utc (millisToPosix -21639221413033))
    , t 15 (Time.toWeekday utc (millisToPosix 188285123331659))
    , t 16 (Time.toWeekday utc (millisToPosix 12309615510630))
    , t 17 (Time.toWeekday utc (millisToPosix -59142556907094))
    , t 18 (Time.toWeekday utc (millisToPosix 31236916714295))
    , t 19 (Time.toWeekday utc (millisToPosix 31588631528832))
    , t 20 (Time.toWeekday utc (millisToPosix 114431751294813))
    , t 21 (Time.toWeekday utc (millisToPosix 49829740188658))
    , t 22 (Time.toWeekday utc (millisToPosix 40132749006379))
    , t 23 (Time.toWeekday utc (millisToPosix 48699000557847))
    , t 24 (Time.toWeekday utc (millisToPosix 153600154102066))
    ]
